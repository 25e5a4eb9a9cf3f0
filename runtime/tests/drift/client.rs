//! Calls of the board, and what they note.

use crate::board::{Board, GetBoard};
use crate::club::ApiError;
use crate::server::{Server, respond};
use specwright_runtime::{BuilderCore, CallOptions, Core, Drift, DriftMode, Error, Reply, Retry};

/// A client that looks for drift.
pub fn core(server: &Server, mode: DriftMode) -> Core {
    BuilderCore::new(server.address.clone()).retry(Retry::off()).drift(mode).build().unwrap()
}

pub async fn call(core: &Core) -> Result<Reply<Board>, Error<ApiError>> {
    core.clone().run(GetBoard, CallOptions::new()).await
}

/// One call that reports, answered with status 200 and this body.
pub async fn reply(body: &str) -> (Reply<Board>, Core) {
    let server = Server::always(respond(200, "", body)).await;
    let core = core(&server, DriftMode::Report);
    (call(&core).await.unwrap(), core)
}

/// Kind, pointer and pattern of each observation, and what came.
pub fn seen(drift: &[Drift]) -> Vec<String> {
    drift
        .iter()
        .map(|drift| {
            let pattern = if drift.pattern() == drift.pointer() { "" } else { drift.pattern() };
            format!("{} {} {pattern}: {}, not {}", drift.kind(), drift.pointer(), drift.says(), drift.came())
        })
        .collect()
}

/// Asserts that exactly this is noted of a body.
#[track_caller]
pub fn assert_seen(drift: &[Drift], wanted: &[&str]) {
    assert_eq!(seen(drift), wanted, "{drift:#?}");
}
