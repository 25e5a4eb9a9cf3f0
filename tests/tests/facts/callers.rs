//! Calls can be moved to other tasks and threads; one client serves many callers.

use std::future::IntoFuture;

use specwright_tests::server::{Answer, Server};

use crate::fasttrack::client;

fn moves<T: Send + 'static>(value: T) -> T {
    value
}

fn is_shared<T: Send + Sync + Clone + 'static>() {}

#[test]
fn clients_are_shared_between_threads() {
    is_shared::<fasttrack::Client>();
    is_shared::<cloudmore::Client>();
    is_shared::<cloudcockpit::Client>();
    is_shared::<activeplatform::Client>();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_of_two_crates_run_side_by_side() {
    let zones = Server::always(Answer::json(200, r#"[{"id": 1}]"#)).await;
    let absent = Server::always(Answer::new(404, None, "")).await;
    let fasttrack = client(&zones.address);
    let cloudmore = cloudmore::Client::builder(cloudmore::runtime::NoAuthentication, &absent.address).build().unwrap();
    let mut tasks = Vec::new();
    for _ in 0..20 {
        let call = moves(fasttrack.time_zones().list());
        let other = cloudmore.clone();
        tasks.push(tokio::spawn(async move {
            assert_eq!(call.await.unwrap().len(), 1);
            let id = "1b4e28ba-2fa1-11d2-883f-0016d3cca427";
            let call = other.attestations().get(id.parse().unwrap(), id.parse().unwrap());
            assert_eq!(moves(call.into_future()).await.unwrap(), None);
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!((zones.take().len(), absent.take().len()), (20, 20));
}

#[tokio::test]
async fn a_call_outlives_its_client() {
    let server = Server::always(Answer::json(200, "[]")).await;
    let call = client(&server.address).services().list();
    assert!(call.await.unwrap().is_empty());
}
