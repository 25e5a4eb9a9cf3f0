//! By hand, as a careful person would write it: the same five things, with waits and attempts, and no more of the vendors' documents
//! than they need. It has no client certificate, no limit on answers and no rate limit, which the generated crates have.

use std::sync::Mutex;
use std::time::Duration;

use reqwest::{Method, RequestBuilder, Response, StatusCode};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

pub type Failed = Box<dyn std::error::Error + Send + Sync>;

pub struct Client {
    http: reqwest::Client,
    address: String,
    login: Option<fn() -> String>,
    token: Mutex<Option<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ContactPage {
    items: Option<Vec<Contact>>,
    #[serde(default)]
    has_more: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Contact {
    contact_id: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EntitlementUpdate {
    pub l1id: String,
    pub entitlement_count: i64,
}

#[derive(Deserialize)]
struct ApiError {
    message: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Attestation {
    pub status: Option<i64>,
    pub expires_at: Option<String>,
}

impl Client {
    pub fn new(address: &str, login: Option<fn() -> String>) -> Result<Self, Failed> {
        let http = reqwest::Client::builder()
            .timeout(Duration::from_secs(30))
            .build()?;
        Ok(Self {
            http,
            address: address.to_owned(),
            login,
            token: Mutex::default(),
        })
    }

    fn token(&self) -> Result<Option<String>, Failed> {
        let Some(login) = self.login else {
            return Ok(None);
        };
        let mut token = self.token.lock().map_err(|error| error.to_string())?;
        if token.is_none() {
            *token = Some(login());
        }
        Ok(token.clone())
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        set: impl Fn(RequestBuilder) -> RequestBuilder,
    ) -> Result<Response, Failed> {
        let mut refused = false;
        for attempt in 0_u32.. {
            let mut request = set(self
                .http
                .request(method.clone(), format!("{}{path}", self.address)));
            if let Some(token) = self.token()? {
                request = request.bearer_auth(token);
            }
            let answer = request.send().await;
            let last = attempt == 2 || method != Method::GET;
            match answer {
                Ok(answer) if answer.status() == StatusCode::UNAUTHORIZED && !refused => {
                    refused = true;
                    self.token.lock().map_err(|error| error.to_string())?.take();
                    continue;
                }
                Ok(answer)
                    if last || !matches!(answer.status().as_u16(), 429 | 502 | 503 | 504) =>
                {
                    return Ok(answer);
                }
                Ok(answer) => {
                    let seconds = answer
                        .headers()
                        .get("retry-after")
                        .and_then(|text| text.to_str().ok()?.parse().ok());
                    tokio::time::sleep(Duration::from_secs(seconds.unwrap_or(1 << attempt))).await;
                }
                Err(error) if last => return Err(error.into()),
                Err(_) => tokio::time::sleep(Duration::from_secs(1 << attempt)).await,
            }
        }
        Err("no attempt is left".into())
    }
}

pub async fn contacts(client: &Client, tenant: &str) -> Result<Vec<String>, Failed> {
    let mut ids = Vec::new();
    for page in 1.. {
        let path = format!("/tenants/{tenant}/contacts?page={page}&pageSize=2");
        let answer = client
            .send(Method::GET, &path, |request| request)
            .await?
            .error_for_status()?;
        let page: ContactPage = answer.json().await?;
        let items = page.items.ok_or("the page has no list")?;
        if items.is_empty() && page.has_more {
            return Err("more, and nothing there".into());
        }
        for contact in items {
            ids.push(contact.contact_id.ok_or("a contact without an id")?);
        }
        if !page.has_more {
            break;
        }
    }
    Ok(ids)
}

pub async fn update(
    client: &Client,
    (tenant, service): (&str, i64),
    records: &[EntitlementUpdate],
    seats: i64,
) -> Result<usize, String> {
    let sum: i64 = records.iter().map(|record| record.entitlement_count).sum();
    if sum != seats {
        return Err(format!("not sent: {sum} seats are not {seats}"));
    }
    let path = format!("/tenants/{tenant}/services/{service}/entitlements");
    let answer = client
        .send(Method::PATCH, &path, |request| request.json(records))
        .await;
    let answer = answer.map_err(|error| format!("lost, and perhaps carried out: {error}"))?;
    let status = answer.status();
    let text = answer
        .text()
        .await
        .map_err(|error| format!("lost, and perhaps carried out: {error}"))?;
    if status.is_success() {
        let written: Vec<serde_json::Value> =
            serde_json::from_str(&text).map_err(|error| error.to_string())?;
        return Ok(written.len());
    }
    match serde_json::from_str::<ApiError>(&text) {
        Ok(error) => Err(format!("refused: {}", error.message)),
        Err(_) => Err(format!("status {status}")),
    }
}

pub async fn attest(
    client: &Client,
    (reseller, organization): (&str, &str),
    body: &serde_json::Value,
) -> Result<Attestation, Failed> {
    let path = format!(
        "/api/resellers/{reseller}/organizations/{organization}/services/csp/mca/attestation"
    );
    client
        .send(Method::POST, &path, |request| request.json(body))
        .await?
        .error_for_status()?;
    for _ in 0..720 {
        let answer = client
            .send(Method::GET, &path, |request| request)
            .await?
            .error_for_status()?;
        let attestation: Attestation = answer.json().await?;
        match attestation.status {
            Some(2) => return Ok(attestation),
            Some(0 | 1) => {}
            other => return Err(format!("at the state {other:?}").into()),
        }
        if let Some(end) = &attestation.expires_at
            && OffsetDateTime::parse(end, &Rfc3339)? <= OffsetDateTime::now_utc()
        {
            return Err(format!("too late: it ended at {end}").into());
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Err("not accepted within the time".into())
}
