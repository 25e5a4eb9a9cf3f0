// @generated from specs/cloudmore by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// The operations of `attestations`.
#[derive(Clone, Debug)]
pub struct Attestations<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Attestations<M> {
    /// Starts an attestation for manual acceptance. Send the returned link to the signer, then wait until
    /// `attestations.get` says that only finalizing is left. Collect proof of the customer's acceptance all the same.
    ///
    /// `POST /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation`; see
    /// [`AttestationsStart`](super::ops::AttestationsStart).
    ///
    /// ```no_run
    /// # async fn example(client: cloudmore::Client, reseller_id: cloudmore::types::ResellerId, organization_id: cloudmore::types::OrganizationId, body: cloudmore::types::StartAttestation) -> Result<(), cloudmore::Error> {
    /// let started_attestation = client.attestations().start(reseller_id, organization_id, body).await?;
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
    /// `GET /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation`; see
    /// [`AttestationsGet`](super::ops::AttestationsGet).
    ///
    /// Waits: `until_accepted()`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudmore::Client, reseller_id: cloudmore::types::ResellerId, organization_id: cloudmore::types::OrganizationId) -> Result<(), cloudmore::Error> {
    /// let attestation = client.attestations().get(reseller_id, organization_id).await?;
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
    /// `PUT /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation/finalize`; see
    /// [`AttestationsFinalize`](super::ops::AttestationsFinalize).
    ///
    /// ```no_run
    /// # async fn example(client: cloudmore::Client, reseller_id: cloudmore::types::ResellerId, organization_id: cloudmore::types::OrganizationId) -> Result<(), cloudmore::Error> {
    /// client.attestations().finalize(reseller_id, organization_id).await?;
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

/// The operations of `acceptance`.
#[derive(Clone, Debug)]
pub struct Acceptance<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Acceptance<M> {
    /// Reads whether, and in which ways, the customer accepted the agreement, as last fetched.
    ///
    /// `GET /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/acceptance`; see
    /// [`AcceptanceGet`](super::ops::AcceptanceGet).
    ///
    /// Waits: `until_synced()`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudmore::Client, reseller_id: cloudmore::types::ResellerId, organization_id: cloudmore::types::OrganizationId) -> Result<(), cloudmore::Error> {
    /// let acceptance = client.acceptance().get(reseller_id, organization_id).await?;
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
    /// `POST /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/acceptance/refresh`; see
    /// [`AcceptanceRefresh`](super::ops::AcceptanceRefresh).
    ///
    /// ```no_run
    /// # async fn example(client: cloudmore::Client, reseller_id: cloudmore::types::ResellerId, organization_id: cloudmore::types::OrganizationId) -> Result<(), cloudmore::Error> {
    /// client.acceptance().refresh(reseller_id, organization_id).await?;
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

/// The operations of `csp`.
#[derive(Clone, Debug)]
pub struct Csp<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Csp<M> {
    /// Adds the CSP service to an organization. With `partnerAttestation` the whole attestation is done as well,
    /// without asking anybody: have strong proof of the customer's acceptance first. Microsoft deprecates the older
    /// attestation on 5 January 2026.
    ///
    /// `POST /api/resellers/{reseller_id}/organizations/{organization_id}/services/Csp`; see
    /// [`CspAdd`](super::ops::CspAdd).
    ///
    /// ```no_run
    /// # async fn example(client: cloudmore::Client, reseller_id: cloudmore::types::ResellerId, organization_id: cloudmore::types::OrganizationId, body: cloudmore::types::AddCsp) -> Result<(), cloudmore::Error> {
    /// client.csp().add(reseller_id, organization_id, body).await?;
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
