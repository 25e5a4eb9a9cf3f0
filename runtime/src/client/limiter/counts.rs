//! Counting the calls of one line, and telling when the next one may begin.

use crate::operation::Quota;
use std::collections::VecDeque;
use std::task::Waker;
use std::time::{Duration, Instant};

/// A service that names a longer time is believed so much of it.
const LONGEST_HOLD: Duration = Duration::from_secs(3600);

/// With so many entries two and two become one, so that memory stays bounded: the earlier of the two counts a little longer.
const ENTRIES: usize = 16 * 1024;

/// The calls that are counted together.
#[derive(Default)]
pub(super) struct Counts {
    /// Requests of calls that began and did not end.
    running: u32,
    /// When how many calls no longer count that have ended, in order.
    ended: VecDeque<(Instant, u32)>,
    /// The sum of these.
    counted: u32,
    /// How many calls have begun.
    begun: u64,
    /// How many calls have ended, whether they count or not.
    ends: u64,
    /// Whom to tell of the next end: the call whose turn it is.
    told: Option<Waker>,
    /// Calls in line.
    waiting: u32,
    /// Before this no call begins.
    held: Option<Instant>,
}

/// When a call can begin.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    Now,
    At(Instant),
    /// When one that runs has ended, and not before this.
    After(Instant),
}

impl Turn {
    pub(super) fn moment(self, now: Instant) -> Instant {
        match self {
            Self::Now => now,
            Self::At(at) | Self::After(at) => at,
        }
    }

    /// # Errors
    /// With the time until then, if it is beyond the deadline.
    pub(super) fn within(self, now: Instant, deadline: Option<Instant>) -> Result<(), Duration> {
        let (Self::At(at) | Self::After(at)) = self else { return Ok(()) };
        if deadline.is_some_and(|deadline| at >= deadline) { Err(at.saturating_duration_since(now)) } else { Ok(()) }
    }
}

impl Counts {
    /// When a call can begin that comes now, behind all others in line.
    pub(super) fn last_turn(&mut self, quota: Option<Quota>, now: Instant) -> Turn {
        self.turn_behind(quota, now, self.waiting)
    }

    /// When the first in line can begin.
    pub(super) fn first_turn(&mut self, quota: Option<Quota>, now: Instant) -> Turn {
        self.turn_behind(quota, now, 0)
    }

    /// True if calls neither wait nor are held back, nor have to be counted.
    pub(super) fn is_free(&self, quota: Option<Quota>) -> bool {
        quota.is_none() && self.held.is_none()
    }

    /// True if a call is in line.
    pub(super) fn is_someone_waiting(&self) -> bool {
        self.waiting > 0
    }

    /// Until when calls are held back, if that is not over.
    pub(super) fn held(&self) -> Option<Instant> {
        self.held
    }

    /// True if nothing here changes when a call may begin.
    pub(super) fn is_idle(&self, now: Instant) -> bool {
        let counts = self.ended.back().is_some_and(|(at, _)| *at > now);
        self.running == 0 && self.waiting == 0 && !counts && self.held.is_none_or(|held| held <= now)
    }

    /// Counts a call in line.
    pub(super) fn queue(&mut self) {
        self.waiting += 1;
    }

    /// Counts a call in line no longer.
    pub(super) fn leave(&mut self) {
        self.waiting -= 1;
    }

    /// Counts a call that begins.
    pub(super) fn begin(&mut self) {
        self.running += 1;
        self.begun += 1;
    }

    /// How many calls have begun.
    pub(super) fn begun(&self) -> u64 {
        self.begun
    }

    /// Counts a call that has ended until then, as so many requests, if it counts. Returns whom to tell of it.
    pub(super) fn end(&mut self, requests: u32, until: Option<Instant>) -> Option<Waker> {
        self.running -= requests;
        self.ends += 1;
        if let Some(until) = until {
            self.count(requests, until);
        }
        self.told.take()
    }

    /// Counts a request more of a call that has begun, whether there is room for it or not.
    pub(super) fn again(&mut self) {
        self.running += 1;
    }

    /// How many calls have ended.
    pub(super) fn ends(&self) -> u64 {
        self.ends
    }

    /// Whom to tell of the next end. Returns who was to be told of it before.
    pub(super) fn tell(&mut self, waker: Waker) -> Option<Waker> {
        self.told.replace(waker)
    }

    /// Lets no call begin for this long.
    pub(super) fn hold(&mut self, now: Instant, wait: Duration) {
        self.held = self.held.max(now.checked_add(wait.min(LONGEST_HOLD)));
    }

    /// When a call can begin that has so many others before it.
    fn turn_behind(&mut self, quota: Option<Quota>, now: Instant, ahead: u32) -> Turn {
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
        let first = turn.moment(now);
        let later = quota.per.checked_mul(rounds).and_then(|time| first.checked_add(time));
        if rounds == 0 { turn } else { Turn::After(later.unwrap_or(first)) }
    }

    /// When there is room for the call with so many others before it that there is room for all of them.
    fn room_at(&self, quota: Quota, now: Instant, place: u32) -> Turn {
        let before = place.saturating_add(self.running).saturating_add(self.counted);
        let Some(mut missing) = before.checked_sub(quota.calls) else { return Turn::Now };
        for (at, calls) in &self.ended {
            match missing.checked_sub(*calls) {
                Some(rest) => missing = rest,
                None => return Turn::At(*at),
            }
        }
        Turn::After(now.checked_add(quota.per).unwrap_or(now))
    }

    fn count(&mut self, requests: u32, until: Instant) {
        self.counted += requests;
        match self.ended.back_mut() {
            // The clock of one thread may be behind that of another; a call rather counts for too long.
            Some((last, calls)) if *last >= until => *calls += requests,
            _ => self.ended.push_back((until, requests)),
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
}
