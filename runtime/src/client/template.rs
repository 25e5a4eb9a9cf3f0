//! What the requests of all attempts of a call have in common.

use super::settings::{Service, Settings};
use crate::operation::{Meta, RequestWriter};
use crate::transport::{self, Body};
use crate::validation::{Rule, Violation, Violations};
use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_ENCODING, HeaderValue};
use http::{HeaderMap, Uri};

/// How many headers are added to those of the client and of the operation.
const ADDED: usize = 5;

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
    pub(super) fn new(service: &Service, meta: &'static Meta, writer: RequestWriter) -> Result<Self, Violations> {
        let parts = writer.finish(service.as_deref().unwrap_or_default(), meta.path)?;
        if let Err(reason) = service {
            return Err(refused(reason));
        }
        let uri = parts.target.try_into().map_err(|_| refused("it cannot be made an address"))?;
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
        // With room for what credentials, the client and the transport add.
        headers.reserve(settings.headers.len() + self.headers.len() + ADDED);
        if let Some(announced) = transport::announced() {
            headers.insert(ACCEPT_ENCODING, announced.clone());
        }
        for (name, value) in &settings.headers {
            headers.insert(name, value.clone());
        }
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
