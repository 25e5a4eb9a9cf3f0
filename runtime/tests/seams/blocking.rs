//! Clients that block: the same core, on the thread of the call.

use crate::clock::{Clock, seconds};
use crate::operations::{Read, Write};
use crate::wire::{Answer, Feed, Wire};
use specwright_runtime::http_body::Frame;
use specwright_runtime::{
    Authenticate, Blocking, BlockingTimer, Body, BuilderCore, Bytes, CallOptions, Core, Error, ErrorKind, Fetch, Json,
    Retry, SystemTimer, TransportError, Violation, Wire as Client, http, http_body,
};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

fn client(
    wire: &Arc<Wire>,
    clock: &Arc<Clock>,
    set: impl FnOnce(BuilderCore<Blocking>) -> BuilderCore<Blocking>,
) -> Core<Blocking> {
    let builder = BuilderCore::blocking("https://a.example").transport(wire.clone()).timer(clock.clone());
    set(builder.retry(Retry::off())).build().unwrap()
}

fn is_late<T>(ended: Result<T, Error<Json>>) -> bool {
    ended.is_err_and(|error| matches!(error.kind(), ErrorKind::Transport(wrong) if wrong.is_timeout()))
}

#[test]
fn a_call_gives_its_value() {
    let (wire, feed) = (Wire::new([]), Feed::default());
    [Some("[1"), Some(",2]"), None].into_iter().for_each(|piece| feed.give(piece));
    wire.answers.lock().unwrap().push_back(Answer::Body(feed.body()));
    let client = client(&wire, &Clock::new(), |builder| builder);
    assert_eq!(client.clone().run(Read, CallOptions::new()).unwrap().value.as_str(), "[1,2]");
    assert_eq!(client.run(Write, CallOptions::new()).unwrap().value.as_str(), "1");
    // The transport has to hold the time itself, and is told how much it is.
    let asked = wire.asked.lock().unwrap();
    assert_eq!((asked[0].1.attempt, asked[1].1.attempt), (seconds(30), seconds(60)));
}

/// A body that keeps the thread for some seconds with each piece.
struct Slow(Arc<Clock>, u64);

impl http_body::Body for Slow {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        self.0.pass(seconds(self.1));
        Poll::Ready(Some(Ok(Frame::data(Bytes::from("1")))))
    }
}

#[test]
fn a_body_that_never_ends_has_the_time_of_the_attempt() {
    let clock = Clock::new();
    let wire = Wire::new([Answer::Body(Body::stream(Slow(clock.clone(), 10)))]);
    assert!(is_late(client(&wire, &clock, |builder| builder).run(Read, CallOptions::new())));
    assert_eq!(clock.passed(), seconds(30));
}

/// A token that another thread brings.
struct Brought;

/// A token that nobody brings while a minute passes.
struct Lost(Arc<Clock>);

impl Authenticate for Lost {
    fn authenticate(&self, _request: &mut http::Request<Body>) -> Result<(), Violation> {
        panic!("there is none")
    }

    fn fetch<'a>(&'a self, _wire: &'a Client) -> Option<Fetch<'a>> {
        Some(Box::pin(std::future::poll_fn(|_| {
            self.0.pass(seconds(60));
            Poll::Pending
        })))
    }
}

impl Authenticate for Brought {
    fn authenticate(&self, _request: &mut http::Request<Body>) -> Result<(), Violation> {
        Ok(())
    }

    fn fetch<'a>(&'a self, _wire: &'a Client) -> Option<Fetch<'a>> {
        let mut asked = 0;
        Some(Box::pin(std::future::poll_fn(move |context| {
            asked += 1;
            match asked {
                // The first look is only whether there is anything to wait for.
                1 => {}
                2 => {
                    let waker = context.waker().clone();
                    std::thread::spawn(move || waker.wake());
                }
                _ => return Poll::Ready(Ok(())),
            }
            Poll::Pending
        })))
    }
}

#[test]
fn credentials_are_waited_for_on_the_thread() {
    let (wire, clock) = (Wire::new([]), Clock::new());
    let client = client(&wire, &clock, |builder| builder);
    let run = |credentials: Arc<dyn Authenticate>| {
        let mut options = CallOptions::new();
        options.authenticate(credentials);
        client.clone().run(Read, options)
    };
    run(Arc::new(Brought)).unwrap();
    let error = run(Arc::new(Lost(clock.clone()))).unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Credentials(wrong) if wrong.transport().unwrap().is_timeout()),
        "{error}"
    );
    assert_eq!(wire.asked.lock().unwrap().len(), 1);
}

#[cfg(not(feature = "blocking"))]
#[test]
fn a_transport_has_to_be_given() {
    let error = BuilderCore::blocking("https://a.example").build().unwrap_err();
    assert!(matches!(error, specwright_runtime::BuildError::NoTransport), "{error}");
}

#[test]
fn the_system_tells_the_time() {
    let begun = Instant::now();
    SystemTimer.sleep(Duration::ZERO);
    assert!(SystemTimer.now() >= begun);
}

/// What a thread waits for comes by the clock of the system: it has to see again and again whether the test has moved time on.
#[test]
fn the_clock_of_tests_lets_a_thread_look_until_its_time_has_passed() {
    let clock = Clock::new();
    let mut looks = 0;
    clock.wait(seconds(60), &mut |moment| {
        looks += 1;
        assert!(moment < seconds(1));
        clock.pass(seconds(20));
        false
    });
    assert_eq!(looks, 3);
    clock.wait(seconds(60), &mut |_| true);
    assert_eq!(clock.passed(), seconds(60));
}
