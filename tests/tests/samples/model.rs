//! What arrives is the request of the model.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use specwright::example::{Request, accept, secrets};
use specwright::model::{AuthKind, Operation};
use specwright_tests::server::{Request as Arrived, segments};
use specwright_tests::tree::same;
use specwright_tests_generate::Subject;
use specwright_tests_generate::samples::{USER, secret};

use crate::difference::Differences;

/// What a sample has to send.
pub struct Wanted<'a> {
    pub subject: &'a Subject,
    pub operation: &'a Operation,
    pub request: &'a Request,
    /// The path of the address.
    pub base: &'a str,
    /// Headers whose values a client makes anew for each call.
    pub made_by_client: &'a [&'a str],
}

/// Compares what arrived with the request of the model.
pub fn compare(wanted: &Wanted<'_>, arrived: &Arrived) -> Differences {
    let Wanted { subject, operation, request: wanted, base, made_by_client } = *wanted;
    let mut differences = Differences::default();
    differences.of("method", arrived.method.as_str(), wanted.method);
    let path: Vec<String> = segments(base).into_iter().chain(wanted.path.clone()).collect();
    differences.of("path", arrived.path(), path);
    let (mut headers, mut query) = (wanted.headers.clone(), wanted.query.clone());
    for (scheme, _) in secrets(&subject.api, operation) {
        let secret = secret(scheme);
        let authorization = |value: String| ("Authorization".to_owned(), value);
        match &scheme.kind {
            AuthKind::Query(name) => query.push((name.clone(), secret)),
            AuthKind::Header(name) => headers.push((name.clone(), secret)),
            AuthKind::Bearer(_) | AuthKind::OAuth2(_) => headers.push(authorization(format!("Bearer {secret}"))),
            AuthKind::Basic(_) => {
                headers.push(authorization(format!("Basic {}", STANDARD.encode(format!("{USER}:{secret}")))));
            }
            AuthKind::ClientCertificate => {}
        }
    }
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("accept")) {
        headers.push(("Accept".to_owned(), accept(&subject.api, operation)));
    }
    let body = operation.body.as_ref().zip(wanted.body.as_ref());
    headers.extend(body.map(|(body, _)| ("Content-Type".to_owned(), body.media.clone())));
    differences.of("query", arrived.query(), query);
    for (name, value) in &headers {
        if made_by_client.contains(&name.as_str()) {
            differences.of(name, arrived.header(name).is_some_and(|value| !value.is_empty()), true);
        } else {
            differences.of(name, arrived.header(name), Some(value.as_str()));
        }
    }
    match body {
        Some((_, json)) if same(&arrived.body, &json.to_string(), &[]) => {}
        _ => differences.of(
            "body",
            arrived.body.as_str(),
            body.map(|(_, json)| json.to_string()).unwrap_or_default().as_str(),
        ),
    }
    differences
}
