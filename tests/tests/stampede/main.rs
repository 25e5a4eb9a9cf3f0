//! Many callers of one client at once, over real sockets.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod dropped;
mod many;
mod refused;
mod tokens;

use std::pin::Pin;

use specwright_runtime::{BuilderCore, CallOptions, Core, Error, Operation, Reply};
use specwright_tests::faults::{Problem, Server};
use specwright_tests::virtual_time::{Traffic, Watched};

/// So many callers there are.
const CALLERS: usize = 64;

type Ended = Result<Reply<String>, Error<Problem>>;

fn traffic() -> Traffic {
    Traffic::new()
}

fn client(traffic: &Traffic, server: &Server, set: impl FnOnce(BuilderCore) -> BuilderCore) -> Core {
    let builder = BuilderCore::new(server.address().to_owned())
        .transport(Watched::new(traffic).unwrap())
        .timer(traffic.clock().clone());
    set(builder).build().unwrap()
}

fn call(
    client: &Core,
    operation: impl Operation<Output = String, Documented = Problem>,
) -> Pin<Box<impl Future<Output = Ended>>> {
    Box::pin(client.clone().run(operation, CallOptions::new()))
}
