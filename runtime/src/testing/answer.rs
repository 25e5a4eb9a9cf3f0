//! What a service that is not there answers.

use crate::error::{TransportError, TransportErrorKind};
use crate::transport::Body;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};

/// What a [`FakeTransport`](super::FakeTransport) does with a request.
#[derive(Clone, Debug)]
pub struct Answer(pub(super) Kind);

#[derive(Clone, Debug)]
pub(super) enum Kind {
    Response { status: StatusCode, headers: HeaderMap, body: Bytes },
    Failure(TransportErrorKind),
    Silence,
}

impl Answer {
    /// A response without a body.
    ///
    /// # Panics
    /// If the status is none of HTTP.
    #[must_use]
    pub fn status(status: u16) -> Self {
        let status = StatusCode::from_u16(status).expect("a status of HTTP has three digits");
        Self(Kind::Response { status, headers: HeaderMap::new(), body: Bytes::new() })
    }

    /// A response with a body of JSON.
    ///
    /// # Panics
    /// If the status is none of HTTP.
    #[must_use]
    pub fn json(status: u16, body: impl Into<Bytes>) -> Self {
        Self::status(status).header(CONTENT_TYPE.as_str(), "application/json").body(body)
    }

    /// No response, for this reason.
    #[must_use]
    pub fn failure(kind: TransportErrorKind) -> Self {
        Self(Kind::Failure(kind))
    }

    /// No response ever: the call ends with its time, which a [`Clock`](super::Clock) lets pass. A client that blocks is told at
    /// once that the time is over.
    #[must_use]
    pub fn silence() -> Self {
        Self(Kind::Silence)
    }

    /// The same with one more header; where there is no response, nothing changes.
    ///
    /// # Panics
    /// If it is no header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Kind::Response { headers, .. } = &mut self.0 {
            let name = HeaderName::try_from(name).expect("the name of a header has letters, digits and hyphens");
            headers.append(name, HeaderValue::try_from(value).expect("the value of a header is one line of text"));
        }
        self
    }

    /// The same with this body; where there is no response, nothing changes.
    #[must_use]
    pub fn body(mut self, bytes: impl Into<Bytes>) -> Self {
        if let Kind::Response { body, .. } = &mut self.0 {
            *body = bytes.into();
        }
        self
    }

    /// The response; `None` if there is none ever.
    pub(super) fn given(self) -> Option<Result<http::Response<Body>, TransportError>> {
        match self.0 {
            Kind::Response { status, headers, body } => {
                let mut response = http::Response::new(body.into());
                *response.status_mut() = status;
                *response.headers_mut() = headers;
                Some(Ok(response))
            }
            Kind::Failure(kind) => Some(Err(TransportError::new(kind))),
            Kind::Silence => None,
        }
    }
}
