//! A line of calls that are counted together, and waiting in it.

use super::counts::{Counts, Turn};
use super::fair_lock::{FairLock, Held};
use super::permit::Permit;
use crate::operation::Quota;
use crate::transport::{Alarm, earlier};
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::{Duration, Instant};

/// How long a call has whose turn it is, before one behind it goes first: nobody may be polling it.
const PATIENCE: Duration = Duration::from_secs(1);

/// The calls that are counted together, and those that wait to be.
#[derive(Default)]
pub(super) struct Line {
    /// Held by the call that is next.
    turn: FairLock,
    counts: Mutex<Counts>,
}

impl Line {
    pub(super) fn counts(&self) -> MutexGuard<'_, Counts> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A permit to begin, and whether it had to be waited for.
    ///
    /// # Errors
    /// With how long it would have to wait, if that is beyond the deadline.
    pub(super) async fn permit(
        self: Arc<Self>,
        alarm: &mut Alarm,
        deadline: Option<Instant>,
        quota: Option<Quota>,
    ) -> Result<(Permit, bool), Duration> {
        match self.begin_or_queue(alarm, deadline, quota)? {
            None => Ok((Permit::of(self, alarm, quota), false)),
            // In a box, so that calls that need not wait have no room for it.
            Some(expected) => {
                Box::pin(self.queued(alarm, deadline, quota, expected)).await.map(|permit| (permit, true))
            }
        }
    }

    /// A permit for a call that is in line, and begins when it is its turn.
    ///
    /// # Errors
    /// With how long it would have to wait, if that is beyond the deadline.
    async fn queued(
        self: Arc<Self>,
        alarm: &mut Alarm,
        deadline: Option<Instant>,
        quota: Option<Quota>,
        expected: Instant,
    ) -> Result<Permit, Duration> {
        let place = Place(&self);
        if let Some(turn) = self.turn(alarm, deadline, quota, expected).await? {
            self.room(alarm, deadline, quota).await?;
            drop(turn);
        }
        drop(place);
        Ok(Permit::of(Arc::clone(&self), alarm, quota))
    }

    /// Waits until all calls before it in line have begun. `None` if it has gone before one of them that did not take its turn,
    /// and has begun.
    ///
    /// # Errors
    /// With how long it would have to wait, if that is beyond the deadline.
    async fn turn(
        &self,
        alarm: &mut Alarm,
        deadline: Option<Instant>,
        quota: Option<Quota>,
        expected: Instant,
    ) -> Result<Option<Held<'_>>, Duration> {
        let mut turn = self.turn.lock();
        let mut look = expected.checked_add(PATIENCE);
        // How many calls had begun when there was room and the one whose turn it was had not taken it.
        let mut missed = None;
        loop {
            if let Ok(turn) = alarm.before(earlier(deadline, look), &mut turn).await {
                return Ok(Some(turn));
            }
            let now = alarm.seams().now();
            if deadline.is_some_and(|deadline| deadline <= now) {
                return Err(self.still(now, quota));
            }
            let mut counts = self.counts();
            let next = counts.first_turn(quota, now);
            let begun = counts.begun();
            if next == Turn::Now && missed == Some(begun) {
                counts.begin();
                return Ok(None);
            }
            missed = (next == Turn::Now).then_some(begun);
            look = next.moment(now).checked_add(PATIENCE);
        }
    }

    /// Waits until there is room for the first in line, and begins.
    ///
    /// # Errors
    /// With how long it would have to wait, if that is beyond the deadline.
    async fn room(&self, alarm: &mut Alarm, deadline: Option<Instant>, quota: Option<Quota>) -> Result<(), Duration> {
        loop {
            let now = alarm.seams().now();
            let (next, ends) = {
                let mut counts = self.counts();
                let next = counts.first_turn(quota, now);
                if next == Turn::Now {
                    counts.begin();
                }
                (next, counts.ends())
            };
            next.within(now, deadline)?;
            match next {
                Turn::Now => return Ok(()),
                Turn::At(at) => alarm.sleep(at.saturating_duration_since(now)).await,
                Turn::After(_) => {
                    let ended = alarm.before(deadline, self.another_end(ends)).await;
                    ended.map_err(|_| self.still(alarm.seams().now(), quota))?;
                }
            }
        }
    }

    /// Begins if that is possible at once; gets in line if not, and returns when its turn should come.
    fn begin_or_queue(
        &self,
        alarm: &Alarm,
        deadline: Option<Instant>,
        quota: Option<Quota>,
    ) -> Result<Option<Instant>, Duration> {
        let mut counts = self.counts();
        if !counts.is_free(quota) {
            let now = alarm.seams().now();
            let turn = counts.last_turn(quota, now);
            if turn != Turn::Now || counts.is_someone_waiting() {
                turn.within(now, deadline)?;
                counts.queue();
                return Ok(Some(turn.moment(now)));
            }
        }
        counts.begin();
        Ok(None)
    }

    /// Waits until more calls have ended than this.
    async fn another_end(&self, ends: u64) {
        poll_fn(|context| {
            let mut counts = self.counts();
            if counts.ends() != ends {
                return Poll::Ready(());
            }
            let before = counts.tell(context.waker().clone());
            // Dropped, a waker may drop a task, and that its permit.
            drop(counts);
            drop(before);
            Poll::Pending
        })
        .await;
    }

    /// How long a call would still have to wait whose deadline has come; at least a millisecond.
    fn still(&self, now: Instant, quota: Option<Quota>) -> Duration {
        let wait = match self.counts().first_turn(quota, now) {
            Turn::Now => PATIENCE,
            later => later.moment(now).saturating_duration_since(now),
        };
        wait.max(Duration::from_millis(1))
    }
}

/// A place in line, which whoever leaves gives up.
struct Place<'a>(&'a Line);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.counts().leave();
    }
}
