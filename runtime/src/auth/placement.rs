//! Where in a request a token stands.

use super::{Authenticate, BasicAuth, BearerToken, HeaderToken, QueryToken};
use crate::operation::{QuotaKey, header_value, query_value};
use crate::transport::Body;
use crate::validation::Violation;
use crate::value::Secret;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// Where in a request a token stands.
#[derive(Clone, Debug)]
pub enum Placement {
    /// `Authorization: Bearer <token>`
    Bearer,
    /// A header of this name.
    Header(&'static str),
    /// A query parameter of this name.
    Query(&'static str),
    /// `Authorization: Basic`, as the password of this user.
    Basic(String),
}

/// A secret with its place in requests.
#[derive(Clone, Debug)]
pub(super) enum Fixed {
    Bearer(BearerToken),
    Header(HeaderToken),
    Query(QueryToken),
    Basic(BasicAuth),
}

impl Authenticate for Fixed {
    fn authenticate(&self, request: &mut http::Request<Body>) -> Result<(), Violation> {
        match self {
            Self::Bearer(token) => token.authenticate(request),
            Self::Header(token) => token.authenticate(request),
            Self::Query(token) => token.authenticate(request),
            Self::Basic(both) => both.authenticate(request),
        }
    }
}

impl Placement {
    /// A secret in this place.
    pub(super) fn with(&self, token: Secret) -> Fixed {
        match self {
            Self::Bearer => Fixed::Bearer(BearerToken(token)),
            Self::Header(name) => Fixed::Header(HeaderToken { name, token }),
            Self::Query(name) => Fixed::Query(QueryToken { name, token }),
            Self::Basic(user) => Fixed::Basic(BasicAuth { user: user.clone(), password: token }),
        }
    }

    /// Why a token cannot be sent here, if it cannot.
    pub(super) fn wrong_with(&self, token: &str) -> Option<&'static str> {
        if token.trim().is_empty() {
            return Some("the token is empty");
        }
        let in_header = matches!(self, Self::Bearer | Self::Header(_));
        (in_header && header_value(token).is_none()).then_some("the token cannot stand in a header")
    }

    /// True if a rate limit that counts by `key` looks here.
    pub(super) fn is_at(&self, key: &QuotaKey) -> bool {
        match (self, key) {
            (Self::Bearer | Self::Basic(_), QuotaKey::Header(name)) => {
                name.eq_ignore_ascii_case(AUTHORIZATION.as_str())
            }
            (Self::Header(own), QuotaKey::Header(name)) => name.eq_ignore_ascii_case(own),
            (Self::Query(own), QuotaKey::Query(name)) => own == name,
            _ => false,
        }
    }

    /// The token that a request holds there.
    pub(super) fn find<'a>(&self, request: &'a http::Request<()>) -> Option<Cow<'a, str>> {
        let header = |name: &str| request.headers().get(name)?.to_str().ok();
        match self {
            Self::Bearer => Some(Cow::Borrowed(header(AUTHORIZATION.as_str())?.strip_prefix("Bearer ")?)),
            Self::Header(name) => Some(Cow::Borrowed(header(name)?)),
            Self::Query(name) => percent_decode_str(query_value(request.uri(), name)?).decode_utf8().ok(),
            Self::Basic(user) => {
                let encoded = header(AUTHORIZATION.as_str())?.strip_prefix("Basic ")?;
                let both = String::from_utf8(STANDARD.decode(encoded).ok()?).ok()?;
                Some(Cow::Owned(both.strip_prefix(user.as_str())?.strip_prefix(':')?.to_owned()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Authenticate as _, Placement};
    use crate::transport::Body;
    use crate::value::Secret;

    #[test]
    fn what_is_put_is_found() {
        let token = Secret::new("a+b/c= %e");
        for place in [
            Placement::Bearer,
            Placement::Header("X-Token"),
            Placement::Query("to ken"),
            Placement::Basic("user".to_owned()),
        ] {
            let mut request = http::Request::new(Body::default());
            *request.uri_mut() = "https://a.example/x?a=1".parse().unwrap();
            place.with(token.clone()).authenticate(&mut request).unwrap();
            let head = request.map(drop);
            assert_eq!(place.find(&head).as_deref(), Some(token.expose()), "{place:?}");
            assert_eq!(place.find(&http::Request::new(())), None);
        }
    }
}
