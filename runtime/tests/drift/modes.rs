//! What becomes of a call whose answer drifts.

use crate::board::GetBoard;
use crate::client::{call, core};
use crate::club::Client;
use crate::server::{Server, respond};
use specwright_runtime::{BearerToken, BuilderCore, CallOptions, DriftMode, ErrorKind};

const DRIFTING: &str = r#"{"title": "a", "password": "hunter2", "rows": [[{"sort": "tok-4711"}]]}"#;

#[tokio::test]
async fn off_notes_nothing() {
    let server = Server::always(respond(203, "", DRIFTING)).await;
    for core in [core(&server, DriftMode::Off), BuilderCore::new(server.address.clone()).build().unwrap()] {
        let reply = call(&core).await.unwrap();
        assert!(reply.drift.is_empty() && core.drift().is_empty());
    }
}

#[tokio::test]
async fn the_value_is_the_same_in_every_mode() {
    let server = Server::always(respond(200, "", DRIFTING)).await;
    let off = call(&core(&server, DriftMode::Off)).await.unwrap();
    let report = call(&core(&server, DriftMode::Report)).await.unwrap();
    assert_eq!(off.value, report.value);
    assert_eq!((off.status, off.body), (report.status, report.body));
    assert_eq!(report.drift.len(), 2);
}

#[tokio::test]
async fn strict_calls_fail_and_keep_the_response() {
    let server = Server::always(respond(200, "X-Trace: 7\r\n", DRIFTING)).await;
    let core = core(&server, DriftMode::Strict);
    let error = call(&core).await.unwrap_err();
    let ErrorKind::Drift(drift) = error.kind() else { panic!("{error}") };
    assert_eq!((drift.len(), error.drift()), (2, drift.as_slice()));
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.headers().unwrap().get("x-trace").unwrap(), "7");
    assert_eq!(error.body().unwrap(), DRIFTING);
    assert_eq!(
        error.to_string(),
        "board.get: the call succeeded with status 200, but its answer is not as documented:\n\
         board.get: /password: no such member; came a string of 7 characters [params / board]\n\
         board.get: /rows/0/0/sort: one of `Ascending`, `Descending`; came a string of 8 characters [params / board]"
    );
    assert_eq!(core.drift().len(), 2);

    let server = Server::always(respond(200, "", r#"{"title": "a"}"#)).await;
    call(&self::core(&server, DriftMode::Strict)).await.unwrap();
}

#[tokio::test]
async fn a_call_can_differ_from_its_client() {
    let server = Server::always(respond(200, "", DRIFTING)).await;
    let core = core(&server, DriftMode::Off);
    let mut options = CallOptions::new();
    options.drift(DriftMode::Strict);
    let error = core.clone().run(GetBoard, options).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Drift(_)));
    let core = self::core(&server, DriftMode::Strict);
    let mut options = CallOptions::new();
    options.drift(DriftMode::Off);
    assert!(core.clone().run(GetBoard, options).await.unwrap().drift.is_empty());
    assert!(core.drift().is_empty());
}

#[tokio::test]
async fn answers_that_cannot_be_read_stay_unreadable() {
    let server = Server::always(respond(200, "", r#"{"colour": 1, "title": tru}"#)).await;
    let core = core(&server, DriftMode::Strict);
    let error = call(&core).await.unwrap_err();
    let ErrorKind::Undecodable(wrong) = error.kind() else { panic!("{error}") };
    assert_eq!(wrong.path(), "$.title");
    assert_eq!(error.drift().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn all_clones_and_concurrent_calls_are_counted_together() {
    let body = r#"{"colour": 1, "rows": [[{"new": "a"}, {"new": "bb"}], [{"new": "ccc"}, {"new": null}]]}"#;
    let server = Server::always(respond(200, "", body)).await;
    let core = core(&server, DriftMode::Report);
    let calls: Vec<_> = (0..32)
        .map(|_| {
            let core = core.clone().with_version("v2");
            tokio::spawn(async move { call(&core).await.unwrap().drift.len() })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), 5);
    }
    let report = core.drift();
    let counted: Vec<_> =
        report.iter().map(|entry| (entry.first().pattern(), entry.first().came_kind(), entry.count())).collect();
    assert_eq!(
        counted,
        [("/colour", "a number", 32), ("/rows/*/*/new", "a string", 96), ("/rows/*/*/new", "null", 32)]
    );
    assert_eq!(
        report.to_string(),
        "operation  pointer        documented      came      times\n\
         board.get  /colour        no such member  a number     32\n\
         board.get  /rows/*/*/new  no such member  a string     96\n\
         board.get  /rows/*/*/new  no such member  null         32"
    );
    assert_eq!(report, core.with_version("v3").drift());
}

#[tokio::test]
async fn values_are_never_shown() {
    let server = Server::always(respond(200, "", DRIFTING)).await;
    let core = core(&server, DriftMode::Report);
    let reply = call(&core).await.unwrap();
    let shown = format!("{:?} {:?} {}", reply.drift, core.drift(), core.drift());
    let error = call(&self::core(&server, DriftMode::Strict)).await.unwrap_err();
    let shown = format!("{shown} {error} {error:?}");
    assert!(shown.contains("/password"));
    for secret in ["hunter2", "tok-4711"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn what_a_generated_client_offers() {
    let body = r#"[{"memberId": "6a02fc17-68b2-4ca7-8891-350ccd89539c", "left": null, "age": 3}]"#;
    let server = Server::always(respond(200, "", body)).await;
    let builder =
        Client::builder("acme", BearerToken("t0ken".into())).base_url(format!("{}/{{version}}", server.address));
    let client = builder.drift(DriftMode::Report).build().unwrap();
    client.members().list().await.unwrap();
    client.clone().members().list().drift(DriftMode::Strict).await.unwrap_err();
    client.members().list().drift(DriftMode::Off).await.unwrap();
    assert_eq!(client.drift().iter().map(|entry| entry.count()).sum::<u64>(), 2);
    assert_eq!(client.drift().iter().next().unwrap().first().pattern(), "/*/age");
}
