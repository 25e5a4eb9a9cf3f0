//! Waiting for something by asking again, in a time of its own, with clients of both modes.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod changed;
mod until;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use specwright_runtime::testing::{Answer, Clock};
use specwright_runtime::{Blocking, NoAuthentication, Retry};
use specwright_tests::in_memory::{Asked, Service};
use specwright_tests_goldens::paging::Client;

/// The time of day at which each test begins: 2026-11-20 12:00 UTC, in seconds since 1970.
const NOON: u64 = 1_795_176_000;

fn noon() -> Arc<Clock> {
    Clock::at(SystemTime::UNIX_EPOCH + seconds(NOON))
}

/// A service that has one thing.
fn answering(answers: impl Fn(&Asked) -> Answer + Send + Sync + 'static) -> Service {
    Service::new(&["things.get"], answers)
}

/// A service with these answers, a client that tries nothing twice by itself, and its time.
fn shop(answers: impl Fn(&Asked) -> Answer + Send + Sync + 'static) -> (Service, Client<Blocking>, Arc<Clock>) {
    let (service, time) = (answering(answers), noon());
    let client = Client::blocking(NoAuthentication, "https://shop.example")
        .retry(Retry::off())
        .transport(service.transport())
        .timer(time.clone())
        .build()
        .unwrap();
    (service, client, time)
}

/// A thing in that state.
fn thing(state: &str) -> Answer {
    ok(format!(r#"{{"id":"1","state":"{state}"}}"#))
}

/// A success.
fn ok(json: impl Into<String>) -> Answer {
    Answer::json(200, json.into())
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}
