//! Calls that are sent again: which, how often, after how long, and what is told of it.

use crate::clock::{Clock, Task, at_once, seconds, with_waits};
use crate::operations::{Read, Write};
use crate::wire::{Answer, Wire};
use specwright_runtime::{
    Authenticate, BearerToken, Body, BuilderCore, CallOptions, CallOutcome, ClientAuth, ClientCredentials, Core,
    CredentialsError, Error, ErrorKind, Fetch, Json, Operation, Reply, Retry, TransportErrorKind, Violation, http,
};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

type Ended = Result<Reply<Json>, Error<Json>>;

/// One client over a wire, and the clock that it sees.
struct Caller {
    wire: Arc<Wire>,
    clock: Arc<Clock>,
    core: Core,
}

impl Caller {
    fn new(retry: Retry) -> Self {
        let (wire, clock) = (Wire::new([]), Clock::new());
        let core = wire.client(&clock, |builder| builder.retry(retry));
        Self { wire, clock, core }
    }

    /// The call that meets these answers, and the waits in it.
    fn call<O: Operation<Output = Json, Documented = Json>>(
        &self,
        operation: O,
        options: CallOptions,
        answers: impl IntoIterator<Item = Answer>,
    ) -> (Ended, Vec<Duration>) {
        *self.wire.answers.lock().unwrap() = answers.into_iter().collect();
        with_waits(&self.clock, self.core.clone().run(operation, options))
    }
}

fn status(status: u16) -> Answer {
    Answer::Status(status, "x", "y")
}

fn lost(kind: &TransportErrorKind) -> Answer {
    Answer::Lost(kind.clone())
}

#[test]
fn what_may_be_repeated_is_sent_again() {
    use TransportErrorKind::{Connect, Interrupted, Malformed, NoRuntime, Other, Timeout, TooLarge};
    let caller = || Caller::new(Retry::new());
    let (reads, writes) = (
        |answer: &dyn Fn() -> Answer| {
            let (ended, waits) = caller().call(Read, CallOptions::new(), [answer()]);
            (ended.is_ok(), waits.len())
        },
        |answer: &dyn Fn() -> Answer| {
            let (ended, waits) = caller().call(Write, CallOptions::new(), [answer()]);
            (ended.is_ok(), waits.len())
        },
    );
    for (kind, again, even_a_write) in [
        (Connect, true, true),
        (Timeout, true, false),
        (Interrupted, true, false),
        (Malformed, false, false),
        (NoRuntime, false, false),
        (Other, false, false),
        (TooLarge { limit: 1 }, false, false),
    ] {
        assert_eq!(reads(&|| lost(&kind)), (again, usize::from(again)), "{kind:?}");
        assert_eq!(writes(&|| lost(&kind)), (even_a_write, usize::from(even_a_write)), "{kind:?}");
    }
    for (code, again) in [(408, true), (429, true), (502, true), (503, true), (504, true), (500, false), (404, false)] {
        assert_eq!(reads(&|| status(code)), (again, usize::from(again)), "{code}");
        assert_eq!(writes(&|| status(code)), (false, 0), "{code}");
    }
}

#[test]
fn there_are_three_attempts_and_random_waits_that_double() {
    let caller = Caller::new(Retry::new().seed(7));
    let (ended, waits) = caller.call(Read, CallOptions::new(), (0..3).map(|_| status(503)));
    let error = ended.unwrap_err();
    assert_eq!((error.attempts(), error.outcome(), error.is_retryable()), (3, CallOutcome::Answered, true));
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(caller.wire.asked.lock().unwrap().len(), 3);
    // The same seed gives the same times.
    let other = Caller::new(Retry::new().seed(7));
    let (ended, again) = other.call(Read, CallOptions::new(), [status(503), status(503)]);
    assert_eq!((again, ended.unwrap().attempts), (waits, 3));

    let many = Caller::new(Retry::new().attempts(8).backoff(seconds(1), seconds(20)));
    let mut options = CallOptions::new();
    options.timeout(seconds(1000));
    let (_, waits) = many.call(Read, options, (0..8).map(|_| status(503)));
    for (wait, most) in waits.iter().zip([1, 2, 4, 8, 16, 20, 20]) {
        assert!(*wait <= seconds(most) && wait.subsec_nanos() % 1_000_000 == 0, "{waits:?}");
    }
}

#[test]
fn a_service_says_how_long_to_wait() {
    for (text, wait) in [("7", 7), ("60", 60), ("Thu, 01 Jan 1970 00:01:40 GMT", 40)] {
        let caller = Caller::new(Retry::new());
        caller.clock.pass(seconds(60));
        let mut options = CallOptions::new();
        options.timeout(seconds(61));
        let (ended, waits) = caller.call(Read, options, [Answer::Status(429, "retry-after", text)]);
        assert_eq!((ended.unwrap().attempts, waits), (2, vec![seconds(wait)]), "{text}");
    }
    // A time in the past is over.
    let caller = Caller::new(Retry::new());
    caller.clock.pass(seconds(60));
    let past = || Answer::Status(503, "retry-after", "Thu, 01 Jan 1970 00:00:01 GMT");
    let (ended, waits) = caller.call(Read, CallOptions::new(), [past(), past(), past()]);
    let error = ended.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after(), waits.len()), (3, Some(Duration::ZERO), 0));
    // What is no time is not waited for.
    let caller = Caller::new(Retry::new().seed(7));
    let (_, usual) = caller.call(Read, CallOptions::new(), [status(503)]);
    let caller = Caller::new(Retry::new().seed(7));
    assert_eq!(caller.call(Read, CallOptions::new(), [Answer::Status(503, "retry-after", "soon")]).1, usual);
}

#[test]
fn a_wait_that_is_too_long_is_told_at_once() {
    for (text, total, longest) in [("61", 600, 60), ("99999999999999999999", 600, 60), ("10", 10, 60), ("9", 600, 8)] {
        let caller = Caller::new(Retry::new().longest_wait(seconds(longest)));
        let mut options = CallOptions::new();
        options.timeout(seconds(total));
        let (ended, waits) = caller.call(Read, options, [Answer::Status(429, "retry-after", text)]);
        let error = ended.unwrap_err();
        assert_eq!((error.attempts(), waits.len()), (1, 0), "{text}");
        assert!(error.is_retryable() && error.retry_after().unwrap() > seconds(8), "{text}");
    }
}

#[test]
fn a_write_tells_whether_it_was_carried_out() {
    use TransportErrorKind::{Connect, Timeout, TooLarge};
    let error = |answers: &dyn Fn() -> Vec<Answer>| {
        Caller::new(Retry::new()).call(Write, CallOptions::new(), answers()).0.unwrap_err()
    };
    let connect = error(&|| (0..3).map(|_| lost(&Connect)).collect());
    assert_eq!((connect.attempts(), connect.outcome(), connect.is_retryable()), (3, CallOutcome::NotSent, true));
    let late = error(&|| vec![lost(&Connect), lost(&Timeout)]);
    assert_eq!((late.attempts(), late.outcome(), late.is_retryable()), (2, CallOutcome::Unknown, false));
    let answered = error(&|| vec![status(503)]);
    assert_eq!((answered.attempts(), answered.outcome(), answered.is_retryable()), (1, CallOutcome::Answered, false));
    assert_eq!(error(&|| vec![lost(&TooLarge { limit: 1 })]).outcome(), CallOutcome::Answered);
    // An earlier attempt may have been carried out.
    let earlier = Caller::new(Retry::new().attempts(2));
    let (ended, _) = earlier.call(Read, CallOptions::new(), [lost(&Timeout), lost(&Connect)]);
    assert_eq!(ended.unwrap_err().outcome(), CallOutcome::Unknown);
}

#[test]
fn attempts_and_waits_share_the_time_of_the_call() {
    let caller = Caller::new(Retry::new().seed(7));
    let never = || Answer::Never(Arc::default());
    let (ended, waits) = caller.call(Read, CallOptions::new(), [never(), never(), never()]);
    let error = ended.unwrap_err();
    assert_eq!((error.attempts(), error.outcome(), error.is_retryable()), (2, CallOutcome::Unknown, true));
    assert_eq!((waits[0], waits.len(), caller.clock.passed()), (seconds(30), 3, seconds(60)));
}

#[test]
fn a_caller_may_decide() {
    use TransportErrorKind::Interrupted;
    let decide = |again| {
        Caller::new(Retry::new().classify(move |attempted| {
            assert!(attempted.number == 1 && attempted.operation.starts_with("notes."));
            (attempted.status.is_none_or(|status| status != 502)).then_some(again)
        }))
    };
    let attempts = |ended: (Ended, _)| ended.0.map_or_else(|error| error.attempts(), |reply| reply.attempts);
    for (again, number) in [(true, 2), (false, 1)] {
        let call = |answer| attempts(decide(again).call(Read, CallOptions::new(), [answer]));
        assert_eq!((call(status(500)), call(status(429)), call(lost(&Interrupted))), (number, number, number));
        assert_eq!(call(status(502)), 2);
        let write = |answer| attempts(decide(again).call(Write, CallOptions::new(), [answer]));
        // A write whose answer is lost is never sent again.
        assert_eq!((write(status(429)), write(lost(&Interrupted))), (number, 1));
    }
}

#[test]
fn a_call_has_a_rule_of_its_own() {
    let caller = Caller::new(Retry::new());
    let mut options = CallOptions::new();
    options.retry(Retry::off());
    let error = caller.call(Read, options, [status(503)]).0.unwrap_err();
    assert_eq!((error.attempts(), error.is_retryable()), (1, true));
}

#[test]
fn all_calls_share_a_budget() {
    let caller = Caller::new(Retry::new());
    let other = caller.core.clone();
    let attempts = |core: &Core| {
        *caller.wire.answers.lock().unwrap() = (0..3).map(|_| status(503)).collect();
        with_waits(&caller.clock, core.clone().run(Read, CallOptions::new())).0.unwrap_err().attempts()
    };
    // Ten are in reserve, and each call adds a tenth.
    let made: Vec<u32> = (0..12).map(|call| attempts(if call % 2 == 0 { &caller.core } else { &other })).collect();
    assert_eq!(made, [3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 2, 1]);
    // What succeeds adds as well.
    for _ in 0..9 {
        assert_eq!(caller.call(Read, CallOptions::new(), []).0.unwrap().attempts, 1);
    }
    assert_eq!(attempts(&caller.core), 2);
}

/// A token for each attempt.
struct Counted(AtomicUsize);

impl Authenticate for Counted {
    fn authenticate(&self, request: &mut http::Request<Body>) -> Result<(), Violation> {
        BearerToken(self.0.fetch_add(1, Ordering::SeqCst).to_string().into()).authenticate(request)
    }
}

#[test]
fn each_attempt_has_its_own_credentials_and_edits() {
    let caller = Caller::new(Retry::new());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let edits = seen.clone();
    let mut options = CallOptions::new();
    options.authenticate(Arc::new(Counted(AtomicUsize::new(0))));
    options.edit(move |request| edits.lock().unwrap().push(request.headers()["authorization"].clone()));
    let reply = caller.call(Read, options, [status(503), status(503)]).0.unwrap();
    assert_eq!((reply.attempts, reply.value), (3, Json::from(1)));
    assert_eq!(*seen.lock().unwrap(), ["Bearer 0", "Bearer 1", "Bearer 2"]);
    assert_eq!(caller.wire.headers("authorization"), ["Bearer 0", "Bearer 1", "Bearer 2"]);
}

/// No token can be had.
struct Refused(Arc<AtomicUsize>);

impl Authenticate for Refused {
    fn authenticate(&self, _request: &mut http::Request<Body>) -> Result<(), Violation> {
        panic!("there are none")
    }

    fn fetch<'a>(&'a self, _wire: &'a specwright_runtime::Wire) -> Option<Fetch<'a>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Some(Box::pin(std::future::ready(Err(CredentialsError::new("locked")))))
    }
}

#[test]
fn what_was_not_sent_is_told() {
    let caller = Caller::new(Retry::new());
    let fetched = Arc::new(AtomicUsize::new(0));
    let mut options = CallOptions::new();
    options.authenticate(Arc::new(Refused(fetched.clone())));
    let error = caller.call(Read, options, []).0.unwrap_err();
    assert_eq!((error.attempts(), error.outcome(), error.is_retryable()), (1, CallOutcome::NotSent, false));
    assert_eq!(fetched.load(Ordering::SeqCst), 1);
    let mut options = CallOptions::new();
    options.timeout(Duration::ZERO);
    let error = at_once(caller.core.clone().run(Read, options)).unwrap_err();
    assert_eq!((error.attempts(), error.outcome(), error.is_retryable()), (0, CallOutcome::NotSent, false));
}

#[test]
fn who_never_was_asked_for_a_token_is_asked_again() {
    let unreachable = || Answer::Lost(TransportErrorKind::Connect);
    let credentials = || ClientCredentials::new("https://login.example/token", ClientAuth::Post, "id", "s3cret");
    let client = |wire: &Arc<Wire>, clock| {
        wire.client(clock, |builder| builder.retry(Retry::new()).client_credentials(credentials()))
    };
    let (wire, clock) = (Wire::new([unreachable(), Answer::Body(r#"{"access_token":"t"}"#.into())]), Clock::new());
    let (reply, waits) = with_waits(&clock, client(&wire, &clock).run(Read, CallOptions::new()));
    assert_eq!((reply.unwrap().attempts, waits.len(), wire.asked.lock().unwrap().len()), (2, 1, 3));
    // As often as anything is.
    let wire = Wire::new((0..3).map(|_| unreachable()));
    let (error, waits) = with_waits(&clock, client(&wire, &clock).run(Read, CallOptions::new()));
    let error = error.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Credentials(_)), "{error}");
    assert_eq!((error.attempts(), error.outcome(), waits.len()), (3, CallOutcome::NotSent, 2));
}

#[test]
fn a_call_that_is_dropped_does_not_come_back() {
    let caller = Caller::new(Retry::new().seed(7));
    *caller.wire.answers.lock().unwrap() = [status(503)].into();
    let mut call = Task::new(caller.core.clone().run(Read, CallOptions::new()));
    assert!(call.ended().is_none() && caller.clock.sleepers() == 1);
    drop(call);
    caller.clock.pass(seconds(100));
    assert_eq!((caller.clock.sleepers(), caller.wire.asked.lock().unwrap().len()), (0, 1));
}

#[test]
fn a_thread_waits_as_well() {
    let (wire, clock) = (Wire::new([]), Clock::new());
    let builder = BuilderCore::blocking("https://a.example").transport(wire.clone()).timer(clock.clone());
    let client = builder.build().unwrap();
    wire.answers.lock().unwrap().push_back(Answer::Status(503, "retry-after", "7"));
    assert_eq!(client.run(Read, CallOptions::new()).unwrap().attempts, 2);
    assert_eq!(clock.passed(), seconds(7));
}
