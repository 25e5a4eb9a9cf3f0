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
/// Source: API Guide for MCA Partner Attestation, sections “Start Partner attestation CODE POST”, “If you want to
/// use manual acceptance”, “Attestation process stages”, “Overview Microsoft has announced a new flow”.
///
/// Errata: [`pseudo-json`](super::errata#erratum-pseudo-json),
/// [`start-not-automatic`](super::errata#erratum-start-not-automatic),
/// [`start-twice`](super::errata#erratum-start-twice), [`media-unstated`](super::errata#erratum-media-unstated).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
    /// Source: API Guide for MCA Partner Attestation, section “Request body: JSON”.
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

/// A call of `attestations.start`, with what can be set on it.
pub type AttestationsStartCall<M = rt::Async> = super::Call<M, AttestationsStart>;

impl rt::Operation for AttestationsStart {
    type Output = super::types::StartedAttestation;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "attestations.start",
        source: "API Guide for MCA Partner Attestation, section “Start Partner attestation CODE POST”",
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
        generated: &[],
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
/// - `404`: no body; gives `None`, but an error if there is a body all the same. The customer has no attestation.
///
/// Source: API Guide for MCA Partner Attestation, sections “Get Partner attestation CODE GET”, “If you want to
/// use manual acceptance”.
///
/// Errata: [`pseudo-json`](super::errata#erratum-pseudo-json),
/// [`unspecified-status`](super::errata#erratum-unspecified-status),
/// [`no-end-state`](super::errata#erratum-no-end-state), [`absent-body`](super::errata#erratum-absent-body),
/// [`absent-or-unknown`](super::errata#erratum-absent-or-unknown).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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

/// A call of `attestations.get`, with what can be set on it.
pub type AttestationsGetCall<M = rt::Async> = super::Call<M, AttestationsGet>;

impl<M: rt::Mode> super::Call<M, AttestationsGet> {
    /// Waits for `accepted`, by asking again.
    ///
    /// - It ends when `status` is `PendingFinalization`.
    /// - It goes on while `status` is `Unspecified` or `PendingAgreementAcceptance`; any other value is an error.
    /// - After the time in `expiresAt` it is an error.
    /// - It asks every 30 seconds, which is a choice of the spec.
    ///
    /// An hour at most, unless [`deadline`](super::runtime::Wait::deadline) says otherwise. The wait begins when it
    /// is awaited, or by [`send`](super::runtime::Wait::send) where the client blocks.
    ///
    /// Evidence: when it ends and its deadline are inferred. Source: API Guide for MCA Partner Attestation, section
    /// “If you want to use manual acceptance”.
    pub fn until_accepted(self) -> rt::Wait<M, AttestationsGet> {
        rt::Wait::new(
            self.core,
            self.operation,
            self.options,
            const {
                &rt::WaitPlan {
                    until: Some(rt::WaitValues {
                        member: "status",
                        values: &["2"],
                    }),
                    during: Some(rt::WaitValues {
                        member: "status",
                        values: &["0", "1"],
                    }),
                    changed: None,
                    not_after: Some("expiresAt"),
                    every: ::core::time::Duration::from_secs(30),
                }
            },
        )
    }
}

impl rt::Operation for AttestationsGet {
    type Output = Option<super::types::Attestation>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "attestations.get",
        source: "API Guide for MCA Partner Attestation, section “Get Partner attestation CODE GET”",
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
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("resellerId", &self.reseller_id);
        out.path("organizationId", &self.organization_id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            404 if r.carries_nothing() => rt::Outcome::Success(None),
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

impl rt::Waited for AttestationsGet {
    type Value = super::types::Attestation;
    fn value(output: Self::Output) -> Option<Self::Value> {
        output
    }
    fn member(value: &Self::Value, name: &str) -> Option<String> {
        match name {
            "status" => rt::written_as_it_came(&value.status, &value.extra, "status"),
            "expiresAt" => {
                rt::written_as_it_came(&value.expires_at, &value.extra, "expiresAt")
            }
            _ => None,
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
/// - `200`: the document does not describe the body: awaiting the call gives nothing of it, `reply` has it as it
///   came. The attestation is final.
///
/// Evidence: whether it may be repeated is inferred. Source: API Guide for MCA Partner Attestation, sections
/// “Finalize Partner attestation CODE PUT”, “In case of successful request:” (occurrence 2), “If you want to use
/// manual acceptance”, “Attestation process stages”.
///
/// Errata: [`no-request-body`](super::errata#erratum-no-request-body),
/// [`finalize-twice`](super::errata#erratum-finalize-twice),
/// [`finalize-body`](super::errata#erratum-finalize-body).
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

/// A call of `attestations.finalize`, with what can be set on it.
pub type AttestationsFinalizeCall<M = rt::Async> = super::Call<M, AttestationsFinalize>;

impl<M: rt::Mode> super::Call<M, AttestationsFinalize> {
    /// For the rules of this call that need `proofHeld`.
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
        source: "API Guide for MCA Partner Attestation, section “Finalize Partner attestation CODE PUT”",
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
        generated: &[],
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
/// Source: API Guide for MCA Partner Attestation, section “Get End-Customer’s acceptance state CODE GET”.
///
/// Erratum: [`sync-end`](super::errata#erratum-sync-end).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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

/// A call of `acceptance.get`, with what can be set on it.
pub type AcceptanceGetCall<M = rt::Async> = super::Call<M, AcceptanceGet>;

impl<M: rt::Mode> super::Call<M, AcceptanceGet> {
    /// Waits for `synced`, by asking again.
    ///
    /// - It ends when `lastSyncDate` has changed; see [`since`](super::runtime::Wait::since).
    /// - It asks every 10 seconds, which is a choice of the spec.
    ///
    /// An hour at most, unless [`deadline`](super::runtime::Wait::deadline) says otherwise. The wait begins when it
    /// is awaited, or by [`send`](super::runtime::Wait::send) where the client blocks.
    ///
    /// Evidence: it is inferred.
    pub fn until_synced(self) -> rt::Wait<M, AcceptanceGet> {
        rt::Wait::new(
            self.core,
            self.operation,
            self.options,
            const {
                &rt::WaitPlan {
                    until: None,
                    during: None,
                    changed: Some("lastSyncDate"),
                    not_after: None,
                    every: ::core::time::Duration::from_secs(10),
                }
            },
        )
    }
}

impl rt::Operation for AcceptanceGet {
    type Output = super::types::Acceptance;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "acceptance.get",
        source: "API Guide for MCA Partner Attestation, section “Get End-Customer’s acceptance state CODE GET”",
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
        generated: &[],
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

impl rt::Waited for AcceptanceGet {
    type Value = super::types::Acceptance;
    fn value(output: Self::Output) -> Option<Self::Value> {
        Some(output)
    }
    fn member(value: &Self::Value, name: &str) -> Option<String> {
        match name {
            "lastSyncDate" => {
                rt::written_as_it_came(
                    &value.last_sync_date,
                    &value.extra,
                    "lastSyncDate",
                )
            }
            _ => None,
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
/// - `202`: the document does not describe the body: awaiting the call gives nothing of it, `reply` has it as it
///   came. The fetch was taken on.
///
/// Source: API Guide for MCA Partner Attestation, sections “Refresh End-Customer’s acceptance state CODE POST”,
/// “In case of successful request:” (occurrence 3), “In case End-Customer’s sync is already”.
///
/// Errata: [`no-request-body`](super::errata#erratum-no-request-body),
/// [`refresh-body`](super::errata#erratum-refresh-body), [`sync-ongoing`](super::errata#erratum-sync-ongoing),
/// [`sync-end`](super::errata#erratum-sync-end).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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

/// A call of `acceptance.refresh`, with what can be set on it.
pub type AcceptanceRefreshCall<M = rt::Async> = super::Call<M, AcceptanceRefresh>;

impl rt::Operation for AcceptanceRefresh {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "acceptance.refresh",
        source: "API Guide for MCA Partner Attestation, section “Refresh End-Customer’s acceptance state CODE POST”",
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
        generated: &[],
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
/// - `2XX`: the document does not describe the body: awaiting the call gives nothing of it, `reply` has it as it
///   came.
///
/// Evidence: the document says two things of its method and path. Source: API Guide for MCA Partner Attestation,
/// sections “Add CSP Service and Automatic attestation”, “NONE POST api/resellers”, “If “partnerAttestation”
/// section is provided”, “Example Use Case In case you”, “If you want to use automatic finalization”, “Overview
/// Microsoft has announced a new flow”, “Attestation API endpoints functionality”.
///
/// Errata: [`pseudo-json`](super::errata#erratum-pseudo-json),
/// [`stray-brace`](super::errata#erratum-stray-brace), [`media-unstated`](super::errata#erratum-media-unstated),
/// [`add-path-slash`](super::errata#erratum-add-path-slash), [`csp-casing`](super::errata#erratum-csp-casing),
/// [`add-outcome`](super::errata#erratum-add-outcome), [`add-failure`](super::errata#erratum-add-failure),
/// [`old-attestation`](super::errata#erratum-old-attestation),
/// [`automatic-section`](super::errata#erratum-automatic-section),
/// [`automatic-end`](super::errata#erratum-automatic-end), [`manual-order`](super::errata#erratum-manual-order).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CspAdd {
    /// The reseller.
    ///
    /// `reseller_id`; required.
    ///
    /// Evidence: the document says two things of its name.
    ///
    /// Erratum: [`variable-spelling`](super::errata#erratum-variable-spelling).
    pub reseller_id: super::types::ResellerId,
    /// The customer.
    ///
    /// `organization_id`; required.
    ///
    /// Evidence: the document says two things of its name.
    ///
    /// Erratum: [`variable-spelling`](super::errata#erratum-variable-spelling).
    pub organization_id: super::types::OrganizationId,
    /// The body.
    ///
    /// Sent as `application/json`.
    ///
    /// Source: API Guide for MCA Partner Attestation, section “Request body: JSON” (occurrence 2).
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

/// A call of `csp.add`, with what can be set on it.
pub type CspAddCall<M = rt::Async> = super::Call<M, CspAdd>;

impl<M: rt::Mode> super::Call<M, CspAdd> {
    /// For the rules of this call that need `proofHeld`.
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
        source: "API Guide for MCA Partner Attestation, section “Add CSP Service and Automatic attestation”",
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
        generated: &[],
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
