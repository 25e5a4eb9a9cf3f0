// @generated from the case types by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `types` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use crate::payload::{each_form_survives};
use specwright_tests::goldens::types;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

/// A client of the server at an address.
fn client(address: &str) -> types::Client {
    types::Client::builder(address.to_owned() + "/given")
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &types::Documented) -> Said {
    let body = match error {
        types::Documented::Twin(body) => Some(json(body)),
        types::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: Vec::new() }
}

#[tokio::test]
async fn call_nodes_get() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "node"],
        query: &[],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"next": {"parent": null}, "parent": {"parent": null}}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.nodes().get()
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_trees_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "tree"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"children": [{"children": [], "by_name": {}}], "by_name": {"key 1": {"children": [], "by_name": {}}}}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"children": [{"children": [], "by_name": {}}], "by_name": {"key 1": {"children": [], "by_name": {}}}}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.trees().put(value::<types::types::Tree>(r#"{"children": [{"children": [], "by_name": {}}], "by_name": {"key 1": {"children": [], "by_name": {}}}}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_lefts_get() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "left"],
        query: &[],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"right": {"left": {"right": {}}}}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.lefts().get()
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_patch() {
    let wanted = Wanted {
        method: "PATCH",
        path: &["given", "things"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"name": "name 1 \"ü\\\n😀", "note": "note 2", "count": 103, "node": {"next": {"parent": null}, "parent": {"parent": null}}, "kind": "only", "tags": ["tags 4"]}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"id": "id 1 \"ü\\\n😀", "payment": {"type": "card", "number": "number 2", "kind": "only"}, "either": "either 3", "maybe": "00000004-0000-4000-8000-00000000abcd"}"#, gives: Gives::Value },
        Answer { status: 201, media: Some("application/json"), body: r#"{"id": "id 1 \"ü\\\n😀", "payment": {"type": "card", "number": "number 2", "kind": "only"}, "either": "either 3", "maybe": "00000004-0000-4000-8000-00000000abcd"}"#, gives: Gives::Value },
        Answer { status: 400, media: Some("application/json"), body: r#"{"id": "id 1 \"ü\\\n😀", "payment": {"type": "card", "number": "number 2", "kind": "only"}}"#, gives: Gives::Documented(&[]) },
        Answer { status: 409, media: Some("application/json"), body: r#"{"id": "id 1 \"ü\\\n😀", "payment": {"type": "card", "number": "number 2", "kind": "only"}}"#, gives: Gives::Documented(&[]) },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().patch(value::<types::types::Patch>(r#"{"name": "name 1 \"ü\\\n😀", "note": "note 2", "count": 103, "node": {"next": {"parent": null}, "parent": {"parent": null}}, "kind": "only", "tags": ["tags 4"]}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_add() {
    let wanted = Wanted {
        method: "POST",
        path: &["given", "things"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"id": "id 1 \"ü\\\n😀"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"id": "id 1 \"ü\\\n😀", "payment": {"type": "card", "number": "number 2", "kind": "only"}, "either": "either 3", "maybe": "00000004-0000-4000-8000-00000000abcd"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().add(value::<types::types::ThingRequest>(r#"{"id": "id 1 \"ü\\\n😀"}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_payments_add() {
    let wanted = Wanted {
        method: "POST",
        path: &["given", "payments"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"type": "card", "number": "number 1 \"ü\\\n😀", "kind": "only"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"type": "card", "number": "number 1 \"ü\\\n😀", "kind": "only"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.payments().add(value::<types::types::Payment>(r#"{"type": "card", "number": "number 1 \"ü\\\n😀", "kind": "only"}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_empties_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "empty"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some("{}"),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: "{}", gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.empties().put(value::<types::types::Empty>("{}"))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_lists_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "lists"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"by_name": {"key 2": ["by_name 1 \"ü\\\n😀"]}, "nested": [[103]], "maps": [{"key 4": {}}]}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"by_name": {"key 2": ["by_name 1 \"ü\\\n😀"]}, "nested": [[1234567890123456789003]], "maps": [{"key 4": {}}]}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.lists().put(value::<types::types::Lists>(r#"{"by_name": {"key 2": ["by_name 1 \"ü\\\n😀"]}, "nested": [[103]], "maps": [{"key 4": {}}]}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_defaults_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "defaults"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"size": 101, "kind": "only", "tags": ["tags 2"]}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"size": 1234567890123456789001, "kind": "only", "tags": ["tags 2"]}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.defaults().put(value::<types::types::Defaulted>(r#"{"size": 101, "kind": "only", "tags": ["tags 2"]}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_odds_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "odds"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"ids": ["00000001-0000-4000-8000-00000000abcd"], "fixed": "fixed", "only": 1, "kinds": {"key 2": "only"}}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"ids": ["00000001-0000-4000-8000-00000000abcd"], "fixed": "fixed", "only": 1, "kinds": {"key 2": "only"}}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.odds().put(value::<types::types::Odds>(r#"{"ids": ["00000001-0000-4000-8000-00000000abcd"], "fixed": "fixed", "only": 1, "kinds": {"key 2": "only"}}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_node() {
    each_form_survives::<types::types::Node>(PAIRS, &[
        r#"{"next": {"parent": null}, "parent": {"parent": null}}"#,
        "{}",
    ], &[
        r#"{"next": {"parent": null}, "parent": null}"#,
        r#"{"next": null, "parent": null}"#,
        r#"{"next": {"parent": null}, "parent": {"parent": null}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_tree() {
    each_form_survives::<types::types::Tree>(PAIRS, &[
        r#"{"children": [{"children": [], "by_name": {}}], "by_name": {"key 1": {"children": [], "by_name": {}}}}"#,
        r#"{"children": [{"children": [], "by_name": {}}]}"#,
    ], &[
        r#"{"children": [{"children": [], "by_name": {}}], "by_name": {"key 2": {"children": [], "by_name": {}}}}"#,
        r#"{"children": [{"children": [], "by_name": {}}], "by_name": null}"#,
        r#"{"children": [{"children": [], "by_name": {}}], "by_name": {"key 1": {"children": [], "by_name": {}}}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_left() {
    each_form_survives::<types::types::Left>(PAIRS, &[
        r#"{"right": {"left": {"right": {}}}}"#,
        "{}",
    ], &[
        r#"{"right": null}"#,
        r#"{"right": {"left": {"right": {}}}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_patch() {
    each_form_survives::<types::types::Patch>(PAIRS, &[
        r#"{"name": "name 1 \"ü\\\n😀", "note": "note 2", "count": 103, "node": {"next": {"parent": null}, "parent": {"parent": null}}, "kind": "only", "tags": ["tags 4"]}"#,
        "{}",
    ], &[
        r#"{"name": null, "note": "note 5", "count": null, "node": null, "kind": null, "tags": null}"#,
    ]);
}

#[test]
fn type_kind() {
    each_form_survives::<types::types::Kind>(PAIRS, &[
        r#""only""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_only() {
    each_form_survives::<types::types::Only>(PAIRS, &[
        "1",
    ], &[]);
}

#[test]
fn type_empty() {
    each_form_survives::<types::types::Empty>(PAIRS, &[
        "{}",
    ], &[
        r#"{"a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_lists() {
    each_form_survives::<types::types::Lists>(PAIRS, &[
        r#"{"by_name": {"key 2": ["by_name 1 \"ü\\\n😀"]}, "nested": [[1234567890123456789003]], "maps": [{"key 4": {}}]}"#,
        "{}",
    ], &[
        r#"{"by_name": {"key 6": ["by_name 5"]}, "nested": [[1234567890123456789007]], "maps": [{"key 8": {}}]}"#,
        r#"{"by_name": null, "nested": null, "maps": null}"#,
        r#"{"by_name": {"key 2": ["by_name 1 \"ü\\\n😀"]}, "nested": [[1234567890123456789003]], "maps": [{"key 4": {}}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_defaulted() {
    each_form_survives::<types::types::Defaulted>(PAIRS, &[
        r#"{"size": 1234567890123456789001, "kind": "only", "tags": ["tags 2"]}"#,
        r#"{"size": 1234567890123456789003, "kind": "only", "tags": ["tags 4"]}"#,
    ], &[
        r#"{"size": 1234567890123456789005, "kind": "only", "tags": ["tags 6"]}"#,
        r#"{"size": 1234567890123456789007, "kind": "only", "tags": ["tags 8"]}"#,
        r#"{"size": 1234567890123456789001, "kind": "only", "tags": ["tags 2"], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_card() {
    each_form_survives::<types::types::Card>(PAIRS, &[
        r#"{"number": "number 1 \"ü\\\n😀", "kind": "only"}"#,
        r#"{"number": "number 2"}"#,
    ], &[
        r#"{"number": "number 3", "kind": "only"}"#,
        r#"{"number": "number 4", "kind": null}"#,
        r#"{"number": "number 1 \"ü\\\n😀", "kind": "only", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_bank() {
    each_form_survives::<types::types::Bank>(PAIRS, &[
        r#"{"iban": "iban 1 \"ü\\\n😀"}"#,
        r#"{"iban": "iban 2"}"#,
    ], &[
        r#"{"iban": "iban 3"}"#,
        r#"{"iban": "iban 4"}"#,
        r#"{"iban": "iban 1 \"ü\\\n😀", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_payment() {
    each_form_survives::<types::types::Payment>(PAIRS, &[
        r#"{"type": "card", "number": "number 1 \"ü\\\n😀", "kind": "only"}"#,
        r#"{"type": "bank", "iban": "iban 2"}"#,
        r#"{"type": "card", "number": "number 3"}"#,
        r#"{"type": "bank", "iban": "iban 4"}"#,
    ], &[
        r#"{"type": "a tag that nobody wrote down", "a member that nobody wrote down": [1.50, null]}"#,
        r#"{"a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_payments() {
    each_form_survives::<types::types::Payments>(PAIRS, &[
        r#"[{"type": "card", "number": "number 1 \"ü\\\n😀", "kind": "only"}]"#,
    ], &[]);
}

#[test]
fn type_thing() {
    each_form_survives::<types::types::Thing>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀", "payment": {"type": "card", "number": "number 2", "kind": "only"}, "either": "either 3", "maybe": "00000004-0000-4000-8000-00000000abcd"}"#,
        "{}",
    ], &[
        r#"{"id": "id 5", "payment": {"type": "card", "number": "number 6", "kind": "only"}, "either": "either 7", "maybe": null}"#,
        r#"{"id": null, "payment": null, "either": null, "maybe": null}"#,
        r#"{"id": "id 1 \"ü\\\n😀", "payment": {"type": "card", "number": "number 2", "kind": "only"}, "either": "either 3", "maybe": "00000004-0000-4000-8000-00000000abcd", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_thing_request() {
    each_form_survives::<types::types::ThingRequest>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀"}"#,
        "{}",
    ], &[
        r#"{"id": "id 2"}"#,
    ]);
}

#[test]
fn type_twin() {
    each_form_survives::<types::types::Twin>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀", "payment": {"type": "card", "number": "number 2", "kind": "only"}}"#,
        "{}",
    ], &[
        r#"{"id": "id 3", "payment": {"type": "card", "number": "number 4", "kind": "only"}}"#,
        r#"{"id": null, "payment": null}"#,
        r#"{"id": "id 1 \"ü\\\n😀", "payment": {"type": "card", "number": "number 2", "kind": "only"}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_alias() {
    each_form_survives::<types::types::Alias>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀", "payment": {"type": "card", "number": "number 2", "kind": "only"}, "either": "either 3", "maybe": "00000004-0000-4000-8000-00000000abcd"}"#,
    ], &[]);
}

#[test]
fn type_ids() {
    each_form_survives::<types::types::Ids>(PAIRS, &[
        r#"["00000001-0000-4000-8000-00000000abcd"]"#,
    ], &[]);
}

#[test]
fn type_id() {
    each_form_survives::<types::types::Id>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_fixed() {
    each_form_survives::<types::types::Fixed>(PAIRS, &[
        r#""fixed""#,
    ], &[]);
}

#[test]
fn type_kinds() {
    each_form_survives::<types::types::Kinds>(PAIRS, &[
        r#"{"key 1": "only"}"#,
    ], &[]);
}

#[test]
fn type_right() {
    each_form_survives::<types::types::Right>(PAIRS, &[
        r#"{"left": {"right": {"left": {}}}}"#,
        "{}",
    ], &[
        r#"{"left": null}"#,
        r#"{"left": {"right": {"left": {}}}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_odds() {
    each_form_survives::<types::types::Odds>(PAIRS, &[
        r#"{"ids": ["00000001-0000-4000-8000-00000000abcd"], "fixed": "fixed", "only": 1, "kinds": {"key 2": "only"}}"#,
        "{}",
    ], &[
        r#"{"ids": ["00000003-0000-4000-8000-00000000abcd"], "fixed": "fixed", "only": 1, "kinds": {"key 4": "only"}}"#,
        r#"{"ids": null, "fixed": null, "only": null, "kinds": null}"#,
        r#"{"ids": ["00000001-0000-4000-8000-00000000abcd"], "fixed": "fixed", "only": 1, "kinds": {"key 2": "only"}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_thing_either() {
    each_form_survives::<types::types::ThingEither>(PAIRS, &[
        r#""ThingEither 1 \"ü\\\n😀""#,
        "1234567890123456789002",
        r#"["ThingEither 3"]"#,
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}

#[test]
fn type_thing_maybe() {
    each_form_survives::<types::types::ThingMaybe>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
        "1234567890123456789002",
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}
