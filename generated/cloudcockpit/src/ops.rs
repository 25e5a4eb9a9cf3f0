// @generated from specs/cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// Records when a customer accepted the Microsoft agreement, and who stands for the customer in it.
///
/// `PATCH /Customers/{customerId}/microsoft-customer-agreement`.
///
/// For callers in the role `csp` or `reseller`.
///
/// Repeating it may do it twice.
///
/// Rules:
///
/// - `microsoft-customers`: The customer has to belong to a Microsoft tenant or provider. Only the server can check
///   this.
///
/// Answers:
///
/// - `200`: the document does not describe the body: awaiting the call gives nothing of it, `reply` has it as it
///   came. The agreement was updated.
/// - `400`: `ApiError`. The request is faulty.
/// - `401`: the document does not describe the body. The token is missing or not accepted.
/// - `403`: the document does not describe the body. The caller lacks the role or the right.
/// - `404`: `ApiError`. Something that the request names does not exist.
/// - `500`: `ApiError`. The server failed.
///
/// Source: Updates a Customer Microsoft Agreement, sections “PATCH
/// /v1/Customers/{customerId}/microsoft-customer-agreement”, “Updates a Customer Microsoft Agreement”.
///
/// Errata: [`version-in-path`](super::errata#erratum-version-in-path),
/// [`patch-meaning`](super::errata#erratum-patch-meaning),
/// [`not-microsoft`](super::errata#erratum-not-microsoft),
/// [`roles-unexplained`](super::errata#erratum-roles-unexplained),
/// [`status-names`](super::errata#erratum-status-names), [`ok-body`](super::errata#erratum-ok-body),
/// [`refusal-body`](super::errata#erratum-refusal-body), [`schema-thrice`](super::errata#erratum-schema-thrice),
/// [`not-found-what`](super::errata#erratum-not-found-what).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MicrosoftAgreementsUpdate {
    /// The customer.
    ///
    /// `customerId`; required.
    ///
    /// Source: Updates a Customer Microsoft Agreement, section “Path parameters • customerId”.
    ///
    /// Erratum: [`customer-id`](super::errata#erratum-customer-id).
    pub customer_id: super::types::CustomerId,
    /// Marks the entries of the audit log that come from this call.
    ///
    /// `X-Correlation-Id`; may be left out; made by the client unless it is given, once for each call.
    ///
    /// Evidence: when it has a new value is inferred. Source: Updates a Customer Microsoft Agreement, sections
    /// “Headers • X-Tenant string Required”, “PATCH /v1/Customers/{customerId}/microsoft-customer-agreement”
    /// (occurrence 2), “Request examples”.
    ///
    /// Errata: [`correlation-kinds`](super::errata#erratum-correlation-kinds),
    /// [`uuid-placeholder`](super::errata#erratum-uuid-placeholder).
    pub x_correlation_id: Option<super::types::CorrelationId>,
    /// What is to be recorded.
    ///
    /// Sent as `application/json`.
    ///
    /// Source: Updates a Customer Microsoft Agreement, section “application/json Body The request body”.
    pub body: super::types::UpdateAgreement,
}

impl MicrosoftAgreementsUpdate {
    /// The operation with what it needs.
    pub fn new(
        customer_id: super::types::CustomerId,
        body: super::types::UpdateAgreement,
    ) -> Self {
        Self {
            customer_id,
            x_correlation_id: Default::default(),
            body,
        }
    }
}

/// A call of `microsoft_agreements.update`, with what can be set on it.
pub type MicrosoftAgreementsUpdateCall<M = rt::Async> = super::Call<
    M,
    MicrosoftAgreementsUpdate,
>;

impl<M: rt::Mode> super::Call<M, MicrosoftAgreementsUpdate> {
    /// Marks the entries of the audit log that come from this call.
    pub fn x_correlation_id(
        mut self,
        x_correlation_id: super::types::CorrelationId,
    ) -> Self {
        self.operation.x_correlation_id = Some(x_correlation_id);
        self
    }
}

impl rt::Operation for MicrosoftAgreementsUpdate {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "microsoft_agreements.update",
        source: "Updates a Customer Microsoft Agreement, section “PATCH /v1/Customers/{customerId}/microsoft-customer-agreement”",
        method: rt::Method::PATCH,
        path: &[
            rt::Segment::Literal("/Customers/"),
            rt::Segment::Parameter("customerId"),
            rt::Segment::Literal("/microsoft-customer-agreement"),
        ],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        generated: &[
            rt::GeneratedHeader {
                name: "X-Correlation-Id",
                anew: rt::Anew::Call,
                form: rt::GeneratedForm::Uuid,
            },
        ],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("customerId", &self.customer_id);
        out.header("X-Correlation-Id", &self.x_correlation_id);
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            400 => r.error(super::Documented::ApiError),
            401 => r.error_empty(super::Documented::Status(r.status())),
            403 => r.error_empty(super::Documented::Status(r.status())),
            404 => r.error(super::Documented::ApiError),
            500 => r.error(super::Documented::ApiError),
            200..=299 => r.success_empty(),
            _ => rt::Outcome::Undocumented,
        }
    }
}
