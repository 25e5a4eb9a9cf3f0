//! Tokens that are fetched, once for all callers that need one.

use super::{ClientCredentials, Fetch, FetchToken, FetchedToken, Placement, Token, TokenAuth, Wire, identity};
use crate::error::CredentialsError;
use crate::fair_lock::FairLock;
use crate::value::Secret;
use std::error::Error as StdError;
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// A token is fetched anew so long before it ends, or for the last tenth of a life that is short.
const AHEAD: Duration = Duration::from_secs(60);

/// So long a fetch ahead of time may hold up its caller, or for half of the time that the caller has, and so long nobody tries
/// again after one that failed.
const PATIENCE: Duration = Duration::from_secs(10);

/// So many tokens that were replaced are known again.
const REPLACED: usize = 16;

/// Gives tokens, and fetches them.
///
/// However many calls need a token, one of them fetches it and the others wait for that. A token is fetched anew a minute
/// before it ends (in the last tenth of its life, if that is shorter) by the call that comes then, while others go on with
/// the old one; if that fails, the old one serves as long as it is good. A token that a service refuses with 401 is fetched
/// anew once, and the call is sent once more. Nothing is fetched in the background.
///
/// Clones share their tokens, also between clients.
///
/// ```
/// # use specwright_runtime::{Token, TokenSource};
/// # use std::time::Duration;
/// # async fn ask_the_vault() -> Result<String, std::io::Error> { Ok("token".into()) }
/// let tokens = TokenSource::new(|| async {
///     let token = ask_the_vault().await?;
///     Ok::<_, std::io::Error>(Token::new(token).valid_for(Duration::from_secs(3600)))
/// });
/// // Where a builder takes a secret it takes `tokens` as it is; where the documentation leaves open how calls
/// // prove who makes them, it takes `tokens.bearer()`.
/// # drop(tokens.bearer());
/// ```
#[derive(Clone)]
pub struct TokenSource(Arc<Shared>);

struct Shared {
    fetch: Box<dyn FetchToken>,
    /// Stays the same whatever the token is.
    identity: u64,
    /// Held by the call that fetches.
    turn: FairLock,
    state: Mutex<State>,
    hashes: RandomState,
}

#[derive(Default)]
struct State {
    current: Option<Current>,
    /// Hashes of the tokens before it, oldest first.
    replaced: Vec<u64>,
    /// How many fetches ended.
    fetches: u64,
    /// What the last one ended with, if it failed, and when.
    failure: Option<(CredentialsError, Instant)>,
}

struct Current {
    token: Secret,
    /// From when on it is fetched anew, and when it ends.
    times: Option<(Instant, Instant)>,
    refused: bool,
}

/// How much a token is needed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    None,
    /// The one at hand will end soon.
    Ahead,
    Now,
}

impl TokenSource {
    /// Tokens of a future that the caller makes. A client that blocks waits for it on the thread of its call, so that there it must not need
    /// an asynchronous runtime that only that thread drives: use [`TokenSource::blocking`] with such a client.
    pub fn new<F, T, E>(fetch: F) -> Self
    where
        F: Fn() -> T + Send + Sync + 'static,
        T: Future<Output = Result<Token, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        Self::of(OfFuture(move || {
            let fetched = fetch();
            let told = |error: E| CredentialsError::of(error.into());
            Box::pin(async move { fetched.await.map_err(told) }) as FetchedToken<'static>
        }))
    }

    /// Tokens of a function that holds up its thread. A client that does not block calls it where
    /// [`Timer::offload`](crate::Timer::offload) puts it: with the timer of tokio, on a thread for work that blocks.
    pub fn blocking<F, E>(fetch: F) -> Self
    where
        F: Fn() -> Result<Token, E> + Send + Sync + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        let fetch = move || fetch().map_err(|error| CredentialsError::of(error.into()));
        Self::of(OfFunction(Arc::new(fetch)))
    }

    /// Tokens that are fetched with the transport and the clock of the client that needs them.
    pub fn of(fetch: impl FetchToken) -> Self {
        Self::identified(fetch, identity::new())
    }

    /// Tokens of a client, which is the same caller each time that it is given.
    pub(super) fn of_client(client: ClientCredentials) -> Self {
        let identity = client.identity();
        Self::identified(client, identity)
    }

    fn identified(fetch: impl FetchToken, identity: u64) -> Self {
        Self(Arc::new(Shared {
            fetch: Box::new(fetch),
            identity,
            turn: FairLock::default(),
            state: Mutex::default(),
            hashes: RandomState::new(),
        }))
    }

    /// Its tokens as `Authorization: Bearer <token>`.
    pub fn bearer(&self) -> TokenAuth {
        self.placed(Placement::Bearer)
    }

    /// Its tokens in a header of this name.
    pub fn header(&self, name: &'static str) -> TokenAuth {
        self.placed(Placement::Header(name))
    }

    /// Its tokens in a query parameter of this name.
    pub fn query(&self, name: &'static str) -> TokenAuth {
        self.placed(Placement::Query(name))
    }

    /// Its tokens as the password of a user.
    pub fn basic(&self, user: impl Into<String>) -> TokenAuth {
        self.placed(Placement::Basic(user.into()))
    }

    pub(crate) fn placed(&self, place: Placement) -> TokenAuth {
        TokenAuth::new(self.clone(), place)
    }

    /// Tells apart whose tokens these are.
    pub(super) fn identity(&self) -> u64 {
        self.0.identity
    }

    /// The token at hand.
    pub(super) fn token(&self) -> Option<Secret> {
        self.state().current.as_ref().map(|current| current.token.clone())
    }

    /// True if a token is, or was not long ago, one of these.
    pub(super) fn gave(&self, token: &str) -> bool {
        let state = self.state();
        let is_current = state.current.as_ref().is_some_and(|current| current.token.expose() == token);
        is_current || self.was_replaced(&state, token)
    }

    fn was_replaced(&self, state: &State, token: &str) -> bool {
        state.replaced.contains(&self.0.hashes.hash_one(token))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Fetches a token if there is need; `None` if there is none, or another call does it and the one at hand will do.
    pub(super) fn refresh<'a>(&'a self, wire: &'a Wire) -> Option<Fetch<'a>> {
        let (need, fetches) = {
            let state = self.state();
            (state.need(wire.now()), state.fetches)
        };
        match need {
            Need::None => None,
            Need::Now => Some(Box::pin(self.fetched(wire, fetches))),
            Need::Ahead => {
                let turn = self.0.turn.try_lock()?;
                // Another call may have ended a fetch since the state was looked at.
                if self.state().fetches > fetches {
                    return None;
                }
                Some(Box::pin(async move {
                    let _turn = turn;
                    let asked = wire.now();
                    // With the old token there has to be time left for the call itself.
                    let until = asked.checked_add(wire.left().map_or(PATIENCE, |left| PATIENCE.min(left / 2)));
                    let late = || CredentialsError::new("fetching a token ahead of time took too long");
                    let token = wire.before(until, self.0.fetch.fetch_token(wire)).await;
                    // The one at hand serves on if this failed.
                    if let Err(error) = self.keep(wire, asked, token.unwrap_or_else(|_| Err(late()))) {
                        tracing::warn!("the token could not be renewed ahead of its end: {error}");
                    }
                    Ok(())
                }))
            }
        }
    }

    /// Waits for a token that another call fetches, or fetches one.
    async fn fetched(&self, wire: &Wire, fetches: u64) -> Result<(), CredentialsError> {
        let _turn = self.0.turn.lock().await;
        {
            let state = self.state();
            // What ended since this call asked for it is for this call as well, a failure too.
            if state.fetches > fetches {
                return state.failure.as_ref().map_or(Ok(()), |(failure, _)| Err(failure.clone()));
            }
        }
        let asked = wire.now();
        let token = self.0.fetch.fetch_token(wire).await;
        self.keep(wire, asked, token)
    }

    /// Keeps what a fetch ended with.
    fn keep(
        &self,
        wire: &Wire,
        asked: Instant,
        fetched: Result<Token, CredentialsError>,
    ) -> Result<(), CredentialsError> {
        let mut state = self.state();
        match fetched {
            Ok(token) => {
                let now = wire.now();
                let (token, end) = token.from(asked, now, wire.wall_time());
                if let Some(before) = state.current.take().filter(|before| before.token.expose() != token.expose()) {
                    if state.replaced.len() == REPLACED {
                        state.replaced.remove(0);
                    }
                    state.replaced.push(self.0.hashes.hash_one(before.token.expose()));
                }
                let times = end.map(|end| {
                    let life = end.saturating_duration_since(now);
                    (end.checked_sub(AHEAD.min(life / 10)).unwrap_or(now), end)
                });
                state.current = Some(Current { token, times, refused: false });
                state.failure = None;
                state.fetches += 1;
                Ok(())
            }
            Err(error) => {
                // That the time of one call was over says nothing to others.
                if !wire.is_over() {
                    state.failure = Some((error.clone(), wire.now()));
                    state.fetches += 1;
                }
                Err(error)
            }
        }
    }

    /// Notes that a service refused a token. True if there is, or will be, another one than that.
    pub(super) fn refused(&self, token: &str) -> bool {
        let mut state = self.state();
        match &mut state.current {
            Some(current) if current.token.expose() == token => {
                current.refused = true;
                true
            }
            _ => self.was_replaced(&state, token),
        }
    }
}

impl State {
    fn need(&self, now: Instant) -> Need {
        match &self.current {
            Some(Current { refused: false, times, .. }) => match times {
                Some((_, end)) if *end <= now => Need::Now,
                Some((renew, _)) if *renew <= now => {
                    let failed = self.failure.as_ref().is_some_and(|(_, at)| now.duration_since(*at) < PATIENCE);
                    if failed { Need::None } else { Need::Ahead }
                }
                _ => Need::None,
            },
            _ => Need::Now,
        }
    }
}

impl fmt::Debug for TokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenSource").finish_non_exhaustive()
    }
}

struct OfFuture<F>(F);

impl<F: Fn() -> FetchedToken<'static> + Send + Sync + 'static> FetchToken for OfFuture<F> {
    fn fetch_token<'a>(&'a self, _wire: &'a Wire) -> FetchedToken<'a> {
        (self.0)()
    }
}

struct OfFunction(Arc<dyn Fn() -> Result<Token, CredentialsError> + Send + Sync>);

impl FetchToken for OfFunction {
    fn fetch_token<'a>(&'a self, wire: &'a Wire) -> FetchedToken<'a> {
        let fetch = Arc::clone(&self.0);
        Box::pin(async move {
            let fetched = wire.offload(move || fetch()).await;
            fetched.unwrap_or_else(|| Err(CredentialsError::new("the runtime shuts down")))
        })
    }
}
