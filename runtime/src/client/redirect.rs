//! Following redirects: where to, how often, and with which headers.

use super::address;
use super::sent::Sent;
use super::settings::Settings;
use crate::error::TransportErrorKind;
use crate::transport::{self, Body};
use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_ENCODING, LOCATION, USER_AGENT};
use http::{HeaderName, HeaderValue, Method, StatusCode, Uri};

/// At most this many redirects are followed in one call.
pub(super) const MAX_REDIRECTS: usize = 5;

/// The statuses of redirects that are followed.
const FOLLOWED: [StatusCode; 5] = [
    StatusCode::MOVED_PERMANENTLY,
    StatusCode::FOUND,
    StatusCode::SEE_OTHER,
    StatusCode::TEMPORARY_REDIRECT,
    StatusCode::PERMANENT_REDIRECT,
];

/// A request without a body, as it is sent again elsewhere.
pub(super) struct Hop {
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    /// Whether it has left the origin that was asked.
    pub(super) abroad: bool,
    /// What else the request has, for transports of tests.
    #[cfg(feature = "testing")]
    extensions: http::Extensions,
}

impl Hop {
    /// What can be repeated of a request; `None` if a redirect of it is not followed.
    pub(super) fn of(sent: &Sent) -> Option<Self> {
        let safe = !sent.has_body && matches!(sent.method, Method::GET | Method::HEAD);
        safe.then(|| Self {
            method: sent.method.clone(),
            uri: sent.uri.clone(),
            headers: sent.headers.clone(),
            abroad: false,
            #[cfg(feature = "testing")]
            extensions: sent.extensions.clone(),
        })
    }

    /// The request for this hop.
    pub(super) fn request(&self) -> http::Request<Body> {
        let mut request = http::Request::new(Body::default());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = self.headers.iter().cloned().collect();
        #[cfg(feature = "testing")]
        request.extensions_mut().clone_from(&self.extensions);
        request
    }

    /// Goes where the response leads.
    pub(super) fn follow(
        &mut self,
        settings: &Settings,
        response: &http::Response<Bytes>,
    ) -> Result<Lead, TransportErrorKind> {
        let Some(leads_to) = location(response) else { return Ok(Lead::Nowhere) };
        if !FOLLOWED.contains(&response.status()) {
            return Ok(Lead::NotFollowed("only the statuses 301, 302, 303, 307 and 308 are followed"));
        }
        let Some(next) = leads_to.to_str().ok().and_then(|leads_to| transport::follow(&self.uri, leads_to)) else {
            return Ok(Lead::NotFollowed("its `Location` is not an address of HTTP that can be followed"));
        };
        let refused = |reason| Err(TransportErrorKind::Redirect { reason });
        if self.uri.scheme_str() == Some("https") && next.scheme_str() != Some("https") {
            return refused("it leads from HTTPS to plain HTTP");
        }
        if settings.allows(&next).is_err() {
            return refused("it leads to plain HTTP");
        }
        if !address::same_origin(&self.uri, &next) {
            if settings.has_certificate {
                return refused("it leads to another origin, which must not see the client certificate");
            }
            self.abroad = true;
            // Whatever else the client sends may be a credential.
            self.headers.retain(|(name, _)| [ACCEPT, ACCEPT_ENCODING, USER_AGENT].contains(name));
        }
        self.uri = next;
        Ok(Lead::Followed)
    }
}

/// What a response makes of a hop.
pub(super) enum Lead {
    /// It is an answer.
    Nowhere,
    /// It leads elsewhere, and why the client does not go there.
    NotFollowed(&'static str),
    /// The hop is now what the response leads to.
    Followed,
}

/// Where a response leads, if it is a redirect.
pub(super) fn location(response: &http::Response<Bytes>) -> Option<&HeaderValue> {
    response.headers().get(LOCATION).filter(|_| response.status().is_redirection())
}
