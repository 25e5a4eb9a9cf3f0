//! What a builder takes where calls need a secret.

use super::{Authenticate, Placement, TokenSource};
use crate::value::Secret;
use std::fmt;
use std::sync::Arc;

/// What a builder takes where calls need a secret: the secret itself, a [`TokenSource`] that fetches it, or an
/// [`Authenticate`] of the caller's own, which then puts into requests what it likes.
#[derive(Clone)]
pub struct Credential(Given);

#[derive(Clone)]
enum Given {
    Secret(Secret),
    Tokens(TokenSource),
    Own(Arc<dyn Authenticate>),
}

impl Credential {
    /// The same with its place in requests.
    pub(crate) fn at(self, place: Placement) -> Arc<dyn Authenticate> {
        match self.0 {
            Given::Secret(secret) => Arc::new(place.with(secret)),
            Given::Tokens(tokens) => Arc::new(tokens.placed(place)),
            Given::Own(own) => own,
        }
    }
}

impl<T: Authenticate> From<T> for Credential {
    fn from(own: T) -> Self {
        Self(Given::Own(Arc::new(own)))
    }
}

impl From<Arc<dyn Authenticate>> for Credential {
    fn from(own: Arc<dyn Authenticate>) -> Self {
        Self(Given::Own(own))
    }
}

impl From<TokenSource> for Credential {
    fn from(tokens: TokenSource) -> Self {
        Self(Given::Tokens(tokens))
    }
}

impl From<&TokenSource> for Credential {
    fn from(tokens: &TokenSource) -> Self {
        Self(Given::Tokens(tokens.clone()))
    }
}

impl From<Secret> for Credential {
    fn from(secret: Secret) -> Self {
        Self(Given::Secret(secret))
    }
}

impl From<&Secret> for Credential {
    fn from(secret: &Secret) -> Self {
        Self(Given::Secret(secret.clone()))
    }
}

impl From<&str> for Credential {
    fn from(secret: &str) -> Self {
        Self(Given::Secret(secret.into()))
    }
}

impl From<String> for Credential {
    fn from(secret: String) -> Self {
        Self(Given::Secret(secret.into()))
    }
}

impl From<&String> for Credential {
    fn from(secret: &String) -> Self {
        Self(Given::Secret(secret.into()))
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Given::Secret(_) => "Credential([redacted])",
            Given::Tokens(_) => "Credential(TokenSource)",
            Given::Own(_) => "Credential(Authenticate)",
        })
    }
}
