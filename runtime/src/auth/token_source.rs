//! Tokens that are fetched, once for all callers that need one.

use super::turn::{Held, PATIENCE as MOMENT, Turn};
use super::{ClientCredentials, Fetch, FetchToken, FetchedToken, Placement, Token, TokenAuth, Wire, identity};
use crate::error::{CredentialsError, TransportError, TransportErrorKind};
use crate::transport::{Alarm, Seams, earlier};
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
/// A call that fetches has to be polled: one that is put aside meanwhile, as the loser of a `select` that is kept, is passed by after a
/// second or two, and another one fetches. A token that cannot be sent, such as an empty one, is an error of its fetch and not kept.
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
    fetch: Source,
    /// Stays the same whatever the token is.
    identity: u64,
    /// Held by the call that fetches.
    turn: Arc<Turn>,
    state: Mutex<State>,
    hashes: RandomState,
}

/// Where tokens come from.
enum Source {
    /// What a call waits for.
    Future(Box<dyn FetchToken>),
    /// A function that goes on once it was called, whether a call waits for it or not.
    Function(Arc<dyn Fn() -> Result<Token, CredentialsError> + Send + Sync>),
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
    /// [`Timer::offload`](crate::Timer::offload) puts it: with the timer of tokio, on a thread for work that blocks. Once it is called it
    /// goes on, also if its call ends meanwhile; nobody calls it again before it has ended, and its token is kept.
    pub fn blocking<F, E>(fetch: F) -> Self
    where
        F: Fn() -> Result<Token, E> + Send + Sync + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        let fetch = move || fetch().map_err(|error| CredentialsError::of(error.into()));
        Self::identified(Source::Function(Arc::new(fetch)), identity::new())
    }

    /// Tokens that are fetched with the transport and the clock of the client that needs them.
    pub fn of(fetch: impl FetchToken) -> Self {
        Self::identified(Source::Future(Box::new(fetch)), identity::new())
    }

    /// Tokens of a client, which is the same caller each time that it is given.
    pub(super) fn of_client(client: ClientCredentials) -> Self {
        let identity = client.identity();
        Self::identified(Source::Future(Box::new(client)), identity)
    }

    fn identified(fetch: Source, identity: u64) -> Self {
        Self(Arc::new(Shared {
            fetch,
            identity,
            turn: Arc::default(),
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

    /// Fetches a token for that place if there is need; `None` if there is none, or another call does it and the one at hand
    /// will do.
    pub(super) fn refresh<'a>(&'a self, wire: &'a Wire, place: &'a Placement) -> Option<Fetch<'a>> {
        let now = wire.now();
        let (need, fetches) = {
            let state = self.state();
            (state.need(now), state.fetches)
        };
        match need {
            Need::None => None,
            Need::Now => Some(Box::pin(self.fetched(wire, place, fetches))),
            Need::Ahead => {
                let turn = self.0.turn.take(now).ok()?;
                // Another call may have ended a fetch since the state was looked at.
                if self.state().fetches > fetches {
                    return None;
                }
                Some(Box::pin(self.fetched_ahead(wire, place, Fetching { turn, asked: now, fetches })))
            }
        }
    }

    /// Fetches a token while the one at hand is good, which serves on if this fails.
    async fn fetched_ahead(&self, wire: &Wire, place: &Placement, fetching: Fetching) -> Result<(), CredentialsError> {
        // With the old token there has to be time left for the call itself.
        let patience = wire.left().map_or(PATIENCE, |left| PATIENCE.min(left / 2));
        let fetched = wire.before(fetching.asked.checked_add(patience), self.fetch(wire, place, &fetching)).await;
        let fetched = fetched.unwrap_or_else(|_| {
            let late = CredentialsError::new("fetching a token ahead of time took too long");
            Some(self.fail(&fetching, wire.now(), late))
        });
        if let Some(Err(error)) = fetched {
            tracing::warn!("the token could not be renewed ahead of its end: {error}");
        }
        Ok(())
    }

    /// Waits for a token that another call fetches, or fetches one.
    async fn fetched(&self, wire: &Wire, place: &Placement, fetches: u64) -> Result<(), CredentialsError> {
        let mut alarm = Alarm::new(wire.seams().clone());
        loop {
            // What ended since this call asked for it is for this call as well, a failure too.
            if let Some(ended) = self.state().ended_since(fetches) {
                return ended;
            }
            let asked = wire.now();
            match self.0.turn.take(asked) {
                Ok(turn) => {
                    // Another call may have ended a fetch since the state was looked at.
                    if self.state().fetches > fetches {
                        continue;
                    }
                    let fetching = Fetching { turn, asked, fetches };
                    if let Some(ended) = self.fetch(wire, place, &fetching).await {
                        return ended;
                    }
                }
                Err(ended) => {
                    // Either it has ended, or it is time to look whether somebody polls it.
                    let look = earlier(wire.until(), asked.checked_add(MOMENT));
                    alarm.before(look, ended).await.unwrap_or_default();
                }
            }
            if wire.is_over() {
                return Err(TransportError::new(TransportErrorKind::Timeout).into());
            }
        }
    }

    /// Fetches a token and keeps it; `None` if nothing was done, because the turn to do it was taken from this call.
    async fn fetch(&self, wire: &Wire, place: &Placement, fetching: &Fetching) -> Option<Result<(), CredentialsError>> {
        match &self.0.fetch {
            Source::Future(source) => {
                let fetched = fetching.turn.polled(|| wire.now(), source.fetch_token(wire)).await;
                Some(match fetched {
                    // That the time of one call was over says nothing to others.
                    Err(error) if wire.is_over() => Err(error),
                    fetched => self.keep(wire.seams(), place, fetching, fetched),
                })
            }
            Source::Function(function) => {
                let (asked, fetches) = (fetching.asked, fetching.fetches);
                let (source, seams, place) = (self.clone(), wire.seams().clone(), place.clone());
                let (turn, function) = (fetching.turn.for_thread(), Arc::clone(function));
                // Nobody ends the function when the call ends: what it brings is kept by its thread, and no other is called until then.
                let work = move || {
                    let fetching = Fetching { turn: turn.begin()?, asked, fetches };
                    Some(source.keep(&seams, &place, &fetching, function()))
                };
                let done = fetching.turn.polled(|| wire.now(), wire.offload(work)).await;
                done.unwrap_or_else(|| Some(Err(CredentialsError::new("the runtime shuts down"))))
            }
        }
    }

    /// Keeps what a fetch ended with.
    fn keep(
        &self,
        clock: &Seams,
        place: &Placement,
        fetching: &Fetching,
        fetched: Result<Token, CredentialsError>,
    ) -> Result<(), CredentialsError> {
        let now = clock.now();
        let token = match fetched.and_then(|token| token.usable(place)) {
            Ok(token) => token,
            Err(error) => return self.fail(fetching, now, error),
        };
        let mut state = self.state();
        // One that nobody polled is older than what was fetched meanwhile.
        if !fetching.turn.is_current()
            && let Some(ended) = state.ended_since(fetching.fetches)
        {
            return ended;
        }
        let (token, end) = token.from(fetching.asked, now, clock.wall_time());
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

    /// Notes why a fetch failed, for those who wait for it.
    fn fail(&self, fetching: &Fetching, now: Instant, error: CredentialsError) -> Result<(), CredentialsError> {
        let mut state = self.state();
        // Nobody waits for one that was passed by, or that a thread goes on with.
        if fetching.turn.is_current() {
            state.failure = Some((error.clone(), now));
            state.fetches += 1;
        }
        Err(error)
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

/// A fetch that one call makes for all.
struct Fetching {
    turn: Held,
    asked: Instant,
    /// How many fetches had ended before.
    fetches: u64,
}

impl State {
    /// What the last fetch ended with, if one has ended since there were so many.
    fn ended_since(&self, fetches: u64) -> Option<Result<(), CredentialsError>> {
        (self.fetches > fetches).then(|| self.failure.as_ref().map_or(Ok(()), |(failure, _)| Err(failure.clone())))
    }

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
