// @generated from specs/cloudmore by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// Starts an attestation for manual acceptance. Send the returned link to the signer, then wait until
/// `attestations.get` says that only finalizing is left. Collect proof of the customer's acceptance all the same.
///
/// `POST /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `200`: `StartedAttestation`. The attestation was started.
///
/// Source: API Guide for MCA Partner Attestation, `start`, `use-manual`, `stages`, `overview`.
///
/// Erratum `pseudo-json`: Samples of JSON hold comments after two slashes, and the bare word int in place of a
/// number. Taken as `notes-for-people`: No JSON reader takes them. In the examples here the remarks of the vendor
/// are shortened to an ellipsis.
///
/// Erratum `start-not-automatic`: Starting has no automaticFlow, while the overview speaks of the automatic flow
/// for the API in general. Taken as `manual-only`: The flag appears with the call that adds the service and there
/// only.
///
/// Erratum `start-twice`: Whether a second start replaces the attestation, returns it or fails is left open.
/// Taken as `fails`: The cautious reading; the client never repeats the call by itself.
///
/// Erratum `media-unstated`: No media type is named for requests and successful answers. Taken as
/// `application/json`: All samples are JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct AttestationsStart {
    /// The reseller.
    ///
    /// `resellerId`; required.
    pub reseller_id: super::types::ResellerId,
    /// The customer.
    ///
    /// `organizationId`; required.
    pub organization_id: super::types::OrganizationId,
    /// The body.
    ///
    /// Sent as `application/json`.
    ///
    /// Source: API Guide for MCA Partner Attestation, `start-request`.
    pub body: super::types::StartAttestation,
}

impl AttestationsStart {
    /// The operation with what it needs.
    pub fn new(
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
        body: super::types::StartAttestation,
    ) -> Self {
        Self {
            reseller_id,
            organization_id,
            body,
        }
    }
}

impl rt::Operation for AttestationsStart {
    type Output = super::types::StartedAttestation;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "attestations.start",
        source: "API Guide for MCA Partner Attestation / start",
        method: rt::Method::POST,
        path: &[
            rt::Segment::Literal("/api/resellers/"),
            rt::Segment::Parameter("resellerId"),
            rt::Segment::Literal("/organizations/"),
            rt::Segment::Parameter("organizationId"),
            rt::Segment::Literal("/services/csp/mca/attestation"),
        ],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("resellerId", &self.reseller_id);
        out.path("organizationId", &self.organization_id);
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => super::error::shared(r),
        }
    }
}

/// Reads the customer's attestation, if there is one.
///
/// `GET /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation`.
///
/// Answers:
///
/// - `200`: `Attestation`. The attestation.
/// - `404`: no body; gives `None`. The customer has no attestation.
///
/// Source: API Guide for MCA Partner Attestation, `get`, `use-manual`.
///
/// Erratum `pseudo-json`: Samples of JSON hold comments after two slashes, and the bare word int in place of a
/// number. Taken as `notes-for-people`: No JSON reader takes them. In the examples here the remarks of the vendor
/// are shortened to an ellipsis.
///
/// Erratum `unspecified-status`: The status 0 is named Unspecified and never explained. Taken as `not-yet-known`:
/// Waiting goes on until the expiry, which harms nobody if zero never comes.
///
/// Erratum `no-end-state`: No status stands for a finished, refused or lapsed attestation, so what a read yields
/// afterwards is open. Taken as `not-found`: The list ends with work still to do. A number outside it ends the
/// wait and reaches the caller.
#[derive(Clone, Debug, PartialEq)]
pub struct AttestationsGet {
    /// The reseller.
    ///
    /// `resellerId`; required.
    pub reseller_id: super::types::ResellerId,
    /// The customer.
    ///
    /// `organizationId`; required.
    pub organization_id: super::types::OrganizationId,
}

impl AttestationsGet {
    /// The operation with what it needs.
    pub fn new(
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
    ) -> Self {
        Self {
            reseller_id,
            organization_id,
        }
    }
}

impl rt::Operation for AttestationsGet {
    type Output = Option<super::types::Attestation>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "attestations.get",
        source: "API Guide for MCA Partner Attestation / get",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/api/resellers/"),
            rt::Segment::Parameter("resellerId"),
            rt::Segment::Literal("/organizations/"),
            rt::Segment::Parameter("organizationId"),
            rt::Segment::Literal("/services/csp/mca/attestation"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("resellerId", &self.reseller_id);
        out.path("organizationId", &self.organization_id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            404 => rt::Outcome::Success(None),
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                        value,
                        &::core::default::Default::default(),
                        at,
                        out,
                    ))
                    .map(Some)
            }
            _ => super::error::shared(r),
        }
    }
}

/// Completes an attestation that its signer has accepted.
///
/// `PUT /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation/finalize`.
///
/// Repeating it may do it twice.
///
/// Rules:
///
/// - `proof-held`: Sufficient proof of the customer's acceptance is collected in any case. Checked where
///   `proof_held` is set, on the call or in a `Context`.
/// - `accepted-first`: Only an attestation that its signer has accepted, with the status PendingFinalization (2),
///   is finalized. Checked where `attestation_status` is set, on the call or in a `Context`.
///
/// Answers:
///
/// - `200`: the page does not describe the body. The attestation is final.
///
/// Evidence: inferred: `idempotent`. Source: API Guide for MCA Partner Attestation, `finalize`, `finalize-ok`,
/// `use-manual`, `stages`.
///
/// Erratum `no-request-body`: A PUT and a POST are shown without a request body. Taken as `no-body`: The other
/// bodies are printed under a heading that is missing here.
///
/// Erratum `finalize-twice`: What a second call, or one before acceptance, leads to is left open. Taken as
/// `problem`: The cautious reading; the client does not repeat the call by itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttestationsFinalize {
    /// The reseller.
    ///
    /// `resellerId`; required.
    pub reseller_id: super::types::ResellerId,
    /// The customer.
    ///
    /// `organizationId`; required.
    pub organization_id: super::types::OrganizationId,
    /// What only the caller can know, for the rules that need it; not sent.
    pub context: super::Context,
}

impl AttestationsFinalize {
    /// The operation with what it needs.
    pub fn new(
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
    ) -> Self {
        Self {
            reseller_id,
            organization_id,
            context: Default::default(),
        }
    }
}

impl<M: rt::Mode> super::Call<M, AttestationsFinalize> {
    /// For the rules of this call that need `proof_held`.
    ///
    /// Whether sufficient proof of the customer's acceptance is held.
    pub fn proof_held(mut self, proof_held: bool) -> Self {
        self.operation.context.proof_held = Some(proof_held);
        self
    }
    /// For the rules of this call that need `attestationStatus`.
    ///
    /// The status as `attestations.get` last told it.
    pub fn attestation_status(
        mut self,
        attestation_status: super::types::AttestationStatus,
    ) -> Self {
        self.operation.context.attestation_status = Some(attestation_status);
        self
    }
}

impl rt::Operation for AttestationsFinalize {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "attestations.finalize",
        source: "API Guide for MCA Partner Attestation / finalize",
        method: rt::Method::PUT,
        path: &[
            rt::Segment::Literal("/api/resellers/"),
            rt::Segment::Parameter("resellerId"),
            rt::Segment::Literal("/organizations/"),
            rt::Segment::Parameter("organizationId"),
            rt::Segment::Literal("/services/csp/mca/attestation/finalize"),
        ],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("resellerId", &self.reseller_id);
        out.path("organizationId", &self.organization_id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success_empty(),
            _ => super::error::shared(r),
        }
    }
}

/// Reads whether, and in which ways, the customer accepted the agreement, as last fetched.
///
/// `GET /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/acceptance`.
///
/// Answers:
///
/// - `200`: `Acceptance`. The state as last fetched.
///
/// Source: API Guide for MCA Partner Attestation, `acceptance`.
///
/// Erratum `sync-end`: How one learns that a refresh has ended is not told. Taken as `last-sync-date-changes`: No
/// other member can tell. A refresh that fails may never show.
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptanceGet {
    /// The reseller.
    ///
    /// `resellerId`; required.
    pub reseller_id: super::types::ResellerId,
    /// The customer.
    ///
    /// `organizationId`; required.
    pub organization_id: super::types::OrganizationId,
}

impl AcceptanceGet {
    /// The operation with what it needs.
    pub fn new(
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
    ) -> Self {
        Self {
            reseller_id,
            organization_id,
        }
    }
}

impl rt::Operation for AcceptanceGet {
    type Output = super::types::Acceptance;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "acceptance.get",
        source: "API Guide for MCA Partner Attestation / acceptance",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/api/resellers/"),
            rt::Segment::Parameter("resellerId"),
            rt::Segment::Literal("/organizations/"),
            rt::Segment::Parameter("organizationId"),
            rt::Segment::Literal("/services/csp/mca/acceptance"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("resellerId", &self.reseller_id);
        out.path("organizationId", &self.organization_id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => super::error::shared(r),
        }
    }
}

/// Has Cloudmore fetch the state anew; the answer only says that the work was taken on. Fails while a fetch is
/// running.
///
/// `POST /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/acceptance/refresh`.
///
/// Repeating it may do it twice.
///
/// Rules:
///
/// - `one-at-a-time`: While one fetch runs for a customer, a second one is refused. Only the server can check this.
///
/// Answers:
///
/// - `202`: the page does not describe the body. The fetch was taken on.
///
/// Source: API Guide for MCA Partner Attestation, `refresh`, `refresh-ok`, `refresh-ongoing`.
///
/// Erratum `no-request-body`: A PUT and a POST are shown without a request body. Taken as `no-body`: The other
/// bodies are printed under a heading that is missing here.
///
/// Erratum `sync-ongoing`: A refresh while another is running has a heading of its own with the usual problem
/// object, but no status or code. Taken as `conflict-409`: It is the customary status. Nothing rests on it, as
/// every failure is read alike.
///
/// Erratum `sync-end`: How one learns that a refresh has ended is not told. Taken as `last-sync-date-changes`: No
/// other member can tell. A refresh that fails may never show.
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptanceRefresh {
    /// The reseller.
    ///
    /// `resellerId`; required.
    pub reseller_id: super::types::ResellerId,
    /// The customer.
    ///
    /// `organizationId`; required.
    pub organization_id: super::types::OrganizationId,
}

impl AcceptanceRefresh {
    /// The operation with what it needs.
    pub fn new(
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
    ) -> Self {
        Self {
            reseller_id,
            organization_id,
        }
    }
}

impl rt::Operation for AcceptanceRefresh {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "acceptance.refresh",
        source: "API Guide for MCA Partner Attestation / refresh",
        method: rt::Method::POST,
        path: &[
            rt::Segment::Literal("/api/resellers/"),
            rt::Segment::Parameter("resellerId"),
            rt::Segment::Literal("/organizations/"),
            rt::Segment::Parameter("organizationId"),
            rt::Segment::Literal("/services/csp/mca/acceptance/refresh"),
        ],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("resellerId", &self.reseller_id);
        out.path("organizationId", &self.organization_id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success_empty(),
            _ => super::error::shared(r),
        }
    }
}

/// Adds the CSP service to an organization. With `partnerAttestation` the whole attestation is done as well,
/// without asking anybody: have strong proof of the customer's acceptance first. Microsoft deprecates the older
/// attestation on 5 January 2026.
///
/// `POST /api/resellers/{reseller_id}/organizations/{organization_id}/services/Csp`.
///
/// Repeating it may do it twice.
///
/// Rules:
///
/// - `former-attestation-ends`: From 5 January 2026 on Microsoft deprecates the former kind of attestation, which
///   had no flag. Only the server can check this.
///
/// Answers:
///
/// - `2XX`: the page does not describe the body.
///
/// Evidence: the page says two things of `post`. Source: API Guide for MCA Partner Attestation, `add`,
/// `add-path`, `add-condition`, `use-case`, `use-automatic`, `overview`, `functionality`.
///
/// Erratum `pseudo-json`: Samples of JSON hold comments after two slashes, and the bare word int in place of a
/// number. Taken as `notes-for-people`: No JSON reader takes them. In the examples here the remarks of the vendor
/// are shortened to an ellipsis.
///
/// Erratum `stray-brace`: After domainPrefix come a comma and a closing brace that nothing opened. Taken as
/// `stray`: The brace is indented like the end of an object and has a comma, as if the first line of an inner
/// object had been lost. Its key would be unknown, so the members are taken as printed; a caller can add any key.
///
/// Erratum `media-unstated`: No media type is named for requests and successful answers. Taken as
/// `application/json`: All samples are JSON.
///
/// Erratum `add-path-slash`: The path of this operation starts without a slash; the use case prints it with one.
/// Taken as `from-the-root`: All other paths, and this one elsewhere, start with a slash.
///
/// Erratum `csp-casing`: The service is Csp in this path and csp in all others. Taken as `as-printed`: Each path
/// is sent the way it is printed, which suits a server of either kind.
///
/// Erratum `add-failure`: For this call alone no failing answer is printed; one remark speaks of an exception.
/// Taken as `shared-problem`: The five siblings all fail alike; a body of another shape reaches the caller as it
/// came.
///
/// Erratum `old-attestation`: Microsoft deprecates the former attestation on 5 January 2026, a day that the
/// documentation speaks of as to come. Whether the former one then stops working, and which members of this call
/// belonged to it, is not told; the change of this call is called both to come and made. Taken as
/// `attestation-without-flag`: The path is still documented, and the flag is what the change brings.
///
/// Erratum `automatic-section`: The reader is sent to a section on automatic attestation, and no heading is
/// called that. Taken as `last-section`: The last heading speaks of automatic finalization and prints the flag.
///
/// Erratum `automatic-end`: Whether the automatic attestation is complete once this call answers is not told.
/// Taken as `unsaid`: Whoever needs to know can read the state of acceptance afterwards.
///
/// Erratum `manual-order`: The steps of the manual way leave out this call, so whether it comes before or after
/// them is open. Taken as `any-order`: The client enforces no order between calls.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CspAdd {
    /// The reseller.
    ///
    /// `reseller_id`; required.
    ///
    /// Evidence: the page says two things of `name`.
    ///
    /// Erratum `variable-spelling`: The same path has reseller_id and organization_id here, resellerId and
    /// organizationId in the use case. Taken as `same-ids`: Names of placeholders do not travel; both places mean
    /// reseller and customer.
    pub reseller_id: super::types::ResellerId,
    /// The customer.
    ///
    /// `organization_id`; required.
    ///
    /// Evidence: the page says two things of `name`.
    ///
    /// Erratum `variable-spelling`: The same path has reseller_id and organization_id here, resellerId and
    /// organizationId in the use case. Taken as `same-ids`: Names of placeholders do not travel; both places mean
    /// reseller and customer.
    pub organization_id: super::types::OrganizationId,
    /// The body.
    ///
    /// Sent as `application/json`.
    ///
    /// Source: API Guide for MCA Partner Attestation, `add-request`.
    pub body: super::types::AddCsp,
    /// What only the caller can know, for the rules that need it; not sent.
    pub context: super::Context,
}

impl CspAdd {
    /// The operation with what it needs.
    pub fn new(
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
        body: super::types::AddCsp,
    ) -> Self {
        Self {
            reseller_id,
            organization_id,
            body,
            context: Default::default(),
        }
    }
}

impl<M: rt::Mode> super::Call<M, CspAdd> {
    /// For the rules of this call that need `proof_held`.
    ///
    /// Whether sufficient proof of the customer's acceptance is held.
    pub fn proof_held(mut self, proof_held: bool) -> Self {
        self.operation.context.proof_held = Some(proof_held);
        self
    }
}

impl rt::Operation for CspAdd {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "csp.add",
        source: "API Guide for MCA Partner Attestation / add",
        method: rt::Method::POST,
        path: &[
            rt::Segment::Literal("/api/resellers/"),
            rt::Segment::Parameter("reseller_id"),
            rt::Segment::Literal("/organizations/"),
            rt::Segment::Parameter("organization_id"),
            rt::Segment::Literal("/services/Csp"),
        ],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("reseller_id", &self.reseller_id);
        out.path("organization_id", &self.organization_id);
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success_empty(),
            _ => super::error::shared(r),
        }
    }
}
