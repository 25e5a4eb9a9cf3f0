// @generated from specs/cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// `PATCH /Customers/{customerId}/microsoft-customer-agreement` as a value;
/// [`client.microsoft_agreements().update`](super::groups::MicrosoftAgreements::update) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MicrosoftAgreementsUpdate {
    /// The customer.
    pub customer_id: super::types::CustomerId,
    /// Marks the entries of the audit log that come from this call. Made by the client for each call unless it is
    /// given (inferred).
    pub x_correlation_id: Option<super::types::CorrelationId>,
    /// What is to be recorded. Required.
    pub body: super::types::UpdateAgreement,
}

impl MicrosoftAgreementsUpdate {
    /// Creates the operation from its required parameters.
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
    /// Marks the entries of the audit log that come from this call. Made by the client for each call unless it is
    /// given (inferred).
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
