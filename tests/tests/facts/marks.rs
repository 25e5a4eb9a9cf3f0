//! What a client makes of each pair of marks, for presence and null: what it can send, and what it reads. The comparison of specs
//! rests on it (`codegen/src/diff/marks.rs`).

use specwright_runtime::{Patch, to_string};
use specwright_tests::server::{Answer, Server};
use specwright_tests_clients::cases::marks::Client;
use specwright_tests_clients::cases::marks::types::Sent;

/// Whether an answer can be read by an operation.
macro_rules! reads {
    ($method:ident, $body:expr) => {{
        let server = Server::always(Answer::json(200, $body)).await;
        let client = Client::builder(server.address.clone()).build().unwrap();
        client.read().$method().await.is_ok()
    }};
}

/// Of an absent member and of a null: whether an answer with it is read.
macro_rules! absent_and_null {
    ($method:ident) => {{
        assert!(reads!($method, r#"{"it": "a"}"#));
        [reads!($method, "{}"), reads!($method, r#"{"it": null}"#)]
    }};
}

#[tokio::test]
async fn what_has_to_be_there_is_missed_and_null_is_read_where_it_may_be_absent() {
    assert_eq!(absent_and_null!(required_null), [false, true]);
    assert_eq!(absent_and_null!(required_never), [false, false]);
    assert_eq!(absent_and_null!(required_unsaid), [false, false]);
    assert_eq!(absent_and_null!(optional_null), [true, true]);
    assert_eq!(absent_and_null!(optional_never), [true, true]);
    assert_eq!(absent_and_null!(optional_unsaid), [true, true]);
    assert_eq!(absent_and_null!(unsaid_null), [true, true]);
    assert_eq!(absent_and_null!(unsaid_never), [true, true]);
    assert_eq!(absent_and_null!(unsaid_unsaid), [true, true]);
}

#[tokio::test]
async fn null_is_empty_for_a_body_that_is_a_list_or_map_and_not_for_a_member() {
    assert!(reads!(list, "null"));
    assert!(reads!(items, "null"));
    assert!(!reads!(listed, r#"{"it": null}"#));
    assert!(!reads!(list, r#"[null]"#));
    assert!(!reads!(items, r#"{"a": null}"#));
}

#[test]
fn null_is_sent_where_it_is_documented_and_nothing_where_that_is_not_ruled_out() {
    // Each member as it is if a caller gives no value: the types leave no other way.
    let least = Sent::new(None, "a", "b");
    let nulls = least.clone().optional_null(Patch::Null).unsaid_null(Patch::Null);
    assert_eq!(to_string(&least), r#"{"required_null":null,"required_never":"a","required_unsaid":"b"}"#);
    let written = to_string(&nulls);
    assert!(written.contains(r#""optional_null":null"#) && written.contains(r#""unsaid_null":null"#), "{written}");
    let Sent { optional_never, optional_unsaid, unsaid_never, unsaid_unsaid, .. } = least;
    for plain in [optional_never, optional_unsaid, unsaid_never, unsaid_unsaid] {
        let plain: Option<String> = plain;
        assert_eq!(plain, None);
    }
}
