//! Keeps calls within a rate limit: each has its turn, and nobody looks at the clock in the meantime.
//!
//! A call counts from when it begins until `per` after it has ended. Whenever within that time the service counts it, it
//! never sees more than `calls` in any span of `per`, but for requests that it redirects itself: these count, and are not waited for.

mod counts;
mod fair_lock;
mod line;
mod permit;

use super::rate_limit::RateLimit;
use crate::operation::{Quota, QuotaKey};
use crate::transport::Alarm;
use line::Line;
pub(super) use permit::Permits;
use std::collections::HashMap;
use std::hash::{BuildHasher as _, Hash, RandomState};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// So many keys are kept before those that nobody uses are looked for.
const KEYS: usize = 64;

/// A call counts no longer than this: a hundred years, which the clock of every system can count. Nobody waits for its end.
const LONGEST: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// The rate limits of a client, which its clones share.
pub(super) struct Limiter {
    on: bool,
    quota: Option<Quota>,
    hashes: RandomState,
    /// The line of all calls that no key tells apart.
    all: Arc<Line>,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    /// By operation, where the quota is its own, and key.
    of: HashMap<(&'static str, u64), Arc<Line>>,
    /// How many there were after those that nobody uses were dropped.
    kept: usize,
}

impl Limiter {
    pub(super) fn new(said: RateLimit, documented: Option<Quota>) -> Self {
        Self {
            on: said.is_on(),
            quota: said.quota(documented),
            hashes: RandomState::new(),
            all: Arc::default(),
            known: Mutex::default(),
        }
    }

    /// Where a request has to stand in line: for its operation first, then for all. `identity` tells who calls where credentials
    /// are renewed, and so no key.
    pub(super) fn lines<B>(
        &self,
        alarm: &Alarm,
        own: Option<(&'static str, Quota)>,
        request: &http::Request<B>,
        identity: impl Fn(&QuotaKey) -> Option<u64>,
    ) -> Lines {
        if !self.on {
            return Lines::default();
        }
        // A caller by its number, anyone else by the text.
        let who = |key: &QuotaKey| {
            let text = key.of(request)?;
            Some(identity(key).ok_or(text))
        };
        let own = own.map(|(operation, quota)| self.line(alarm, operation, Some(quota), who));
        Lines([own, Some(self.line(alarm, "", self.quota, who))])
    }

    fn line<W: Hash>(
        &self,
        alarm: &Alarm,
        operation: &'static str,
        quota: Option<Quota>,
        who: impl Fn(&QuotaKey) -> Option<W>,
    ) -> (Arc<Line>, Option<Quota>) {
        let quota = quota.map(|quota| Quota { calls: quota.calls.max(1), per: quota.per.min(LONGEST), ..quota });
        let mut parts = quota.map_or(&[][..], |quota| quota.key).iter().enumerate();
        let key = parts.find_map(|(at, part)| Some((at, who(part)?)));
        if key.is_none() && operation.is_empty() {
            return (Arc::clone(&self.all), quota);
        }
        let key = (operation, self.hashes.hash_one(key));
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(line) = known.of.get(&key) {
            return (Arc::clone(line), quota);
        }
        if known.of.len() >= KEYS.max(2 * known.kept) {
            let now = alarm.seams().now();
            known.of.retain(|_, line| Arc::strong_count(line) > 1 || !line.counts().is_idle(now));
            known.kept = known.of.len();
        }
        let line = Arc::new(Line::default());
        known.of.insert(key, Arc::clone(&line));
        (line, quota)
    }
}

/// Where a request has to stand in line, with the quota there.
#[derive(Default)]
pub(super) struct Lines([Option<(Arc<Line>, Option<Quota>)>; 2]);

impl Lines {
    /// Lets the request begin, as soon as its rate limits allow it.
    ///
    /// # Errors
    /// With how long it would have to wait, if that is beyond the deadline.
    pub(super) async fn permits(self, alarm: &mut Alarm, deadline: Option<Instant>) -> Result<Permits, Duration> {
        let mut permits = Permits::default();
        for (place, (line, quota)) in permits.of.iter_mut().zip(self.0).filter_map(|(place, line)| Some((place, line?)))
        {
            let (permit, waited) = line.permit(alarm, deadline, quota).await?;
            permits.waited |= waited;
            *place = Some(permit);
        }
        Ok(permits)
    }
}
