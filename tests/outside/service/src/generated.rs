//! With generated crates: contacts page by page, entitlements with their rules checked, an attestation that is waited for, errors
//! told apart, tokens renewed.

use cloudmore::runtime::{Token, TokenSource, WaitError};
use cloudmore::types::{Attestation, OrganizationId, ResellerId, StartAttestation};
use fasttrack::runtime::{Certificate, ErrorKind};
use fasttrack::types::{ContactId, EntitlementUpdates, ServiceId, TenantId};
use std::time::Duration;

pub type Done<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
pub type Customer = (ResellerId, OrganizationId);
pub type Seats = (TenantId, ServiceId, EntitlementUpdates, i64);

pub struct Service(fasttrack::Client, cloudmore::Client);

impl Service {
    /// At the addresses of both services. Tokens are fetched once for all callers, ahead of their end, and after a 401.
    pub fn new(at: [&str; 2], cert: Certificate, login: fn() -> String) -> Done<Self> {
        let fetch = move || Done::Ok(Token::new(login()));
        let tokens = TokenSource::blocking(fetch).bearer();
        let fasttrack = fasttrack::Client::builder(cert).base_url(at[0]);
        let cloudmore = cloudmore::Client::builder(tokens, at[1]);
        Ok(Self(fasttrack.build()?, cloudmore.build()?))
    }

    /// The ids of all contacts of a tenant.
    pub async fn contacts(&self, tenant: TenantId) -> Done<Vec<ContactId>> {
        let mut contacts = self.0.contacts().list(tenant).page_size(2).items();
        let mut ids = Vec::new();
        while let Some(contact) = contacts.next().await {
            ids.push(contact?.contact_id()?);
        }
        Ok(ids)
    }

    /// Writes the entitlements of a service, of which the tenant has so many seats.
    pub async fn update(&self, (tenant, service, records, seats): Seats) -> Result<usize, String> {
        let call = self.0.entitlements().update(tenant, service, records);
        let error = match call.max_entitlement_seat_count(seats).await {
            Ok(written) => return Ok(written.len()),
            Err(error) => error,
        };
        Err(match error.kind() {
            ErrorKind::Refused(broken) => format!("not sent: {broken}"),
            ErrorKind::Documented(_) => format!("refused: {:?}", error.message()),
            ErrorKind::Transport(_) => format!("lost: {:?}", error.outcome()),
            _ => error.to_string(),
        })
    }

    /// Starts an attestation, and waits until it is accepted.
    pub async fn attest(&self, of: Customer, every: Duration) -> Done<Attestation> {
        let (calls, body) = (self.1.attestations(), StartAttestation::new());
        calls.start(of.0, of.1, body).await?;
        let wait = calls.get(of.0, of.1).until_accepted().every(every);
        wait.await.map_err(|error| match error {
            WaitError::Expired(last) => format!("over at {:?}", last.expires_at).into(),
            WaitError::Undocumented(last) => format!("state {:?}", last.status).into(),
            other => other.into(),
        })
    }
}
