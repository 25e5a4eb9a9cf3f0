//! What documented errors say of themselves, as programs ask for it and as logs show it.

use specwright_runtime::http;
use specwright_tests::server::{Answer, Server};
use specwright_tests_clients::cases::problem::{Client, Error};

async fn answered(status: u16, body: &str) -> Error {
    of(Answer::json(status, body)).await
}

async fn of(answer: Answer) -> Error {
    let server = Server::always(answer).await;
    let client = Client::builder().base_url(server.address.clone()).build().unwrap();
    client.things().get("1").await.unwrap_err()
}

fn with_header(status: u16, header: &str, body: &str) -> Answer {
    let length = body.len();
    Answer::Whole(format!("HTTP/1.1 {status} X\r\n{header}\r\nContent-Length: {length}\r\n\r\n{body}").into_bytes())
}

/// Message, code, member and reference.
fn parts(error: &Error) -> [Option<String>; 4] {
    [error.message(), error.code(), error.member(), error.reference()]
}

fn owned(parts: [Option<&str>; 4]) -> [Option<String>; 4] {
    parts.map(|part| part.map(str::to_owned))
}

const ID: &str = "5f0c1e0a-6d3b-4c52-9a41-2b8f7d6e9c10";

#[tokio::test]
async fn a_documented_error_says_what_went_wrong() {
    let body = format!(
        r#"{{"error": {{"message": "No  such\nseat.", "code": "x", "innerError": {{"code": "SEAT"}},
            "details": [{{"target": "/seat"}}, {{"target": "/row"}}], "requestId": "{ID}"}}}}"#
    );
    let error = answered(400, &body).await;
    assert_eq!(parts(&error), owned([Some("No  such\nseat."), Some("SEAT"), Some("/seat"), Some(ID)]));
    assert_eq!(
        error.to_string(),
        format!(
            "things.get: the service answered with the documented error 400: No such seat. (code SEAT, member /seat, \
             reference {ID})"
        )
    );
    assert!(format!("{error:?}").contains("Documented(Failure)"), "{error:?}");
}

#[tokio::test]
async fn of_several_places_the_first_that_has_a_value_counts() {
    for (body, code, shown) in [
        (r#"{"error": {"code": "A", "innerError": {"code": null}}}"#, Some("A"), "code A"),
        (r#"{"error": {"code": "A", "innerError": {"code": " "}}}"#, Some("A"), "code A"),
        (
            r#"{"error": {"code": 40400000000000000000000}}"#,
            Some("40400000000000000000000"),
            "code 40400000000000000000000",
        ),
        (r#"{"error": null, "odata.error": {"code": "B"}}"#, Some("B"), "code B"),
        (r#"{"error": {"details": []}}"#, None, "see its body, `Failure`"),
        ("{}", None, "see its body, `Failure`"),
    ] {
        for status in [400, 422] {
            let error = answered(status, body).await;
            assert_eq!(error.code().as_deref(), code, "{body}");
            let shown = if status == 422 { shown.replace("Failure", "Wrapped") } else { shown.to_owned() };
            assert!(error.to_string().ends_with(&format!("error {status}: {shown}")), "{error}");
        }
    }
}

#[tokio::test]
async fn tags_maps_and_any_json_are_places_too() {
    let error = answered(409, r#"{"kind": "locked", "by": "Alice"}"#).await;
    assert_eq!(parts(&error), owned([None, Some("locked"), None, None]));
    assert_eq!(answered(409, r#"{"kind": "gone"}"#).await.code().as_deref(), Some("gone"));
    let error = answered(500, r#"{"faults": {"first": "Broken."}}"#).await;
    assert_eq!(parts(&error), owned([Some("Broken."), None, None, None]));
    let error = answered(503, r#"[{"text": "Closed."}]"#).await;
    assert!(error.to_string().ends_with("error 503: Closed."), "{error}");
    // Where nothing is documented, nothing is guessed.
    let error = answered(410, r#"{"etag": "1", "message": "Old."}"#).await;
    assert_eq!(parts(&error), owned([None; 4]));
    assert!(error.to_string().ends_with("error 410: see its body, `Stale`"), "{error}");
}

/// What a program gets is whole; what a log shows is short and clean.
#[tokio::test]
async fn what_is_shown_is_cut_and_without_secrets() {
    let long = "word ".repeat(1000);
    let error = answered(500, &format!(r#"{{"faults": {{"general": "{long}"}}}}"#)).await;
    assert_eq!(error.message().as_deref(), Some(long.as_str()));
    let shown = error.to_string();
    let message = shown.rsplit(": ").next().unwrap();
    assert!(message.chars().count() == 80 && message.ends_with('…'), "{shown}");
    for (said, shown) in [
        ("The password hunter2 is wrong", "The password [redacted] is wrong"),
        ("Bearer abc is too old", "Bearer [redacted] is too old"),
        ("see https://a.example/?sig=1", "see [redacted]"),
        ("\\u202egnorw\\u0000", "\\u{202e}gnorw "),
    ] {
        let error =
            answered(400, &format!(r#"{{"error": {{"message": "{said}", "code": "eyJhbGciOiJIUzI1NiJ9"}}}}"#)).await;
        assert!(error.to_string().ends_with(&format!("error 400: {shown} (code [redacted])")), "{error}");
        assert_eq!(error.code().as_deref(), Some("eyJhbGciOiJIUzI1NiJ9"));
    }
}

#[tokio::test]
async fn the_header_that_support_asks_for_is_shown_with_every_error() {
    for (status, body, shown) in [
        (400, r#"{"error": {"message": "No."}}"#, "documented error 400: No. (X-Request-Id: r-1)"),
        (418, "", "undocumented status 418 (X-Request-Id: r-1)"),
        (200, "", "do not repeat the call (X-Request-Id: r-1)"),
        (504, "", "documented error 504: the page describes no body (X-Request-Id: r-1)"),
    ] {
        let error = of(with_header(status, "x-request-ID: r-1", body)).await;
        assert_eq!(error.reference().as_deref(), Some("r-1"));
        assert!(error.to_string().ends_with(shown), "{error}");
    }
    // What the body says leads.
    let body = format!(r#"{{"error": {{"requestId": "{ID}"}}}}"#);
    assert_eq!(of(with_header(400, "X-Request-Id: r-1", &body)).await.reference().as_deref(), Some(ID));
    for nothing in ["X-Request-Id:", "X-Other: 1", "X-Request-Id: \u{e9}"] {
        let error = of(with_header(418, nothing, "")).await;
        assert_eq!(error.reference(), None, "{nothing}");
        assert!(error.to_string().ends_with("status 418"), "{error}");
    }
}

#[tokio::test]
async fn the_vendors_name_what_their_pages_do() {
    let server = Server::always(Answer::json(500, r#"{"ErrorStatus": 500, "Message": "Redis is down."}"#)).await;
    let error = crate::fasttrack::client(&server.address).time_zones().list().await.unwrap_err();
    assert!(error.to_string().ends_with("the documented error 500: Redis is down."), "{error}");

    let body = r#"{"title": "Invalid", "code": "E1", "errors": [{"detail": "Required", "pointer": "/country"}]}"#;
    let server = Server::always(Answer::json(400, body)).await;
    let (reseller, organization) = crate::cloudmore::ids();
    let call = crate::cloudmore::client(&server.address).attestations().get(reseller, organization);
    let error = call.await.unwrap_err();
    assert!(error.to_string().ends_with("error 400: Invalid (code E1, member /country)"), "{error}");

    let body = r#"{"statusCode": 42, "type": "Validation", "description": "Bad.", "correlationId": "c-1",
        "errors": [{"propertyName": "email", "description": ["Required"]}]}"#;
    let server = Server::always(Answer::json(400, body)).await;
    let call = crate::cloudcockpit::client(&server.address).microsoft_agreements();
    let error = call.update(crate::cloudcockpit::customer(), crate::cloudcockpit::agreement(true)).await.unwrap_err();
    let shown = "error 400: Bad. (code Validation, member email, reference c-1)";
    assert!(error.to_string().ends_with(shown), "{error}");
    assert_eq!(error.reference().as_deref(), Some("c-1"));
}

/// What went out as a secret is no word of an error, whatever the service says and however it looks.
#[tokio::test]
async fn a_service_that_repeats_a_secret_shows_it_to_nobody() {
    for (secret, key) in [("Bearer correct-horse", "correct-horse"), ("sk_live_51H8", "sk_live_51H8")] {
        let body = format!(
            r#"{{"error": {{"message": "No {key} here.", "code": "{key}", "details": [{{"target": "x{key}"}}]}}}}"#
        );
        for status in [400, 422, 418] {
            let server = Server::always(with_header(status, &format!("X-Request-Id: {key}"), &body)).await;
            let client = Client::builder().base_url(server.address.clone()).build().unwrap();
            let call = client.things().get("1").edit(move |request| {
                let mut value = http::HeaderValue::from_static(secret);
                value.set_sensitive(true);
                request.headers_mut().insert("x-key", value);
            });
            let error = call.await.unwrap_err();
            assert!(server.take().iter().all(|request| request.header("x-key") == Some(secret)));
            for shown in [error.to_string(), format!("{error:?}"), format!("{error:#?}")] {
                assert!(!shown.contains(key), "{shown}");
            }
            assert!(error.to_string().ends_with("(X-Request-Id: [redacted])"), "{error}");
        }
    }
}
