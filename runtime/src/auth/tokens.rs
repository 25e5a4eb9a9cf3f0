//! Credentials that stand in a header or in the query.

use super::Authenticate;
use crate::operation::{header_value, push_encoded, push_name};
use crate::transport::Body;
use crate::validation::{Rule, Violation};
use crate::value::Secret;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Uri;
use http::header::{AUTHORIZATION, HeaderName};

/// No credentials: a choice that has to be spelt out where a documentation does not tell which are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NoAuthentication;

/// `Authorization: Bearer <token>`
#[derive(Clone, Debug)]
pub struct BearerToken(pub Secret);

/// A header of any name that holds a token.
#[derive(Clone, Debug)]
pub struct HeaderToken {
    /// The name of the header.
    pub name: &'static str,
    /// The token.
    pub token: Secret,
}

/// A query parameter that holds a token. It is not added again to the address of a redirect.
#[derive(Clone, Debug)]
pub struct QueryToken {
    /// The name of the parameter.
    pub name: &'static str,
    /// The token.
    pub token: Secret,
}

/// `Authorization: Basic <user and password>`
#[derive(Clone, Debug)]
pub struct BasicAuth {
    /// The user; a colon in it is refused, and so is an empty one with an empty password.
    pub user: String,
    /// The password.
    pub password: Secret,
}

impl Authenticate for NoAuthentication {
    fn authenticate(&self, _request: &mut http::Request<Body>) -> Result<(), Violation> {
        Ok(())
    }
}

impl Authenticate for BearerToken {
    fn authenticate(&self, request: &mut http::Request<Body>) -> Result<(), Violation> {
        let token = self.0.expose();
        not_empty(token, || "/header/authorization".to_owned())?;
        set(request, AUTHORIZATION, "authorization", ["Bearer ", token].concat())
    }
}

impl Authenticate for HeaderToken {
    fn authenticate(&self, request: &mut http::Request<Body>) -> Result<(), Violation> {
        let name = HeaderName::from_bytes(self.name.as_bytes()).map_err(|_| {
            Violation::new(format!("/header/{}", self.name), Rule::CREDENTIALS).found("no name of a header")
        })?;
        not_empty(self.token.expose(), || format!("/header/{}", self.name))?;
        set(request, name, self.name, self.token.expose().to_owned())
    }
}

impl Authenticate for BasicAuth {
    fn authenticate(&self, request: &mut http::Request<Body>) -> Result<(), Violation> {
        if self.user.contains(':') {
            let found = "a user with a colon, which cannot be told from its password";
            return Err(Violation::new("/header/authorization", Rule::CREDENTIALS).found(found));
        }
        // One of them alone may be empty: services take a key as the user, or as the password.
        not_empty(&self.user, || "/header/authorization".to_owned())
            .or_else(|_| not_empty(self.password.expose(), || "/header/authorization".to_owned()))?;
        let both = STANDARD.encode(format!("{}:{}", self.user, self.password.expose()));
        set(request, AUTHORIZATION, "authorization", ["Basic ", &both].concat())
    }
}

impl Authenticate for QueryToken {
    fn authenticate(&self, request: &mut http::Request<Body>) -> Result<(), Violation> {
        let refused = || Violation::new(format!("/query/{}", self.name), Rule::CREDENTIALS);
        not_empty(self.token.expose(), || format!("/query/{}", self.name))?;
        let mut target = request.uri().path().to_owned();
        target.push('?');
        if let Some(query) = request.uri().query().filter(|query| !query.is_empty()) {
            target.push_str(query);
            target.push('&');
        }
        push_name(&mut target, self.name);
        target.push('=');
        push_encoded(&mut target, self.token.expose());
        let mut parts = request.uri().clone().into_parts();
        parts.path_and_query = Some(target.parse().map_err(|_| refused())?);
        *request.uri_mut() = Uri::from_parts(parts).map_err(|_| refused())?;
        Ok(())
    }
}

/// Refuses a token without anything in it: an environment variable that is not set, mostly.
fn not_empty(token: &str, place: impl FnOnce() -> String) -> Result<(), Violation> {
    if token.trim().is_empty() {
        return Err(Violation::new(place(), Rule::CREDENTIALS).found("an empty token"));
    }
    Ok(())
}

/// Sets a header that no log shows; a violation has its name as it is documented.
fn set(request: &mut http::Request<Body>, name: HeaderName, documented: &str, text: String) -> Result<(), Violation> {
    let mut value = header_value(text).ok_or_else(|| {
        Violation::new(format!("/header/{documented}"), Rule::CREDENTIALS).found("what cannot stand in a header")
    })?;
    value.set_sensitive(true);
    request.headers_mut().insert(name, value);
    Ok(())
}
