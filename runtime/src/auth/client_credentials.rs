//! Tokens by the flow `client_credentials` of OAuth 2.0 (RFC 6749).

use super::{FetchToken, FetchedToken, Token, Wire, identity};
use crate::error::CredentialsError;
use crate::json::{from_slice, to_string};
use crate::operation::{header_value, push_encoded};
use crate::transport::{passes, retry_after, usable_origin};
use crate::value::{Json, Map, Secret};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use std::borrow::Cow;
use std::fmt;
use std::time::{Duration, SystemTime};

/// How a client shows its id and secret to a token endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientAuth {
    /// In the header `Authorization`, each percent-encoded: `client_secret_basic`.
    Basic,
    /// In the body: `client_secret_post`.
    Post,
    /// The id alone, in the body: `none`. A secret is not sent.
    None,
}

/// Fetches tokens by the flow `client_credentials` of OAuth 2.0.
///
/// A client is not built with an empty id, or an empty secret where one is sent; given to a call, they are an error of that call.
/// Id and secret go to the address of the tokens alone: redirects are not followed. Neither the request nor its answer is ever
/// shown; of an answer that refuses, an error shows the status and the code, if it is one of RFC 6749.
#[derive(Clone)]
pub struct ClientCredentials {
    url: String,
    /// What is wrong with an argument of the address.
    unusable: Option<&'static str>,
    id: String,
    secret: Secret,
    client_auth: ClientAuth,
    json: bool,
    scopes: &'static [&'static str],
    with: Vec<(&'static str, &'static str)>,
    lifetime: Option<Duration>,
}

impl ClientCredentials {
    /// Tokens of this address, for this client.
    pub fn new(
        url: impl Into<String>,
        client_auth: ClientAuth,
        id: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        Self {
            url: url.into(),
            unusable: None,
            id: id.into(),
            secret: secret.into(),
            client_auth,
            json: false,
            scopes: &[],
            with: Vec::new(),
            lifetime: None,
        }
    }

    /// Tokens of this address, for a client that has no secret.
    pub fn without_secret(url: impl Into<String>, id: impl Into<String>) -> Self {
        Self::new(url, ClientAuth::None, id, "")
    }

    /// Another address of the tokens, instead of the documented one with what was put into it: a sandbox, the server of a
    /// test. Id and secret are sent there. It has to be one of HTTPS, or of this machine, unless the client allows plain HTTP.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.url = url.into();
        self.unusable = None;
        self
    }

    /// Puts a value in the place of `{name}` in the address: one segment of its path, or one label of its host.
    #[must_use]
    pub fn parameter(mut self, name: &str, value: impl AsRef<str>) -> Self {
        let (value, marked) = (value.as_ref(), format!("{{{name}}}"));
        let host_ends = self.url.find("://").map_or(0, |at| at + 3);
        let host_ends = self.url[host_ends..].find('/').map_or(self.url.len(), |at| host_ends + at);
        let in_host = self.url.find(&marked).is_some_and(|at| at < host_ends);
        let is_label = value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if value.is_empty() || value == "." || value == ".." {
            self.unusable = Some("an argument of it is empty, or only dots");
        } else if in_host && (!is_label || value.starts_with('-') || value.ends_with('-')) {
            self.unusable = Some("an argument of its host is more than letters, digits and hyphens");
        }
        let mut encoded = String::new();
        push_encoded(&mut encoded, value);
        self.url = self.url.replace(&marked, &encoded);
        self
    }

    /// Asks with JSON instead of a form.
    #[must_use]
    pub fn json(mut self) -> Self {
        self.json = true;
        self
    }

    /// Asks for these scopes.
    #[must_use]
    pub fn scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self
    }

    /// Sends one more parameter along.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &'static str) -> Self {
        self.with.push((name, value));
        self
    }

    /// How long a token is good whose answer does not say it.
    #[must_use]
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }

    /// The address of the tokens.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Tells apart whose tokens these are: those of an id at an address.
    pub(super) fn identity(&self) -> u64 {
        identity::of_client(&self.url, &self.id)
    }

    /// Why that address cannot be used, if it cannot.
    pub(crate) fn unusable(&self) -> Option<&'static str> {
        self.unusable.or_else(|| wrong_with(&self.url))
    }

    /// What id or secret lack: an environment variable that is not set, mostly.
    pub(crate) fn unable(&self) -> Option<&'static str> {
        if self.id.trim().is_empty() {
            return Some("the id of the client is empty");
        }
        let is_secret_sent = self.client_auth != ClientAuth::None;
        (is_secret_sent && self.secret.expose().trim().is_empty()).then_some("the secret of the client is empty")
    }

    fn request(&self) -> Result<http::Request<Bytes>, CredentialsError> {
        if let Some(reason) = self.unusable() {
            return Err(CredentialsError::new(format!("the address of the tokens cannot be used: {reason}")));
        }
        if let Some(reason) = self.unable() {
            return Err(CredentialsError::new(reason));
        }
        let scopes = self.scopes.join(" ");
        let mut parameters = vec![("grant_type", "client_credentials")];
        match self.client_auth {
            ClientAuth::Basic => {}
            ClientAuth::Post => {
                parameters.extend([("client_id", self.id.as_str()), ("client_secret", self.secret.expose())]);
            }
            ClientAuth::None => parameters.push(("client_id", self.id.as_str())),
        }
        if !scopes.is_empty() {
            parameters.push(("scope", &scopes));
        }
        parameters.extend(&self.with);
        let (media, body) = if self.json {
            ("application/json", json(&parameters))
        } else {
            ("application/x-www-form-urlencoded", form(&parameters))
        };
        let request = http::Request::post(&self.url)
            .header(ACCEPT, HeaderValue::from_static("application/json"))
            .header(CONTENT_TYPE, HeaderValue::from_static(media))
            .body(Bytes::from(body));
        let mut request = request.map_err(|_| CredentialsError::new("the address of the tokens cannot be used"))?;
        if self.client_auth == ClientAuth::Basic {
            let mut both = String::new();
            push_encoded(&mut both, &self.id);
            both.push(':');
            push_encoded(&mut both, self.secret.expose());
            let value = HeaderValue::try_from(format!("Basic {}", STANDARD.encode(both)));
            let mut value = value.map_err(|_| CredentialsError::new("the id cannot stand in a header"))?;
            value.set_sensitive(true);
            request.headers_mut().insert(AUTHORIZATION, value);
        }
        Ok(request)
    }

    fn token(&self, answer: &http::Response<Bytes>, now: SystemTime) -> Result<Token, CredentialsError> {
        let status = answer.status();
        let members: Option<Map<Json>> = from_slice(answer.body()).ok();
        let text = |name| members.as_ref()?.get(name)?.read::<String>().ok();
        if !status.is_success() {
            let code = text("error").filter(|code| CODES.contains(&code.as_str()));
            let code = code.map(|code| format!(": {code}")).unwrap_or_default();
            let error = CredentialsError::new(format!("the token endpoint answered {}{code}", status.as_u16()));
            return Err(if passes(status) { error.passing(retry_after(answer.headers(), || now)) } else { error });
        }
        let token = text("access_token").filter(|token| !token.trim().is_empty());
        let token = token.ok_or_else(|| CredentialsError::new("the token endpoint answered without `access_token`"))?;
        // Kept, it would refuse every call from now on.
        if header_value(&token).is_none() {
            return Err(CredentialsError::new(
                "the token endpoint answered with a token that cannot stand in a header",
            ));
        }
        let seconds = members.as_ref().and_then(|members| members.get("expires_in")).and_then(seconds);
        let lifetime = seconds.map(Duration::from_secs).or(self.lifetime);
        Ok(match lifetime {
            Some(lifetime) => Token::new(token).valid_for(lifetime),
            None => Token::new(token),
        })
    }
}

/// What is wrong with the address of a token endpoint.
fn wrong_with(url: &str) -> Option<&'static str> {
    if url.contains(['{', '}']) {
        return Some("an argument of it is missing");
    }
    if url.contains('#') {
        return Some("it must not have a fragment");
    }
    let Some(uri) = url.parse::<http::Uri>().ok().filter(|uri| uri.host().is_some_and(|host| !host.is_empty())) else {
        return Some("it is not the address of a token endpoint");
    };
    usable_origin(&uri).err()
}

/// The codes of errors of a token endpoint.
const CODES: [&str; 8] = [
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
    "invalid_scope",
    "invalid_target",
    "temporarily_unavailable",
];

/// Whole seconds, as a number or in quotes, as some services write them.
fn seconds(value: &Json) -> Option<u64> {
    let text = value.read::<String>().map_or_else(|_| Cow::Borrowed(value.as_str()), Cow::Owned);
    let (whole, part) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    // Another form, such as one with an exponent, is not taken for a shorter time.
    part.bytes().all(|digit| digit.is_ascii_digit()).then(|| whole.parse().ok())?
}

fn form(parameters: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for (name, value) in parameters {
        if !out.is_empty() {
            out.push('&');
        }
        push_encoded(&mut out, name);
        out.push('=');
        push_encoded(&mut out, value);
    }
    out
}

fn json(parameters: &[(&str, &str)]) -> String {
    let mut members = Map::new();
    for (name, value) in parameters {
        members.insert(*name, Json::string(value));
    }
    to_string(&members)
}

impl FetchToken for ClientCredentials {
    fn fetch_token<'a>(&'a self, wire: &'a Wire) -> FetchedToken<'a> {
        Box::pin(async move {
            let answer = wire.send(self.request()?).await?;
            self.token(&answer, wire.wall_time())
        })
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials").field("client_auth", &self.client_auth).finish_non_exhaustive()
    }
}
