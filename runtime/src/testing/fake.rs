//! A transport without a network.

use super::{Answer, Sent};
use crate::error::{TransportError, TransportErrorKind};
use crate::operation::OperationId;
use crate::transport::{BlockingTransport, Body, BoxFuture, Limits, Transport, wait};
use bytes::{Bytes, BytesMut};
use http_body::Body as _;
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::future::{pending, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A transport that answers what a test prepared, operation by operation, and keeps what was sent: for clients of both kinds, a
/// [`Transport`] and a [`BlockingTransport`].
///
/// Answers are prepared by the id of an operation, such as `contacts.list`, as [`Error::operation`](crate::Error::operation) gives it.
/// A request that belongs to none, such as one for a token, has its method and address instead, without the query:
/// `POST https://login.example.com/token`. A call for which nothing is prepared fails with an error that names what is.
#[derive(Default)]
pub struct FakeTransport(Arc<Shared>);

#[derive(Default)]
struct Shared {
    plans: Mutex<BTreeMap<String, Plan>>,
    sent: Mutex<Vec<Sent>>,
}

/// Answers by what was sent.
type AnswerBy = Arc<dyn Fn(&Sent) -> Answer + Send + Sync>;

/// What is prepared for an operation.
#[derive(Default)]
struct Plan {
    /// These first, each once.
    once: VecDeque<Answer>,
    /// What answers all others, if anything does.
    always: Option<AnswerBy>,
}

impl FakeTransport {
    /// A transport for which nothing is prepared.
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Prepares an answer to one call of an operation, or rather to one attempt of it. Those that are prepared before come first.
    pub fn answer(&self, operation: &str, answer: Answer) -> &Self {
        self.0.plans().entry(operation.to_owned()).or_default().once.push_back(answer);
        self
    }

    /// Prepares the answer to all calls of an operation that find no other one.
    pub fn always(&self, operation: &str, answer: Answer) -> &Self {
        self.answer_by(operation, move |_| answer.clone())
    }

    /// Prepares a function that answers all calls of an operation that find no other answer.
    pub fn answer_by(&self, operation: &str, answer: impl Fn(&Sent) -> Answer + Send + Sync + 'static) -> &Self {
        self.0.plans().entry(operation.to_owned()).or_default().always = Some(Arc::new(answer));
        self
    }

    /// What was sent since this was last asked for, in order.
    #[must_use = "what was sent is forgotten"]
    pub fn take_sent(&self) -> Vec<Sent> {
        std::mem::take(&mut self.0.sent.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// How many answers are left that were prepared for one call each.
    #[must_use]
    pub fn left(&self) -> usize {
        self.0.plans().values().map(|plan| plan.once.len()).sum()
    }
}

impl Shared {
    fn plans(&self) -> MutexGuard<'_, BTreeMap<String, Plan>> {
        self.plans.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The answer to a request, which is kept; a failure if there is none.
    fn answered(&self, sent: Sent) -> Result<Answer, TransportError> {
        let purpose = sent.purpose();
        let found = {
            let mut plans = self.plans();
            let plan = plans.get_mut(&purpose);
            match plan.map(|plan| (plan.once.pop_front(), plan.always.clone())) {
                Some((Some(answer), _)) => Ok(Ok(answer)),
                Some((None, Some(always))) => Ok(Err(always)),
                Some((None, None)) | None => Err(unprepared(&purpose, &plans)),
            }
        };
        // Without a lock, so that a function may look at the transport.
        let answer = found.map(|answer| answer.unwrap_or_else(|always| always(&sent)));
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).push(sent);
        answer
    }
}

fn unprepared(purpose: &str, plans: &BTreeMap<String, Plan>) -> TransportError {
    let is_left = |plan: &Plan| plan.always.is_some() || !plan.once.is_empty();
    let left = plans.iter().filter(|(_, plan)| is_left(plan)).map(|(name, _)| format!("`{name}`"));
    let left = left.collect::<Vec<_>>().join(", ");
    let what = if left.is_empty() { "nor for anything else".to_owned() } else { format!("but for {left}") };
    let why = format!("no answer is prepared for `{purpose}`, {what}");
    TransportError::new(TransportErrorKind::Other).because(why)
}

/// A request with its whole body.
async fn received(request: http::Request<Body>) -> Result<Sent, TransportError> {
    let (parts, body) = request.into_parts();
    Ok(Sent {
        operation: parts.extensions.get().map(|OperationId(id)| *id),
        method: parts.method,
        uri: parts.uri,
        headers: parts.headers,
        body: collected(body).await?,
    })
}

async fn collected(mut body: Body) -> Result<Bytes, TransportError> {
    let mut all = BytesMut::new();
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        all.extend_from_slice(&frame?.into_data().unwrap_or_default());
    }
    Ok(all.freeze())
}

impl Transport for FakeTransport {
    fn send(&self, request: http::Request<Body>, _: Limits) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let shared = Arc::clone(&self.0);
        Box::pin(async move {
            match shared.answered(received(request).await?)?.given() {
                Some(given) => given,
                None => pending().await,
            }
        })
    }
}

impl BlockingTransport for FakeTransport {
    fn send(&self, request: http::Request<Body>, _: Limits) -> Result<http::Response<Body>, TransportError> {
        let answer = wait(received(request)).and_then(|sent| self.0.answered(sent))?;
        answer.given().unwrap_or_else(|| Err(TransportError::new(TransportErrorKind::Timeout)))
    }
}

impl fmt::Debug for FakeTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeTransport").field("prepared", &self.0.plans().keys()).finish_non_exhaustive()
    }
}
