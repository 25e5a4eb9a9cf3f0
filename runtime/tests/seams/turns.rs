//! Whose turn it is to fetch a token, and what becomes of a fetch that its call leaves alone.

use crate::clock::{Clock, Task, at_once, seconds};
use crate::operations::Read;
use specwright_runtime::testing::{Answer, FakeTransport, Sent};
use specwright_runtime::{
    BlockingTimer, BoxFuture, BuilderCore, CallOptions, CallOutcome, Core, Error, ErrorKind, Json, Limits, Reply,
    Retry, Timer, Token, TokenSource,
};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};
use std::time::{Duration, Instant};

type Finished = Result<Reply<Json>, Error<Json>>;

/// A source whose fetches wait until the test lets their token come.
#[derive(Default)]
struct Gates(Mutex<Vec<Arc<Gate>>>);

#[derive(Default)]
struct Gate {
    open: AtomicBool,
    waker: Mutex<Option<Waker>>,
}

impl Gates {
    fn source(self: &Arc<Self>) -> TokenSource {
        let gates = Arc::clone(self);
        TokenSource::new(move || {
            let gate = Arc::<Gate>::default();
            let mut all = gates.0.lock().unwrap();
            all.push(gate.clone());
            let number = all.len();
            poll_fn(move |context| {
                gate.waker.lock().unwrap().replace(context.waker().clone());
                let token = Token::new(format!("t{number}")).valid_for(seconds(100));
                if gate.open.load(Ordering::SeqCst) {
                    Poll::Ready(Ok::<_, std::io::Error>(token))
                } else {
                    Poll::Pending
                }
            })
        })
    }

    fn fetches(&self) -> usize {
        self.0.lock().unwrap().len()
    }

    /// Lets the token of a fetch come.
    fn open(&self, number: usize) {
        let gate = self.0.lock().unwrap()[number - 1].clone();
        gate.open.store(true, Ordering::SeqCst);
        gate.waker.lock().unwrap().take().into_iter().for_each(Waker::wake);
    }
}

fn service() -> Arc<FakeTransport> {
    let service = FakeTransport::new();
    service.answer_by("notes.read", |_: &Sent| Answer::json(200, "1"));
    service
}

fn client(service: &Arc<FakeTransport>, timer: Arc<dyn Timer>, source: &TokenSource) -> Core {
    let builder = BuilderCore::new("https://a.example").transport(service.clone()).timer(timer);
    builder.authenticate(Arc::new(source.bearer())).retry(Retry::off()).build().unwrap()
}

fn read(client: &Core) -> Task<Finished> {
    Task::new(client.clone().run(Read, CallOptions::new()))
}

fn read_within(client: &Core, time: Duration) -> Task<Finished> {
    let mut options = CallOptions::new();
    options.timeout(time);
    Task::new(client.clone().run(Read, options))
}

fn sent(service: &FakeTransport) -> Vec<String> {
    service.take_sent().iter().map(|sent| sent.header("authorization").unwrap_or_default().to_owned()).collect()
}

/// Lets time pass second by second, while only these calls are polled.
fn pass(clock: &Clock, time: u64, calls: &mut [&mut Task<Finished>]) {
    for _ in 0..time {
        clock.pass(seconds(1));
        assert!(calls.iter_mut().all(|call| call.ended().is_none()));
    }
}

#[test]
fn a_call_that_nobody_polls_while_it_fetches_is_passed_by() {
    let (gates, service, clock) = (Arc::<Gates>::default(), service(), Clock::new());
    let client = client(&service, clock.clone(), &gates.source());
    let mut left = read(&client);
    assert!(left.ended().is_none());
    let mut others: Vec<_> = (0..8).map(|_| read(&client)).collect();
    assert!(others.iter_mut().all(|call| call.ended().is_none()));
    pass(&clock, 2, &mut others.iter_mut().collect::<Vec<_>>());
    // One of them fetches for all.
    assert_eq!(gates.fetches(), 2);
    gates.open(2);
    others.into_iter().for_each(|mut call| drop(call.ended().unwrap().unwrap()));
    assert_eq!(sent(&service), vec!["Bearer t2"; 8]);
    // The token that comes late is older than that at hand.
    gates.open(1);
    left.ended().unwrap().unwrap();
    at_once(client.run(Read, CallOptions::new())).unwrap();
    assert_eq!((sent(&service), gates.fetches()), (vec!["Bearer t2".to_owned(); 2], 2));
}

#[test]
fn a_call_that_was_passed_by_brings_its_token_to_itself_and_leaves_the_turn_of_another_alone() {
    let (gates, service, clock) = (Arc::<Gates>::default(), service(), Clock::new());
    let client = client(&service, clock.clone(), &gates.source());
    let (mut left, mut second) = (read(&client), read(&client));
    assert!(left.ended().is_none() && second.ended().is_none());
    pass(&clock, 2, &mut [&mut second]);
    gates.open(1);
    left.ended().unwrap().unwrap();
    gates.open(2);
    second.ended().unwrap().unwrap();
    at_once(client.run(Read, CallOptions::new())).unwrap();
    assert_eq!(
        (sent(&service), gates.fetches()),
        (["t1", "t2", "t2"].map(|token| format!("Bearer {token}")).into(), 2)
    );
}

#[test]
fn a_call_that_was_passed_by_tells_nobody_that_it_failed() {
    let (gates, service, clock) = (Arc::<Gates>::default(), service(), Clock::new());
    let client = client(&service, clock.clone(), &gates.source());
    let mut left = read_within(&client, seconds(5));
    let (mut second, mut third) = (read(&client), read(&client));
    assert!(left.ended().is_none() && second.ended().is_none() && third.ended().is_none());
    pass(&clock, 5, &mut [&mut second, &mut third]);
    assert!(matches!(left.ended().unwrap().unwrap_err().kind(), ErrorKind::Credentials(_)));
    pass(&clock, 5, &mut [&mut second, &mut third]);
    gates.open(2);
    second.ended().unwrap().unwrap();
    third.ended().unwrap().unwrap();
    assert_eq!((sent(&service), gates.fetches()), (vec!["Bearer t2".to_owned(); 2], 2));
}

#[test]
fn a_fetch_that_is_polled_is_waited_for_however_slow_it_is() {
    let (gates, service, clock) = (Arc::<Gates>::default(), service(), Clock::new());
    let client = client(&service, clock.clone(), &gates.source());
    let mut calls: Vec<_> = (0..8).map(|_| read(&client)).collect();
    assert!(calls.iter_mut().all(|call| call.ended().is_none()));
    pass(&clock, 29, &mut calls.iter_mut().collect::<Vec<_>>());
    gates.open(1);
    calls.into_iter().for_each(|mut call| drop(call.ended().unwrap().unwrap()));
    assert_eq!((sent(&service), gates.fetches()), (vec!["Bearer t1".to_owned(); 8], 1));
}

#[test]
fn one_that_nobody_polls_while_it_fetches_ahead_of_time_is_passed_by() {
    let (gates, service, clock) = (Arc::<Gates>::default(), service(), Clock::new());
    let client = client(&service, clock.clone(), &gates.source());
    let mut first = read(&client);
    assert!(first.ended().is_none());
    gates.open(1);
    first.ended().unwrap().unwrap();
    clock.pass(seconds(90));
    // Who comes then goes on with the old token, and fetches anew when it has seen that nobody polls the other.
    let mut left = read(&client);
    assert!(left.ended().is_none());
    clock.pass(seconds(1));
    read(&client).ended().unwrap().unwrap();
    clock.pass(seconds(1));
    let mut ahead = read(&client);
    assert!(ahead.ended().is_none());
    assert_eq!(gates.fetches(), 3);
    // Nobody polls that one either, and the old token ends.
    clock.pass(seconds(8));
    let mut late = read(&client);
    assert!(late.ended().is_none());
    pass(&clock, 1, &mut [&mut late]);
    gates.open(4);
    late.ended().unwrap().unwrap();
    assert_eq!(sent(&service), ["t1", "t1", "t4"].map(|token| format!("Bearer {token}")));
}

#[test]
fn a_token_that_cannot_be_sent_is_an_error_of_its_fetch_and_not_kept() {
    for (bad, reason) in [
        ("", "the token is empty"),
        (" ", "the token is empty"),
        ("t\n", "the token cannot stand in a header"),
        ("ä", "the token cannot stand in a header"),
    ] {
        let fetches = Arc::new(AtomicUsize::new(0));
        let next = move || {
            let token = if fetches.fetch_add(1, Ordering::SeqCst) == 0 { bad } else { "t" };
            Ok::<_, std::io::Error>(Token::new(token).valid_for(seconds(100)))
        };
        let next = Arc::new(next);
        let again = next.clone();
        for source in [TokenSource::blocking(move || next()), TokenSource::new(move || std::future::ready(again()))] {
            let (service, clock) = (service(), Clock::new());
            let client = client(&service, clock, &source);
            if let Some(Err(error)) = read(&client).ended() {
                assert!(matches!(error.kind(), ErrorKind::Credentials(_)), "{error}");
                assert_eq!(error.to_string(), format!("notes.read: the credentials could not be fetched: {reason}"));
            }
            read(&client).ended().unwrap().unwrap();
            assert_eq!(sent(&service).last().unwrap(), "Bearer t");
        }
    }
    // A query takes any text.
    let source = TokenSource::blocking(|| Ok::<_, std::io::Error>(Token::new("ä")));
    let service = service();
    let builder = BuilderCore::new("https://a.example").transport(service.clone()).timer(Clock::new());
    let client = builder.authenticate(Arc::new(source.query("key"))).build().unwrap();
    read(&client).ended().unwrap().unwrap();
    assert_eq!(service.take_sent()[0].query("key").as_deref(), Some("ä"));
}

/// A clock with threads that do their work when the test says so.
#[derive(Default)]
struct Threads(Mutex<VecDeque<Box<dyn FnOnce() + Send>>>);

struct WithThreads(Arc<Clock>, Arc<Threads>);

impl Timer for WithThreads {
    fn now(&self) -> Instant {
        Timer::now(&*self.0)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        Timer::sleep(&*self.0, duration)
    }

    fn offload(&self, work: Box<dyn FnOnce() + Send>) -> BoxFuture<()> {
        let ended = Arc::new(AtomicBool::new(false));
        let waker = Arc::new(Mutex::new(None::<Waker>));
        let (tell, whom) = (ended.clone(), waker.clone());
        let work = move || {
            work();
            tell.store(true, Ordering::SeqCst);
            whom.lock().unwrap().take().into_iter().for_each(Waker::wake);
        };
        self.1.0.lock().unwrap().push_back(Box::new(work));
        Box::pin(poll_fn(move |context| {
            waker.lock().unwrap().replace(context.waker().clone());
            if ended.load(Ordering::SeqCst) { Poll::Ready(()) } else { Poll::Pending }
        }))
    }
}

impl Threads {
    fn work(&self) {
        let work = self.0.lock().unwrap().pop_front().unwrap();
        work();
    }
}

/// A function that does what the test says while it is called.
fn function(meanwhile: Arc<Mutex<dyn FnMut() + Send>>) -> (TokenSource, Arc<AtomicUsize>) {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let source = TokenSource::blocking(move || {
        let number = counted.fetch_add(1, Ordering::SeqCst) + 1;
        (meanwhile.lock().unwrap())();
        Ok::<_, std::io::Error>(Token::new(format!("t{number}")))
    });
    (source, calls)
}

#[test]
fn a_function_that_goes_on_after_its_call_keeps_the_turn_and_its_token() {
    let (service, clock, threads) = (service(), Clock::new(), Arc::<Threads>::default());
    let hasty = Arc::new(Mutex::new(Vec::<Task<Finished>>::new()));
    let (meanwhile, time) = (hasty.clone(), clock.clone());
    let made = Arc::new(Mutex::new(None::<Core>));
    let within = made.clone();
    // While it is called, the call that began it and another hasty one come to their ends.
    let (source, calls) = function(Arc::new(Mutex::new(move || {
        for _ in 0..2 {
            let mut calls = meanwhile.lock().unwrap();
            time.pass(seconds(3));
            for mut call in calls.drain(..) {
                assert!(matches!(call.ended().unwrap().unwrap_err().kind(), ErrorKind::Credentials(_)));
            }
            let mut other = read_within(within.lock().unwrap().as_ref().unwrap(), seconds(3));
            assert!(other.ended().is_none());
            calls.push(other);
        }
    })));
    let client = client(&service, Arc::new(WithThreads(clock, threads.clone())), &source);
    made.lock().unwrap().replace(client.clone());
    let mut first = read_within(&client, seconds(2));
    assert!(first.ended().is_none());
    hasty.lock().unwrap().push(first);
    let mut patient = read(&client);
    assert!(patient.ended().is_none());
    threads.work();
    patient.ended().unwrap().unwrap();
    read(&client).ended().unwrap().unwrap();
    assert_eq!((sent(&service), calls.load(Ordering::SeqCst)), (vec!["Bearer t1".to_owned(); 2], 1));
    made.lock().unwrap().take();
}

#[test]
fn a_function_that_no_thread_has_begun_is_not_called_for_a_call_that_has_gone() {
    let (service, clock, threads) = (service(), Clock::new(), Arc::<Threads>::default());
    let (source, calls) = function(Arc::new(Mutex::new(|| {})));
    let client = client(&service, Arc::new(WithThreads(clock, threads.clone())), &source);
    let mut first = read(&client);
    assert!(first.ended().is_none());
    drop(first);
    let mut second = read(&client);
    assert!(second.ended().is_none());
    threads.work();
    assert_eq!(calls.load(Ordering::SeqCst), 0);
    threads.work();
    second.ended().unwrap().unwrap();
    assert_eq!(calls.load(Ordering::SeqCst), 1);
}

/// A clock that a second passes by at each look at it.
struct Hurried(Instant, AtomicUsize);

impl BlockingTimer for Hurried {
    fn now(&self) -> Instant {
        let looks = self.1.fetch_add(1, Ordering::SeqCst);
        self.0 + seconds(u64::try_from(looks).unwrap())
    }

    fn sleep(&self, _duration: Duration) {}
}

#[test]
fn a_client_that_blocks_passes_by_a_call_that_nobody_polls() {
    let fetches = Arc::new(AtomicUsize::new(0));
    let source = TokenSource::new(move || {
        let first = fetches.fetch_add(1, Ordering::SeqCst) == 0;
        poll_fn(move |_| if first { Poll::Pending } else { Poll::Ready(Ok::<_, std::io::Error>(Token::new("t2"))) })
    });
    let service = service();
    let mut left = read(&client(&service, Clock::new(), &source));
    assert!(left.ended().is_none());
    let builder = BuilderCore::blocking("https://a.example").transport(service.clone());
    let builder = builder.timer(Arc::new(Hurried(Instant::now(), AtomicUsize::new(0)))).retry(Retry::off());
    let limits = Limits { attempt: seconds(600), total: seconds(600), ..Limits::default() };
    let client = builder.authenticate(Arc::new(source.bearer())).limits(limits).build().unwrap();
    client.run(Read, CallOptions::new()).unwrap();
    assert_eq!(sent(&service), ["Bearer t2"]);
}

#[test]
fn a_function_that_takes_longer_than_a_call_that_blocks_gives_its_token_to_the_next() {
    let (service, clock) = (service(), Clock::new());
    let time = clock.clone();
    let (source, calls) = function(Arc::new(Mutex::new(move || time.pass(seconds(31)))));
    let builder = BuilderCore::blocking("https://a.example").transport(service.clone()).timer(clock);
    let client = builder.authenticate(Arc::new(source.bearer())).retry(Retry::off()).build().unwrap();
    assert_eq!(client.clone().run(Read, CallOptions::new()).unwrap_err().outcome(), CallOutcome::NotSent);
    client.run(Read, CallOptions::new()).unwrap();
    assert_eq!((sent(&service), calls.load(Ordering::SeqCst)), (vec!["Bearer t1".to_owned()], 1));
}
