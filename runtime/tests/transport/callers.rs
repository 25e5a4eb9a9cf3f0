//! Many callers on one client, threads, and calls that are given up.

use crate::operations::{Fetch, Find, builder, client, run};
use crate::server::{Answer, Server, respond};
use specwright_runtime::{
    Authenticate, CallOptions, Certificate, Core, Error, HyperTransport, Json, Secret, Timer, TokioTimer, Transport,
    TransportError,
};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;

fn movable<T: Send + 'static>() {}
fn shared<T: Send + Sync + 'static>() {}

/// Decided by the compiler.
#[test]
fn values_move_between_threads() {
    shared::<Core>();
    shared::<Error<Json>>();
    shared::<TransportError>();
    shared::<Certificate>();
    shared::<Secret>();
    shared::<HyperTransport>();
    shared::<Arc<dyn Transport>>();
    shared::<Arc<dyn Timer>>();
    shared::<Arc<dyn Authenticate>>();
    movable::<CallOptions>();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_callers_get_their_own_answers() {
    let server = Server::start(|seen| respond(200, "", &format!("{:?}", seen.target))).await;
    let client = client(&server.address);
    let calls: Vec<_> = (0..100)
        .map(|number| {
            let client = client.clone();
            tokio::spawn(async move {
                let reply = run(&client, Find { id: number.to_string(), ..Find::default() }).await.unwrap();
                assert_eq!(reply.value.unwrap().as_str(), format!("\"/items/{number}/x\""));
            })
        })
        .collect();
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!(server.seen().len(), 100);
}

#[tokio::test]
async fn a_call_can_be_given_up() {
    let arrived = Arc::new(Notify::new());
    let arrives = Arc::clone(&arrived);
    let server = Server::start(move |seen| {
        if seen.target == "/fetch" {
            arrives.notify_one();
            Answer::Hang(b"HTTP/1.1 200 X\r\n".to_vec())
        } else {
            respond(200, "", "1")
        }
    })
    .await;
    let client = client(&server.address);
    for _ in 0..3 {
        tokio::select! {
            ended = run(&client, Fetch) => panic!("the server does not answer: {ended:?}"),
            () = arrived.notified() => {}
        }
        assert!(run(&client, Find { id: "i".into(), ..Find::default() }).await.is_ok());
    }
}

#[tokio::test]
async fn versions_share_a_client() {
    let server = Server::always(respond(200, "", "1")).await;
    let client = builder(&format!("{}/{{version}}/api", server.address)).version("v1.2").build().unwrap();
    let older = client.with_version("v1.1");
    run(&client, Fetch).await.unwrap();
    run(&older, Fetch).await.unwrap();
    let targets: Vec<_> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/v1.2/api/fetch", "/v1.1/api/fetch"]);
    assert_eq!((client.version(), older.version()), (Some("v1.2"), Some("v1.1")));
}

#[tokio::test(start_paused = true)]
async fn time_passes() {
    let hour = Duration::from_secs(3600);
    let begun = TokioTimer.now();
    TokioTimer.sleep(hour).await;
    let passed = TokioTimer.now() - begun;
    assert!(passed >= hour && passed < 2 * hour, "{passed:?}");
}
