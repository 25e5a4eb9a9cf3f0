//! Keeps calls within a rate limit: each has its turn, and nobody looks at the clock in the meantime.
//!
//! A call counts from when it begins until `per` after it has ended. Whenever within that time the service counts it, it
//! never sees more than `calls` in any span of `per`.

use super::rate_limit::RateLimit;
use crate::operation::{Quota, QuotaKey};
use crate::transport::{Alarm, Seams};
use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::Notify;

/// A service that names a longer time is believed so much of it.
const LONGEST_HOLD: Duration = Duration::from_secs(3600);

/// So many keys are kept before those that nobody uses are looked for.
const KEYS: usize = 64;

/// With so many entries two and two become one, so that memory stays bounded: the earlier of the two counts a little longer.
const ENTRIES: usize = 16 * 1024;

/// The rate limits of a client, which its clones share.
pub(super) struct Limiter {
    on: bool,
    quota: Option<Quota>,
    hashes: RandomState,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    /// By operation, where the quota is its own, and key.
    of: HashMap<(&'static str, u64), Arc<Line>>,
    /// How many there were after those that nobody uses were dropped.
    kept: usize,
}

/// The calls that are counted together, and those that wait to be.
struct Line {
    /// Held by the call that is next.
    turn: tokio::sync::Mutex<()>,
    counts: Mutex<Counts>,
    ended: Notify,
}

#[derive(Default)]
struct Counts {
    /// Calls that began and did not end.
    running: u32,
    /// When how many calls no longer count that have ended, in order.
    ended: VecDeque<(Instant, u32)>,
    /// The sum of these.
    counted: u32,
    /// Calls in line.
    waiting: u32,
    /// Before this no call begins.
    held: Option<Instant>,
}

/// When a call can begin.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    Now,
    At(Instant),
    /// When one that runs has ended, and not before this.
    After(Instant),
}

impl Turn {
    fn moment(self, now: Instant) -> Instant {
        match self {
            Self::Now => now,
            Self::At(at) | Self::After(at) => at,
        }
    }
}

impl Limiter {
    pub(super) fn new(said: RateLimit, documented: Option<Quota>) -> Self {
        Self { on: said.is_on(), quota: said.quota(documented), hashes: RandomState::new(), known: Mutex::default() }
    }

    /// Where a request has to stand in line: for its operation first, then for all.
    pub(super) fn lines<B>(
        &self,
        alarm: &Alarm,
        own: Option<(&'static str, Quota)>,
        request: &http::Request<B>,
    ) -> Lines {
        if !self.on {
            return Lines::default();
        }
        let own = own.map(|(operation, quota)| self.line(alarm, operation, Some(quota), request));
        Lines([own, Some(self.line(alarm, "", self.quota, request))])
    }

    fn line<B>(
        &self,
        alarm: &Alarm,
        operation: &'static str,
        quota: Option<Quota>,
        request: &http::Request<B>,
    ) -> (Arc<Line>, Option<Quota>) {
        let parts = quota.map_or(&[][..], |quota| quota.key).iter().enumerate();
        let key = parts.filter_map(|(at, part): (usize, &QuotaKey)| Some((at, part.of(request)?))).next();
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
        let line =
            Arc::new(Line { turn: tokio::sync::Mutex::default(), counts: Mutex::default(), ended: Notify::new() });
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

impl Line {
    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A permit to begin, and whether it had to be waited for.
    async fn permit(
        self: Arc<Self>,
        alarm: &mut Alarm,
        deadline: Option<Instant>,
        quota: Option<Quota>,
    ) -> Result<(Permit, bool), Duration> {
        let asked;
        {
            let mut counts = self.counts();
            if quota.is_none() && counts.held.is_none() {
                counts.running += 1;
                drop(counts);
                return Ok((Permit::of(self, alarm, None), false));
            }
            let now = alarm.seams().now();
            asked = now;
            let ahead = counts.waiting;
            match counts.turn(quota, now, ahead) {
                Turn::Now if ahead == 0 => {
                    counts.running += 1;
                    drop(counts);
                    return Ok((Permit::of(self, alarm, quota), false));
                }
                turn => within(turn, now, deadline)?,
            }
            counts.waiting += 1;
        }
        let place = Place(&self);
        let turn = alarm.before(deadline, self.turn.lock()).await;
        let Ok(turn) = turn else { return Err(self.still(alarm, quota, asked)) };
        loop {
            let now = alarm.seams().now();
            let next = {
                let mut counts = self.counts();
                let next = counts.turn(quota, now, 0);
                if next == Turn::Now {
                    counts.running += 1;
                }
                next
            };
            within(next, now, deadline)?;
            match next {
                Turn::Now => break,
                Turn::At(at) => alarm.sleep(at.saturating_duration_since(now)).await,
                Turn::After(_) => {
                    let ended = alarm.before(deadline, self.ended.notified()).await;
                    ended.map_err(|_| self.still(alarm, quota, asked))?;
                }
            }
        }
        drop((turn, place));
        let permit = Permit::of(Arc::clone(&self), alarm, quota);
        Ok((permit, true))
    }

    /// How long a call would still have to wait whose deadline has come; at least a millisecond.
    fn still(&self, alarm: &Alarm, quota: Option<Quota>, asked: Instant) -> Duration {
        let now = alarm.seams().now();
        let wait = match self.counts().turn(quota, now, 0) {
            Turn::Now => now.saturating_duration_since(asked),
            later => later.moment(now).saturating_duration_since(now),
        };
        wait.max(Duration::from_millis(1))
    }
}

/// # Errors
/// With the time until then, if it is beyond the deadline.
fn within(turn: Turn, now: Instant, deadline: Option<Instant>) -> Result<(), Duration> {
    let (Turn::At(at) | Turn::After(at)) = turn else { return Ok(()) };
    if deadline.is_some_and(|deadline| at >= deadline) { Err(at.saturating_duration_since(now)) } else { Ok(()) }
}

/// A place in line, which whoever leaves gives up.
struct Place<'a>(&'a Line);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.counts().waiting -= 1;
    }
}

impl Counts {
    /// When a call can begin that has so many others before it.
    fn turn(&mut self, quota: Option<Quota>, now: Instant, ahead: u32) -> Turn {
        self.held = self.held.filter(|held| *held > now);
        let held = self.held;
        let turn = quota.map_or(Turn::Now, |quota| self.room(quota, now, ahead));
        match (turn, held) {
            (turn, None) => turn,
            (Turn::Now, Some(held)) => Turn::At(held),
            (Turn::At(at), Some(held)) => Turn::At(at.max(held)),
            (Turn::After(at), Some(held)) => Turn::After(at.max(held)),
        }
    }

    fn room(&mut self, quota: Quota, now: Instant, ahead: u32) -> Turn {
        while let Some((_, calls)) = self.ended.front().copied().filter(|(at, _)| *at <= now) {
            self.ended.pop_front();
            self.counted -= calls;
        }
        // Those before it take all the room there is so many times, each for the time of the quota at least.
        let (rounds, place) = (ahead / quota.calls, ahead % quota.calls);
        let turn = self.room_at(quota, now, place);
        let later = quota.per.checked_mul(rounds).and_then(|time| turn.moment(now).checked_add(time));
        if rounds == 0 { turn } else { Turn::After(later.unwrap_or(now)) }
    }

    /// When there is room for the call with so many others before it that there is room for all of them.
    fn room_at(&self, quota: Quota, now: Instant, place: u32) -> Turn {
        let free = quota.calls.saturating_sub(self.running).saturating_sub(self.counted);
        let Some(mut missing) = place.checked_sub(free) else { return Turn::Now };
        for (at, calls) in &self.ended {
            match missing.checked_sub(*calls) {
                Some(rest) => missing = rest,
                None => return Turn::At(*at),
            }
        }
        Turn::After(now.checked_add(quota.per).unwrap_or(now))
    }

    /// Counts a call that has ended until then.
    fn count(&mut self, until: Instant) {
        self.counted += 1;
        match self.ended.back_mut() {
            // The clock of one thread may be behind that of another; a call rather counts for too long.
            Some((last, calls)) if *last >= until => *calls += 1,
            _ => self.ended.push_back((until, 1)),
        }
        if self.ended.len() >= ENTRIES {
            let all = std::mem::take(&mut self.ended);
            let mut all = all.into_iter();
            while let Some((at, calls)) = all.next() {
                let (at, more) = all.next().unwrap_or((at, 0));
                self.ended.push_back((at, calls + more));
            }
        }
    }

    fn is_idle(&self, now: Instant) -> bool {
        let counts = self.ended.back().is_some_and(|(at, _)| *at > now);
        self.running == 0 && self.waiting == 0 && !counts && self.held.is_none_or(|held| held <= now)
    }
}

/// What lets a request begin. It counts until it is dropped, and then for the time of the quota.
#[derive(Default)]
pub(super) struct Permits {
    of: [Option<Permit>; 2],
    /// Whether they had to be waited for.
    pub(super) waited: bool,
}

impl Permits {
    /// The service was not reached.
    pub(super) fn unused(&mut self) {
        self.of.iter_mut().flatten().for_each(|permit| permit.per = None);
    }

    /// Holds back all calls that are counted with this one.
    pub(super) fn hold(&self, now: Instant, wait: Duration) {
        let until = now.checked_add(wait.min(LONGEST_HOLD));
        for permit in self.of.iter().flatten() {
            let mut counts = permit.line.counts();
            counts.held = counts.held.max(until);
        }
    }

    /// Waits while calls are held back, although this one has its permits. True if it had to.
    ///
    /// # Errors
    /// With how long it would have to wait, if that is beyond the deadline.
    pub(super) async fn wait_out(&self, alarm: &mut Alarm, deadline: Option<Instant>) -> Result<bool, Duration> {
        let now = alarm.seams().now();
        let held = self.of.iter().flatten().filter_map(|permit| permit.line.counts().held);
        let Some(held) = held.max().filter(|held| *held > now) else { return Ok(false) };
        within(Turn::At(held), now, deadline)?;
        alarm.sleep(held.saturating_duration_since(now)).await;
        Ok(true)
    }
}

struct Permit {
    line: Arc<Line>,
    seams: Seams,
    /// How long a call counts after its end.
    per: Option<Duration>,
}

impl Permit {
    fn of(line: Arc<Line>, alarm: &Alarm, quota: Option<Quota>) -> Self {
        Self { line, seams: alarm.seams().clone(), per: quota.map(|quota| quota.per) }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let mut counts = self.line.counts();
        counts.running -= 1;
        if let Some(at) = self.per.and_then(|per| self.seams.now().checked_add(per)) {
            counts.count(at);
        }
        drop(counts);
        self.line.ended.notify_one();
    }
}
