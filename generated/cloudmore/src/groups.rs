// @generated from specs/cloudmore by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// Operations of `attestations`: `start`, `get`, `finalize`.
#[derive(Clone, Debug)]
pub struct Attestations<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Attestations<M> {
    /// Starts an attestation for manual acceptance. Send the returned link to the signer, then wait until
    /// `attestations.get` says that only finalizing is left. Collect proof of the customer's acceptance all the same.
    ///
    /// `POST /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation`. Not
    /// idempotent.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `reseller_id` | path |  | The reseller. |
    /// | `organization_id` | path |  | The customer. |
    /// | `body` | body, `application/json` | required |  |
    ///
    /// Returns: `200`: [`StartedAttestation`](super::types::StartedAttestation). The attestation was started.
    ///
    /// Source: API Guide for MCA Partner Attestation, sections “Start Partner attestation CODE POST”, “If you want to
    /// use manual acceptance” and 2 more. Errata: [`pseudo-json`](super::errata#erratum-pseudo-json),
    /// [`start-not-automatic`](super::errata#erratum-start-not-automatic),
    /// [`start-twice`](super::errata#erratum-start-twice), [`media-unstated`](super::errata#erratum-media-unstated).
    ///
    /// ```no_run
    /// # async fn example(client: cloudmore::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudmore::types::{Person, StartAttestation};
    /// let started_attestation = client
    ///     .attestations()
    ///     .start(
    ///         "00000001-0000-4000-8000-00000000abcd".parse()?,
    ///         "00000002-0000-4000-8000-00000000abcd".parse()?,
    ///         StartAttestation::new()
    ///             .signer(
    ///                 Person::new()
    ///                     .first_name("example")
    ///                     .last_name("example")
    ///                     .email_address("example")
    ///                     .phone_number("example"),
    ///             )
    ///             .country("SE")
    ///             .acceptance_date(
    ///                 "2026-01-07T09:30:00Z".parse::<cloudmore::runtime::Timestamp>()?,
    ///             ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start(
        &self,
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
        body: super::types::StartAttestation,
    ) -> super::ops::AttestationsStartCall<M> {
        super::Call::new(
            &self.core,
            super::ops::AttestationsStart {
                reseller_id,
                organization_id,
                body,
            },
        )
    }
    /// Reads the customer's attestation, if there is one.
    ///
    /// `GET /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation`.
    ///
    /// | argument | sent in | meaning |
    /// | --- | --- | --- |
    /// | `reseller_id` | path | The reseller. |
    /// | `organization_id` | path | The customer. |
    ///
    /// Returns: `200`: [`Attestation`](super::types::Attestation). The attestation. `404`: No body; means that there
    /// is none, unless a body comes all the same. The customer has no attestation. Returns `None`.
    ///
    /// - `.until_accepted()` waits. Ends when `status` is `PendingFinalization`. Continues while `status` is
    ///   `Unspecified` or `PendingAgreementAcceptance`; any other value is an error. Fails after the time in
    ///   `expiresAt`. Asks every 30 seconds, which the spec chose.
    ///
    /// Source: API Guide for MCA Partner Attestation, sections “Get Partner attestation CODE GET”, “If you want to
    /// use manual acceptance”. Errata: [`pseudo-json`](super::errata#erratum-pseudo-json),
    /// [`unspecified-status`](super::errata#erratum-unspecified-status),
    /// [`no-end-state`](super::errata#erratum-no-end-state), [`absent-body`](super::errata#erratum-absent-body),
    /// [`absent-or-unknown`](super::errata#erratum-absent-or-unknown).
    ///
    /// ```no_run
    /// # async fn example(client: cloudmore::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let attestation = client
    ///     .attestations()
    ///     .get(
    ///         "00000001-0000-4000-8000-00000000abcd".parse()?,
    ///         "00000002-0000-4000-8000-00000000abcd".parse()?,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
    ) -> super::ops::AttestationsGetCall<M> {
        super::Call::new(
            &self.core,
            super::ops::AttestationsGet {
                reseller_id,
                organization_id,
            },
        )
    }
    /// Completes an attestation that its signer has accepted.
    ///
    /// `PUT /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation/finalize`. Not
    /// idempotent. Whether it is idempotent is inferred.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `reseller_id` | path |  | The reseller. |
    /// | `organization_id` | path |  | The customer. |
    /// | `.proof_held(…)` | not sent | optional; for rules | Whether sufficient proof of the customer's acceptance is held. |
    /// | `.attestation_status(…)` | not sent | optional; for rules | The status as `attestations.get` last told it. |
    ///
    /// Returns: `200`: Body not documented. The attestation is final. The call returns nothing of it; `reply` has it
    /// as it came.
    ///
    /// # Rules
    ///
    /// - `proof-held`: Sufficient proof of the customer's acceptance is collected in any case. Checked if `proof_held`
    ///   (on the call or in a `Context`) is given.
    /// - `accepted-first`: Only an attestation that its signer has accepted, with the status PendingFinalization (2),
    ///   is finalized. Checked if `attestation_status` (on the call or in a `Context`) is given.
    ///
    /// Source: API Guide for MCA Partner Attestation, sections “Finalize Partner attestation CODE PUT”, “In case of
    /// successful request:” (occurrence 2) and 2 more. Errata:
    /// [`no-request-body`](super::errata#erratum-no-request-body),
    /// [`finalize-twice`](super::errata#erratum-finalize-twice),
    /// [`finalize-body`](super::errata#erratum-finalize-body).
    ///
    /// ```no_run
    /// # async fn example(client: cloudmore::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .attestations()
    ///     .finalize(
    ///         "00000001-0000-4000-8000-00000000abcd".parse()?,
    ///         "00000002-0000-4000-8000-00000000abcd".parse()?,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn finalize(
        &self,
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
    ) -> super::ops::AttestationsFinalizeCall<M> {
        super::Call::new(
            &self.core,
            super::ops::AttestationsFinalize {
                reseller_id,
                organization_id,
                context: Default::default(),
            },
        )
    }
}

/// Operations of `acceptance`: `get`, `refresh`.
#[derive(Clone, Debug)]
pub struct Acceptance<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Acceptance<M> {
    /// Reads whether, and in which ways, the customer accepted the agreement, as last fetched.
    ///
    /// `GET /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/acceptance`.
    ///
    /// | argument | sent in | meaning |
    /// | --- | --- | --- |
    /// | `reseller_id` | path | The reseller. |
    /// | `organization_id` | path | The customer. |
    ///
    /// Returns: `200`: [`Acceptance`](super::types::Acceptance). The state as last fetched.
    ///
    /// - `.until_synced()` waits. Ends when `lastSyncDate` has changed. Asks every 10 seconds, which the spec chose.
    ///
    /// Source: API Guide for MCA Partner Attestation, section “Get End-Customer’s acceptance state CODE GET”.
    /// Erratum: [`sync-end`](super::errata#erratum-sync-end).
    ///
    /// ```no_run
    /// # async fn example(client: cloudmore::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let acceptance = client
    ///     .acceptance()
    ///     .get(
    ///         "00000001-0000-4000-8000-00000000abcd".parse()?,
    ///         "00000002-0000-4000-8000-00000000abcd".parse()?,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
    ) -> super::ops::AcceptanceGetCall<M> {
        super::Call::new(
            &self.core,
            super::ops::AcceptanceGet {
                reseller_id,
                organization_id,
            },
        )
    }
    /// Has Cloudmore fetch the state anew; the answer only says that the work was taken on. Fails while a fetch is
    /// running.
    ///
    /// `POST /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/acceptance/refresh`. Not
    /// idempotent.
    ///
    /// | argument | sent in | meaning |
    /// | --- | --- | --- |
    /// | `reseller_id` | path | The reseller. |
    /// | `organization_id` | path | The customer. |
    ///
    /// Returns: `202`: Body not documented. The fetch was taken on. The call returns nothing of it; `reply` has it as
    /// it came.
    ///
    /// # Rules
    ///
    /// - `one-at-a-time`: While one fetch runs for a customer, a second one is refused. Only the server can check this.
    ///
    /// Source: API Guide for MCA Partner Attestation, sections “Refresh End-Customer’s acceptance state CODE POST”,
    /// “In case of successful request:” (occurrence 3), “In case End-Customer’s sync is already”. Errata:
    /// [`no-request-body`](super::errata#erratum-no-request-body),
    /// [`refresh-body`](super::errata#erratum-refresh-body), [`sync-ongoing`](super::errata#erratum-sync-ongoing),
    /// [`sync-end`](super::errata#erratum-sync-end).
    ///
    /// ```no_run
    /// # async fn example(client: cloudmore::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .acceptance()
    ///     .refresh(
    ///         "00000001-0000-4000-8000-00000000abcd".parse()?,
    ///         "00000002-0000-4000-8000-00000000abcd".parse()?,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn refresh(
        &self,
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
    ) -> super::ops::AcceptanceRefreshCall<M> {
        super::Call::new(
            &self.core,
            super::ops::AcceptanceRefresh {
                reseller_id,
                organization_id,
            },
        )
    }
}

/// Operations of `csp`: `add`.
#[derive(Clone, Debug)]
pub struct Csp<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Csp<M> {
    /// Adds the CSP service to an organization. With `partnerAttestation` the whole attestation is done as well,
    /// without asking anybody: have strong proof of the customer's acceptance first. Microsoft deprecates the older
    /// attestation on 5 January 2026.
    ///
    /// `POST /api/resellers/{reseller_id}/organizations/{organization_id}/services/Csp`. Not idempotent. The
    /// documentation contradicts itself about its method and path.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `reseller_id` | path | the documentation contradicts itself about its name | The reseller. |
    /// | `organization_id` | path | the documentation contradicts itself about its name | The customer. |
    /// | `body` | body, `application/json` | required |  |
    /// | `.proof_held(…)` | not sent | optional; for rules | Whether sufficient proof of the customer's acceptance is held. |
    ///
    /// Returns: `2XX`: Body not documented. The call returns nothing of it; `reply` has it as it came.
    ///
    /// # Rules
    ///
    /// - `former-attestation-ends`: From 5 January 2026 on Microsoft deprecates the former kind of attestation, which
    ///   had no flag. Only the server can check this.
    ///
    /// Source: API Guide for MCA Partner Attestation, sections “Add CSP Service and Automatic attestation”, “NONE
    /// POST api/resellers” and 5 more. Errata: [`pseudo-json`](super::errata#erratum-pseudo-json),
    /// [`stray-brace`](super::errata#erratum-stray-brace), [`media-unstated`](super::errata#erratum-media-unstated),
    /// [`add-path-slash`](super::errata#erratum-add-path-slash),
    /// [`variable-spelling`](super::errata#erratum-variable-spelling),
    /// [`csp-casing`](super::errata#erratum-csp-casing), [`add-outcome`](super::errata#erratum-add-outcome),
    /// [`add-failure`](super::errata#erratum-add-failure),
    /// [`old-attestation`](super::errata#erratum-old-attestation),
    /// [`automatic-section`](super::errata#erratum-automatic-section),
    /// [`automatic-end`](super::errata#erratum-automatic-end), [`manual-order`](super::errata#erratum-manual-order).
    ///
    /// ```no_run
    /// # async fn example(client: cloudmore::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudmore::types::AddCsp;
    /// client
    ///     .csp()
    ///     .add(
    ///         "00000001-0000-4000-8000-00000000abcd".parse()?,
    ///         "00000002-0000-4000-8000-00000000abcd".parse()?,
    ///         AddCsp::new()
    ///             .id("example")
    ///             .currency_code("example")
    ///             .organization_number("example")
    ///             .contact_email("example")
    ///             .contact_first_name("example")
    ///             .contact_last_name("example")
    ///             .contact_phone("example")
    ///             .city("example")
    ///             .address("example")
    ///             .postal_code("example")
    ///             .domain_prefix("example"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(
        &self,
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
        body: super::types::AddCsp,
    ) -> super::ops::CspAddCall<M> {
        super::Call::new(
            &self.core,
            super::ops::CspAdd {
                reseller_id,
                organization_id,
                body,
                context: Default::default(),
            },
        )
    }
}
