// @generated from specs/cloudmore by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// `POST /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation` as a value;
/// [`client.attestations().start`](super::groups::Attestations::start) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttestationsStart {
    /// The reseller.
    pub reseller_id: super::types::ResellerId,
    /// The customer.
    pub organization_id: super::types::OrganizationId,
    /// Required.
    pub body: super::types::StartAttestation,
}

impl AttestationsStart {
    /// Creates the operation from its required parameters.
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

/// `GET /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation` as a value;
/// [`client.attestations().get`](super::groups::Attestations::get) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttestationsGet {
    /// The reseller.
    pub reseller_id: super::types::ResellerId,
    /// The customer.
    pub organization_id: super::types::OrganizationId,
}

impl AttestationsGet {
    /// Creates the operation from its required parameters.
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
    /// Repeats the call until its result is as wanted.
    ///
    /// - Ends when `status` is `PendingFinalization`.
    /// - Continues while `status` is `Unspecified` or `PendingAgreementAcceptance`; any other value is an error.
    /// - Fails after the time in `expiresAt`.
    /// - Asks every 30 seconds, which the spec chose.
    ///
    /// An hour at most, unless [`deadline`](super::runtime::Wait::deadline) says otherwise. The wait begins when it
    /// is awaited, or by [`send`](super::runtime::Wait::send) if the client blocks.
    ///
    /// When it ends and its deadline are inferred.
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

/// `PUT /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation/finalize` as a
/// value; [`client.attestations().finalize`](super::groups::Attestations::finalize) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttestationsFinalize {
    /// The reseller.
    pub reseller_id: super::types::ResellerId,
    /// The customer.
    pub organization_id: super::types::OrganizationId,
    /// What only the caller knows, for the rules that need it; not sent.
    pub context: super::Context,
}

impl AttestationsFinalize {
    /// Creates the operation from its required parameters.
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
    /// Whether sufficient proof of the customer's acceptance is held. Read by rules as `proofHeld`.
    pub fn proof_held(mut self, proof_held: bool) -> Self {
        self.operation.context.proof_held = Some(proof_held);
        self
    }
    /// The status as `attestations.get` last told it. Read by rules as `attestationStatus`.
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

/// `GET /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/acceptance` as a value;
/// [`client.acceptance().get`](super::groups::Acceptance::get) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcceptanceGet {
    /// The reseller.
    pub reseller_id: super::types::ResellerId,
    /// The customer.
    pub organization_id: super::types::OrganizationId,
}

impl AcceptanceGet {
    /// Creates the operation from its required parameters.
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
    /// Repeats the call until its result is as wanted.
    ///
    /// - Ends when `lastSyncDate` has changed.
    /// - Asks every 10 seconds, which the spec chose.
    ///
    /// An hour at most, unless [`deadline`](super::runtime::Wait::deadline) says otherwise. The wait begins when it
    /// is awaited, or by [`send`](super::runtime::Wait::send) if the client blocks.
    ///
    /// Inferred.
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

/// `POST /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/acceptance/refresh` as a
/// value; [`client.acceptance().refresh`](super::groups::Acceptance::refresh) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcceptanceRefresh {
    /// The reseller.
    pub reseller_id: super::types::ResellerId,
    /// The customer.
    pub organization_id: super::types::OrganizationId,
}

impl AcceptanceRefresh {
    /// Creates the operation from its required parameters.
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

/// `POST /api/resellers/{reseller_id}/organizations/{organization_id}/services/Csp` as a value;
/// [`client.csp().add`](super::groups::Csp::add) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CspAdd {
    /// The reseller.
    pub reseller_id: super::types::ResellerId,
    /// The customer.
    pub organization_id: super::types::OrganizationId,
    /// Required.
    pub body: super::types::AddCsp,
    /// What only the caller knows, for the rules that need it; not sent.
    pub context: super::Context,
}

impl CspAdd {
    /// Creates the operation from its required parameters.
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
    /// Whether sufficient proof of the customer's acceptance is held. Read by rules as `proofHeld`.
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
