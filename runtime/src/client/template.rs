//! What the requests of all attempts of a call have in common.

use super::settings::Settings;
use crate::operation::{Meta, RequestWriter};
use crate::transport::Body;
use crate::validation::{Rule, Violation, Violations};
use bytes::Bytes;
use http::header::{ACCEPT, HeaderValue};
use http::{HeaderMap, Uri};

/// What an operation has written: address, headers and body. It is made once for each call.
pub(super) struct Template {
    meta: &'static Meta,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
}

impl Template {
    /// # Errors
    /// If the request breaks rules, or cannot be written.
    pub(super) fn new(
        settings: &Settings,
        version: Option<&str>,
        meta: &'static Meta,
        writer: RequestWriter,
    ) -> Result<Self, Violations> {
        let parts = writer.finish(meta.path)?;
        let mut target = settings.address_of(version).map_err(refused)?;
        target.push_str(&parts.path);
        if !parts.query.is_empty() {
            target.push('?');
            target.push_str(&parts.query);
        }
        let uri = target.parse().map_err(|_| refused("it cannot be made an address"))?;
        Ok(Self { meta, uri, headers: parts.headers, body: parts.body })
    }

    pub(super) fn meta(&self) -> &'static Meta {
        self.meta
    }

    /// The request of one attempt, without credentials.
    pub(super) fn request(&self, settings: &Settings) -> http::Request<Body> {
        let mut request = http::Request::new(self.body.clone().into());
        *request.method_mut() = self.meta.method.clone();
        *request.uri_mut() = self.uri.clone();
        let headers = request.headers_mut();
        headers.clone_from(&settings.headers);
        if let Some(accept) = self.meta.accept {
            headers.insert(ACCEPT, HeaderValue::from_static(accept));
        }
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        request
    }
}

/// An address that a call must not go to.
pub(super) fn refused(reason: &'static str) -> Violations {
    Violation::new("/address", Rule::ADDRESS).found(reason).into()
}
