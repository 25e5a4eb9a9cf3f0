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
/// - `200`: the page does not describe the body. The agreement was updated.
/// - `400`: `ApiError`. The request is faulty.
/// - `401`: the page does not describe the body. The token is missing or not accepted.
/// - `403`: the page does not describe the body. The caller lacks the role or the right.
/// - `404`: `ApiError`. Something that the request names does not exist.
/// - `500`: `ApiError`. The server failed.
///
/// Source: Updates a Customer Microsoft Agreement, `operation`, `title`.
///
/// Erratum `version-in-path`: The version is part of the path in the heading and of the URL in the curl line, and
/// is named nowhere as such. Taken as `part-of-base`: Both give the same URL; a base with the version keeps paths
/// short.
///
/// Erratum `patch-meaning`: A PATCH, announced as an update, demands three members of its body each time. Taken
/// as `replaces-all`: The required members form a whole agreement. Whether one must exist beforehand is not told.
///
/// Erratum `not-microsoft`: Customers of other providers are ruled out, without the status that they get. Taken
/// as `bad-request-400`: The remark is on the validity of the request. Both answers have the same shape.
///
/// Erratum `roles-unexplained`: Two roles are named, without telling how a caller gets one or whether both are
/// needed. Taken as `either`: A list of those to whom something is available reads so; the token presumably
/// carries the role.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MicrosoftAgreementsUpdate {
    /// The customer.
    ///
    /// `customerId`; required.
    ///
    /// Source: Updates a Customer Microsoft Agreement, `path`.
    ///
    /// Erratum `customer-id`: The customer has a unique id, with no hint whether CloudCockpit or Microsoft gave it.
    /// Taken as `cloudcockpit`: The path lists customers of any provider; not all can have an id of Microsoft's.
    pub customer_id: super::types::CustomerId,
    /// Marks the entries of the audit log that come from this call.
    ///
    /// `X-Correlation-Id`; may be left out.
    ///
    /// Source: Updates a Customer Microsoft Agreement, `headers`, `curl`, `request-headers`.
    ///
    /// Erratum `correlation-kinds`: X-Correlation-Id is a string(UUID), in capitals, where other ids are
    /// string(uuid); in answers correlationId is a nullable string. What comes if none was sent is not told. Taken as
    /// `same-id`: The capitals change nothing. Both ids are said to belong to the request; as text any answer can be
    /// read.
    ///
    /// Erratum `uuid-placeholder`: providerInstanceId and X-Correlation-Id are declared UUIDs, and the samples have
    /// the word string for both. Taken as `placeholder`: A declaration outweighs a sample that a tool seems to have
    /// filled in.
    pub x_correlation_id: Option<super::types::CorrelationId>,
    /// What is to be recorded.
    ///
    /// Sent as `application/json`.
    ///
    /// Source: Updates a Customer Microsoft Agreement, `body`.
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
        source: "Updates a Customer Microsoft Agreement / operation",
        method: rt::Method::PATCH,
        path: &[
            rt::Segment::Literal("/Customers/"),
            rt::Segment::Parameter("customerId"),
            rt::Segment::Literal("/microsoft-customer-agreement"),
        ],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
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
