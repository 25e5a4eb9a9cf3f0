// @generated from the case expressions by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `expressions` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use crate::payload::{each_form_survives};
use specwright_tests::goldens::expressions;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &["entries"];

/// A client of the server at an address.
fn client(address: &str) -> expressions::Client {
    expressions::Client::builder(address.to_owned() + "/given")
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &expressions::Documented) -> Said {
    let body = match error {
        expressions::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: Vec::new() }
}

#[tokio::test]
async fn call_everything_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "everything", "00000001-0000-4000-8000-00000000abcd", "red"],
        query: &[("limit", "102"), ("dry", "true"), ("fixed", "x"), ("level", "0")],
        headers: &[("x-tenant", r#"X-Tenant 1; q="1,2""#), ("gen", "102"), ("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"code": "code 1 \"ü\\\n😀", "amount": 2.50, "mark": true, "kind": "a", "step": 1, "figure": {"type": "round", "radius": 4.50, "self": "self 5"}, "pick": {"key": "word", "value": "word 6"}, "pool": {"key 8": 107}, "loose": "00000009-0000-4000-8000-00000000abcd", "lines": [{"count": 110, "price": 11.50, "tags": ["tags 12"], "item_1": 113, "done": true, "id": "0000000f-0000-4000-8000-00000000abcd"}], "colour": {"colour": "red"}, "only": {"kind": "only", "size": 1.5, "list": [1], "flag": true, "text": "text 16"}, "everything": {"text": "text 17", "nullable": "nullable 19", "must": "must 20", "flag": true, "maybe": true, "small": 123, "large": 124, "whole": 125, "price": 26.50, "number": 27.50, "id": "0000001c-0000-4000-8000-00000000abcd", "name": "name 30", "maybeName": "maybeName 31", "counted": 132, "link": "https://example.com/33?a=b&c=d", "day": "2026-01-07", "until": "2026-01-08", "from": "2026-01-09T09:30:00Z", "to": "2026-01-10T09:30:00Z", "colour": "red", "answer": "YES", "level": 0, "words": "words 39", "shape": {"type": "round", "radius": 41.50, "self": "self 42"}, "must-lines": [{"count": 149, "price": 50.50, "tags": ["tags 51"], "item_1": 152, "done": true, "id": "00000036-0000-4000-8000-00000000abcd"}], "names": ["names 56"], "tree": [[]], "levels": [0], "ids": ["0000003a-0000-4000-8000-00000000abcd"], "days": ["2026-01-04"], "times": ["2026-01-05T09:30:00Z"], "shapes": [{"type": "round", "radius": 62.50, "self": "self 63"}], "smalls": [164], "flags": [true], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}, "anys": [{"anything": [1, 2.50, 123456789012345678901234567890]}], "texts": {"key 72": "texts 71"}, "nodes": {"key 76": {"value": 173, "next": {"value": 174, "children": []}, "children": [{"value": 175, "children": []}]}}, "this": "this 80", "context": 181, "rt": true, "value": "value 83", "it": 184, "item_1": [{"count": 185, "price": 86.50, "tags": ["tags 87"], "item_1": 188, "done": true, "id": "0000005a-0000-4000-8000-00000000abcd"}], "type": "type 91", "Self": 192, "out": "out 93", "ein Mass": 94.50, "pairs": {"entries": [{"key": "first", "value": "first 95"}, {"key": "second", "value": 196}]}, "city": "city 97", "street": "street 98", "house": 199, "in": "in 100", "mail": "user101@example.com", "at": "HOME", "always": "so", "phone": "phone 102", "area-code": "area-code 103"}}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"code": "code 1 \"ü\\\n😀", "amount": 2.50, "mark": true, "kind": "a", "step": 1, "figure": {"type": "round", "radius": 4.50, "self": "self 5"}, "pick": {"key": "word", "value": "word 6"}, "pool": {"key 8": 1234567890123456789007}, "loose": "00000009-0000-4000-8000-00000000abcd", "lines": [{"count": 1234567890123456789010, "price": 11.50, "tags": ["tags 12"], "item_1": 1234567890123456789013, "done": true, "id": "0000000f-0000-4000-8000-00000000abcd"}], "colour": {"colour": "red"}, "only": {"kind": "only", "size": 1.5, "list": [1], "flag": true, "text": "text 16"}, "everything": {"text": "text 17", "nullable": "nullable 19", "must": "must 20", "flag": true, "maybe": true, "small": 123, "large": 9007199254740024, "whole": 1234567890123456789025, "price": 26.50, "number": 27.50, "id": "0000001c-0000-4000-8000-00000000abcd", "name": "name 30", "maybeName": "maybeName 31", "counted": 132, "link": "https://example.com/33?a=b&c=d", "day": "2026-01-07", "until": "2026-01-08", "from": "2026-01-09T09:30:00Z", "to": "2026-01-10T09:30:00.1234567", "colour": "red", "answer": "YES", "level": 0, "words": "words 39", "shape": {"type": "round", "radius": 41.50, "self": "self 42"}, "must-lines": [{"count": 1234567890123456789049, "price": 50.50, "tags": ["tags 51"], "item_1": 1234567890123456789052, "done": true, "id": "00000036-0000-4000-8000-00000000abcd"}], "names": ["names 56"], "tree": [[]], "levels": [0], "ids": ["0000003a-0000-4000-8000-00000000abcd"], "days": ["2026-01-04"], "times": ["2026-01-05T09:30:00Z"], "shapes": [{"type": "round", "radius": 62.50, "self": "self 63"}], "smalls": [164], "flags": [true], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}, "anys": [{"anything": [1, 2.50, 123456789012345678901234567890]}], "texts": {"key 72": "texts 71"}, "nodes": {"key 76": {"value": 1234567890123456789073, "next": {"value": 1234567890123456789074, "children": []}, "children": [{"value": 1234567890123456789075, "children": []}]}}, "this": "this 80", "context": 1234567890123456789081, "rt": true, "value": "value 83", "it": 1234567890123456789084, "item_1": [{"count": 1234567890123456789085, "price": 86.50, "tags": ["tags 87"], "item_1": 1234567890123456789088, "done": true, "id": "0000005a-0000-4000-8000-00000000abcd"}], "type": "type 91", "Self": 1234567890123456789092, "out": "out 93", "ein Mass": 94.50, "pairs": {"entries": [{"key": "first", "value": "first 95"}, {"key": "second", "value": 1234567890123456789096}]}, "city": "city 97", "street": "street 98", "house": 199, "in": "in 100", "mail": "user101@example.com", "at": "HOME", "always": "so", "phone": "phone 102", "area-code": "area-code 103"}}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.everything().put(expressions::ops::EverythingPutRequired { id: value::<expressions::types::Id>(r#""00000001-0000-4000-8000-00000000abcd""#), r#type: value::<expressions::types::Colour>(r#""red""#), dry: value::<bool>("true"), body: value::<expressions::types::All>(r#"{"code": "code 1 \"ü\\\n😀", "amount": 2.50, "mark": true, "kind": "a", "step": 1, "figure": {"type": "round", "radius": 4.50, "self": "self 5"}, "pick": {"key": "word", "value": "word 6"}, "pool": {"key 8": 107}, "loose": "00000009-0000-4000-8000-00000000abcd", "lines": [{"count": 110, "price": 11.50, "tags": ["tags 12"], "item_1": 113, "done": true, "id": "0000000f-0000-4000-8000-00000000abcd"}], "colour": {"colour": "red"}, "only": {"kind": "only", "size": 1.5, "list": [1], "flag": true, "text": "text 16"}, "everything": {"text": "text 17", "nullable": "nullable 19", "must": "must 20", "flag": true, "maybe": true, "small": 123, "large": 124, "whole": 125, "price": 26.50, "number": 27.50, "id": "0000001c-0000-4000-8000-00000000abcd", "name": "name 30", "maybeName": "maybeName 31", "counted": 132, "link": "https://example.com/33?a=b&c=d", "day": "2026-01-07", "until": "2026-01-08", "from": "2026-01-09T09:30:00Z", "to": "2026-01-10T09:30:00Z", "colour": "red", "answer": "YES", "level": 0, "words": "words 39", "shape": {"type": "round", "radius": 41.50, "self": "self 42"}, "must-lines": [{"count": 149, "price": 50.50, "tags": ["tags 51"], "item_1": 152, "done": true, "id": "00000036-0000-4000-8000-00000000abcd"}], "names": ["names 56"], "tree": [[]], "levels": [0], "ids": ["0000003a-0000-4000-8000-00000000abcd"], "days": ["2026-01-04"], "times": ["2026-01-05T09:30:00Z"], "shapes": [{"type": "round", "radius": 62.50, "self": "self 63"}], "smalls": [164], "flags": [true], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}, "anys": [{"anything": [1, 2.50, 123456789012345678901234567890]}], "texts": {"key 72": "texts 71"}, "nodes": {"key 76": {"value": 173, "next": {"value": 174, "children": []}, "children": [{"value": 175, "children": []}]}}, "this": "this 80", "context": 181, "rt": true, "value": "value 83", "it": 184, "item_1": [{"count": 185, "price": 86.50, "tags": ["tags 87"], "item_1": 188, "done": true, "id": "0000005a-0000-4000-8000-00000000abcd"}], "type": "type 91", "Self": 192, "out": "out 93", "ein Mass": 94.50, "pairs": {"entries": [{"key": "first", "value": "first 95"}, {"key": "second", "value": 196}]}, "city": "city 97", "street": "street 98", "house": 199, "in": "in 100", "mail": "user101@example.com", "at": "HOME", "always": "so", "phone": "phone 102", "area-code": "area-code 103"}}"#) })
            .unchecked()
            .limit(value::<i32>("102"))
            .level(value::<expressions::types::Level>("0"))
            .x_tenant(value::<String>(r#""X-Tenant 1; q=\"1,2\"""#))
            .r#gen(value::<expressions::runtime::Integer>("102"))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_lines_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "lines"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"[{"count": 101, "price": 2.50, "tags": ["tags 3"], "item_1": 104, "done": true, "id": "00000006-0000-4000-8000-00000000abcd"}]"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.lines().put()
            .body(value::<Vec<expressions::types::Line>>(r#"[{"count": 101, "price": 2.50, "tags": ["tags 3"], "item_1": 104, "done": true, "id": "00000006-0000-4000-8000-00000000abcd"}]"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_values_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "values"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"text": "text 1 \"ü\\\n😀", "nullable": "nullable 3", "must": "must 4", "flag": true, "maybe": true, "small": 107, "large": 108, "whole": 109, "price": 10.50, "number": 11.50, "id": "0000000c-0000-4000-8000-00000000abcd", "name": "name 14", "maybeName": "maybeName 15", "counted": 116, "link": "https://example.com/17?a=b&c=d", "day": "2026-01-19", "until": "2026-01-20", "from": "2026-01-21T09:30:00Z", "to": "2026-01-22T09:30:00Z", "colour": "red", "answer": "YES", "level": 0, "words": "words 23", "shape": {"type": "round", "radius": 25.50, "self": "self 26"}, "must-lines": [{"count": 133, "price": 34.50, "tags": ["tags 35"], "item_1": 136, "done": true, "id": "00000026-0000-4000-8000-00000000abcd"}], "names": ["names 40"], "tree": [[]], "levels": [0], "ids": ["0000002a-0000-4000-8000-00000000abcd"], "days": ["2026-01-16"], "times": ["2026-01-17T09:30:00Z"], "shapes": [{"type": "round", "radius": 46.50, "self": "self 47"}], "smalls": [148], "flags": [true], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}, "anys": [{"anything": [1, 2.50, 123456789012345678901234567890]}], "texts": {"key 56": "texts 55"}, "nodes": {"key 60": {"value": 157, "next": {"value": 158, "children": []}, "children": [{"value": 159, "children": []}]}}, "this": "this 64", "context": 165, "rt": true, "value": "value 67", "it": 168, "item_1": [{"count": 169, "price": 70.50, "tags": ["tags 71"], "item_1": 172, "done": true, "id": "0000004a-0000-4000-8000-00000000abcd"}], "type": "type 75", "Self": 176, "out": "out 77", "ein Mass": 78.50, "pairs": {"entries": [{"key": "first", "value": "first 79"}, {"key": "second", "value": 180}]}, "city": "city 81", "street": "street 82", "house": 183, "in": "in 84", "mail": "user85@example.com", "at": "HOME", "always": "so", "phone": "phone 86", "area-code": "area-code 87"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.values().put(value::<Option<expressions::types::Everything>>(r#"{"text": "text 1 \"ü\\\n😀", "nullable": "nullable 3", "must": "must 4", "flag": true, "maybe": true, "small": 107, "large": 108, "whole": 109, "price": 10.50, "number": 11.50, "id": "0000000c-0000-4000-8000-00000000abcd", "name": "name 14", "maybeName": "maybeName 15", "counted": 116, "link": "https://example.com/17?a=b&c=d", "day": "2026-01-19", "until": "2026-01-20", "from": "2026-01-21T09:30:00Z", "to": "2026-01-22T09:30:00Z", "colour": "red", "answer": "YES", "level": 0, "words": "words 23", "shape": {"type": "round", "radius": 25.50, "self": "self 26"}, "must-lines": [{"count": 133, "price": 34.50, "tags": ["tags 35"], "item_1": 136, "done": true, "id": "00000026-0000-4000-8000-00000000abcd"}], "names": ["names 40"], "tree": [[]], "levels": [0], "ids": ["0000002a-0000-4000-8000-00000000abcd"], "days": ["2026-01-16"], "times": ["2026-01-17T09:30:00Z"], "shapes": [{"type": "round", "radius": 46.50, "self": "self 47"}], "smalls": [148], "flags": [true], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}, "anys": [{"anything": [1, 2.50, 123456789012345678901234567890]}], "texts": {"key 56": "texts 55"}, "nodes": {"key 60": {"value": 157, "next": {"value": 158, "children": []}, "children": [{"value": 159, "children": []}]}}, "this": "this 64", "context": 165, "rt": true, "value": "value 67", "it": 168, "item_1": [{"count": 169, "price": 70.50, "tags": ["tags 71"], "item_1": 172, "done": true, "id": "0000004a-0000-4000-8000-00000000abcd"}], "type": "type 75", "Self": 176, "out": "out 77", "ein Mass": 78.50, "pairs": {"entries": [{"key": "first", "value": "first 79"}, {"key": "second", "value": 180}]}, "city": "city 81", "street": "street 82", "house": 183, "in": "in 84", "mail": "user85@example.com", "at": "HOME", "always": "so", "phone": "phone 86", "area-code": "area-code 87"}"#))
            .unchecked()
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_id() {
    each_form_survives::<expressions::types::Id>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_name() {
    each_form_survives::<expressions::types::Name>(PAIRS, &[
        r#""Name 1 \"ü\\\n😀""#,
    ], &[]);
}

#[test]
fn type_maybe_name() {
    each_form_survives::<expressions::types::MaybeName>(PAIRS, &[
        r#""MaybeName 1 \"ü\\\n😀""#,
    ], &[]);
}

#[test]
fn type_count() {
    each_form_survives::<expressions::types::Count>(PAIRS, &[
        "101",
    ], &[]);
}

#[test]
fn type_names() {
    each_form_survives::<expressions::types::Names>(PAIRS, &[
        r#"["Names 1 \"ü\\\n😀"]"#,
    ], &[]);
}

#[test]
fn type_grid() {
    each_form_survives::<expressions::types::Grid>(PAIRS, &[
        "[[1234567890123456789001]]",
    ], &[]);
}

#[test]
fn type_tree() {
    each_form_survives::<expressions::types::Tree>(PAIRS, &[
        "[[]]",
    ], &[]);
}

#[test]
fn type_colour() {
    each_form_survives::<expressions::types::Colour>(PAIRS, &[
        r#""red""#,
        r#""green""#,
        r#""Some""#,
        r#""type""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_answer() {
    each_form_survives::<expressions::types::Answer>(PAIRS, &[
        r#""YES""#,
        r#""NO""#,
    ], &[]);
}

#[test]
fn type_level() {
    each_form_survives::<expressions::types::Level>(PAIRS, &[
        "0",
        "1",
    ], &[
        "987654321",
    ]);
}

#[test]
fn type_either() {
    each_form_survives::<expressions::types::Either>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
        "1234567890123456789002",
        "true",
    ], &[
        r#""neither one""#,
        "1.5",
    ]);
}

#[test]
fn type_words() {
    each_form_survives::<expressions::types::Words>(PAIRS, &[
        r#""Words 1 \"ü\\\n😀""#,
        r#"["Words 2"]"#,
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}

#[test]
fn type_attribute() {
    each_form_survives::<expressions::types::Attribute>(PAIRS, &[
        r#"{"key": "word", "value": "word 1 \"ü\\\n😀"}"#,
        r#"{"key": "number", "value": 1234567890123456789002}"#,
        r#"{"key": "names", "value": ["names 3"]}"#,
    ], &[
        r#"{"key": "a key nobody wrote down", "value": {"anything": [1, 2.50, 123456789012345678901234567890]}}"#,
    ]);
}

#[test]
fn type_round() {
    each_form_survives::<expressions::types::Round>(PAIRS, &[
        r#"{"radius": 1.50, "self": "self 2"}"#,
        r#"{"radius": 3.50}"#,
    ], &[
        r#"{"radius": 4.50, "self": "self 5"}"#,
        r#"{"radius": 6.50, "self": null}"#,
        r#"{"radius": 1.50, "self": "self 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_square() {
    each_form_survives::<expressions::types::Square>(PAIRS, &[
        r#"{"side": 1.50}"#,
        "{}",
    ], &[
        r#"{"side": 2.50}"#,
        r#"{"side": null}"#,
        r#"{"side": 1.50, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_shape() {
    each_form_survives::<expressions::types::Shape>(PAIRS, &[
        r#"{"type": "round", "radius": 1.50, "self": "self 2"}"#,
        r#"{"type": "square", "side": 3.50}"#,
        r#"{"type": "round", "radius": 4.50}"#,
        r#"{"type": "square"}"#,
    ], &[
        r#"{"type": "a tag that nobody wrote down", "a member that nobody wrote down": [1.50, null]}"#,
        r#"{"a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_address() {
    each_form_survives::<expressions::types::Address>(PAIRS, &[
        r#"{"city": "city 1 \"ü\\\n😀", "street": "street 2", "house": 103, "in": "in 4"}"#,
        r#"{"city": "city 5"}"#,
    ], &[
        r#"{"city": "city 6", "street": null, "house": 107, "in": "in 8"}"#,
    ]);
}

#[test]
fn type_phone() {
    each_form_survives::<expressions::types::Phone>(PAIRS, &[
        r#"{"phone": "phone 1 \"ü\\\n😀", "area-code": "area-code 2"}"#,
        r#"{"phone": "phone 3"}"#,
    ], &[
        r#"{"phone": "phone 4", "area-code": "area-code 5"}"#,
    ]);
}

#[test]
fn type_contact() {
    each_form_survives::<expressions::types::Contact>(PAIRS, &[
        r#"{"mail": "user1@example.com", "at": "HOME", "always": "so", "phone": "phone 2", "area-code": "area-code 3"}"#,
        r#"{"always": "so"}"#,
    ], &[
        r#"{"mail": "user4@example.com", "at": "HOME", "always": "so", "phone": "phone 5", "area-code": "area-code 6"}"#,
    ]);
}

#[test]
fn type_node() {
    each_form_survives::<expressions::types::Node>(PAIRS, &[
        r#"{"value": 1234567890123456789001, "next": {"value": 1234567890123456789002, "children": []}, "children": [{"value": 1234567890123456789003, "children": []}]}"#,
        r#"{"value": 1234567890123456789004}"#,
    ], &[
        r#"{"value": 1234567890123456789005, "next": {"value": 1234567890123456789006, "children": []}, "children": [{"value": 1234567890123456789007, "children": []}]}"#,
        r#"{"value": 1234567890123456789008, "next": null, "children": null}"#,
        r#"{"value": 1234567890123456789001, "next": {"value": 1234567890123456789002, "children": []}, "children": [{"value": 1234567890123456789003, "children": []}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_line() {
    each_form_survives::<expressions::types::Line>(PAIRS, &[
        r#"{"count": 1234567890123456789001, "price": 2.50, "tags": ["tags 3"], "item_1": 1234567890123456789004, "done": true, "id": "00000006-0000-4000-8000-00000000abcd"}"#,
        r#"{"count": 1234567890123456789007}"#,
    ], &[
        r#"{"count": 1234567890123456789008, "price": 9.50, "tags": ["tags 10"], "item_1": 1234567890123456789011, "done": true, "id": "0000000d-0000-4000-8000-00000000abcd"}"#,
        r#"{"count": 1234567890123456789014, "price": null, "tags": null, "item_1": null, "done": null, "id": null}"#,
        r#"{"count": 1234567890123456789001, "price": 2.50, "tags": ["tags 3"], "item_1": 1234567890123456789004, "done": true, "id": "00000006-0000-4000-8000-00000000abcd", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_pairs() {
    each_form_survives::<expressions::types::Pairs>(PAIRS, &[
        r#"{"entries": [{"key": "first", "value": "first 1 \"ü\\\n😀"}, {"key": "second", "value": 1234567890123456789002}]}"#,
        r#"{"entries": []}"#,
    ], &[
        r#"{"entries": [{"key": "first", "value": "first 3"}, {"key": "second", "value": 1234567890123456789004}]}"#,
    ]);
}

#[test]
fn type_only() {
    each_form_survives::<expressions::types::Only>(PAIRS, &[
        r#"{"kind": "only", "size": 1.5, "list": [1], "flag": true, "text": "text 1 \"ü\\\n😀"}"#,
        r#"{"kind": "only", "size": 1.5, "list": [1], "flag": true, "text": "text 2"}"#,
    ], &[
        r#"{"kind": "only", "size": 1.5, "list": [1], "flag": true, "text": "text 3"}"#,
        r#"{"kind": "only", "size": 1.5, "list": [1], "flag": true, "text": "text 4"}"#,
        r#"{"kind": "only", "size": 1.5, "list": [1], "flag": true, "text": "text 1 \"ü\\\n😀", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_everything() {
    each_form_survives::<expressions::types::Everything>(PAIRS, &[
        r#"{"text": "text 1 \"ü\\\n😀", "note": "note 2", "nullable": "nullable 3", "must": "must 4", "flag": true, "maybe": true, "small": 107, "large": 9007199254740008, "whole": 1234567890123456789009, "price": 10.50, "number": 11.50, "id": "0000000c-0000-4000-8000-00000000abcd", "other": "0000000d-0000-4000-8000-00000000abcd", "name": "name 14", "maybeName": "maybeName 15", "counted": 116, "link": "https://example.com/17?a=b&c=d", "day": "2026-01-19", "until": "2026-01-20", "from": "2026-01-21T09:30:00+02:00", "to": "2026-01-22T09:30:00Z", "colour": "red", "answer": "YES", "level": 0, "either": "00000016-0000-4000-8000-00000000abcd", "words": "words 23", "attribute": {"key": "word", "value": "word 24"}, "shape": {"type": "round", "radius": 25.50, "self": "self 26"}, "lines": [{"count": 1234567890123456789027, "price": 28.50, "tags": ["tags 29"], "item_1": 1234567890123456789030, "done": true, "id": "00000020-0000-4000-8000-00000000abcd"}], "must-lines": [{"count": 1234567890123456789033, "price": 34.50, "tags": ["tags 35"], "item_1": 1234567890123456789036, "done": true, "id": "00000026-0000-4000-8000-00000000abcd"}], "tags": ["tags 39"], "names": ["names 40"], "grid": [[1234567890123456789041]], "tree": [[]], "colours": ["red"], "levels": [0], "ids": ["0000002a-0000-4000-8000-00000000abcd"], "days": ["2026-01-16"], "times": ["2026-01-17T09:30:00+02:00"], "eithers": ["0000002d-0000-4000-8000-00000000abcd"], "shapes": [{"type": "round", "radius": 46.50, "self": "self 47"}], "smalls": [148], "prices": [49.50], "flags": [true], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}, "anys": [{"anything": [1, 2.50, 123456789012345678901234567890]}], "counts": {"key 54": 1234567890123456789053}, "texts": {"key 56": "texts 55"}, "nodes": {"key 60": {"value": 1234567890123456789057, "next": {"value": 1234567890123456789058, "children": []}, "children": [{"value": 1234567890123456789059, "children": []}]}}, "node": {"value": 1234567890123456789061, "next": {"value": 1234567890123456789062, "children": []}, "children": [{"value": 1234567890123456789063, "children": []}]}, "this": "this 64", "context": 1234567890123456789065, "rt": true, "value": "value 67", "it": 1234567890123456789068, "item_1": [{"count": 1234567890123456789069, "price": 70.50, "tags": ["tags 71"], "item_1": 1234567890123456789072, "done": true, "id": "0000004a-0000-4000-8000-00000000abcd"}], "type": "type 75", "Self": 1234567890123456789076, "out": "out 77", "ein Mass": 78.50, "pairs": {"entries": [{"key": "first", "value": "first 79"}, {"key": "second", "value": 1234567890123456789080}]}, "city": "city 81", "street": "street 82", "house": 183, "in": "in 84", "mail": "user85@example.com", "at": "HOME", "always": "so", "phone": "phone 86", "area-code": "area-code 87"}"#,
        r#"{"text": "text 88", "must": null, "flag": true, "small": 190, "whole": 1234567890123456789091, "number": 92.50, "id": "0000005d-0000-4000-8000-00000000abcd", "until": "2026-01-11", "to": "2026-01-12T09:30:00+02:00", "colour": "red", "must-lines": [{"count": 1234567890123456789096, "price": 97.50, "tags": ["tags 98"], "item_1": 1234567890123456789099, "done": true, "id": "00000065-0000-4000-8000-00000000abcd"}], "always": "so"}"#,
    ], &[
        r#"{"text": "text 102", "note": "note 103", "nullable": null, "must": null, "flag": true, "maybe": true, "small": 206, "large": 9007199254740107, "whole": 1234567890123456789108, "price": 109.50, "number": 110.50, "id": "0000006f-0000-4000-8000-00000000abcd", "other": "00000070-0000-4000-8000-00000000abcd", "name": "name 113", "maybeName": "maybeName 114", "counted": 215, "link": "https://example.com/116?a=b&c=d", "day": "2026-01-06", "until": "2026-01-07", "from": "2026-01-08T09:30:00+02:00", "to": "2026-01-09T09:30:00Z", "colour": "red", "answer": "YES", "level": 0, "either": "00000079-0000-4000-8000-00000000abcd", "words": "words 122", "attribute": {"key": "word", "value": "word 123"}, "shape": {"type": "round", "radius": 124.50, "self": "self 125"}, "lines": [{"count": 1234567890123456789126, "price": 127.50, "tags": ["tags 128"], "item_1": 1234567890123456789129, "done": true, "id": "00000083-0000-4000-8000-00000000abcd"}], "must-lines": [{"count": 1234567890123456789132, "price": 133.50, "tags": ["tags 134"], "item_1": 1234567890123456789135, "done": true, "id": "00000089-0000-4000-8000-00000000abcd"}], "tags": ["tags 138"], "names": ["names 139"], "grid": [[1234567890123456789140]], "tree": [[]], "colours": ["red"], "levels": [0], "ids": ["0000008d-0000-4000-8000-00000000abcd"], "days": ["2026-01-03"], "times": ["2026-01-04T09:30:00+02:00"], "eithers": ["00000090-0000-4000-8000-00000000abcd"], "shapes": [{"type": "round", "radius": 145.50, "self": "self 146"}], "smalls": [247], "prices": [148.50], "flags": [true], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}, "anys": [{"anything": [1, 2.50, 123456789012345678901234567890]}], "counts": {"key 153": 1234567890123456789152}, "texts": {"key 155": "texts 154"}, "nodes": {"key 159": {"value": 1234567890123456789156, "next": {"value": 1234567890123456789157, "children": []}, "children": [{"value": 1234567890123456789158, "children": []}]}}, "node": {"value": 1234567890123456789160, "next": {"value": 1234567890123456789161, "children": []}, "children": [{"value": 1234567890123456789162, "children": []}]}, "this": "this 163", "context": 1234567890123456789164, "rt": true, "value": "value 166", "it": 1234567890123456789167, "item_1": [{"count": 1234567890123456789168, "price": 169.50, "tags": ["tags 170"], "item_1": 1234567890123456789171, "done": true, "id": "000000ad-0000-4000-8000-00000000abcd"}], "type": "type 174", "Self": 1234567890123456789175, "out": "out 176", "ein Mass": 177.50, "pairs": {"entries": [{"key": "first", "value": "first 178"}, {"key": "second", "value": 1234567890123456789179}]}, "city": "city 180", "street": null, "house": 281, "in": "in 182", "mail": "user183@example.com", "at": "HOME", "always": "so", "phone": "phone 184", "area-code": "area-code 185"}"#,
        r#"{"text": "text 186", "note": null, "nullable": null, "must": null, "flag": true, "maybe": null, "small": 288, "large": null, "whole": 1234567890123456789189, "price": null, "number": 190.50, "id": "000000bf-0000-4000-8000-00000000abcd", "other": null, "name": null, "maybeName": null, "counted": null, "link": null, "day": null, "until": "2026-01-25", "from": null, "to": "2026-01-26T09:30:00.1234567", "colour": "red", "answer": null, "level": null, "either": null, "words": null, "attribute": null, "shape": null, "lines": null, "must-lines": [{"count": 1234567890123456789194, "price": 195.50, "tags": ["tags 196"], "item_1": 1234567890123456789197, "done": true, "id": "000000c7-0000-4000-8000-00000000abcd"}], "tags": null, "names": null, "grid": null, "tree": null, "colours": null, "levels": null, "ids": null, "days": null, "times": null, "eithers": null, "shapes": null, "smalls": null, "prices": null, "flags": null, "any": null, "anys": null, "counts": null, "texts": null, "nodes": null, "node": null, "this": null, "context": null, "rt": null, "value": null, "it": null, "item_1": null, "type": null, "Self": null, "out": null, "ein Mass": null, "pairs": null, "city": "city 200", "street": null, "house": null, "in": null, "mail": null, "at": null, "always": "so", "phone": "phone 201", "area-code": null}"#,
        r#"{"text": "text 1 \"ü\\\n😀", "note": "note 2", "nullable": "nullable 3", "must": "must 4", "flag": true, "maybe": true, "small": 107, "large": 9007199254740008, "whole": 1234567890123456789009, "price": 10.50, "number": 11.50, "id": "0000000c-0000-4000-8000-00000000abcd", "other": "0000000d-0000-4000-8000-00000000abcd", "name": "name 14", "maybeName": "maybeName 15", "counted": 116, "link": "https://example.com/17?a=b&c=d", "day": "2026-01-19", "until": "2026-01-20", "from": "2026-01-21T09:30:00+02:00", "to": "2026-01-22T09:30:00Z", "colour": "red", "answer": "YES", "level": 0, "either": "00000016-0000-4000-8000-00000000abcd", "words": "words 23", "attribute": {"key": "word", "value": "word 24"}, "shape": {"type": "round", "radius": 25.50, "self": "self 26"}, "lines": [{"count": 1234567890123456789027, "price": 28.50, "tags": ["tags 29"], "item_1": 1234567890123456789030, "done": true, "id": "00000020-0000-4000-8000-00000000abcd"}], "must-lines": [{"count": 1234567890123456789033, "price": 34.50, "tags": ["tags 35"], "item_1": 1234567890123456789036, "done": true, "id": "00000026-0000-4000-8000-00000000abcd"}], "tags": ["tags 39"], "names": ["names 40"], "grid": [[1234567890123456789041]], "tree": [[]], "colours": ["red"], "levels": [0], "ids": ["0000002a-0000-4000-8000-00000000abcd"], "days": ["2026-01-16"], "times": ["2026-01-17T09:30:00+02:00"], "eithers": ["0000002d-0000-4000-8000-00000000abcd"], "shapes": [{"type": "round", "radius": 46.50, "self": "self 47"}], "smalls": [148], "prices": [49.50], "flags": [true], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}, "anys": [{"anything": [1, 2.50, 123456789012345678901234567890]}], "counts": {"key 54": 1234567890123456789053}, "texts": {"key 56": "texts 55"}, "nodes": {"key 60": {"value": 1234567890123456789057, "next": {"value": 1234567890123456789058, "children": []}, "children": [{"value": 1234567890123456789059, "children": []}]}}, "node": {"value": 1234567890123456789061, "next": {"value": 1234567890123456789062, "children": []}, "children": [{"value": 1234567890123456789063, "children": []}]}, "this": "this 64", "context": 1234567890123456789065, "rt": true, "value": "value 67", "it": 1234567890123456789068, "item_1": [{"count": 1234567890123456789069, "price": 70.50, "tags": ["tags 71"], "item_1": 1234567890123456789072, "done": true, "id": "0000004a-0000-4000-8000-00000000abcd"}], "type": "type 75", "Self": 1234567890123456789076, "out": "out 77", "ein Mass": 78.50, "pairs": {"entries": [{"key": "first", "value": "first 79"}, {"key": "second", "value": 1234567890123456789080}]}, "city": "city 81", "street": "street 82", "house": 183, "in": "in 84", "mail": "user85@example.com", "at": "HOME", "always": "so", "phone": "phone 86", "area-code": "area-code 87", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_colour_rule() {
    each_form_survives::<expressions::types::ColourRule>(PAIRS, &[
        r#"{"colour": "red"}"#,
    ], &[
        r#"{"colour": "red", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_lines() {
    each_form_survives::<expressions::types::Lines>(PAIRS, &[
        r#"[{"count": 1234567890123456789001, "price": 2.50, "tags": ["tags 3"], "item_1": 1234567890123456789004, "done": true, "id": "00000006-0000-4000-8000-00000000abcd"}]"#,
    ], &[]);
}

#[test]
fn type_code() {
    each_form_survives::<expressions::types::Code>(PAIRS, &[
        r#""Code 1 \"ü\\\n😀""#,
    ], &[]);
}

#[test]
fn type_amount() {
    each_form_survives::<expressions::types::Amount>(PAIRS, &[
        "1.50",
    ], &[]);
}

#[test]
fn type_mark() {
    each_form_survives::<expressions::types::Mark>(PAIRS, &[
        "true",
    ], &[]);
}

#[test]
fn type_kind() {
    each_form_survives::<expressions::types::Kind>(PAIRS, &[
        r#""a""#,
        r#""b""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_step() {
    each_form_survives::<expressions::types::Step>(PAIRS, &[
        "1",
        "2",
    ], &[
        "987654321",
    ]);
}

#[test]
fn type_figure() {
    each_form_survives::<expressions::types::Figure>(PAIRS, &[
        r#"{"type": "round", "radius": 1.50, "self": "self 2"}"#,
        r#"{"type": "square", "side": 3.50}"#,
        r#"{"type": "round", "radius": 4.50}"#,
        r#"{"type": "square"}"#,
    ], &[
        r#"{"type": "a tag that nobody wrote down", "a member that nobody wrote down": [1.50, null]}"#,
        r#"{"a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_pick() {
    each_form_survives::<expressions::types::Pick>(PAIRS, &[
        r#"{"key": "word", "value": "word 1 \"ü\\\n😀"}"#,
    ], &[
        r#"{"key": "a key nobody wrote down", "value": {"anything": [1, 2.50, 123456789012345678901234567890]}}"#,
    ]);
}

#[test]
fn type_pool() {
    each_form_survives::<expressions::types::Pool>(PAIRS, &[
        r#"{"key 2": 1234567890123456789001}"#,
    ], &[]);
}

#[test]
fn type_loose() {
    each_form_survives::<expressions::types::Loose>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
        "1234567890123456789002",
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}

#[test]
fn type_all() {
    each_form_survives::<expressions::types::All>(PAIRS, &[
        r#"{"code": "code 1 \"ü\\\n😀", "amount": 2.50, "mark": true, "kind": "a", "step": 1, "figure": {"type": "round", "radius": 4.50, "self": "self 5"}, "pick": {"key": "word", "value": "word 6"}, "pool": {"key 8": 1234567890123456789007}, "loose": "00000009-0000-4000-8000-00000000abcd", "lines": [{"count": 1234567890123456789010, "price": 11.50, "tags": ["tags 12"], "item_1": 1234567890123456789013, "done": true, "id": "0000000f-0000-4000-8000-00000000abcd"}], "colour": {"colour": "red"}, "only": {"kind": "only", "size": 1.5, "list": [1], "flag": true, "text": "text 16"}, "everything": {"text": "text 17", "nullable": "nullable 19", "must": "must 20", "flag": true, "maybe": true, "small": 123, "large": 9007199254740024, "whole": 1234567890123456789025, "price": 26.50, "number": 27.50, "id": "0000001c-0000-4000-8000-00000000abcd", "name": "name 30", "maybeName": "maybeName 31", "counted": 132, "link": "https://example.com/33?a=b&c=d", "day": "2026-01-07", "until": "2026-01-08", "from": "2026-01-09T09:30:00Z", "to": "2026-01-10T09:30:00.1234567", "colour": "red", "answer": "YES", "level": 0, "words": "words 39", "shape": {"type": "round", "radius": 41.50, "self": "self 42"}, "must-lines": [{"count": 1234567890123456789049, "price": 50.50, "tags": ["tags 51"], "item_1": 1234567890123456789052, "done": true, "id": "00000036-0000-4000-8000-00000000abcd"}], "names": ["names 56"], "tree": [[]], "levels": [0], "ids": ["0000003a-0000-4000-8000-00000000abcd"], "days": ["2026-01-04"], "times": ["2026-01-05T09:30:00Z"], "shapes": [{"type": "round", "radius": 62.50, "self": "self 63"}], "smalls": [164], "flags": [true], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}, "anys": [{"anything": [1, 2.50, 123456789012345678901234567890]}], "texts": {"key 72": "texts 71"}, "nodes": {"key 76": {"value": 1234567890123456789073, "next": {"value": 1234567890123456789074, "children": []}, "children": [{"value": 1234567890123456789075, "children": []}]}}, "this": "this 80", "context": 1234567890123456789081, "rt": true, "value": "value 83", "it": 1234567890123456789084, "item_1": [{"count": 1234567890123456789085, "price": 86.50, "tags": ["tags 87"], "item_1": 1234567890123456789088, "done": true, "id": "0000005a-0000-4000-8000-00000000abcd"}], "type": "type 91", "Self": 1234567890123456789092, "out": "out 93", "ein Mass": 94.50, "pairs": {"entries": [{"key": "first", "value": "first 95"}, {"key": "second", "value": 1234567890123456789096}]}, "city": "city 97", "street": "street 98", "house": 199, "in": "in 100", "mail": "user101@example.com", "at": "HOME", "always": "so", "phone": "phone 102", "area-code": "area-code 103"}}"#,
        "{}",
    ], &[
        r#"{"code": "code 104", "amount": 105.50, "mark": true, "kind": "a", "step": 1, "figure": {"type": "round", "radius": 107.50, "self": "self 108"}, "pick": {"key": "word", "value": "word 109"}, "pool": {"key 111": 1234567890123456789110}, "loose": "00000070-0000-4000-8000-00000000abcd", "lines": [{"count": 1234567890123456789113, "price": 114.50, "tags": ["tags 115"], "item_1": 1234567890123456789116, "done": true, "id": "00000076-0000-4000-8000-00000000abcd"}], "colour": {"colour": "red"}, "only": {"kind": "only", "size": 1.5, "list": [1], "flag": true, "text": "text 119"}, "everything": {"text": "text 120", "nullable": "nullable 122", "must": "must 123", "flag": true, "maybe": true, "small": 226, "large": 9007199254740127, "whole": 1234567890123456789128, "price": 129.50, "number": 130.50, "id": "00000083-0000-4000-8000-00000000abcd", "name": "name 133", "maybeName": "maybeName 134", "counted": 235, "link": "https://example.com/136?a=b&c=d", "day": "2026-01-26", "until": "2026-01-27", "from": "2026-01-28T09:30:00.1234567", "to": "2026-01-01T09:30:00+02:00", "colour": "red", "answer": "YES", "level": 0, "words": "words 142", "shape": {"type": "round", "radius": 144.50, "self": "self 145"}, "must-lines": [{"count": 1234567890123456789152, "price": 153.50, "tags": ["tags 154"], "item_1": 1234567890123456789155, "done": true, "id": "0000009d-0000-4000-8000-00000000abcd"}], "names": ["names 159"], "tree": [[]], "levels": [0], "ids": ["000000a1-0000-4000-8000-00000000abcd"], "days": ["2026-01-23"], "times": ["2026-01-24T09:30:00.1234567"], "shapes": [{"type": "round", "radius": 165.50, "self": "self 166"}], "smalls": [267], "flags": [true], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}, "anys": [{"anything": [1, 2.50, 123456789012345678901234567890]}], "texts": {"key 175": "texts 174"}, "nodes": {"key 179": {"value": 1234567890123456789176, "next": {"value": 1234567890123456789177, "children": []}, "children": [{"value": 1234567890123456789178, "children": []}]}}, "this": "this 183", "context": 1234567890123456789184, "rt": true, "value": "value 186", "it": 1234567890123456789187, "item_1": [{"count": 1234567890123456789188, "price": 189.50, "tags": ["tags 190"], "item_1": 1234567890123456789191, "done": true, "id": "000000c1-0000-4000-8000-00000000abcd"}], "type": "type 194", "Self": 1234567890123456789195, "out": "out 196", "ein Mass": 197.50, "pairs": {"entries": [{"key": "first", "value": "first 198"}, {"key": "second", "value": 1234567890123456789199}]}, "city": "city 200", "street": "street 201", "house": 302, "in": "in 203", "mail": "user204@example.com", "at": "HOME", "always": "so", "phone": "phone 205", "area-code": "area-code 206"}}"#,
        r#"{"code": null, "amount": null, "mark": null, "kind": null, "step": null, "figure": null, "pick": null, "pool": null, "loose": null, "lines": null, "colour": null, "only": null, "everything": null}"#,
        r#"{"code": "code 1 \"ü\\\n😀", "amount": 2.50, "mark": true, "kind": "a", "step": 1, "figure": {"type": "round", "radius": 4.50, "self": "self 5"}, "pick": {"key": "word", "value": "word 6"}, "pool": {"key 8": 1234567890123456789007}, "loose": "00000009-0000-4000-8000-00000000abcd", "lines": [{"count": 1234567890123456789010, "price": 11.50, "tags": ["tags 12"], "item_1": 1234567890123456789013, "done": true, "id": "0000000f-0000-4000-8000-00000000abcd"}], "colour": {"colour": "red"}, "only": {"kind": "only", "size": 1.5, "list": [1], "flag": true, "text": "text 16"}, "everything": {"text": "text 17", "nullable": "nullable 19", "must": "must 20", "flag": true, "maybe": true, "small": 123, "large": 9007199254740024, "whole": 1234567890123456789025, "price": 26.50, "number": 27.50, "id": "0000001c-0000-4000-8000-00000000abcd", "name": "name 30", "maybeName": "maybeName 31", "counted": 132, "link": "https://example.com/33?a=b&c=d", "day": "2026-01-07", "until": "2026-01-08", "from": "2026-01-09T09:30:00Z", "to": "2026-01-10T09:30:00.1234567", "colour": "red", "answer": "YES", "level": 0, "words": "words 39", "shape": {"type": "round", "radius": 41.50, "self": "self 42"}, "must-lines": [{"count": 1234567890123456789049, "price": 50.50, "tags": ["tags 51"], "item_1": 1234567890123456789052, "done": true, "id": "00000036-0000-4000-8000-00000000abcd"}], "names": ["names 56"], "tree": [[]], "levels": [0], "ids": ["0000003a-0000-4000-8000-00000000abcd"], "days": ["2026-01-04"], "times": ["2026-01-05T09:30:00Z"], "shapes": [{"type": "round", "radius": 62.50, "self": "self 63"}], "smalls": [164], "flags": [true], "any": {"anything": [1, 2.50, 123456789012345678901234567890]}, "anys": [{"anything": [1, 2.50, 123456789012345678901234567890]}], "texts": {"key 72": "texts 71"}, "nodes": {"key 76": {"value": 1234567890123456789073, "next": {"value": 1234567890123456789074, "children": []}, "children": [{"value": 1234567890123456789075, "children": []}]}}, "this": "this 80", "context": 1234567890123456789081, "rt": true, "value": "value 83", "it": 1234567890123456789084, "item_1": [{"count": 1234567890123456789085, "price": 86.50, "tags": ["tags 87"], "item_1": 1234567890123456789088, "done": true, "id": "0000005a-0000-4000-8000-00000000abcd"}], "type": "type 91", "Self": 1234567890123456789092, "out": "out 93", "ein Mass": 94.50, "pairs": {"entries": [{"key": "first", "value": "first 95"}, {"key": "second", "value": 1234567890123456789096}]}, "city": "city 97", "street": "street 98", "house": 199, "in": "in 100", "mail": "user101@example.com", "at": "HOME", "always": "so", "phone": "phone 102", "area-code": "area-code 103"}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}
