//! Waiting for something by asking again, in a time of its own, with clients of both modes.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod changed;
mod until;

use std::sync::Arc;
use std::time::Duration;

use specwright_runtime::{Blocking, NoAuthentication, Retry};
use specwright_tests::in_memory::{Answer, Asked, Leaping, Service};
use specwright_tests_goldens::paging::Client;

/// A service with these answers, a client that tries nothing twice by itself, and its time.
fn shop(answers: impl Fn(&Asked) -> Answer + Send + Sync + 'static) -> (Arc<Service>, Client<Blocking>, Arc<Leaping>) {
    let (service, time) = (Service::new(answers), Leaping::new());
    let client = Client::blocking(NoAuthentication, "https://shop.example")
        .retry(Retry::off())
        .transport(service.clone())
        .timer(time.clone())
        .build()
        .unwrap();
    (service, client, time)
}

/// A thing in that state.
fn thing(state: &str) -> Answer {
    Answer::ok(format!(r#"{{"id":"1","state":"{state}"}}"#))
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}
