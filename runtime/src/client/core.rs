//! The part of a client that generated clients wrap: it runs operations.

use super::attempt::{Attempt, Unanswered};
use super::attempts;
use super::exchanged::{Exchanged, Told};
use super::options::CallOptions;
use super::reading::Reading;
use super::settings::{Service, Settings};
use super::template::Template;
use super::{Async, Blocking, Mode, span};
use crate::drift::{Drift, DriftReport, Notes, Observed};
use crate::error::{Course, Error};
use crate::operation::{Meta, Operation, Quota, Reply, RequestWriter};
use crate::transport::{Alarm, BoxFuture, Seams, wait};
use crate::validation::{Rule, Violation, Violations};
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;
use tracing::Instrument as _;
use tracing::instrument::Instrumented;

/// The part of a client that generated clients wrap. Clones are cheap and share connections.
#[derive(Clone)]
pub struct Core<M: Mode = Async> {
    settings: Arc<Settings>,
    version: Option<&'static str>,
    service: Service,
    seams: Seams,
    mode: PhantomData<M>,
}

impl<M: Mode> Core<M> {
    pub(super) fn new(settings: Settings, version: Option<&'static str>, seams: Seams) -> Self {
        let service = settings.address_of(version);
        Self { settings: Arc::new(settings), version, service, seams, mode: PhantomData }
    }

    /// The same client for another version of the API.
    #[must_use]
    pub fn with_version(&self, version: &'static str) -> Self {
        let service = self.settings.address_of(Some(version));
        Self { version: Some(version), service, ..self.clone() }
    }

    /// The version of the API that calls go to, if it has versions.
    pub fn version(&self) -> Option<&'static str> {
        self.version
    }

    /// Where the answers to this client and all its clones were not as documented, as far as they looked, and the advice on
    /// what they sent.
    pub fn drift(&self) -> DriftReport {
        self.settings.report()
    }

    /// The same as an asynchronous one. The seams of a client that blocks never keep a future waiting, so that one core serves
    /// both modes.
    pub(super) fn into_async(self) -> Core<Async> {
        let Self { settings, version, service, seams, mode: _ } = self;
        Core { settings, version, service, seams, mode: PhantomData }
    }

    pub(super) fn seams(&self) -> &Seams {
        &self.seams
    }

    /// The time that a call has, if it has none of its own.
    pub(super) fn total(&self) -> Duration {
        self.settings.limits.total
    }

    /// Notes, where drift is looked for, that a member of an answer is not as documented, which only shows beside other
    /// answers. Gives what was noted if it fails a call with these options.
    pub(super) fn note<O: Operation>(
        &self,
        options: &CallOptions,
        member: &'static str,
        says: String,
        came: String,
    ) -> Option<Vec<Drift>> {
        let mode = options.own().drift.unwrap_or(self.settings.drift);
        if !mode.is_on() {
            return None;
        }
        let notes = Notes::new(O::META.id, O::META.source);
        notes.value(Some(member), says, Observed::plain(came));
        let (drift, fails) = self.settings.settled(notes, mode, options.own().refuse.unwrap_or(self.settings.refuse));
        fails.then_some(drift)
    }
}

impl Core<Blocking> {
    /// Runs an operation: writes its request, sends it, and reads the response, all on this thread.
    ///
    /// # Errors
    /// If the call breaks a rule (it is then not sent), no complete response comes, or the response is not a success.
    pub fn run<O: Operation>(
        self,
        operation: O,
        options: CallOptions,
    ) -> Result<Reply<O::Output>, Error<O::Documented>> {
        wait(self.into_async().run(operation, options))
    }
}

impl Core<Async> {
    /// Runs an operation: writes its request, sends it, and reads the response.
    ///
    /// Dropping the future ends the call.
    ///
    /// # Errors
    /// If the call breaks a rule (it is then not sent), no complete response comes, or the response is not a success.
    pub async fn run<O: Operation>(
        self,
        operation: O,
        mut options: CallOptions,
    ) -> Result<Reply<O::Output>, Error<O::Documented>> {
        let exchanged = {
            let refuse = options.own().refuse.unwrap_or(self.settings.refuse);
            let (refused, advice) = options.broken_by(&operation).split(refuse);
            let mut writer = RequestWriter::refusing(refused);
            operation.encode(&mut writer);
            drop(operation);
            self.exchange((O::META, O::QUOTA), writer, advice, options)
        };
        let exchanged = exchanged.await;
        if exchanged.is_large() {
            // In a box, so that all other calls have no room for it.
            return Box::pin(exchanged.read_elsewhere::<O>()).await;
        }
        exchanged.read::<O>()
    }

    /// The part of a call that is the same for all operations, so that it is compiled once.
    fn exchange(
        self,
        (meta, quota): (&'static Meta, Option<&'static Quota>),
        writer: RequestWriter,
        advice: Violations,
        options: CallOptions,
    ) -> Instrumented<BoxFuture<Exchanged>> {
        let Self { settings, service, seams, .. } = self;
        let own = options.own();
        let limits = own.timeout.map_or(settings.limits, |timeout| settings.limits.within(timeout));
        let template = match limits.zero() {
            None => Template::new(&settings, &service, meta, writer),
            Some(_) => Err(Violation::new("/timeout", Rule::TIMEOUT).found("no time at all").into()),
        };
        // A time that the clock does not know never comes.
        let deadline = seams.now().checked_add(limits.total);
        let reading = Reading {
            settings: Arc::clone(&settings),
            drift: own.drift.unwrap_or(settings.drift),
            refuse: own.refuse.unwrap_or(settings.refuse),
            deadline,
            seams: seams.clone(),
        };
        let attempt = template.map(|template| Attempt { settings, template, options, limits, quota, deadline });
        let span = span::call(meta);
        let inner = span.clone();
        // In its box before it gets its span, since it is large.
        let exchanged: BoxFuture<Exchanged> = Box::pin(async move {
            let (ended, course, sent) = match &attempt {
                Ok(attempt) => attempts::run(attempt, &mut Alarm::new(seams)).await,
                Err(violations) => (Err(Unanswered::Refused(violations.clone())), Course::NONE, None),
            };
            span::attempts(&inner, course.attempts);
            let is_sent = matches!(ended, Ok(_) | Err(Unanswered::Transport(..)));
            let advice = reading.settings.advised(meta, advice, is_sent);
            let reference = reading.settings.reference;
            Exchanged { ended, reading, told: Told { course, advice, reference, sent, span: inner } }
        });
        exchanged.instrument(span)
    }
}

impl<M: Mode> fmt::Debug for Core<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("address", &self.settings.address)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}
