//! Clients that block, over their usual transport, to the same servers. Each test calls on a thread of an asynchronous runtime.

mod bodies;
mod lines;
mod proxies;
mod tls;

use crate::operations::Fetch;
use specwright_runtime::{
    Blocking, BuilderCore, CallOptions, Core, Error, ErrorKind, Json, Limits, Operation, Reply, Retry,
    TransportErrorKind,
};
use std::fmt::Debug;
use std::time::Duration;

pub fn builder(address: &str) -> BuilderCore<Blocking> {
    let limits = Limits { total: Duration::from_secs(10), response_bytes: 1024 * 1024, ..Limits::default() };
    BuilderCore::blocking(address.to_owned()).limits(limits).retry(Retry::off())
}

fn client(address: &str) -> Core<Blocking> {
    builder(address).build().unwrap()
}

fn run<O: Operation>(core: &Core<Blocking>, operation: O) -> Result<Reply<O::Output>, Error<O::Documented>> {
    core.clone().run(operation, CallOptions::new())
}

/// The value of a fetch, as it came.
fn fetched(core: &Core<Blocking>) -> String {
    run(core, Fetch).unwrap().value.unwrap().as_str().to_owned()
}

/// Why a call got no complete response.
fn lost<T: Debug>(ended: Result<T, Error<Json>>) -> TransportErrorKind {
    let error = ended.unwrap_err();
    let ErrorKind::Transport(wrong) = error.kind() else { panic!("{error}") };
    wrong.kind().clone()
}
