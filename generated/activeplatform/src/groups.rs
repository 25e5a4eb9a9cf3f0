// @generated from specs/activeplatform by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// Operations of `plans`: `validate_attributes`.
#[derive(Clone, Debug)]
pub struct Plans<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Plans<M> {
    /// Checks the attributes for a subscription about to be ordered. Not without effect: if a tenant name is checked,
    /// the Microsoft Customer Agreement may be accepted in the name of the token's manager.
    ///
    /// `POST /resellers/{reseller_id}/plans/{plan_id}/provisioning_attributes/validation`. Not idempotent. Whether it
    /// is idempotent is inferred.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `reseller_id` | path | for example `1` | The manager's own reseller or one below it. |
    /// | `plan_id` | path | for example `1770` | The plan to subscribe to. |
    /// |  | header `Accept` | required; always `"application/vnd.api+json"` (only an example shows it) | Media types that the caller understands. |
    /// | `body` | body, `application/vnd.api+json` | required; the documentation contradicts itself about its media type | Goes with the Content-Type header, which is mandatory. |
    /// | `.existing_domain_key(…)` | not sent | optional; for rules | The key under which an existing domain is sent, which the documentation does not give. |
    /// | `.known_domain(…)` | not sent | optional; for rules | The domain that the platform has of the account, as a refusal names it. |
    /// | `.account_has_domain(…)` | not sent | optional; for rules | Whether the platform has a domain of the account, as a refusal says. |
    ///
    /// Returns: `2XX`: List of [`ValidatedAttribute`](super::types::ValidatedAttribute). The attributes as they were
    /// checked.
    ///
    /// # Errors
    ///
    /// - `422`: `json`. The check failed; one of the catalogued texts tells why.
    ///
    /// # Rules
    ///
    /// - `reseller-in-reach`: The token's manager has access to the reseller. Only the server can check this.
    /// - `certain-services-only`: The plan's service is one of those that can be checked. Only the server can check
    ///   this.
    /// - `agreement-accepted-on-demand`: If a tenant name needs it, the server accepts the agreement in the manager's
    ///   name. Only the server can check this.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, sections “POST
    /// {base_url}/api/v3/resellers/{reseller_id}/plans/{plan_id}/provisioning_attributes/validation”, “The Validate
    /// the Reseller's Plan provisioning attributes method” and 2 more. Errata:
    /// [`content-type-contradicts`](super::errata#erratum-content-type-contradicts),
    /// [`form-or-json`](super::errata#erratum-form-or-json), [`not-json-api`](super::errata#erratum-not-json-api),
    /// [`accept-values`](super::errata#erratum-accept-values),
    /// [`success-status`](super::errata#erratum-success-status), [`list-unsaid`](super::errata#erratum-list-unsaid),
    /// [`error-body`](super::errata#erratum-error-body), [`status-for-all`](super::errata#erratum-status-for-all),
    /// [`agreement-as-side-effect`](super::errata#erratum-agreement-as-side-effect).
    ///
    /// ```no_run
    /// # async fn example(client: activeplatform::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use activeplatform::types::{Attribute, ReservationScope, Validation, ValidationData};
    /// let list = client
    ///     .plans()
    ///     .validate_attributes(
    ///         "1".parse()?,
    ///         "1770".parse()?,
    ///         Validation::new(
    ///             ValidationData::new(
    ///                 "784".parse()?,
    ///                 Vec::from([
    ///                     Attribute::ReservationScope(ReservationScope::AllSubscriptions),
    ///                 ]),
    ///             ),
    ///         ),
    ///     )
    ///     .unchecked()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate_attributes(
        &self,
        reseller_id: super::types::ResellerId,
        plan_id: super::types::PlanId,
        body: super::types::Validation,
    ) -> super::ops::PlansValidateAttributesCall<M> {
        super::Call::new(
            &self.core,
            super::ops::PlansValidateAttributes {
                reseller_id,
                plan_id,
                body,
                context: Default::default(),
            },
        )
    }
}
