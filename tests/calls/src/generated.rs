//! The call by the generated client, as it is built without any option.

use std::hint::black_box;
use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use cloudmore::Client;
use cloudmore::types::{Attestation, AttestationStatus, OrganizationId, ResellerId};
use specwright_runtime::{BearerToken, Blocking, Body, BoxFuture, Limits, ReqwestTransport, Transport, TransportError};

use crate::{Failure, answer, by_hand};

/// A client with its usual transport.
pub fn usual(server: SocketAddr) -> Result<Client, Failure> {
    Ok(Client::builder(BearerToken(answer::TOKEN.into()), format!("http://{server}")).build()?)
}

/// A client over reqwest.
pub fn over_reqwest(server: SocketAddr) -> Result<Client, Failure> {
    let transport = Arc::new(ReqwestTransport::new(by_hand::client()?));
    Ok(Client::builder(BearerToken(answer::TOKEN.into()), format!("http://{server}")).transport(transport).build()?)
}

/// A client that no socket carries.
pub fn over_memory() -> Result<Client, Failure> {
    let builder = Client::builder(BearerToken(answer::TOKEN.into()), "https://api.example");
    Ok(builder.transport(Arc::new(Memory)).build()?)
}

struct Memory;

impl Transport for Memory {
    fn send(
        &self,
        request: http::Request<Body>,
        _limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        drop(black_box(request));
        let body = Bytes::from_static(answer::BODY.as_bytes());
        Box::pin(std::future::ready(Ok(by_hand::response(body.into()))))
    }
}

/// So many calls, one after the other.
pub async fn over_sockets(client: Client, count: u32) -> Result<(), Failure> {
    in_memory(&client, count).await
}

/// The same, wherever they go.
pub async fn in_memory(client: &Client, count: u32) -> Result<(), Failure> {
    let reseller: ResellerId = answer::RESELLER.parse()?;
    let organization: OrganizationId = answer::ORGANIZATION.parse()?;
    for _ in 0..count {
        let (reseller, organization) = (black_box(reseller), black_box(organization));
        fits(client.attestations().get(reseller, organization).await?)?;
    }
    Ok(())
}

/// A client that blocks, with its usual transport.
pub fn blocking_client(server: SocketAddr) -> Result<Client<Blocking>, Failure> {
    Ok(Client::blocking(BearerToken(answer::TOKEN.into()), format!("http://{server}")).build()?)
}

/// So many calls that block, one after the other.
pub fn blocking(client: &Client<Blocking>, count: u32) -> Result<(), Failure> {
    let reseller: ResellerId = answer::RESELLER.parse()?;
    let organization: OrganizationId = answer::ORGANIZATION.parse()?;
    for _ in 0..count {
        let (reseller, organization) = (black_box(reseller), black_box(organization));
        fits(client.attestations().get(reseller, organization).send()?)?;
    }
    Ok(())
}

fn fits(found: Option<Attestation>) -> Result<(), Failure> {
    let read = black_box(found).ok_or("there is no attestation")?;
    let is_read = read.attestation_id.is_some()
        && read.status == Some(AttestationStatus::PendingFinalization)
        && read.expires_at.is_some();
    if is_read { Ok(()) } else { Err("the answer was read wrongly".into()) }
}
