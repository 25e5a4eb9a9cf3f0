//! A value that a service added to an enum which the documentation closes: kept in an answer, refused where it is sent.

use specwright_runtime::{DriftKind, DriftMode, ErrorKind};
use specwright_tests::server::{Answer, Server};
use specwright_tests_clients::cases::closed_enum::Client;
use specwright_tests_clients::cases::closed_enum::types::{Status, Way};

#[tokio::test]
async fn a_new_value_costs_no_answer_and_is_not_sent() {
    let server = Server::always(Answer::json(200, r#"{"status": "Active", "name": "a"}"#)).await;
    let client = Client::builder(server.address.clone()).build().unwrap();

    let reply = client.things().get().way(Way::Up).drift(DriftMode::Report).reply().await.unwrap();
    assert_eq!(reply.value.name.as_deref(), Some("a"));
    assert!(matches!(&reply.value.status, Some(Status::Undocumented(text)) if text.as_str() == "Active"));
    let told: Vec<_> = reply.drift.iter().map(|drift| (drift.kind(), drift.pointer().to_owned())).collect();
    assert_eq!(told, [(DriftKind::UndocumentedValue, "/status".to_owned())], "it is told once");
    assert!(client.things().get().drift(DriftMode::Strict).await.is_err());

    assert!(!server.take().is_empty());
    let error = client.things().put(reply.value.clone()).await.unwrap_err();
    let ErrorKind::Refused(violations) = error.kind() else { panic!("{error}") };
    let broken: Vec<_> = violations.iter().map(|it| (it.pointer(), it.rule().id)).collect();
    assert_eq!(broken, [("/body/status", "Status.enum")]);
    assert!(server.take().is_empty());
}
