//! Going from page to page, with clients of both modes.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod ends;
mod faults;
mod lies;
mod memory;
mod seams;
mod shop;

use std::sync::Arc;

use specwright_runtime::testing::{Answer, Clock, FakeTransport};
use specwright_runtime::{Async, Blocking, NoAuthentication, Retry};
use specwright_tests::in_memory::{Asked, Service};
use specwright_tests_goldens::paging::{Builder, Client};

/// What is paged.
const OPERATIONS: [&str; 5] =
    ["things.by_page", "things.by_offset", "things.by_cursor", "things.by_both", "things.by_null"];

/// A client that tries nothing twice by itself.
fn set<M: specwright_runtime::Mode>(builder: Builder<M>) -> Builder<M> {
    builder.retry(Retry::off())
}

fn client(service: &Service) -> Client<Async> {
    let builder = Client::builder(NoAuthentication, "https://shop.example");
    set(builder).transport(service.transport()).timer(Clock::new()).build().unwrap()
}

fn blocking(service: &Service) -> Client<Blocking> {
    blocking_over(service.transport())
}

fn blocking_over(transport: Arc<FakeTransport>) -> Client<Blocking> {
    let builder = Client::blocking(NoAuthentication, "https://shop.example");
    set(builder).transport(transport).timer(Clock::new()).build().unwrap()
}

/// A service that has pages of things.
fn answering(answers: impl Fn(&Asked) -> Answer + Send + Sync + 'static) -> Service {
    Service::new(&OPERATIONS, answers)
}

/// A success.
fn ok(json: impl Into<String>) -> Answer {
    Answer::json(200, json.into())
}

/// Waits for a future that needs no runtime.
fn now<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(work)
}
