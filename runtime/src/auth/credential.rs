//! What a builder takes where calls need a secret.

use super::{Authenticate, ClientCredentials, Placement, TokenSource};
use crate::value::Secret;
use std::fmt;
use std::sync::Arc;

/// What a builder takes where calls need a secret: the secret itself, [`ClientCredentials`] or a [`TokenSource`] that fetch it,
/// or an [`Authenticate`] of the caller's own, which then puts into requests what it likes.
#[derive(Clone)]
pub struct Credential {
    given: Given,
    token_endpoint: Option<TokenEndpoint>,
}

#[derive(Clone)]
enum Given {
    Secret(Secret),
    Tokens(TokenSource),
    Own(Arc<dyn Authenticate>),
}

/// Where tokens come from.
#[derive(Clone)]
pub(crate) struct TokenEndpoint {
    pub(crate) url: String,
    /// Why it cannot be used, if it cannot.
    pub(crate) unusable: Option<&'static str>,
    /// Why nobody can ask there with these credentials, if that is certain.
    pub(crate) unable: Option<&'static str>,
}

impl Credential {
    const fn of(given: Given) -> Self {
        Self { given, token_endpoint: None }
    }

    /// Where its tokens come from, if that is known: it is looked at when a client is built.
    pub(crate) fn token_endpoint(&self) -> Option<&TokenEndpoint> {
        self.token_endpoint.as_ref()
    }

    /// The same with its place in requests.
    pub(crate) fn at(self, place: Placement) -> Arc<dyn Authenticate> {
        match self.given {
            Given::Secret(secret) => Arc::new(place.with(secret)),
            Given::Tokens(tokens) => Arc::new(tokens.placed(place)),
            Given::Own(own) => own,
        }
    }
}

impl<T: Authenticate> From<T> for Credential {
    fn from(own: T) -> Self {
        Self::of(Given::Own(Arc::new(own)))
    }
}

impl From<Arc<dyn Authenticate>> for Credential {
    fn from(own: Arc<dyn Authenticate>) -> Self {
        Self::of(Given::Own(own))
    }
}

impl From<TokenSource> for Credential {
    fn from(tokens: TokenSource) -> Self {
        Self::of(Given::Tokens(tokens))
    }
}

impl From<&TokenSource> for Credential {
    fn from(tokens: &TokenSource) -> Self {
        Self::of(Given::Tokens(tokens.clone()))
    }
}

impl From<ClientCredentials> for Credential {
    fn from(client: ClientCredentials) -> Self {
        let (unusable, unable) = (client.unusable(), client.unable());
        let endpoint = TokenEndpoint { url: client.url().to_owned(), unusable, unable };
        Self { given: Given::Tokens(TokenSource::of_client(client)), token_endpoint: Some(endpoint) }
    }
}

impl From<Secret> for Credential {
    fn from(secret: Secret) -> Self {
        Self::of(Given::Secret(secret))
    }
}

impl From<&Secret> for Credential {
    fn from(secret: &Secret) -> Self {
        Self::of(Given::Secret(secret.clone()))
    }
}

impl From<&str> for Credential {
    fn from(secret: &str) -> Self {
        Self::of(Given::Secret(secret.into()))
    }
}

impl From<String> for Credential {
    fn from(secret: String) -> Self {
        Self::of(Given::Secret(secret.into()))
    }
}

impl From<&String> for Credential {
    fn from(secret: &String) -> Self {
        Self::of(Given::Secret(secret.into()))
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.given {
            Given::Secret(_) => "Credential([redacted])",
            Given::Tokens(_) => "Credential(TokenSource)",
            Given::Own(_) => "Credential(Authenticate)",
        })
    }
}
