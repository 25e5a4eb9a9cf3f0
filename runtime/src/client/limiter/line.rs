//! A line of calls that are counted together, and waiting in it.

use super::counts::{Counts, Turn};
use super::permit::Permit;
use crate::fair_lock::FairLock;
use crate::operation::Quota;
use crate::transport::Alarm;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::{Duration, Instant};

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
        let Some(asked) = self.begin_or_queue(alarm, deadline, quota)? else {
            return Ok((Permit::of(self, alarm, quota), false));
        };
        let place = Place(&self);
        let turn = alarm.before(deadline, self.turn.lock()).await;
        let Ok(turn) = turn else { return Err(self.still(alarm, quota, asked)) };
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
                Turn::Now => break,
                Turn::At(at) => alarm.sleep(at.saturating_duration_since(now)).await,
                Turn::After(_) => {
                    let ended = alarm.before(deadline, self.another_end(ends)).await;
                    ended.map_err(|_| self.still(alarm, quota, asked))?;
                }
            }
        }
        drop((turn, place));
        let permit = Permit::of(Arc::clone(&self), alarm, quota);
        Ok((permit, true))
    }

    /// Begins if that is possible at once; gets in line if not, and returns when it did.
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
                return Ok(Some(now));
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
    fn still(&self, alarm: &Alarm, quota: Option<Quota>, asked: Instant) -> Duration {
        let now = alarm.seams().now();
        let wait = match self.counts().first_turn(quota, now) {
            Turn::Now => now.saturating_duration_since(asked),
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
