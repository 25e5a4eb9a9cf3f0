//! Headers that the client makes, in the requests of a generated client that are sent again.

use std::collections::BTreeSet;
use std::time::Duration;

use specwright_runtime::{PlainUuid as Uuid, Retry};
use specwright_tests::server::{Answer, Request, Server};
use specwright_tests_clients::cases::generate::types::{Key, SessionId};
use specwright_tests_clients::cases::generate::{Builder, Client};

fn builder(server: &Server) -> Builder {
    let retry = Retry::new().backoff(Duration::ZERO, Duration::ZERO);
    Client::builder("app").base_url(server.address.clone()).retry(retry)
}

fn values(seen: &[Request], name: &str) -> Vec<String> {
    seen.iter().map(|request| request.header(name).unwrap().to_owned()).collect()
}

fn different(values: &[String]) -> usize {
    values.iter().collect::<BTreeSet<_>>().len()
}

#[tokio::test]
async fn a_call_keeps_its_values_and_an_attempt_has_its_own() {
    let server = Server::always(Answer::new(503, None, "")).await;
    let client = builder(&server).build().unwrap();
    let error = client.things().get().await.unwrap_err();
    assert_eq!(error.attempts(), 3);
    let seen = server.take();
    for (name, length, times) in [
        ("X-Request-Id", 36, 1),
        ("X-Long", 40, 1),
        ("X-Session", 36, 1),
        ("X-Attempt-Id", 32, 3),
        ("X-Short", 12, 3),
        ("X-Form", 36, 3),
        ("X-Trace", 36, 3),
    ] {
        let values = values(&seen, name);
        assert_eq!((values.len(), different(&values)), (3, times), "{name}: {values:?}");
        assert!(values.iter().all(|value| value.len() == length), "{name}: {values:?}");
        let is_uuid = |value: &String| Uuid::try_parse(value).is_ok_and(|id| id.get_version_num() == 4);
        assert!(length != 36 || values.iter().all(is_uuid), "{name}: {values:?}");
    }
    // Another call has another one, and operations without headers of their own have those of the API.
    client.things().put().await.unwrap_err();
    let next = server.take();
    assert!(values(&next, "X-Session") != values(&seen, "X-Session") && next[0].header("X-Request-Id").is_none());
}

#[tokio::test]
async fn what_the_caller_gives_is_sent_each_time() {
    let server = Server::always(Answer::new(503, None, "")).await;
    let session = SessionId::from(Uuid::nil());
    let client = builder(&server).x_session(session).build().unwrap();
    let key = Key::from("k".repeat(40));
    let call = client.things().get().x_request_id(Uuid::max()).x_attempt_id("mine").x_long(key).x_trace("trace");
    call.await.unwrap_err();
    let seen = server.take();
    for (name, given) in [
        ("X-Session", Uuid::nil().to_string()),
        ("X-Request-Id", Uuid::max().to_string()),
        ("X-Attempt-Id", "mine".to_owned()),
        ("X-Long", "k".repeat(40)),
        ("X-Trace", "trace".to_owned()),
    ] {
        assert_eq!(values(&seen, name), [(); 3].map(|()| given.clone()), "{name}");
    }
    // What breaks a bound is refused as ever.
    let error = client.things().get().x_attempt_id("x".repeat(33)).await.unwrap_err();
    assert_eq!((error.attempts(), server.take().len()), (0, 0), "{error}");
}
