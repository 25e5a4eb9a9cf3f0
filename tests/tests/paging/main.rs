//! Going from page to page, with clients of both modes.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod ends;
mod faults;
mod lies;
mod memory;
mod seams;
mod shop;

use std::sync::Arc;

use specwright_runtime::{Async, Blocking, NoAuthentication, Retry};
use specwright_tests::in_memory::{Leaping, Service};
use specwright_tests_goldens::paging::{Builder, Client};

/// A client that tries nothing twice by itself.
fn set<M: specwright_runtime::Mode>(builder: Builder<M>) -> Builder<M> {
    builder.retry(Retry::off())
}

fn client(service: &Arc<Service>) -> Client<Async> {
    let builder = Client::builder(NoAuthentication, "https://shop.example");
    set(builder).transport(service.clone()).timer(Leaping::new()).build().unwrap()
}

fn blocking(service: &Arc<Service>) -> Client<Blocking> {
    let builder = Client::blocking(NoAuthentication, "https://shop.example");
    set(builder).transport(service.clone()).timer(Leaping::new()).build().unwrap()
}

/// Waits for a future that needs no runtime.
fn now<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(work)
}
