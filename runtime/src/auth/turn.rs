//! The turn to fetch a token: one call has it, and the others wait until it has ended or is taken from a call that nobody polls.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

/// So long nothing is asked of a call that has the turn, and so long it has then to be polled. A fetch that waits for its
/// answer is polled when it is woken, however slow that answer is.
pub(super) const PATIENCE: Duration = Duration::from_secs(1);

/// Who fetches, and who waits for that.
#[derive(Default)]
pub(super) struct Turn(Mutex<State>);

#[derive(Default)]
struct State {
    holder: Option<Holder>,
    /// How many turns there were.
    turns: u64,
    /// Those that wait, by their numbers, which rise.
    waiting: BTreeMap<u64, Waker>,
    /// The number of who waits next.
    next: u64,
}

/// The call that has the turn.
struct Holder {
    number: u64,
    /// When it was polled last.
    polled: Instant,
    waker: Option<Waker>,
    /// Since when it has been woken to show that somebody polls it.
    asked: Option<Instant>,
    /// It is being polled at this moment.
    busy: bool,
    /// A thread fetches, whether the call is polled or not.
    on_thread: bool,
}

impl Turn {
    /// Takes the turn, if nobody has it or nobody polls who has it.
    ///
    /// # Errors
    /// With what is done when the turn that another call has is over.
    pub(super) fn take(self: &Arc<Self>, now: Instant) -> Result<Held, Ended<'_>> {
        let mut state = self.state();
        let left = match &mut state.holder {
            Some(holder) if !holder.is_left(now) => {
                let (of, woken) = (holder.number, holder.ask(now));
                drop(state);
                woken.into_iter().for_each(Waker::wake);
                return Err(Ended { turn: self, of, number: None });
            }
            free => free.take(),
        };
        state.turns += 1;
        let number = state.turns;
        state.holder = Some(Holder { number, polled: now, waker: None, asked: None, busy: false, on_thread: false });
        drop(state);
        // Dropped, a waker may drop a task, and that its own turn.
        drop(left);
        Ok(Held { turn: Arc::clone(self), number, on_thread: false })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with whoever has this turn, if it is not over.
    fn with<T>(&self, number: u64, work: impl FnOnce(&mut Holder) -> T) -> Option<T> {
        self.state().holder.as_mut().filter(|holder| holder.number == number).map(work)
    }
}

impl Holder {
    /// True if nobody polls it, although it was woken.
    fn is_left(&self, now: Instant) -> bool {
        let unheard = self.asked.is_some_and(|asked| now.saturating_duration_since(asked) >= PATIENCE);
        unheard && !self.busy && !self.on_thread
    }

    /// The waker of a call that was not polled for a while, which is to show that somebody polls it.
    fn ask(&mut self, now: Instant) -> Option<Waker> {
        let quiet = now.saturating_duration_since(self.polled) >= PATIENCE;
        if self.asked.is_some() || self.busy || self.on_thread || !quiet {
            return None;
        }
        self.asked = Some(now);
        self.waker.clone()
    }
}

/// Has the turn until it is dropped, or passed by.
pub(super) struct Held {
    turn: Arc<Turn>,
    number: u64,
    /// It is that of a thread.
    on_thread: bool,
}

impl Held {
    /// Does work that shows by each poll that somebody waits for it.
    pub(super) async fn polled<T>(&self, now: impl Fn() -> Instant, work: impl Future<Output = T>) -> T {
        let mut work = pin!(work);
        poll_fn(|context| {
            let mut before = None;
            self.turn.with(self.number, |holder| {
                (holder.busy, holder.asked) = (true, None);
                before = holder.waker.replace(context.waker().clone());
            });
            drop(before);
            let polled = work.as_mut().poll(context);
            let now = now();
            self.turn.with(self.number, |holder| (holder.busy, holder.polled) = (false, now));
            polled
        })
        .await
    }

    /// True unless it was passed by, or a thread has taken it over.
    pub(super) fn is_current(&self) -> bool {
        self.turn.state().holder.as_ref().is_some_and(|holder| self.is_of(holder))
    }

    fn is_of(&self, holder: &Holder) -> bool {
        holder.number == self.number && holder.on_thread == self.on_thread
    }

    /// What a thread takes the turn over by.
    pub(super) fn for_thread(&self) -> ForThread {
        ForThread { turn: Arc::clone(&self.turn), number: self.number }
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let mut state = self.turn.state();
        let Some(holder) = state.holder.take_if(|holder| self.is_of(holder)) else { return };
        let waiting = std::mem::take(&mut state.waiting);
        // A waker may run whatever it likes, so the lock on the state goes first.
        drop((state, holder));
        waiting.into_values().for_each(Waker::wake);
    }
}

/// A turn that a thread may take over from its call.
pub(super) struct ForThread {
    turn: Arc<Turn>,
    number: u64,
}

impl ForThread {
    /// The turn, which from now on is over when the thread says so; `None` if the call has it no longer.
    pub(super) fn begin(self) -> Option<Held> {
        self.turn.with(self.number, |holder| holder.on_thread = true)?;
        Some(Held { turn: self.turn, number: self.number, on_thread: true })
    }
}

/// Is done when a turn is over.
pub(super) struct Ended<'a> {
    turn: &'a Turn,
    of: u64,
    number: Option<u64>,
}

impl Future for Ended<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.turn.state();
        if state.holder.as_ref().is_none_or(|holder| holder.number != self.of) {
            return Poll::Ready(());
        }
        let number = self.number.unwrap_or(state.next);
        if self.number.is_none() {
            state.next += 1;
        }
        let before = state.waiting.insert(number, context.waker().clone());
        drop((state, before));
        self.number = Some(number);
        Poll::Pending
    }
}

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        let Some(number) = self.number else { return };
        let left = self.turn.state().waiting.remove(&number);
        drop(left);
    }
}
