//! What lets a request begin, and what becomes of it at its end.

use super::counts::Turn;
use super::line::Line;
use crate::operation::Quota;
use crate::transport::{Alarm, Seams};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What lets a request begin. It counts until it is dropped, and then for the time of the quota if the request went out.
#[derive(Default)]
pub(in crate::client) struct Permits {
    pub(super) of: [Option<Permit>; 2],
    /// Whether they had to be waited for.
    pub(in crate::client) waited: bool,
}

impl Permits {
    /// The request goes out now: from here on it counts, whatever becomes of it.
    pub(in crate::client) fn used(&mut self) {
        self.of.iter_mut().flatten().for_each(|permit| permit.is_used = true);
    }

    /// The service was not reached.
    pub(in crate::client) fn unused(&mut self) {
        self.of.iter_mut().flatten().for_each(|permit| permit.is_used = false);
    }

    /// The request is sent once more, to where the service redirects it. That is not waited for, and counts.
    pub(in crate::client) fn again(&mut self) {
        for permit in self.of.iter_mut().flatten() {
            permit.line.counts().again();
            permit.requests += 1;
        }
    }

    /// Holds back all calls that are counted with this one.
    pub(in crate::client) fn hold(&self, now: Instant, wait: Duration) {
        for permit in self.of.iter().flatten() {
            permit.line.counts().hold(now, wait);
        }
    }

    /// Waits while calls are held back, although this one has its permits. True if it had to.
    ///
    /// # Errors
    /// With how long it would have to wait, if that is beyond the deadline.
    pub(in crate::client) async fn wait_out(
        &self,
        alarm: &mut Alarm,
        deadline: Option<Instant>,
    ) -> Result<bool, Duration> {
        let now = alarm.seams().now();
        let held = self.of.iter().flatten().filter_map(|permit| permit.line.counts().held());
        let Some(held) = held.max().filter(|held| *held > now) else { return Ok(false) };
        Turn::At(held).within(now, deadline)?;
        alarm.sleep(held.saturating_duration_since(now)).await;
        Ok(true)
    }
}

/// What lets a request begin where one line is concerned.
pub(super) struct Permit {
    line: Arc<Line>,
    /// How often the request was sent.
    requests: u32,
    /// The service may have counted it.
    is_used: bool,
    /// How long a call counts after its end, and what tells the time then.
    per: Option<(Duration, Seams)>,
}

impl Permit {
    /// For a call that the line counts already.
    pub(super) fn of(line: Arc<Line>, alarm: &Alarm, quota: Option<Quota>) -> Self {
        let per = quota.map(|quota| (quota.per, alarm.seams().clone()));
        Self { line, requests: 1, is_used: false, per }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let per = self.per.as_ref().filter(|_| self.is_used);
        let until = per.and_then(|(per, seams)| seams.now().checked_add(*per));
        let told = self.line.counts().end(self.requests, until);
        if let Some(waker) = told {
            waker.wake();
        }
    }
}
