// @generated from specs/cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// Operations of `microsoft_agreements`: `update`.
#[derive(Clone, Debug)]
pub struct MicrosoftAgreements<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> MicrosoftAgreements<M> {
    /// Records when a customer accepted the Microsoft agreement, and who stands for the customer in it.
    ///
    /// `PATCH /Customers/{customerId}/microsoft-customer-agreement`. Only for the role `csp` or `reseller`. Not
    /// idempotent.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `customer_id` | path |  | The customer. |
    /// | `.x_correlation_id(…)` | header `X-Correlation-Id` | optional; made by the client for each call unless it is given (inferred) | Marks the entries of the audit log that come from this call. |
    /// | `body` | body, `application/json` | required | What is to be recorded. |
    ///
    /// Returns: `200`: Body not documented. The agreement was updated. The call returns nothing of it; `reply` has it
    /// as it came.
    ///
    /// # Errors
    ///
    /// - `400`: [`ApiError`](super::types::ApiError). The request is faulty.
    /// - `401`: Body not documented. The token is missing or not accepted.
    /// - `403`: Body not documented. The caller lacks the role or the right.
    /// - `404`: [`ApiError`](super::types::ApiError). Something that the request names does not exist.
    /// - `500`: [`ApiError`](super::types::ApiError). The server failed.
    ///
    /// # Rules
    ///
    /// - `microsoft-customers`: The customer has to belong to a Microsoft tenant or provider. Only the server can check
    ///   this.
    ///
    /// Source: Updates a Customer Microsoft Agreement, sections “PATCH
    /// /v1/Customers/{customerId}/microsoft-customer-agreement”, “Updates a Customer Microsoft Agreement”. Errata:
    /// [`version-in-path`](super::errata#erratum-version-in-path),
    /// [`correlation-kinds`](super::errata#erratum-correlation-kinds),
    /// [`customer-id`](super::errata#erratum-customer-id),
    /// [`uuid-placeholder`](super::errata#erratum-uuid-placeholder),
    /// [`patch-meaning`](super::errata#erratum-patch-meaning),
    /// [`not-microsoft`](super::errata#erratum-not-microsoft),
    /// [`roles-unexplained`](super::errata#erratum-roles-unexplained),
    /// [`status-names`](super::errata#erratum-status-names), [`ok-body`](super::errata#erratum-ok-body),
    /// [`refusal-body`](super::errata#erratum-refusal-body), [`schema-thrice`](super::errata#erratum-schema-thrice),
    /// [`not-found-what`](super::errata#erratum-not-found-what).
    ///
    /// ```no_run
    /// # async fn example(client: cloudcockpit::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudcockpit::types::UpdateAgreement;
    /// client
    ///     .microsoft_agreements()
    ///     .update(
    ///         "00000001-0000-4000-8000-00000000abcd".parse()?,
    ///         UpdateAgreement::new(
    ///             "00000001-0000-4000-8000-00000000abcd".parse()?,
    ///             "2026-01-03T09:30:00Z".parse::<cloudcockpit::runtime::Timestamp>()?,
    ///             true,
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        customer_id: super::types::CustomerId,
        body: super::types::UpdateAgreement,
    ) -> super::ops::MicrosoftAgreementsUpdateCall<M> {
        super::Call::new(
            &self.core,
            super::ops::MicrosoftAgreementsUpdate {
                customer_id,
                x_correlation_id: Default::default(),
                body,
            },
        )
    }
}
