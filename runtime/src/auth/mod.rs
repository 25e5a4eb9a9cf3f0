//! Ways to prove who calls.

mod client_credentials;
mod credential;
mod identity;
mod placement;
mod token;
mod token_auth;
mod token_source;
mod tokens;
mod turn;
mod wire;

pub use client_credentials::{ClientAuth, ClientCredentials};
pub use credential::Credential;
pub(crate) use credential::TokenEndpoint;
pub use placement::Placement;
pub use token::Token;
pub use token_auth::TokenAuth;
pub use token_source::TokenSource;
pub use tokens::{BasicAuth, BearerToken, HeaderToken, NoAuthentication, QueryToken};
pub use wire::Wire;

use crate::error::CredentialsError;
use crate::operation::QuotaKey;
use crate::transport::Body;
use crate::validation::Violation;
use std::pin::Pin;

/// Puts credentials into requests.
///
/// The client asks for them on every attempt of every call at least, so that a token can change between two of them. Everything they
/// set is dropped when a redirect leads to another origin.
///
/// Credentials that have to be fetched implement [`fetch`](Self::fetch) as well:
///
/// ```
/// # use specwright_runtime::{Authenticate, BearerToken, Body, Bytes, CredentialsError, Fetch, Violation, Wire, http};
/// # use std::sync::Mutex;
/// /// A token that is fetched once.
/// struct Session(Mutex<Option<String>>);
///
/// impl Authenticate for Session {
///     fn authenticate(&self, request: &mut http::Request<Body>) -> Result<(), Violation> {
///         let token = self.0.lock().unwrap().clone().unwrap_or_default();
///         BearerToken(token.into()).authenticate(request)
///     }
///
///     fn fetch<'a>(&'a self, wire: &'a Wire) -> Option<Fetch<'a>> {
///         if self.0.lock().unwrap().is_some() {
///             return None; // It is at hand.
///         }
///         Some(Box::pin(async move {
///             let request = http::Request::post("https://login.example.com/token").body(Bytes::new());
///             let answer = wire.send(request.map_err(|_| CredentialsError::new("an address that is none"))?).await?;
///             let token = String::from_utf8_lossy(answer.body()).into_owned();
///             self.0.lock().unwrap().replace(token);
///             Ok(())
///         }))
///     }
/// }
/// ```
pub trait Authenticate: Send + Sync + 'static {
    /// Adds the credentials to the request of one attempt. An attempt that had to wait for the rate limit asks for them once more,
    /// so that they are asked for more often than requests are sent.
    ///
    /// # Errors
    /// If the request cannot or must not be sent with them; the call is then refused. The error must not hold them.
    fn authenticate(&self, request: &mut http::Request<Body>) -> Result<(), Violation>;

    /// Fetches what [`authenticate`](Self::authenticate) adds; `None` if it is at hand, which it always is by default.
    ///
    /// The client awaits it before each attempt, within the time of the attempt. A client that blocks waits for it on the
    /// thread of the call.
    fn fetch<'a>(&'a self, wire: &'a Wire) -> Option<Fetch<'a>> {
        let _ = wire;
        None
    }

    /// True if these credentials are renewed, so that their text changes; they are not by default. The client then keeps the
    /// head of each request until it is answered, for [`refused`](Self::refused) and [`identity`](Self::identity).
    fn is_renewable(&self) -> bool {
        false
    }

    /// Tells which caller a request counts for where a rate limit counts by `key`, if it has these credentials there: a number
    /// that stays the same when they are renewed. With `None`, as by default, it counts for their text, and what is renewed
    /// begins a new count. Numbers of callers should be random, so that no two are the same.
    fn identity(&self, key: &QuotaKey, request: &http::Request<()>) -> Option<u64> {
        let _ = (key, request);
        None
    }

    /// Is told of a request that was answered with 401, as it was sent, body apart. True if the next attempt will have other
    /// credentials, because they changed since or will be fetched: the client then sends the call once more, and once only.
    fn refused(&self, request: &http::Request<()>) -> bool {
        let _ = request;
        false
    }
}

/// Fetches tokens for a [`TokenSource`], with the transport and the clock of the client that needs one.
pub trait FetchToken: Send + Sync + 'static {
    /// Fetches a token. The error must not hold what the request or the answer holds.
    fn fetch_token<'a>(&'a self, wire: &'a Wire) -> FetchedToken<'a>;
}

/// A token that is being fetched.
pub type FetchedToken<'a> = Pin<Box<dyn Future<Output = Result<Token, CredentialsError>> + Send + 'a>>;

/// Credentials that are being fetched.
pub type Fetch<'a> = Pin<Box<dyn Future<Output = Result<(), CredentialsError>> + Send + 'a>>;
