//! Following redirects: where to, how often, and with which headers.

use super::address;
use super::settings::Settings;
use crate::error::TransportErrorKind;
use crate::transport::{self, Body};
use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_ENCODING, LOCATION, USER_AGENT};
use http::{HeaderMap, Method, StatusCode, Uri};

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
    pub(super) headers: HeaderMap,
    /// Whether it has left the origin that was asked.
    pub(super) abroad: bool,
    /// What else the request has, for transports of tests.
    #[cfg(feature = "testing")]
    extensions: http::Extensions,
}

impl Hop {
    /// What can be repeated of a request; `None` if a redirect of it is not followed.
    pub(super) fn of(request: &http::Request<Body>) -> Option<Self> {
        let empty = request.body().as_bytes().is_some_and(Bytes::is_empty);
        let safe = empty && matches!(*request.method(), Method::GET | Method::HEAD);
        safe.then(|| Self {
            method: request.method().clone(),
            uri: request.uri().clone(),
            headers: request.headers().clone(),
            abroad: false,
            #[cfg(feature = "testing")]
            extensions: request.extensions().clone(),
        })
    }

    /// The request for this hop.
    pub(super) fn request(&self) -> http::Request<Body> {
        let mut request = http::Request::new(Body::default());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        request.headers_mut().clone_from(&self.headers);
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
        let Some(leads_to) = response.headers().get(LOCATION).filter(|_| response.status().is_redirection()) else {
            return Ok(Lead::Nowhere);
        };
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
            self.headers = [ACCEPT, ACCEPT_ENCODING, USER_AGENT]
                .into_iter()
                .filter_map(|name| Some((name.clone(), self.headers.get(&name)?.clone())))
                .collect();
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

/// Why the redirect of a request that is no hop is not followed, if the response is one.
pub(super) fn kept<B>(response: &http::Response<B>) -> Lead {
    let leads = response.headers().contains_key(LOCATION) && response.status().is_redirection();
    if leads { Lead::NotFollowed("only GET and HEAD without a body are sent again elsewhere") } else { Lead::Nowhere }
}
