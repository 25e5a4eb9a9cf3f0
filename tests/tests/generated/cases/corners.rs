// @generated from the case corners by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `corners` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use specwright_tests::certificates::certificate;
use crate::payload::{each_form_survives};
use specwright_tests::goldens::corners;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &["list"];

/// A client of the server at an address.
fn client(address: &str) -> corners::Client {
    corners::Client::builder("secret of key")
        .cert(certificate())
        .base_url(address.to_owned() + "/{version}/x")
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &corners::Documented) -> Said {
    let body = match error {
        corners::Documented::Group(body) => Some(json(body)),
        corners::Documented::Everything(body) => Some(json(body)),
        corners::Documented::Json(body) => Some(json(body)),
        corners::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: Vec::new() }
}

#[tokio::test]
async fn call_everything_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["2", "x", "everything"],
        query: &[("api key", "secret of new")],
        headers: &[("content-type", "application/json"), ("accept", "application/json"), ("x-key", "secret of key"), ("authorization", "Basic dXNlcjpzZWNyZXQgb2YgdXNlcg==")],
        absent: &[],
        body: Some("{\"b\": 123456789012345678901234567890, \"c\": 1.50, \"d\": \"a\\\"#b\\\\ \\u0001\u{202e}*/\", \"e\": [1, 2], \"f\": {\"a\": 1}, \"g\": [null], \"h\": {\"key 1\": {\"a\": 1, \"b\": null, \"c\": \"x\", \"d\": true}}, \"i\": \"only\", \"j\": \" \", \"k\": {\"list\": [{\"k\": \"g1\", \"v\": \"g1 2\"}, {\"k\": \"g2\", \"v\": 103}]}, \"l\": {\"own\": \"own 4\", \"g1\": \"g1 5\", \"g2\": 106, \"ck\": \"one\", \"cv\": \"only\"}, \"m\": [{\"type\": \"a\", \"x\": \"x 7\", \"u\": {\"type\": \"b\", \"us\": [], \"m\": {}}}], \"n\": {\"again\": {}}, \"o\": \"o 8\", \"p\": {\"g1\": \"g1 9\", \"g2\": 110}, \"q\": {\"g1\": \"g1 11\", \"g2\": 112}, \"r\": {\"key 29\": {\"key 28\": [{\"b\": 123456789012345678901234567890, \"c\": 1.50, \"d\": \"a\\\"#b\\\\ \\u0001\u{202e}*/\", \"e\": [1, 2], \"f\": {\"a\": 1}, \"g\": [null], \"h\": {\"key 13\": {\"a\": 1, \"b\": null, \"c\": \"x\", \"d\": true}}, \"i\": \"only\", \"j\": \" \", \"k\": {\"list\": [{\"k\": \"g1\", \"v\": \"g1 14\"}, {\"k\": \"g2\", \"v\": 115}]}, \"l\": {\"own\": \"own 16\", \"g1\": \"g1 17\", \"g2\": 118, \"ck\": \"one\", \"cv\": \"only\"}, \"m\": [{\"type\": \"a\", \"x\": \"x 19\", \"u\": {\"type\": \"b\", \"us\": [], \"m\": {}}}], \"n\": {\"again\": {}}, \"o\": \"o 20\", \"p\": {\"g1\": \"g1 21\", \"g2\": 122}, \"q\": {\"g1\": \"g1 23\", \"g2\": 124}, \"r\": {\"key 26\": {\"key 25\": []}}, \"s\": \"Ok\", \"t\": \"Ok\", \"u\": {\"new\": \"new 27\"}}]}}, \"s\": \"Ok\", \"t\": \"Ok\", \"u\": {\"new\": \"new 30\"}}"),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: "{\"b\": 123456789012345678901234567890, \"c\": 1.50, \"d\": \"a\\\"#b\\\\ \\u0001\u{202e}*/\", \"e\": [1, 2], \"f\": {\"a\": 1}, \"g\": [null], \"h\": {\"key 1\": {\"a\": 1, \"b\": null, \"c\": \"x\", \"d\": true}}, \"i\": \"only\", \"j\": \" \", \"k\": {\"list\": [{\"k\": \"g1\", \"v\": \"g1 2\"}, {\"k\": \"g2\", \"v\": 1234567890123456789003}]}, \"l\": {\"own\": \"own 4\", \"g1\": \"g1 5\", \"g2\": 1234567890123456789006, \"ck\": \"one\", \"cv\": \"only\"}, \"m\": [{\"type\": \"a\", \"x\": \"x 7\", \"u\": {\"type\": \"b\", \"us\": [], \"m\": {}}}], \"n\": {\"again\": {}}, \"o\": \"o 8\", \"p\": {\"g1\": \"g1 9\", \"g2\": 1234567890123456789010}, \"q\": {\"g1\": \"g1 11\", \"g2\": 1234567890123456789012}, \"r\": {\"key 29\": {\"key 28\": [{\"b\": 123456789012345678901234567890, \"c\": 1.50, \"d\": \"a\\\"#b\\\\ \\u0001\u{202e}*/\", \"e\": [1, 2], \"f\": {\"a\": 1}, \"g\": [null], \"h\": {\"key 13\": {\"a\": 1, \"b\": null, \"c\": \"x\", \"d\": true}}, \"i\": \"only\", \"j\": \" \", \"k\": {\"list\": [{\"k\": \"g1\", \"v\": \"g1 14\"}, {\"k\": \"g2\", \"v\": 1234567890123456789015}]}, \"l\": {\"own\": \"own 16\", \"g1\": \"g1 17\", \"g2\": 1234567890123456789018, \"ck\": \"one\", \"cv\": \"only\"}, \"m\": [{\"type\": \"a\", \"x\": \"x 19\", \"u\": {\"type\": \"b\", \"us\": [], \"m\": {}}}], \"n\": {\"again\": {}}, \"o\": \"o 20\", \"p\": {\"g1\": \"g1 21\", \"g2\": 1234567890123456789022}, \"q\": {\"g1\": \"g1 23\", \"g2\": 1234567890123456789024}, \"r\": {\"key 26\": {\"key 25\": []}}, \"s\": \"Ok\", \"t\": \"Ok\", \"u\": {\"new\": \"new 27\"}}]}}, \"s\": \"Ok\", \"t\": \"Ok\", \"u\": {\"new\": \"new 30\"}}", gives: Gives::Value },
        Answer { status: 404, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 400, media: Some("application/json"), body: r#"{"g1": "g1 1 \"ü\\\n😀", "g2": 1234567890123456789002}"#, gives: Gives::Documented(&[]) },
        Answer { status: 500, media: Some("application/json"), body: "{\"b\": 123456789012345678901234567890, \"c\": 1.50, \"d\": \"a\\\"#b\\\\ \\u0001\u{202e}*/\", \"e\": [1, 2], \"f\": {\"a\": 1}, \"g\": [null], \"h\": {\"key 1\": {\"a\": 1, \"b\": null, \"c\": \"x\", \"d\": true}}, \"i\": \"only\", \"j\": \" \", \"k\": {\"list\": [{\"k\": \"g1\", \"v\": \"g1 2\"}, {\"k\": \"g2\", \"v\": 1234567890123456789003}]}, \"l\": {\"own\": \"own 4\", \"g1\": \"g1 5\", \"g2\": 1234567890123456789006, \"ck\": \"one\", \"cv\": \"only\"}, \"m\": [{\"type\": \"a\", \"x\": \"x 7\", \"u\": {\"type\": \"b\", \"us\": [], \"m\": {}}}], \"n\": {\"again\": {}}, \"o\": \"o 8\", \"p\": {\"g1\": \"g1 9\", \"g2\": 1234567890123456789010}, \"q\": {\"g1\": \"g1 11\", \"g2\": 1234567890123456789012}, \"r\": {\"key 29\": {\"key 28\": [{\"b\": 123456789012345678901234567890, \"c\": 1.50, \"d\": \"a\\\"#b\\\\ \\u0001\u{202e}*/\", \"e\": [1, 2], \"f\": {\"a\": 1}, \"g\": [null], \"h\": {\"key 13\": {\"a\": 1, \"b\": null, \"c\": \"x\", \"d\": true}}, \"i\": \"only\", \"j\": \" \", \"k\": {\"list\": [{\"k\": \"g1\", \"v\": \"g1 14\"}, {\"k\": \"g2\", \"v\": 1234567890123456789015}]}, \"l\": {\"own\": \"own 16\", \"g1\": \"g1 17\", \"g2\": 1234567890123456789018, \"ck\": \"one\", \"cv\": \"only\"}, \"m\": [{\"type\": \"a\", \"x\": \"x 19\", \"u\": {\"type\": \"b\", \"us\": [], \"m\": {}}}], \"n\": {\"again\": {}}, \"o\": \"o 20\", \"p\": {\"g1\": \"g1 21\", \"g2\": 1234567890123456789022}, \"q\": {\"g1\": \"g1 23\", \"g2\": 1234567890123456789024}, \"r\": {\"key 26\": {\"key 25\": []}}, \"s\": \"Ok\", \"t\": \"Ok\", \"u\": {\"new\": \"new 27\"}}]}}, \"s\": \"Ok\", \"t\": \"Ok\", \"u\": {\"new\": \"new 30\"}}", gives: Gives::Documented(&[]) },
        Answer { status: 502, media: Some("application/json"), body: r#"{"anything": [1, 2.50, 123456789012345678901234567890]}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.everything().put(value::<corners::types::Everything>("{\"b\": 123456789012345678901234567890, \"c\": 1.50, \"d\": \"a\\\"#b\\\\ \\u0001\u{202e}*/\", \"e\": [1, 2], \"f\": {\"a\": 1}, \"g\": [null], \"h\": {\"key 1\": {\"a\": 1, \"b\": null, \"c\": \"x\", \"d\": true}}, \"i\": \"only\", \"j\": \" \", \"k\": {\"list\": [{\"k\": \"g1\", \"v\": \"g1 2\"}, {\"k\": \"g2\", \"v\": 103}]}, \"l\": {\"own\": \"own 4\", \"g1\": \"g1 5\", \"g2\": 106, \"ck\": \"one\", \"cv\": \"only\"}, \"m\": [{\"type\": \"a\", \"x\": \"x 7\", \"u\": {\"type\": \"b\", \"us\": [], \"m\": {}}}], \"n\": {\"again\": {}}, \"o\": \"o 8\", \"p\": {\"g1\": \"g1 9\", \"g2\": 110}, \"q\": {\"g1\": \"g1 11\", \"g2\": 112}, \"r\": {\"key 29\": {\"key 28\": [{\"b\": 123456789012345678901234567890, \"c\": 1.50, \"d\": \"a\\\"#b\\\\ \\u0001\u{202e}*/\", \"e\": [1, 2], \"f\": {\"a\": 1}, \"g\": [null], \"h\": {\"key 13\": {\"a\": 1, \"b\": null, \"c\": \"x\", \"d\": true}}, \"i\": \"only\", \"j\": \" \", \"k\": {\"list\": [{\"k\": \"g1\", \"v\": \"g1 14\"}, {\"k\": \"g2\", \"v\": 115}]}, \"l\": {\"own\": \"own 16\", \"g1\": \"g1 17\", \"g2\": 118, \"ck\": \"one\", \"cv\": \"only\"}, \"m\": [{\"type\": \"a\", \"x\": \"x 19\", \"u\": {\"type\": \"b\", \"us\": [], \"m\": {}}}], \"n\": {\"again\": {}}, \"o\": \"o 20\", \"p\": {\"g1\": \"g1 21\", \"g2\": 122}, \"q\": {\"g1\": \"g1 23\", \"g2\": 124}, \"r\": {\"key 26\": {\"key 25\": []}}, \"s\": \"Ok\", \"t\": \"Ok\", \"u\": {\"new\": \"new 27\"}}]}}, \"s\": \"Ok\", \"t\": \"Ok\", \"u\": {\"new\": \"new 30\"}}"))
            .user("user", "secret of user")
            .new_auth("secret of new")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_corners_get() {
    let wanted = Wanted {
        method: "GET",
        path: &["2", "x", "a", "00000001-0000-4000-8000-00000000abcd"],
        query: &[("self", "102"), ("new", "3/a b?c#d%25&e=f+ü"), ("new_value", "4/a b?c#d%25&e=f+ü"), ("api key", "secret of new")],
        headers: &[("accept", "application/json"), ("x-key", "secret of key"), ("authorization", "Basic dXNlcjpzZWNyZXQgb2YgdXNlcg==")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"g1": "g1 1 \"ü\\\n😀", "g2": 1234567890123456789002}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.corners().get(value::<corners::types::Kinds2>(r#""00000001-0000-4000-8000-00000000abcd""#))
            .self_(value::<corners::runtime::Integer>("102"))
            .new_value(value::<String>(r#""3/a b?c#d%25&e=f+ü""#))
            .new_value_value(value::<String>(r#""4/a b?c#d%25&e=f+ü""#))
            .user("user", "secret of user")
            .new_auth("secret of new")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_corners_corners_get() {
    let wanted = Wanted {
        method: "GET",
        path: &["2", "x", "a", "only", "c"],
        query: &[("api key", "secret of new")],
        headers: &[("accept", "application/json"), ("x-key", "secret of key"), ("authorization", "Basic dXNlcjpzZWNyZXQgb2YgdXNlcg==")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"key 2": "body 1 \"ü\\\n😀"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.corners().corners().get(value::<corners::types::One>(r#""only""#))
            .user("user", "secret of user")
            .new_auth("secret of new")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_into_try_into() {
    let wanted = Wanted {
        method: "GET",
        path: &["2", "x", "into"],
        query: &[("api key", "secret of new")],
        headers: &[("accept", "application/json"), ("x-key", "secret of key"), ("authorization", "Basic dXNlcjpzZWNyZXQgb2YgdXNlcg==")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.into_group().try_into_operation()
            .user("user", "secret of user")
            .new_auth("secret of new")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_m_get() {
    let wanted = Wanted {
        method: "GET",
        path: &["2", "x", "m"],
        query: &[("api key", "secret of new")],
        headers: &[("accept", "application/json"), ("x-key", "secret of key"), ("authorization", "Basic dXNlcjpzZWNyZXQgb2YgdXNlcg==")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.m().get()
            .user("user", "secret of user")
            .new_auth("secret of new")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_corners_constant() {
    let wanted = Wanted {
        method: "POST",
        path: &["2", "x", "constant"],
        query: &[("api key", "secret of new")],
        headers: &[("content-type", "application/json"), ("accept", "application/json"), ("x-key", "secret of key"), ("authorization", "Basic dXNlcjpzZWNyZXQgb2YgdXNlcg==")],
        absent: &[],
        body: Some("null"),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: "null", gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.corners().constant(value::<corners::types::NullConst>("null"))
            .user("user", "secret of user")
            .new_auth("secret of new")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_corners_list() {
    let wanted = Wanted {
        method: "POST",
        path: &["2", "x", "list"],
        query: &[("api key", "secret of new")],
        headers: &[("content-type", "application/json"), ("accept", "application/json"), ("x-key", "secret of key"), ("authorization", "Basic dXNlcjpzZWNyZXQgb2YgdXNlcg==")],
        absent: &[],
        body: Some("[101]"),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"["body 1 \"ü\\\n😀"]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.corners().list()
            .body(value::<Vec<corners::runtime::Integer>>("[101]"))
            .user("user", "secret of user")
            .new_auth("secret of new")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_corners_union() {
    let wanted = Wanted {
        method: "POST",
        path: &["2", "x", "union"],
        query: &[("api key", "secret of new")],
        headers: &[("content-type", "application/json"), ("accept", "application/json"), ("x-key", "secret of key"), ("authorization", "Basic dXNlcjpzZWNyZXQgb2YgdXNlcg==")],
        absent: &[],
        body: Some(r#"{"type": "a", "x": "x 1 \"ü\\\n😀", "u": {"type": "b", "us": [], "m": {}}}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"type": "a", "x": "x 1 \"ü\\\n😀", "u": {"type": "b", "us": [], "m": {}}}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.corners().r#union(value::<corners::types::Union>(r#"{"type": "a", "x": "x 1 \"ü\\\n😀", "u": {"type": "b", "us": [], "m": {}}}"#))
            .user("user", "secret of user")
            .new_auth("secret of new")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_versions_old_v1() {
    let wanted = Wanted {
        method: "GET",
        path: &["v1", "x", "same"],
        query: &[("api key", "secret of new")],
        headers: &[("accept", "application/json"), ("x-key", "secret of key"), ("authorization", "Basic dXNlcjpzZWNyZXQgb2YgdXNlcg==")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"g1": "g1 1 \"ü\\\n😀", "g2": 1234567890123456789002}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.v1().versions().old()
            .user("user", "secret of user")
            .new_auth("secret of new")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_versions_new() {
    let wanted = Wanted {
        method: "GET",
        path: &["2", "x", "same"],
        query: &[("api key", "secret of new")],
        headers: &[("accept", "application/json"), ("x-key", "secret of key"), ("authorization", "Basic dXNlcjpzZWNyZXQgb2YgdXNlcg==")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"ck": "one", "cv": "only"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.versions().new()
            .user("user", "secret of user")
            .new_auth("secret of new")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_null_const() {
    each_form_survives::<corners::types::NullConst>(PAIRS, &[
        "null",
    ], &[]);
}

#[test]
fn type_big_const() {
    each_form_survives::<corners::types::BigConst>(PAIRS, &[
        "123456789012345678901234567890",
    ], &[]);
}

#[test]
fn type_float_const() {
    each_form_survives::<corners::types::FloatConst>(PAIRS, &[
        "1.50",
    ], &[]);
}

#[test]
fn type_text_const() {
    each_form_survives::<corners::types::TextConst>(PAIRS, &[
        "\"a\\\"#b\\\\ \\u0001\u{202e}*/\"",
    ], &[]);
}

#[test]
fn type_list_const() {
    each_form_survives::<corners::types::ListConst>(PAIRS, &[
        "[1, 2]",
    ], &[]);
}

#[test]
fn type_object_const() {
    each_form_survives::<corners::types::ObjectConst>(PAIRS, &[
        r#"{"a": 1}"#,
    ], &[]);
}

#[test]
fn type_no_fields() {
    each_form_survives::<corners::types::NoFields>(PAIRS, &[
        "{}",
    ], &[
        r#"{"a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_new() {
    each_form_survives::<corners::types::New>(PAIRS, &[
        r#"{"new": "new 1 \"ü\\\n😀"}"#,
        "{}",
    ], &[
        r#"{"new": "new 2"}"#,
        r#"{"new": null}"#,
        r#"{"new": "new 1 \"ü\\\n😀", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_only_const() {
    each_form_survives::<corners::types::OnlyConst>(PAIRS, &[
        r#"{"a": 1, "b": null, "c": "x", "d": true}"#,
        r#"{"a": 1, "b": null, "d": true}"#,
    ], &[
        r#"{"a": 1, "b": null, "c": null, "d": true}"#,
        r#"{"a": 1, "b": null, "c": "x", "d": true, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_one() {
    each_form_survives::<corners::types::One>(PAIRS, &[
        r#""only""#,
    ], &[]);
}

#[test]
fn type_odd() {
    each_form_survives::<corners::types::Odd>(PAIRS, &[
        r#"" ""#,
        r#""\t""#,
        r#""\u0001""#,
        "\"\u{202e}\"",
        r#""{x}""#,
        r#""{""#,
        r#""a b""#,
        r#""A B!""#,
        r#""null""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_outcome() {
    each_form_survives::<corners::types::Outcome>(PAIRS, &[
        r#""Ok""#,
        r#""Err""#,
        r#""Some""#,
        r#""None""#,
        r#""Error""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_closed_outcome() {
    each_form_survives::<corners::types::ClosedOutcome>(PAIRS, &[
        r#""Ok""#,
        r#""Err""#,
        r#""Error""#,
    ], &[]);
}

#[test]
fn type_group() {
    each_form_survives::<corners::types::Group>(PAIRS, &[
        r#"{"g1": "g1 1 \"ü\\\n😀", "g2": 1234567890123456789002}"#,
        "{}",
    ], &[
        r#"{"g1": "g1 3", "g2": 1234567890123456789004}"#,
    ]);
}

#[test]
fn type_pairs_of_group() {
    each_form_survives::<corners::types::PairsOfGroup>(PAIRS, &[
        r#"{"list": [{"k": "g1", "v": "g1 1 \"ü\\\n😀"}, {"k": "g2", "v": 1234567890123456789002}]}"#,
        r#"{"list": []}"#,
    ], &[
        r#"{"list": [{"k": "g1", "v": "g1 3"}, {"k": "g2", "v": 1234567890123456789004}]}"#,
    ]);
}

#[test]
fn type_choice() {
    each_form_survives::<corners::types::Choice>(PAIRS, &[
        r#"{"ck": "one", "cv": "only"}"#,
        r#"{"ck": "two", "cv": [{"ck": "one", "cv": "only"}]}"#,
        r#"{"ck": "three", "cv": {}}"#,
        r#"{"ck": "four", "cv": {"key 1": {"ck": "one", "cv": "only"}}}"#,
    ], &[
        r#"{"ck": "a key nobody wrote down", "cv": "value 2"}"#,
    ]);
}

#[test]
fn type_many() {
    each_form_survives::<corners::types::Many>(PAIRS, &[
        r#"{"own": "own 1 \"ü\\\n😀", "g1": "g1 2", "g2": 1234567890123456789003, "ck": "one", "cv": "only"}"#,
        r#"{"own": "own 4"}"#,
    ], &[
        r#"{"own": "own 5", "g1": "g1 6", "g2": 1234567890123456789007, "ck": "one", "cv": "only"}"#,
    ]);
}

#[test]
fn type_whole() {
    each_form_survives::<corners::types::Whole>(PAIRS, &[
        r#"{"own": "own 1 \"ü\\\n😀", "g1": "g1 2", "g2": 1234567890123456789003, "ck": "one", "cv": "only"}"#,
        r#"{"own": "own 4"}"#,
    ], &[
        r#"{"own": "own 5", "g1": "g1 6", "g2": 1234567890123456789007, "ck": "one", "cv": "only"}"#,
        r#"{"own": "own 8", "g1": null, "g2": null, "ck": "one", "cv": "only"}"#,
        r#"{"own": "own 1 \"ü\\\n😀", "g1": "g1 2", "g2": 1234567890123456789003, "ck": "one", "cv": "only", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_union() {
    each_form_survives::<corners::types::Union>(PAIRS, &[
        r#"{"type": "a", "x": "x 1 \"ü\\\n😀", "u": {"type": "b", "us": [], "m": {}}}"#,
        r#"{"type": "b", "us": [{"type": "a", "x": "x 2"}], "m": {"key 4": {"type": "a", "x": "x 3"}}}"#,
        r#"{"type": "a", "x": "x 5"}"#,
        r#"{"type": "b", "us": [{"type": "a", "x": "x 6"}]}"#,
    ], &[
        r#"{"type": "a tag that nobody wrote down", "a member that nobody wrote down": [1.50, null]}"#,
        r#"{"a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_union_a() {
    each_form_survives::<corners::types::UnionA>(PAIRS, &[
        r#"{"x": "x 1 \"ü\\\n😀", "u": {"type": "b", "us": [], "m": {}}}"#,
        r#"{"x": "x 2"}"#,
    ], &[
        r#"{"x": "x 3", "u": {"type": "b", "us": [], "m": {}}}"#,
        r#"{"x": "x 4", "u": null}"#,
        r#"{"x": "x 1 \"ü\\\n😀", "u": {"type": "b", "us": [], "m": {}}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_union_b() {
    each_form_survives::<corners::types::UnionB>(PAIRS, &[
        r#"{"us": [{"type": "a", "x": "x 1 \"ü\\\n😀"}], "m": {"key 3": {"type": "a", "x": "x 2"}}}"#,
        r#"{"us": [{"type": "a", "x": "x 4"}]}"#,
    ], &[
        r#"{"us": [{"type": "a", "x": "x 5"}], "m": {"key 7": {"type": "a", "x": "x 6"}}}"#,
        r#"{"us": [{"type": "a", "x": "x 8"}], "m": null}"#,
        r#"{"us": [{"type": "a", "x": "x 1 \"ü\\\n😀"}], "m": {"key 3": {"type": "a", "x": "x 2"}}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_part() {
    each_form_survives::<corners::types::Part>(PAIRS, &[
        r#"{"again": {"again": {}}}"#,
        "{}",
    ], &[]);
}

#[test]
fn type_whose() {
    each_form_survives::<corners::types::Whose>(PAIRS, &[
        r#"{"again": {}}"#,
        "{}",
    ], &[
        r#"{"again": null}"#,
        r#"{"again": {}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_kinds2() {
    each_form_survives::<corners::types::Kinds2>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
        "102",
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}

#[test]
fn type_kinds() {
    each_form_survives::<corners::types::Kinds>(PAIRS, &[
        r#""Kinds 1 \"ü\\\n😀""#,
        "1234567890123456789002",
        "true",
        r#"["Kinds 4"]"#,
        r#"{"g1": "g1 5", "g2": 1234567890123456789006}"#,
    ], &[
        r#""neither one""#,
        "1.5",
    ]);
}

#[test]
fn type_chain() {
    each_form_survives::<corners::types::Chain>(PAIRS, &[
        r#"{"g1": "g1 1 \"ü\\\n😀", "g2": 1234567890123456789002}"#,
    ], &[]);
}

#[test]
fn type_link() {
    each_form_survives::<corners::types::Link>(PAIRS, &[
        r#"{"g1": "g1 1 \"ü\\\n😀", "g2": 1234567890123456789002}"#,
    ], &[]);
}

#[test]
fn type_everything() {
    each_form_survives::<corners::types::Everything>(PAIRS, &[
        "{\"b\": 123456789012345678901234567890, \"c\": 1.50, \"d\": \"a\\\"#b\\\\ \\u0001\u{202e}*/\", \"e\": [1, 2], \"f\": {\"a\": 1}, \"g\": [null], \"h\": {\"key 1\": {\"a\": 1, \"b\": null, \"c\": \"x\", \"d\": true}}, \"i\": \"only\", \"j\": \" \", \"k\": {\"list\": [{\"k\": \"g1\", \"v\": \"g1 2\"}, {\"k\": \"g2\", \"v\": 1234567890123456789003}]}, \"l\": {\"own\": \"own 4\", \"g1\": \"g1 5\", \"g2\": 1234567890123456789006, \"ck\": \"one\", \"cv\": \"only\"}, \"m\": [{\"type\": \"a\", \"x\": \"x 7\", \"u\": {\"type\": \"b\", \"us\": [], \"m\": {}}}], \"n\": {\"again\": {}}, \"o\": \"o 8\", \"p\": {\"g1\": \"g1 9\", \"g2\": 1234567890123456789010}, \"q\": {\"g1\": \"g1 11\", \"g2\": 1234567890123456789012}, \"r\": {\"key 29\": {\"key 28\": [{\"b\": 123456789012345678901234567890, \"c\": 1.50, \"d\": \"a\\\"#b\\\\ \\u0001\u{202e}*/\", \"e\": [1, 2], \"f\": {\"a\": 1}, \"g\": [null], \"h\": {\"key 13\": {\"a\": 1, \"b\": null, \"c\": \"x\", \"d\": true}}, \"i\": \"only\", \"j\": \" \", \"k\": {\"list\": [{\"k\": \"g1\", \"v\": \"g1 14\"}, {\"k\": \"g2\", \"v\": 1234567890123456789015}]}, \"l\": {\"own\": \"own 16\", \"g1\": \"g1 17\", \"g2\": 1234567890123456789018, \"ck\": \"one\", \"cv\": \"only\"}, \"m\": [{\"type\": \"a\", \"x\": \"x 19\", \"u\": {\"type\": \"b\", \"us\": [], \"m\": {}}}], \"n\": {\"again\": {}}, \"o\": \"o 20\", \"p\": {\"g1\": \"g1 21\", \"g2\": 1234567890123456789022}, \"q\": {\"g1\": \"g1 23\", \"g2\": 1234567890123456789024}, \"r\": {\"key 26\": {\"key 25\": []}}, \"s\": \"Ok\", \"t\": \"Ok\", \"u\": {\"new\": \"new 27\"}}]}}, \"s\": \"Ok\", \"t\": \"Ok\", \"u\": {\"new\": \"new 30\"}}",
        "{}",
    ], &[
        "{\"b\": 123456789012345678901234567890, \"c\": 1.50, \"d\": \"a\\\"#b\\\\ \\u0001\u{202e}*/\", \"e\": [1, 2], \"f\": {\"a\": 1}, \"g\": [null], \"h\": {\"key 31\": {\"a\": 1, \"b\": null, \"c\": \"x\", \"d\": true}}, \"i\": \"only\", \"j\": \" \", \"k\": {\"list\": [{\"k\": \"g1\", \"v\": \"g1 32\"}, {\"k\": \"g2\", \"v\": 1234567890123456789033}]}, \"l\": {\"own\": \"own 34\", \"g1\": \"g1 35\", \"g2\": 1234567890123456789036, \"ck\": \"one\", \"cv\": \"only\"}, \"m\": [{\"type\": \"a\", \"x\": \"x 37\", \"u\": {\"type\": \"b\", \"us\": [], \"m\": {}}}], \"n\": {\"again\": {}}, \"o\": \"o 38\", \"p\": {\"g1\": \"g1 39\", \"g2\": 1234567890123456789040}, \"q\": {\"g1\": \"g1 41\", \"g2\": 1234567890123456789042}, \"r\": {\"key 59\": {\"key 58\": [{\"b\": 123456789012345678901234567890, \"c\": 1.50, \"d\": \"a\\\"#b\\\\ \\u0001\u{202e}*/\", \"e\": [1, 2], \"f\": {\"a\": 1}, \"g\": [null], \"h\": {\"key 43\": {\"a\": 1, \"b\": null, \"c\": \"x\", \"d\": true}}, \"i\": \"only\", \"j\": \" \", \"k\": {\"list\": [{\"k\": \"g1\", \"v\": \"g1 44\"}, {\"k\": \"g2\", \"v\": 1234567890123456789045}]}, \"l\": {\"own\": \"own 46\", \"g1\": \"g1 47\", \"g2\": 1234567890123456789048, \"ck\": \"one\", \"cv\": \"only\"}, \"m\": [{\"type\": \"a\", \"x\": \"x 49\", \"u\": {\"type\": \"b\", \"us\": [], \"m\": {}}}], \"n\": {\"again\": {}}, \"o\": \"o 50\", \"p\": {\"g1\": \"g1 51\", \"g2\": 1234567890123456789052}, \"q\": {\"g1\": \"g1 53\", \"g2\": 1234567890123456789054}, \"r\": {\"key 56\": {\"key 55\": []}}, \"s\": \"Ok\", \"t\": \"Ok\", \"u\": {\"new\": \"new 57\"}}]}}, \"s\": \"Ok\", \"t\": \"Ok\", \"u\": {\"new\": \"new 60\"}}",
        r#"{"b": null, "c": null, "d": null, "e": null, "f": null, "g": null, "h": null, "i": null, "j": null, "k": null, "l": null, "m": null, "n": null, "o": null, "p": null, "q": null, "r": null, "s": null, "t": null, "u": null}"#,
        "{\"b\": 123456789012345678901234567890, \"c\": 1.50, \"d\": \"a\\\"#b\\\\ \\u0001\u{202e}*/\", \"e\": [1, 2], \"f\": {\"a\": 1}, \"g\": [null], \"h\": {\"key 1\": {\"a\": 1, \"b\": null, \"c\": \"x\", \"d\": true}}, \"i\": \"only\", \"j\": \" \", \"k\": {\"list\": [{\"k\": \"g1\", \"v\": \"g1 2\"}, {\"k\": \"g2\", \"v\": 1234567890123456789003}]}, \"l\": {\"own\": \"own 4\", \"g1\": \"g1 5\", \"g2\": 1234567890123456789006, \"ck\": \"one\", \"cv\": \"only\"}, \"m\": [{\"type\": \"a\", \"x\": \"x 7\", \"u\": {\"type\": \"b\", \"us\": [], \"m\": {}}}], \"n\": {\"again\": {}}, \"o\": \"o 8\", \"p\": {\"g1\": \"g1 9\", \"g2\": 1234567890123456789010}, \"q\": {\"g1\": \"g1 11\", \"g2\": 1234567890123456789012}, \"r\": {\"key 29\": {\"key 28\": [{\"b\": 123456789012345678901234567890, \"c\": 1.50, \"d\": \"a\\\"#b\\\\ \\u0001\u{202e}*/\", \"e\": [1, 2], \"f\": {\"a\": 1}, \"g\": [null], \"h\": {\"key 13\": {\"a\": 1, \"b\": null, \"c\": \"x\", \"d\": true}}, \"i\": \"only\", \"j\": \" \", \"k\": {\"list\": [{\"k\": \"g1\", \"v\": \"g1 14\"}, {\"k\": \"g2\", \"v\": 1234567890123456789015}]}, \"l\": {\"own\": \"own 16\", \"g1\": \"g1 17\", \"g2\": 1234567890123456789018, \"ck\": \"one\", \"cv\": \"only\"}, \"m\": [{\"type\": \"a\", \"x\": \"x 19\", \"u\": {\"type\": \"b\", \"us\": [], \"m\": {}}}], \"n\": {\"again\": {}}, \"o\": \"o 20\", \"p\": {\"g1\": \"g1 21\", \"g2\": 1234567890123456789022}, \"q\": {\"g1\": \"g1 23\", \"g2\": 1234567890123456789024}, \"r\": {\"key 26\": {\"key 25\": []}}, \"s\": \"Ok\", \"t\": \"Ok\", \"u\": {\"new\": \"new 27\"}}]}}, \"s\": \"Ok\", \"t\": \"Ok\", \"u\": {\"new\": \"new 30\"}, \"a member that nobody wrote down\": [1.50, null]}",
    ]);
}
