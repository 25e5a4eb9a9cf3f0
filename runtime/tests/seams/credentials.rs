//! Credentials that are fetched.

use crate::clock::{Clock, Task, at_once, seconds};
use crate::operations::Read;
use crate::wire::{Answer, Wire};
use specwright_runtime::{
    Authenticate, BearerToken, Body, Bytes, CallOptions, Core, CredentialsError, ErrorKind, Fetch, TransportErrorKind,
    Violation, Wire as Client, http,
};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

/// A token that is fetched from this address, once.
struct Session {
    address: &'static str,
    token: Mutex<Option<String>>,
}

impl Session {
    fn of(address: &'static str) -> Arc<Self> {
        Arc::new(Self { address, token: Mutex::default() })
    }

    fn token(&self) -> Option<String> {
        self.token.lock().unwrap().clone()
    }
}

impl Authenticate for Session {
    fn authenticate(&self, request: &mut http::Request<Body>) -> Result<(), Violation> {
        BearerToken(self.token().unwrap().into()).authenticate(request)
    }

    fn fetch<'a>(&'a self, wire: &'a Client) -> Option<Fetch<'a>> {
        if self.token().is_some() {
            return None;
        }
        Some(Box::pin(async move {
            let asked = wire.now();
            let answer = wire.send(http::Request::post(self.address).body(Bytes::from("secret")).unwrap()).await?;
            let time = wire.wall_time().duration_since(SystemTime::UNIX_EPOCH).unwrap();
            let took = wire.now() - asked;
            let text = String::from_utf8(answer.into_body().into()).unwrap();
            *self.token.lock().unwrap() = Some(format!("{text}.{}.{}", time.as_secs(), took.as_secs()));
            Ok(())
        }))
    }
}

fn client(wire: &Arc<Wire>, clock: &Arc<Clock>, session: &Arc<Session>) -> Core {
    wire.client(clock, |builder| builder.authenticate(session.clone()))
}

#[test]
fn a_token_is_fetched_before_it_is_sent() {
    let (wire, clock) = (Wire::new([Answer::Body("t".into())]), Clock::new());
    clock.pass(seconds(7));
    let client = client(&wire, &clock, &Session::of("https://login.example/token"));
    for _ in 0..2 {
        at_once(client.clone().run(Read, CallOptions::new())).unwrap();
    }
    assert_eq!(wire.headers("authorization"), ["", "Bearer t.7.0", "Bearer t.7.0"]);
    let asked = wire.asked.lock().unwrap();
    let to = |at: usize| asked[at].0.uri().to_string();
    assert_eq!((to(0).as_str(), to(1).as_str()), ("https://login.example/token", "https://a.example/note"));
    assert_eq!(asked[0].0.body().as_bytes().unwrap(), "secret");
}

#[test]
fn a_fetch_shares_the_time_of_its_attempt() {
    for (fetch, left) in [(seconds(10), Some(seconds(20))), (seconds(30), None)] {
        let (feed, clock) = (crate::wire::Feed::default(), Clock::new());
        let wire = Wire::new([Answer::Body(feed.body())]);
        let session = Session::of("https://login.example/token");
        let mut call = Task::new(client(&wire, &clock, &session).run(Read, CallOptions::new()));
        assert!(call.ended().is_none());
        clock.pass(fetch);
        feed.give(Some("t"));
        feed.give(None);
        match (call.ended().unwrap(), left) {
            (Ok(_), Some(left)) => assert_eq!(wire.asked.lock().unwrap()[1].1.attempt, left),
            (Err(error), None) => {
                let ErrorKind::Credentials(wrong) = error.kind() else { panic!("{error}") };
                assert!(wrong.transport().unwrap().is_timeout());
                assert_eq!(wire.asked.lock().unwrap().len(), 1);
                assert_eq!(
                    error.to_string(),
                    "notes.read: the credentials could not be fetched: the time limit passed"
                );
            }
            (ended, _) => panic!("{ended:?}"),
        }
    }
}

#[test]
fn a_token_does_not_come_in_plain_http() {
    let (wire, clock) = (Wire::new([]), Clock::new());
    let run = |address, plain: bool| {
        let session = Session::of(address);
        let client = wire.client(&clock, |builder| {
            let builder = builder.authenticate(session);
            if plain { builder.allow_plain_http() } else { builder }
        });
        at_once(client.run(Read, CallOptions::new()))
    };
    let error = run("http://login.example/token", false).unwrap_err();
    let ErrorKind::Credentials(wrong) = error.kind() else { panic!("{error}") };
    assert_eq!(wrong.transport().unwrap().kind(), &TransportErrorKind::Other);
    assert!(wire.asked.lock().unwrap().is_empty());
    assert!(run("http://login.example/token", true).is_ok());
    assert!(run("http://127.0.0.1/token", false).is_ok());
}

/// No token can be had.
struct Refused;

impl Authenticate for Refused {
    fn authenticate(&self, _request: &mut http::Request<Body>) -> Result<(), Violation> {
        panic!("there are none")
    }

    fn fetch<'a>(&'a self, _wire: &'a Client) -> Option<Fetch<'a>> {
        let reason = CredentialsError::new("the account is locked\nuntil tomorrow");
        Some(Box::pin(std::future::ready(Err(reason))))
    }
}

#[test]
fn without_a_token_nothing_is_sent() {
    let (wire, clock) = (Wire::new([]), Clock::new());
    let mut options = CallOptions::new();
    options.authenticate(Arc::new(Refused));
    let error = at_once(wire.client(&clock, |builder| builder).run(Read, options)).unwrap_err();
    assert!(
        error.to_string().starts_with("notes.read: the credentials could not be fetched: the account is locked"),
        "{error}"
    );
    assert_eq!(error.to_string().lines().count(), 1);
    assert!(wire.asked.lock().unwrap().is_empty());
    assert_eq!(clock.passed(), Duration::ZERO);
}

/// What reads as a success is shown as what it is not, with an excerpt of what came.
#[test]
fn a_success_that_cannot_be_read_shows_no_secret_that_it_repeats() {
    let shown = |body: &'static str| {
        let (wire, clock) = (Wire::new([Answer::Body(body.into())]), Clock::new());
        let client = wire
            .client(&clock, |builder| builder.authenticate(Arc::new(BearerToken("blue-moon".into()))).excerpts(true));
        let error = at_once(client.run(Read, CallOptions::new())).unwrap_err();
        let ErrorKind::Undecodable(wrong) = error.kind() else { panic!("{error}") };
        format!("{error} {error:?} {wrong} {wrong:?} {:?}", error.kind())
    };
    assert!(shown("you are red-sun").contains("you are red-sun"));
    let shown = shown("you are blue-moon");
    assert!(shown.contains("you are [redacted]") && !shown.contains("blue-moon"), "{shown}");
}
