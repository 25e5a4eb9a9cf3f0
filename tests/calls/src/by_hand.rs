//! The call as somebody writes it who needs this one alone: reqwest, ureq or http, and serde_json.

use std::hint::black_box;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, HeaderValue, USER_AGENT};
use serde::Deserialize;

use crate::{Failure, answer};

/// The answer, as far as the page describes it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "what is measured is that it is read")]
pub struct Attestation {
    pub attestation_id: Option<String>,
    pub signer: Option<Person>,
    pub mca_info: Option<McaInfo>,
    pub acceptance_date: Option<String>,
    pub status: Option<i64>,
    pub agreement_link: Option<String>,
    pub expires_at: Option<String>,
}

/// Who signs.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "what is measured is that it is read")]
pub struct Person {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email_address: Option<String>,
    pub phone_number: Option<String>,
}

/// What is signed.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "what is measured is that it is read")]
pub struct McaInfo {
    pub language: Option<String>,
    pub country: Option<String>,
    pub template_id: Option<String>,
}

/// A client of reqwest that keeps no cookies, follows no redirects and decodes nothing.
pub fn client() -> Result<reqwest::Client, Failure> {
    let client = reqwest::Client::builder()
        .user_agent("by-hand/1.0")
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .build()?;
    Ok(client)
}

/// So many calls, one after the other.
pub async fn over_sockets(client: reqwest::Client, base: String, count: u32) -> Result<(), Failure> {
    for _ in 0..count {
        let (reseller, organization) = (black_box(answer::RESELLER), black_box(answer::ORGANIZATION));
        let address =
            format!("{base}/api/resellers/{reseller}/organizations/{organization}/services/csp/mca/attestation");
        let request = client.get(address).header(ACCEPT, "application/json").bearer_auth(answer::TOKEN);
        let response = request.send().await?.error_for_status()?;
        fits(&response.json().await?)?;
    }
    Ok(())
}

/// So many calls that block, one after the other.
pub fn blocking(agent: &ureq::Agent, base: &str, count: u32) -> Result<(), Failure> {
    for _ in 0..count {
        let (reseller, organization) = (black_box(answer::RESELLER), black_box(answer::ORGANIZATION));
        let address =
            format!("{base}/api/resellers/{reseller}/organizations/{organization}/services/csp/mca/attestation");
        let request = agent.get(address).header(ACCEPT, "application/json");
        let mut response = request.header(AUTHORIZATION, format!("Bearer {}", answer::TOKEN)).call()?;
        fits(&response.body_mut().read_json()?)?;
    }
    Ok(())
}

/// So many calls that no socket carries.
pub async fn in_memory(count: u32) -> Result<(), Failure> {
    let base = black_box("https://api.example");
    for _ in 0..count {
        let (reseller, organization) = (black_box(answer::RESELLER), black_box(answer::ORGANIZATION));
        let address =
            format!("{base}/api/resellers/{reseller}/organizations/{organization}/services/csp/mca/attestation");
        let mut authorization = HeaderValue::try_from(format!("Bearer {}", answer::TOKEN))?;
        authorization.set_sensitive(true);
        let request = http::Request::get(address)
            .header(USER_AGENT, "by-hand/1.0")
            .header(ACCEPT, "application/json")
            .header(AUTHORIZATION, authorization)
            .body(Bytes::new())?;
        let response = answered(black_box(request)).await;
        if !response.status().is_success() {
            return Err(response.status().to_string().into());
        }
        fits(&serde_json::from_slice(response.body())?)?;
    }
    Ok(())
}

/// What comes back without a socket.
async fn answered(request: http::Request<Bytes>) -> http::Response<Bytes> {
    drop(request);
    response(Bytes::from_static(answer::BODY.as_bytes()))
}

/// The response that all contenders get who have no socket.
pub fn response<B>(body: B) -> http::Response<B> {
    let mut response = http::Response::new(body);
    for (name, value) in answer::HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

fn fits(attestation: &Attestation) -> Result<(), Failure> {
    let read = black_box(attestation);
    let is_read = read.attestation_id.is_some() && read.status == Some(2) && read.expires_at.is_some();
    if is_read { Ok(()) } else { Err("the answer was read wrongly".into()) }
}
