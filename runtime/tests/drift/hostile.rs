//! Servers that mean harm: what is noted stays bounded.

use crate::board::GetBoard;
use crate::client::{call, core, reply};
use crate::server::{Server, respond};
use specwright_runtime::{CallOptions, DriftMode};
use std::fmt::Write as _;

#[tokio::test]
async fn a_hundred_thousand_unknown_members() {
    let mut body = String::from("{\"title\": \"a\"");
    for number in 0..100_000 {
        write!(body, ",\"unknown{number}\":{{\"value\":[{number}]}}").unwrap();
    }
    body.push('}');
    let (reply, core) = reply(&body).await;
    assert_eq!(reply.value.extra.len(), 100_000, "what is decoded does not depend on what is noted");
    assert_eq!(reply.drift.len(), 1000);
    let report = core.drift();
    assert_eq!((report.len(), report.further()), (21, 0), "the object has its share and no more");
    let shared = report.iter().find(|entry| entry.first().pattern() == "/*").unwrap();
    assert_eq!((shared.count(), shared.first().pointer()), (99_980, "/unknown20"));
}

#[tokio::test]
async fn one_member_in_every_item_is_one_entry() {
    let body = format!("{{\"rows\": [[{}]]}}", vec![r#"{"new": 1}"#; 50_000].join(","));
    let (reply, core) = reply(&body).await;
    assert_eq!(reply.drift.len(), 1000);
    let report = core.drift();
    assert_eq!((report.len(), report.further()), (1, 0));
    assert_eq!(report.iter().next().unwrap().count(), 50_000);
}

#[tokio::test]
async fn names_without_end_and_names_that_write_on_the_screen() {
    let body = format!(
        r#"{{"{}": 1, "\u001b[2J\r\nfake line": 2, "\u202egnp": 3, "byName": {{"{}": {{"x": 1}}}}}}"#,
        "n".repeat(1_000_000),
        "k".repeat(1_000_000)
    );
    let (reply, core) = reply(&body).await;
    assert_eq!(reply.drift.len(), 4);
    for drift in &reply.drift {
        let shown = format!("{drift} {} {}", drift.pattern(), core.drift());
        assert!(shown.len() < 4000, "{}", shown.len());
        assert!(shown.lines().count() <= 6, "{shown}");
        assert!(!shown.contains(['\u{1b}', '\r', '\u{202e}']), "{shown}");
    }
    assert_eq!(reply.drift[1].pointer(), r"/\u{1b}[2J\r\nfake line");
}

#[tokio::test]
async fn nesting_as_deep_as_it_goes() {
    let sponsor = r#"{"memberId": "6a02fc17-68b2-4ca7-8891-350ccd89539c", "left": null, "age": 1, "sponsor": "#;
    let body = format!(
        r#"{{"leader": {}{}{}, "odd": {}1{}}}"#,
        sponsor.repeat(120),
        r#"{"memberId": "6a02fc17-68b2-4ca7-8891-350ccd89539c", "left": null}"#,
        "}".repeat(120),
        "[".repeat(127),
        "]".repeat(127)
    );
    let (reply, core) = reply(&body).await;
    assert_eq!(reply.drift.len(), 121);
    assert!(reply.drift.iter().all(|drift| drift.pointer().len() < 2048));
    assert_eq!(core.drift().iter().map(|entry| entry.count()).sum::<u64>(), 121);

    let server = Server::always(respond(200, "", &format!("{{\"odd\": {}", "[".repeat(1_000_000)))).await;
    assert!(call(&core_of(&server)).await.is_err());
}

fn core_of(server: &Server) -> specwright_runtime::Core {
    core(server, DriftMode::Report)
}

#[tokio::test]
async fn many_answers_fill_the_report_and_no_more() {
    let answers = std::sync::atomic::AtomicUsize::new(0);
    let server = Server::start(move |_| {
        let number = answers.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let mut body = String::from("{\"title\": \"a\"");
        for member in 0..400 {
            write!(body, ",\"u{number}-{member}\":1").unwrap();
        }
        body.push('}');
        respond(200, "", &body)
    })
    .await;
    let core = core_of(&server);
    for _ in 0..5 {
        assert_eq!(call(&core).await.unwrap().drift.len(), 400);
    }
    let report = core.drift();
    assert_eq!((report.len(), report.further()), (21, 0));
    assert_eq!(report.iter().map(|entry| entry.count()).sum::<u64>(), 2000);
}

/// One answer with ids as names does not hide what comes after it.
#[tokio::test]
async fn odd_names_leave_room_for_others() {
    let odd: String = (0..1000).map(|id| format!("\"id-{id}\": 1, ")).collect();
    let server = Server::start(move |seen| match seen.target.as_str() {
        "/board" => respond(200, "", &format!("{{{odd}\"title\": \"a\"}}")),
        _ => respond(200, "", r#"{"title": null}"#),
    })
    .await;
    let core = core_of(&server);
    call(&core).await.unwrap();
    let report = core.drift();
    assert_eq!(report.len(), 21);
    let mut options = CallOptions::new();
    options.edit(|request| *request.uri_mut() = format!("{}?later", request.uri()).parse().unwrap());
    core.clone().run(GetBoard, options).await.unwrap();
    assert!(core.drift().iter().any(|entry| entry.first().pointer() == "/title"));

    report.reset();
    let since = core.drift();
    assert_eq!((since.len(), since.further()), (1, 0), "what was seen since the report stays counted");
    since.reset();
    assert!(core.drift().is_empty());
    call(&core).await.unwrap();
    assert_eq!(core.drift().len(), 21, "there is room again");
}

/// Strict drift, shown in any way, is short.
#[tokio::test]
async fn an_error_shows_the_first_observations() {
    let odd: String = (0..1000).map(|id| format!("\"id-{id}\": 1, ")).collect();
    let server = Server::always(respond(200, "", &format!("{{{odd}\"title\": \"a\"}}"))).await;
    let error = call(&core(&server, DriftMode::Strict)).await.unwrap_err();
    assert_eq!(error.drift().len(), 1000);
    for shown in [error.to_string(), format!("{error:?}"), format!("{error:#?}")] {
        assert!(shown.len() < 12_000 && shown.contains("and 980 more"), "{} bytes", shown.len());
    }
}
