//! 64 callers and many calls: every one is answered, and memory does not grow.
//!
//! `SPECWRIGHT_LONG=1` makes 100,000 calls of them instead of 5,000.

use specwright_runtime::{BuilderCore, CallOptions, Core, Quota, QuotaKey};
use specwright_tests::faults::Read;
use specwright_tests::server::{Answer, Server};
use specwright_tests::virtual_time::{runtime, seconds};

use crate::CALLERS;

/// More than are made, so that the limiter counts all of them and holds none back.
const QUOTA: Quota = Quota { calls: 1_000_000, per: seconds(1), key: &[QuotaKey::Header("Authorization")] };

/// So many allocations may be alive more after a half of the calls than before it, whatever the number of calls: lists of
/// connections and of timers that have not yet shrunk.
const SLACK: i64 = 2_000;

#[test]
fn all_calls_are_answered_and_leave_nothing_behind() {
    let calls = if std::env::var_os("SPECWRIGHT_LONG").is_some() { 100_000 } else { 5_000 };
    let each = calls / CALLERS / 2;
    let runtime = runtime();
    let (server, client) = runtime.block_on(async {
        let server = Server::always(Answer::json(200, r#"{"id":1}"#)).await;
        let client = BuilderCore::new(server.address.clone()).quota(QUOTA).build().unwrap();
        (server, client)
    });
    let half = || runtime.block_on(everybody(&server, &client, each));
    // The first half opens connections, and fills what is kept.
    half();
    let counted = allocation_counter::measure(half);
    assert!(counted.count_current < SLACK, "{counted:?}");
}

async fn everybody(server: &Server, client: &Core, each: usize) {
    let mut callers = tokio::task::JoinSet::new();
    for number in 0..CALLERS {
        let client = client.clone();
        callers.spawn(async move {
            for _ in 0..each {
                let mut options = CallOptions::new();
                options.bearer_token(format!("user-{number}"));
                let reply = client.clone().run(Read::new("1"), options).await.unwrap();
                assert_eq!((reply.value.as_str(), reply.attempts), (r#"{"id":1}"#, 1));
            }
        });
    }
    while let Some(ended) = callers.join_next().await {
        ended.unwrap();
        // What arrived is forgotten in time.
        drop(server.take());
    }
}
