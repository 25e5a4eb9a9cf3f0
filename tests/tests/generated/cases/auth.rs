// @generated from the case auth by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `auth` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use specwright_tests::certificates::certificate;
use crate::payload::{each_form_survives};
use specwright_tests::goldens::auth;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

/// A client of the server at an address.
fn client(address: &str) -> auth::Client {
    auth::Client::builder(auth::ClientRequired { certificate: certificate(), key: "secret of key".into(), user_user: "user".into(), user_password: "secret of user".into(), x_tenant: value::<auth::runtime::Uuid>(r#""00000001-0000-4000-8000-00000000abcd""#), base_url: address.to_owned() + "/given" })
        .x_locale(value::<String>(r#""X-Locale 1; q=\"1,2\"""#))
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &auth::Documented) -> Said {
    let body = match error {
        auth::Documented::Problem(body) => Some(json(body)),
        auth::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: error.known().iter().map(|known| (known.id().to_owned(), format!("{known:?}"))).collect() }
}

#[tokio::test]
async fn call_things_own() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "api", "own"],
        query: &[],
        headers: &[("x-tenant", "00000001-0000-4000-8000-00000000abcd"), ("x-locale", r#"X-Locale 1; q="1,2""#), ("x-request-id", "00000001-0000-4000-8000-00000000abcd"), ("accept", "application/json"), ("authorization", "Bearer secret of token")],
        absent: &["x-key"],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"anything": [1, 2.50, 123456789012345678901234567890]}"#, gives: Gives::Value },
        Answer { status: 401, media: None, body: "", gives: Gives::Status },
        Answer { status: 400, media: Some("application/problem+json"), body: r#"{"title": "title 1 \"ü\\\n😀"}"#, gives: Gives::Documented(&[]) },
        Answer { status: 400, media: Some("application/problem+json"), body: r#"{"title": "Too busy"}"#, gives: Gives::Documented(&[("busy", &[])]) }, // documented-text
        Answer { status: 410, media: Some("application/problem+json"), body: r#"{"title": "Thing 00000001-0000-4000-8000-00000000abcd of captured1.example.com is gone: `captured2.example.com`"}"#, gives: Gives::Documented(&[("gone", &["00000001-0000-4000-8000-00000000abcd", "captured1.example.com", "captured2.example.com"])]) }, // documented-text
        Answer { status: 500, media: Some("application/json"), body: r#"{"nobody": "said so"}"#, gives: Gives::Status },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().own()
            .token("secret of token")
            .x_request_id(value::<auth::runtime::Uuid>(r#""00000001-0000-4000-8000-00000000abcd""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_open() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "api", "open"],
        query: &[],
        headers: &[("x-tenant", "00000001-0000-4000-8000-00000000abcd"), ("x-locale", r#"X-Locale 1; q="1,2""#), ("x-request-id", "00000001-0000-4000-8000-00000000abcd"), ("accept", "application/json")],
        absent: &["x-key", "authorization"],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"anything": [1, 2.50, 123456789012345678901234567890]}"#, gives: Gives::Value },
        Answer { status: 401, media: None, body: "", gives: Gives::Status },
        Answer { status: 400, media: Some("application/problem+json"), body: r#"{"title": "title 1 \"ü\\\n😀"}"#, gives: Gives::Documented(&[]) },
        Answer { status: 400, media: Some("application/problem+json"), body: r#"{"title": "Too busy"}"#, gives: Gives::Documented(&[("busy", &[])]) }, // documented-text
        Answer { status: 410, media: Some("application/problem+json"), body: r#"{"title": "Thing 00000001-0000-4000-8000-00000000abcd of captured1.example.com is gone: `captured2.example.com`"}"#, gives: Gives::Documented(&[("gone", &["00000001-0000-4000-8000-00000000abcd", "captured1.example.com", "captured2.example.com"])]) }, // documented-text
        Answer { status: 500, media: Some("application/json"), body: r#"{"nobody": "said so"}"#, gives: Gives::Status },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().open()
            .x_request_id(value::<auth::runtime::Uuid>(r#""00000001-0000-4000-8000-00000000abcd""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_unsaid() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "api", "unsaid"],
        query: &[("secret", "secret of secret")],
        headers: &[("x-tenant", "00000001-0000-4000-8000-00000000abcd"), ("x-locale", r#"X-Locale 1; q="1,2""#), ("x-request-id", "00000001-0000-4000-8000-00000000abcd"), ("accept", "application/json"), ("x-key", "secret of key"), ("authorization", "Basic dXNlcjpzZWNyZXQgb2YgdXNlcg==")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"anything": [1, 2.50, 123456789012345678901234567890]}"#, gives: Gives::Value },
        Answer { status: 401, media: None, body: "", gives: Gives::Status },
        Answer { status: 400, media: Some("application/problem+json"), body: r#"{"title": "title 1 \"ü\\\n😀"}"#, gives: Gives::Documented(&[]) },
        Answer { status: 400, media: Some("application/problem+json"), body: r#"{"title": "Too busy"}"#, gives: Gives::Documented(&[("busy", &[])]) }, // documented-text
        Answer { status: 410, media: Some("application/problem+json"), body: r#"{"title": "Thing 00000001-0000-4000-8000-00000000abcd of captured1.example.com is gone: `captured2.example.com`"}"#, gives: Gives::Documented(&[("gone", &["00000001-0000-4000-8000-00000000abcd", "captured1.example.com", "captured2.example.com"])]) }, // documented-text
        Answer { status: 500, media: Some("application/json"), body: r#"{"nobody": "said so"}"#, gives: Gives::Status },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().unsaid()
            .secret("secret of secret")
            .x_request_id(value::<auth::runtime::Uuid>(r#""00000001-0000-4000-8000-00000000abcd""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_same() {
    let wanted = Wanted {
        method: "POST",
        path: &["given", "api", "same"],
        query: &[("secret", "secret of secret")],
        headers: &[("x-tenant", "00000001-0000-4000-8000-00000000abcd"), ("x-locale", r#"X-Locale 1; q="1,2""#), ("x-request-id", "00000001-0000-4000-8000-00000000abcd"), ("accept", "application/json"), ("x-key", "secret of key"), ("authorization", "Basic dXNlcjpzZWNyZXQgb2YgdXNlcg==")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"nobody": "said so"}"#, gives: Gives::Nothing },
        Answer { status: 401, media: None, body: "", gives: Gives::Status },
        Answer { status: 400, media: Some("application/problem+json"), body: r#"{"title": "title 1 \"ü\\\n😀"}"#, gives: Gives::Documented(&[]) },
        Answer { status: 400, media: Some("application/problem+json"), body: r#"{"title": "Too busy"}"#, gives: Gives::Documented(&[("busy", &[])]) }, // documented-text
        Answer { status: 410, media: Some("application/problem+json"), body: r#"{"title": "Thing 00000001-0000-4000-8000-00000000abcd of captured1.example.com is gone: `captured2.example.com`"}"#, gives: Gives::Documented(&[("gone", &["00000001-0000-4000-8000-00000000abcd", "captured1.example.com", "captured2.example.com"])]) }, // documented-text
        Answer { status: 500, media: Some("application/json"), body: r#"{"nobody": "said so"}"#, gives: Gives::Status },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().same()
            .secret("secret of secret")
            .x_request_id(value::<auth::runtime::Uuid>(r#""00000001-0000-4000-8000-00000000abcd""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_problem() {
    each_form_survives::<auth::types::Problem>(PAIRS, &[
        r#"{"title": "title 1 \"ü\\\n😀"}"#,
        "{}",
    ], &[
        r#"{"title": "title 2"}"#,
        r#"{"title": null}"#,
        r#"{"title": "title 1 \"ü\\\n😀", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}
