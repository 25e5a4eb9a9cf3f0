//! Waiting for something by asking again.

use super::core::Core;
use super::options::CallOptions;
use super::{Async, Blocking, Mode};
use crate::error::Error;
use crate::json::from_str;
use crate::operation::Operation;
use crate::paging::means;
use crate::transport::{Alarm, BoxFuture, retry_after, wait};
use crate::value::Timestamp;
use std::fmt;
use std::marker::PhantomData;
use std::time::{Duration, Instant, SystemTime};

/// A wait whose caller names no end ends after this, but not before it asked [`QUESTIONS`] times.
const DEADLINE: Duration = Duration::from_secs(60 * 60);

/// So many intervals have room in a wait whose caller names no end.
const QUESTIONS: u32 = 3;

/// Nobody asks more often than this.
const SHORTEST: Duration = Duration::from_millis(1);

/// An operation whose result can be waited for.
///
/// Generated code implements it for operations with `wait:`. Members go through it as JSON text, since their types differ from
/// operation to operation.
pub trait Waited: Operation {
    /// What is waited for.
    type Value: Send + 'static;

    /// What a success holds; `None` if it says that there is nothing of the kind.
    fn value(output: Self::Output) -> Option<Self::Value>;

    /// The JSON text of a member that a wait looks at; `None` if it is absent or null.
    fn member(value: &Self::Value, name: &str) -> Option<String>;
}

/// What is waited for, as the documentation says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitPlan {
    /// The wait ends with one of these values.
    pub until: Option<WaitValues>,
    /// It goes on with these; if they are named, any other value that does not end it is an error.
    pub during: Option<WaitValues>,
    /// It ends when this member has another value than at first; times are compared as points in time.
    pub changed: Option<&'static str>,
    /// The member that says until when waiting makes sense.
    pub not_after: Option<&'static str>,
    /// The time between two questions.
    pub every: Duration,
}

/// Values of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitValues {
    /// The member.
    pub member: &'static str,
    /// JSON texts; null stands for an absent member too. A number or a truth value is recognised in quotes too.
    pub values: &'static [&'static str],
}

impl WaitValues {
    fn have(&self, json: Option<&str>) -> bool {
        self.values.iter().any(|value| means(json.unwrap_or("null"), value))
    }
}

/// A wait that has not begun: it does nothing until it is awaited, or until `send` where the client blocks.
///
/// It asks at once and then again and again. A question that fails for a reason that may pass, a 429 among them, is asked
/// again like one whose answer says that there is nothing yet; `Retry-After` of any answer is kept to. Each question is a call
/// of its own, with the options of the call that this began with.
#[must_use = "a wait does nothing until it is awaited or sent"]
pub struct Wait<M: Mode, O: Waited> {
    core: Core<Async>,
    operation: O,
    options: CallOptions,
    plan: &'static WaitPlan,
    every: Duration,
    deadline: Option<Duration>,
    /// The member that is to change, as it was before.
    before: Option<Option<String>>,
    mode: PhantomData<M>,
}

impl<M: Mode, O: Waited> Wait<M, O> {
    /// A wait for what the plan says, by the call of that operation.
    pub fn new(core: Core<M>, operation: O, options: CallOptions, plan: &'static WaitPlan) -> Self {
        let (every, mode) = (plan.every, PhantomData);
        Self { core: core.into_async(), operation, options, plan, every, deadline: None, before: None, mode }
    }

    /// The time between two questions, at least a millisecond, instead of what the spec has. `Retry-After` of an answer can make
    /// it longer.
    pub fn every(mut self, interval: Duration) -> Self {
        self.every = interval.max(SHORTEST);
        self
    }

    /// How long to wait at most; unless this is given, an hour, or three times [`every`](Self::every) if that is longer. No
    /// question is asked after that, and one that is asked before has no more time than that; the wait ends as soon as no further
    /// question can be asked in time.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// What was there before what is waited for was set going, for waits that end with a change: the first answer is compared
    /// with that. Otherwise the first answer is what later ones are compared with, and a change before it is missed.
    pub fn since(mut self, before: &O::Value) -> Self {
        self.before = self.plan.changed.map(|member| O::member(before, member));
        self
    }

    async fn run(self) -> Result<O::Value, WaitError<O::Value, O::Documented>> {
        let mut alarm = Alarm::new(self.core.seams().clone());
        let ends = alarm.after(self.deadline.unwrap_or_else(|| DEADLINE.max(self.every.saturating_mul(QUESTIONS))));
        let mut before = self.before.clone();
        let mut last = None;
        loop {
            let left = remaining(&alarm, ends);
            if left.is_zero() {
                return Err(WaitError::Deadline(last.map(Box::new)));
            }
            let (pause, failed) = match self.core.clone().run(self.operation.clone(), self.within(left)).await {
                Ok(reply) => {
                    let asked = retry_after(&reply.headers, || self.core.seams().wall_time()).unwrap_or_default();
                    let Some(value) = O::value(reply.value) else {
                        return Err(WaitError::Absent(last.map(Box::new)));
                    };
                    let pause = match self.look(&value, &mut before) {
                        Look::Done => return Ok(value),
                        Look::Undocumented => return Err(WaitError::Undocumented(Box::new(value))),
                        Look::Expired => return Err(WaitError::Expired(Box::new(value))),
                        Look::NotYet(left) => left.map_or(self.every, |left| self.every.min(left)),
                    };
                    last = Some(value);
                    (pause.max(asked), None)
                }
                Err(error) if error.is_retryable() => {
                    (error.retry_after().unwrap_or_default().max(self.every), Some(error))
                }
                Err(error) => return Err(WaitError::Call(error, last.map(Box::new))),
            };
            let left = remaining(&alarm, ends);
            if pause >= left {
                let last = last.map(Box::new);
                return Err(match failed {
                    // One that the deadline cut short failed for nothing else.
                    Some(error) if !left.is_zero() => WaitError::Call(error, last),
                    _ => WaitError::Deadline(last),
                });
            }
            alarm.sleep(pause).await;
        }
    }

    /// The options of a question for which there is so much time.
    fn within(&self, left: Duration) -> CallOptions {
        let mut options = self.options.clone();
        if left < options.own().timeout.unwrap_or_else(|| self.core.total()) {
            options.timeout(left);
        }
        options
    }

    /// What a value says.
    fn look(&self, value: &O::Value, before: &mut Option<Option<String>>) -> Look {
        let member = |name| O::member(value, name);
        if let Some(until) = &self.plan.until
            && until.have(member(until.member).as_deref())
        {
            return Look::Done;
        }
        if let Some(changed) = self.plan.changed {
            let now = member(changed);
            let same = before.get_or_insert_with(|| now.clone());
            let is_same = match (&*same, &now) {
                (Some(same), Some(now)) => means(now, same) || is_same_moment(now, same),
                (same, now) => same == now,
            };
            if !is_same {
                return Look::Done;
            }
        }
        if let Some(during) = &self.plan.during
            && !during.have(member(during.member).as_deref())
        {
            return Look::Undocumented;
        }
        let Some(end) = self.plan.not_after.and_then(member).as_deref().and_then(moment) else {
            return Look::NotYet(None);
        };
        match end.duration_since(self.core.seams().wall_time()) {
            Ok(left) if !left.is_zero() => Look::NotYet(Some(left)),
            _ => Look::Expired,
        }
    }
}

/// What a value says of the wait.
enum Look {
    Done,
    Undocumented,
    Expired,
    /// It goes on, perhaps with so much time until waiting makes no sense any more.
    NotYet(Option<Duration>),
}

fn remaining(alarm: &Alarm, ends: Option<Instant>) -> Duration {
    alarm.left(ends).unwrap_or_default()
}

/// The moment that a JSON text names; one without an offset counts as UTC.
fn moment(json: &str) -> Option<SystemTime> {
    let time: Timestamp = from_str(json).ok()?;
    Some(time.with_offset().or_else(|| time.assume_utc())?.into())
}

/// True if both texts name the same point in time.
fn is_same_moment(one: &str, other: &str) -> bool {
    moment(one).is_some_and(|time| moment(other) == Some(time))
}

impl<O: Waited> IntoFuture for Wait<Async, O> {
    type Output = Result<O::Value, WaitError<O::Value, O::Documented>>;
    type IntoFuture = BoxFuture<Result<O::Value, WaitError<O::Value, O::Documented>>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<O: Waited> Wait<Blocking, O> {
    /// Waits on this thread, and gives what was waited for.
    ///
    /// # Errors
    /// If what is waited for does not come; the error tells why, with what was there last.
    pub fn send(self) -> Result<O::Value, WaitError<O::Value, O::Documented>> {
        wait(self.run())
    }
}

impl<M: Mode, O: Waited> fmt::Debug for Wait<M, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("operation", &O::META.id)
            .field("plan", &self.plan)
            .field("every", &self.every)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

/// Why what was waited for did not come, with what was there last.
///
/// Neither `Display` nor `Debug` shows that value: it may hold data of a customer.
#[non_exhaustive]
pub enum WaitError<T, D> {
    /// The time for the wait is over, or no further question can be asked within it.
    Deadline(Option<Box<T>>),
    /// The service said until when waiting makes sense, and that is over.
    Expired(Box<T>),
    /// The service is at a state that neither ends the wait nor is one on the way, as far as the documentation says. It may be
    /// documented all the same: as a failure, for example.
    Undocumented(Box<T>),
    /// The service says that there is nothing of the kind.
    Absent(Option<Box<T>>),
    /// A question could not be asked, for a reason that does not pass or that did not pass in time.
    Call(Error<D>, Option<Box<T>>),
}

impl<T, D> WaitError<T, D> {
    /// What was there last, if anything was.
    pub fn last(&self) -> Option<&T> {
        match self {
            Self::Deadline(last) | Self::Absent(last) | Self::Call(_, last) => last.as_deref(),
            Self::Expired(last) | Self::Undocumented(last) => Some(last),
        }
    }

    /// What was there last, if anything was.
    pub fn into_last(self) -> Option<T> {
        match self {
            Self::Deadline(last) | Self::Absent(last) | Self::Call(_, last) => last.map(|last| *last),
            Self::Expired(last) | Self::Undocumented(last) => Some(*last),
        }
    }

    fn words(&self) -> &'static str {
        match self {
            Self::Deadline(_) => "it did not come within the time for the wait",
            Self::Expired(_) => "the service says that the time for it is over",
            Self::Undocumented(_) => "the service is at a state that neither ends the wait nor is one on the way",
            Self::Absent(_) => "the service says that there is nothing of the kind",
            Self::Call(..) => "asking for it failed",
        }
    }

    const fn name(&self) -> &'static str {
        match self {
            Self::Deadline(_) => "Deadline",
            Self::Expired(_) => "Expired",
            Self::Undocumented(_) => "Undocumented",
            Self::Absent(_) => "Absent",
            Self::Call(..) => "Call",
        }
    }
}

impl<T, D: fmt::Display> fmt::Display for WaitError<T, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "what was waited for did not come: {}", self.words())?;
        match self {
            Self::Call(error, _) => write!(f, ": {error}"),
            _ => Ok(()),
        }
    }
}

impl<T, D: fmt::Debug> fmt::Debug for WaitError<T, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_tuple(self.name());
        if let Self::Call(error, _) = self {
            shown.field(error);
        }
        shown.finish_non_exhaustive()
    }
}

impl<T, D: fmt::Debug + fmt::Display> std::error::Error for WaitError<T, D> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            // What is shown already is no cause of itself.
            Self::Call(error, _) => std::error::Error::source(error),
            _ => None,
        }
    }
}
