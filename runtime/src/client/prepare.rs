//! Making the request of a call: what the operation writes, what the client adds, and what the caller changes.

use super::options::Edit;
use super::settings::Settings;
use crate::auth::Authenticate;
use crate::operation::{Meta, RequestWriter};
use crate::validation::{Rule, Violation, Violations};
use bytes::Bytes;
use http::Uri;
use http::header::{ACCEPT, HeaderValue};
use std::sync::Arc;

/// The request of one call, ready to be sent.
pub(super) fn prepare(
    settings: &Settings,
    version: Option<&str>,
    meta: &Meta,
    writer: RequestWriter,
    credentials: &[Arc<dyn Authenticate>],
    edits: Vec<Edit>,
) -> Result<http::Request<Bytes>, Violations> {
    let parts = writer.finish(meta.path)?;
    let address = |reason: &'static str| Violations::from(Violation::new("/address", Rule::ADDRESS).found(reason));
    let mut target = settings.address_of(version).map_err(address)?;
    target.push_str(&parts.path);
    if !parts.query.is_empty() {
        target.push('?');
        target.push_str(&parts.query);
    }
    let uri: Uri = target.parse().map_err(|_| address("it cannot be made an address"))?;

    let mut request = http::Request::new(parts.body);
    *request.method_mut() = meta.method.clone();
    *request.uri_mut() = uri;
    let headers = request.headers_mut();
    headers.clone_from(&settings.headers);
    if let Some(accept) = meta.accept {
        headers.insert(ACCEPT, HeaderValue::from_static(accept));
    }
    for (name, value) in &parts.headers {
        headers.insert(name, value.clone());
    }
    let held = settings.credentials.iter().filter(|_| meta.client_auth);
    for credentials in held.chain(credentials) {
        credentials.authenticate(&mut request)?;
    }
    for edit in edits {
        edit(&mut request);
    }
    // The caller or the credentials may have changed the address.
    settings.allows(request.uri()).map_err(address)?;
    Ok(request)
}
