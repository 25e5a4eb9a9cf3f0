//! What the requests of all attempts of a call have in common.

use super::address::Address;
use super::generated;
use super::settings::{Service, Settings};
use crate::operation::{Anew, GeneratedForm, Meta, RequestWriter};
use crate::transport::{self, Body};
use crate::validation::{Rule, Violation, Violations};
use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_ENCODING, HeaderName, HeaderValue};
use http::{HeaderMap, Uri};
use std::sync::Arc;

/// How many headers are added to those of the client and of the operation.
const ADDED: usize = 5;

/// What an operation has written: address, headers and body. It is made once for each call.
pub(super) struct Template {
    meta: &'static Meta,
    service: Arc<Address>,
    uri: Uri,
    headers: HeaderMap,
    /// Headers that have another value in each attempt.
    anew: Vec<(HeaderName, GeneratedForm)>,
    body: Bytes,
}

impl Template {
    /// # Errors
    /// If the request breaks rules, or cannot be written.
    pub(super) fn new(
        settings: &Settings,
        service: &Service,
        meta: &'static Meta,
        writer: RequestWriter,
    ) -> Result<Self, Violations> {
        let base = service.as_deref().map_or("", Address::path);
        let parts = writer.finish(base, meta.path)?;
        let service = service.as_ref().map_err(|reason| refused(reason))?;
        let uri = service.with(parts.target).ok_or_else(|| refused("it cannot be made an address"))?;
        let service = Arc::clone(service);
        let mut made = Self { meta, service, uri, headers: parts.headers, anew: Vec::new(), body: parts.body };
        made.generate(settings);
        Ok(made)
    }

    /// Makes the headers that neither the client nor the call has.
    fn generate(&mut self, settings: &Settings) {
        for header in self.meta.generated {
            let Ok(name) = HeaderName::try_from(header.name) else { continue };
            if settings.headers.contains_key(&name) || self.headers.contains_key(&name) {
                continue;
            }
            match header.anew {
                Anew::Call => {
                    self.headers.insert(name, generated::value(header.form));
                }
                Anew::Attempt => self.anew.push((name, header.form)),
            }
        }
    }

    pub(super) fn meta(&self) -> &'static Meta {
        self.meta
    }

    /// The address without credentials.
    pub(super) fn uri(&self) -> &Uri {
        &self.uri
    }

    /// True if an address has the origin of the service, which was looked at when the client was built.
    pub(super) fn stays(&self, uri: &Uri) -> bool {
        self.service.is_origin_of(uri)
    }

    /// The request of one attempt, without credentials.
    pub(super) fn request(&self, settings: &Settings) -> http::Request<Body> {
        let mut request = http::Request::new(self.body.clone().into());
        *request.method_mut() = self.meta.method.clone();
        *request.uri_mut() = self.uri.clone();
        #[cfg(feature = "testing")]
        request.extensions_mut().insert(crate::operation::OperationId(self.meta.id));
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
        for (name, form) in &self.anew {
            headers.insert(name.clone(), generated::value(*form));
        }
        request
    }
}

/// An address that a call must not go to.
pub(super) fn refused(reason: &'static str) -> Violations {
    Violation::new("/address", Rule::ADDRESS).found(reason).into()
}
