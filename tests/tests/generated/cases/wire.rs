// @generated from the case wire by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `wire` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use crate::payload::{each_form_survives};
use specwright_tests::goldens::wire;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

/// A client of the server at an address.
fn client(address: &str) -> wire::Client {
    wire::Client::builder()
        .base_url(address.to_owned() + "/base")
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &wire::Documented) -> Said {
    let body = match error {
        wire::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: Vec::new() }
}

#[tokio::test]
async fn call_things_empty() {
    let wanted = Wanted {
        method: "GET",
        path: &["base", "empty"],
        query: &[],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 204, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().empty()
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_head() {
    let wanted = Wanted {
        method: "HEAD",
        path: &["base", "empty"],
        query: &[],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().head()
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_options() {
    let wanted = Wanted {
        method: "OPTIONS",
        path: &["base", "empty"],
        query: &[],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().options()
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_maybe() {
    let wanted = Wanted {
        method: "GET",
        path: &["base", "maybe"],
        query: &[],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"number": 1234567890123456789001, "exact": 2.50, "small": 103, "wide": 9007199254740004, "any": 5.50}"#, gives: Gives::Value },
        Answer { status: 204, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().maybe()
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_vendor() {
    let wanted = Wanted {
        method: "POST",
        path: &["base", "vendor"],
        query: &[],
        headers: &[("content-type", "application/vnd.example.v1+json"), ("accept", "application/vnd.example.v1+json; charset=utf-8")],
        absent: &[],
        body: Some(r#"{"number": 101, "exact": 2.50, "small": 103, "wide": 104, "any": 5.50}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/vnd.example.v1+json; charset=utf-8"), body: r#"{"number": 1234567890123456789001, "exact": 2.50, "small": 103, "wide": 9007199254740004, "any": 5.50}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().vendor(value::<wire::types::Big>(r#"{"number": 101, "exact": 2.50, "small": 103, "wide": 104, "any": 5.50}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_html() {
    let wanted = Wanted {
        method: "GET",
        path: &["base", "html"],
        query: &[],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"number": 1234567890123456789001, "exact": 2.50, "small": 103, "wide": 9007199254740004, "any": 5.50}"#, gives: Gives::Value },
        Answer { status: 502, media: Some("text/html"), body: r#"{"nobody": "said so"}"#, gives: Gives::Status },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().html()
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_only_optional() {
    let wanted = Wanted {
        method: "GET",
        path: &["base", "optional"],
        query: &[("a", "1/a b?c#d%25&e=f+ü"), ("b", "102")],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"number": 1234567890123456789001, "exact": 2.50, "small": 103, "wide": 9007199254740004, "any": 5.50}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().only_optional()
            .a(value::<String>(r#""1/a b?c#d%25&e=f+ü""#))
            .b(value::<wire::runtime::Integer>("102"))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_path() {
    let wanted = Wanted {
        method: "GET",
        path: &["base", "path", "1/a b?c#d%25&e=f+ü", "red-0", "2026-01-03", "true", "00000004-0000-4000-8000-00000000abcd", ""],
        query: &[],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"number": 1234567890123456789001, "exact": 2.50, "small": 103, "wide": 9007199254740004, "any": 5.50}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().path(wire::ops::ThingsPathRequired { text: value::<String>(r#""1/a b?c#d%25&e=f+ü""#), colour: value::<wire::types::Colour>(r#""red""#), number: value::<wire::types::Number>("0"), day: value::<wire::types::Day>(r#""2026-01-03""#), flag: value::<bool>("true"), id: value::<wire::runtime::Uuid>(r#""00000004-0000-4000-8000-00000000abcd""#) })
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_query() {
    let wanted = Wanted {
        method: "GET",
        path: &["base", "query"],
        query: &[("colour", "red"), ("day", "2026-01-02"), ("at", "2026-01-03T09:30:00Z"), ("exact", "3.50"), ("big", "104"), ("flag", "true"), ("const", "fixed"), ("nullable", "6/a b?c#d%25&e=f+ü"), ("comma", "red,red"), ("repeat", "2026-01-08"), ("repeat", "2026-01-09"), ("space", "109 110"), ("pipe", "11/a b?c#d%25&e=f+ü|12/a b?c#d%25&e=f+ü"), ("brackets[]", "0000000d-0000-4000-8000-00000000abcd"), ("brackets[]", "0000000e-0000-4000-8000-00000000abcd"), ("inline", "a,a")],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"number": 1234567890123456789001, "exact": 2.50, "small": 103, "wide": 9007199254740004, "any": 5.50}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().query(value::<wire::types::Colour>(r#""red""#))
            .day(value::<wire::runtime::Date>(r#""2026-01-02""#))
            .at(value::<wire::runtime::Timestamp>(r#""2026-01-03T09:30:00Z""#))
            .exact(value::<wire::runtime::Decimal>("3.50"))
            .big(value::<wire::runtime::Integer>("104"))
            .flag(value::<bool>("true"))
            .nullable(value::<String>(r#""6/a b?c#d%25&e=f+ü""#))
            .comma(value::<Vec<wire::types::Colour>>(r#"["red", "red"]"#))
            .repeat(value::<Vec<wire::runtime::Date>>(r#"["2026-01-08", "2026-01-09"]"#))
            .space(value::<Vec<wire::runtime::Integer>>("[109, 110]"))
            .pipe(value::<Vec<String>>(r#"["11/a b?c#d%25&e=f+ü", "12/a b?c#d%25&e=f+ü"]"#))
            .brackets(value::<Vec<wire::runtime::Uuid>>(r#"["0000000d-0000-4000-8000-00000000abcd", "0000000e-0000-4000-8000-00000000abcd"]"#))
            .inline(value::<Vec<wire::types::ThingsQueryInline>>(r#"["a", "a"]"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_headers() {
    let wanted = Wanted {
        method: "GET",
        path: &["base", "headers"],
        query: &[],
        headers: &[("x-colour", "red"), ("x-day", "2026-01-02"), ("x-at", "2026-01-03T09:30:00Z"), ("x-number", "0"), ("x-text", r#"X-Text 3; q="1,2""#), ("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"number": 1234567890123456789001, "exact": 2.50, "small": 103, "wide": 9007199254740004, "any": 5.50}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().headers(value::<wire::types::Colour>(r#""red""#))
            .x_day(value::<wire::types::Day>(r#""2026-01-02""#))
            .x_at(value::<wire::runtime::Timestamp>(r#""2026-01-03T09:30:00Z""#))
            .x_number(value::<wire::types::Number>("0"))
            .x_text(value::<String>(r#""X-Text 3; q=\"1,2\"""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_big() {
    let wanted = Wanted {
        method: "PUT",
        path: &["base", "big"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"number": 101, "exact": 2.50, "small": 103, "wide": 104, "any": 5.50}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"number": 1234567890123456789001, "exact": 2.50, "small": 103, "wide": 9007199254740004, "any": 5.50}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().big(value::<wire::types::Big>(r#"{"number": 101, "exact": 2.50, "small": 103, "wide": 104, "any": 5.50}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_times() {
    let wanted = Wanted {
        method: "PUT",
        path: &["base", "times"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"at": "2026-01-02T09:30:00Z", "day": "2026-01-03", "maybe": "2026-01-04T09:30:00Z"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"at": "2026-01-02T09:30:00.1234567", "day": "2026-01-03", "maybe": "2026-01-04T09:30:00Z"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().times(value::<wire::types::Times>(r#"{"at": "2026-01-02T09:30:00Z", "day": "2026-01-03", "maybe": "2026-01-04T09:30:00Z"}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_loose() {
    let wanted = Wanted {
        method: "PUT",
        path: &["base", "loose"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"list": ["list 1 \"ü\\\n😀"], "nulls": ["nulls 2"], "never": ["never 3"], "text": "text 4", "object": {"number": 105, "exact": 6.50, "small": 107, "wide": 108, "any": 9.50}}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"list": ["list 1 \"ü\\\n😀"], "nulls": ["nulls 2"], "never": ["never 3"], "text": "text 4", "object": {"number": 1234567890123456789005, "exact": 6.50, "small": 107, "wide": 9007199254740008, "any": 9.50}}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().loose(value::<wire::types::Loose>(r#"{"list": ["list 1 \"ü\\\n😀"], "nulls": ["nulls 2"], "never": ["never 3"], "text": "text 4", "object": {"number": 105, "exact": 6.50, "small": 107, "wide": 108, "any": 9.50}}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_nested() {
    let wanted = Wanted {
        method: "PUT",
        path: &["base", "nested"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"nested": {"list": [], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}, "list": [{"list": [], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"nested": {"list": [], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}, "list": [{"list": [], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().nested(value::<wire::types::Nested>(r#"{"nested": {"list": [], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}, "list": [{"list": [], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_text() {
    let wanted = Wanted {
        method: "PUT",
        path: &["base", "text"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#""body 1 \"ü\\\n😀""#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#""body 1 \"ü\\\n😀""#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().text(value::<String>(r#""body 1 \"ü\\\n😀""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_optional_body() {
    let wanted = Wanted {
        method: "POST",
        path: &["base", "optional"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"number": 101, "exact": 2.50, "small": 103, "wide": 104, "any": 5.50}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 202, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().optional_body()
            .body(value::<wire::types::Big>(r#"{"number": 101, "exact": 2.50, "small": 103, "wide": 104, "any": 5.50}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_colour() {
    each_form_survives::<wire::types::Colour>(PAIRS, &[
        r#""red""#,
        r#""dark blue""#,
        r#""a/b""#,
        r#""50%""#,
        r#""a&b=c""#,
        r#""é""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_number() {
    each_form_survives::<wire::types::Number>(PAIRS, &[
        "0",
        "1",
    ], &[
        "987654321",
    ]);
}

#[test]
fn type_day() {
    each_form_survives::<wire::types::Day>(PAIRS, &[
        r#""2026-01-02""#,
    ], &[]);
}

#[test]
fn type_big() {
    each_form_survives::<wire::types::Big>(PAIRS, &[
        r#"{"number": 1234567890123456789001, "exact": 2.50, "small": 103, "wide": 9007199254740004, "any": 5.50}"#,
        "{}",
    ], &[
        r#"{"number": 1234567890123456789006, "exact": 7.50, "small": 108, "wide": 9007199254740009, "any": 10.50}"#,
        r#"{"number": null, "exact": null, "small": null, "wide": null, "any": null}"#,
        r#"{"number": 1234567890123456789001, "exact": 2.50, "small": 103, "wide": 9007199254740004, "any": 5.50, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_times() {
    each_form_survives::<wire::types::Times>(PAIRS, &[
        r#"{"at": "2026-01-02T09:30:00.1234567", "day": "2026-01-03", "maybe": "2026-01-04T09:30:00Z"}"#,
        "{}",
    ], &[
        r#"{"at": "2026-01-05T09:30:00.1234567", "day": "2026-01-06", "maybe": null}"#,
        r#"{"at": null, "day": null, "maybe": null}"#,
        r#"{"at": "2026-01-02T09:30:00.1234567", "day": "2026-01-03", "maybe": "2026-01-04T09:30:00Z", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_loose() {
    each_form_survives::<wire::types::Loose>(PAIRS, &[
        r#"{"list": ["list 1 \"ü\\\n😀"], "nulls": ["nulls 2"], "never": ["never 3"], "text": "text 4", "object": {"number": 1234567890123456789005, "exact": 6.50, "small": 107, "wide": 9007199254740008, "any": 9.50}}"#,
        "{}",
    ], &[
        r#"{"list": ["list 10"], "nulls": ["nulls 11"], "never": ["never 12"], "text": "text 13", "object": {"number": 1234567890123456789014, "exact": 15.50, "small": 116, "wide": 9007199254740017, "any": 18.50}}"#,
        r#"{"list": null, "nulls": null, "never": null, "text": null, "object": null}"#,
        r#"{"list": ["list 1 \"ü\\\n😀"], "nulls": ["nulls 2"], "never": ["never 3"], "text": "text 4", "object": {"number": 1234567890123456789005, "exact": 6.50, "small": 107, "wide": 9007199254740008, "any": 9.50}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_nested() {
    each_form_survives::<wire::types::Nested>(PAIRS, &[
        r#"{"nested": {"list": [], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}, "list": [{"list": [], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}"#,
        "{}",
    ], &[
        r#"{"nested": null, "list": null, "any": null}"#,
        r#"{"nested": {"list": [], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}, "list": [{"list": [], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_things_query_inline() {
    each_form_survives::<wire::types::ThingsQueryInline>(PAIRS, &[
        r#""a""#,
        r#""b""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}
