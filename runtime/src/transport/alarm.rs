//! Ends work that takes too long, whatever it waits for.

use super::wait::wait_for;
use super::{BoxFuture, Seams};
use crate::error::{TransportError, TransportErrorKind};
use std::future::{pending, poll_fn};
use std::pin::pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

/// Races work with time. One sleep serves one piece of work after the other, and there is none before something waits.
pub(crate) struct Alarm {
    seams: Seams,
    set: Option<(Instant, BoxFuture<()>)>,
}

impl Alarm {
    pub(crate) fn new(seams: Seams) -> Self {
        Self { seams, set: None }
    }

    pub(crate) fn seams(&self) -> &Seams {
        &self.seams
    }

    /// The moment after this much time; `None` if it never comes.
    pub(crate) fn after(&self, time: Duration) -> Option<Instant> {
        self.seams.now().checked_add(time)
    }

    /// What is left until a moment.
    ///
    /// # Errors
    /// If nothing is.
    pub(crate) fn left(&self, until: Option<Instant>) -> Result<Duration, TransportError> {
        let left = until.map_or(Duration::MAX, |until| until.saturating_duration_since(self.seams.now()));
        if left.is_zero() { Err(late()) } else { Ok(left) }
    }

    /// Does work until a moment at most.
    ///
    /// # Errors
    /// If it did not end by then. It is dropped.
    pub(crate) async fn before<T>(
        &mut self,
        until: Option<Instant>,
        work: impl Future<Output = T>,
    ) -> Result<T, TransportError> {
        if let Seams::Blocking(..) = &self.seams {
            return wait_for(work, || self.left(until).unwrap_or_default()).ok_or_else(late);
        }
        let mut work = pin!(work);
        let done = poll_fn(|context| match work.as_mut().poll(context) {
            Poll::Ready(done) => Poll::Ready(Some(done)),
            Poll::Pending => self.poll(until, context).map(|()| None),
        });
        done.await.ok_or_else(late)
    }

    /// Waits for this long.
    pub(crate) async fn sleep(&mut self, time: Duration) {
        match &self.seams {
            Seams::Blocking(_, timer) => timer.sleep(time),
            // That the time is over is all that it waits for; a time that the clock does not know never is.
            Seams::Async(..) => {
                let until = self.after(time);
                self.before(until, pending::<()>()).await.unwrap_or_default();
            }
        }
    }

    /// Is ready at the moment.
    fn poll(&mut self, until: Option<Instant>, context: &mut Context<'_>) -> Poll<()> {
        let (Some(until), Seams::Async(_, timer)) = (until, &self.seams) else { return Poll::Pending };
        loop {
            // One that rings earlier will do: it is then set anew.
            let set = self.set.take_if(|(at, _)| *at > until);
            drop(set);
            let (at, sleep) =
                self.set.get_or_insert_with(|| (until, timer.sleep(until.saturating_duration_since(timer.now()))));
            ready!(sleep.as_mut().poll(context));
            let at = *at;
            self.set = None;
            if at >= until {
                return Poll::Ready(());
            }
        }
    }
}

/// The earlier of two moments, of which `None` never comes.
pub(crate) fn earlier(a: Option<Instant>, b: Option<Instant>) -> Option<Instant> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

fn late() -> TransportError {
    TransportError::new(TransportErrorKind::Timeout)
}
