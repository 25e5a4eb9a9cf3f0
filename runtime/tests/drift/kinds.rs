//! Each kind of drift, at its place.

use crate::client::{assert_seen, call, core, reply};
use crate::club::{MemberPatch, NewCustomer};
use crate::server::{Server, respond};
use specwright_runtime::{DriftKind, DriftMode, ErrorKind, from_str_with_drift};

#[tokio::test]
async fn nothing_where_all_is_as_documented() {
    let (reply, core) = reply(
        r#"{"title": "a", "remark": null, "anything": null, "rows": [[{"sort": "Ascending", "status": 1}], []],
            "byName": {"x": {"text": "short"}}, "payment": {"last4": "1", "type": "card"}, "zone": 7,
            "attributes": [{"key": "reservation_scope", "value": "Shared", "microsoft_customer_agreement": true}]}"#,
    )
    .await;
    assert_seen(&reply.drift, &[]);
    assert!(core.drift().is_empty());
    assert_eq!(core.drift().to_string(), "no drift");
}

#[tokio::test]
async fn unknown_members_wherever_they_stand() {
    let (reply, _) = reply(
        r#"{"colour": "red", "rows": [[{"sort": "Ascending"}, {"x/y": [1, 2, 3]}], [{"z": {}}]],
            "byName": {"k~1": {"": 1}}, "payment": {"type": "card", "iban": "DE00"},
            "attributes": [{"key": "reservation_scope", "value": "Shared", "more": true}],
            "anything": {"unknown": {"deeper": 1}},
            "leader": {"memberId": "6a02fc17-68b2-4ca7-8891-350ccd89539c", "left": null,
                "sponsor": {"memberId": "6a02fc17-68b2-4ca7-8891-350ccd89539c", "left": null, "age": 3}}}"#,
    )
    .await;
    let wanted = [
        "unknown-member /colour : no such member, not a string of 3 characters",
        "unknown-member /rows/0/1/x~1y /rows/*/*/x~1y: no such member, not an array of 3 items",
        "unknown-member /rows/1/0/z /rows/*/*/z: no such member, not an object of 0 members",
        "unknown-member /byName/k~01/ /byName/*/: no such member, not a number",
        "unknown-member /payment/iban : no such member, not a string of 4 characters",
        "unknown-member /attributes/0/more /attributes/*/more: no such member, not a boolean",
        "unknown-member /leader/sponsor/age : no such member, not a number",
    ];
    assert_seen(&reply.drift, &wanted);
    let first = &reply.drift[0];
    assert_eq!((first.operation(), first.source(), first.rule()), ("board.get", "params / board", None));
    assert_eq!(first.to_string(), "board.get: /colour: no such member; came a string of 3 characters [params / board]");
}

#[tokio::test]
async fn values_that_are_not_documented() {
    let (reply, _) = reply(
        r#"{"rows": [[{"sort": "Sideways", "status": 9}]], "zone": "Mars/Olympus", "payment": {"type": "sepa", "x": 1},
            "attributes": [{"key": "colour", "value": "red"}]}"#,
    )
    .await;
    let wanted = [
        "undocumented-value /rows/0/0/sort /rows/*/*/sort: one of `Ascending`, `Descending`, not a string of 8 characters",
        "undocumented-value /rows/0/0/status /rows/*/*/status: one of `0`, `1`, not a number",
        "undocumented-value /zone : a UUID, not a string of 12 characters",
        "undocumented-value /payment/type : `card`, not a string of 4 characters",
        "undocumented-value /attributes/0/key /attributes/*/key: \
         one of `reservation_scope`, `azure_subscriptions`, not a string of 6 characters",
    ];
    assert_seen(&reply.drift, &wanted);
}

#[tokio::test]
async fn values_of_another_kind() {
    let (reply, _) = reply(r#"{"zone": [1, 2], "payment": {"card": true}}"#).await;
    let wanted = [
        "undocumented-value /zone : a string or a number, not an array of 2 items",
        "undocumented-value /payment : an object whose `type` is `card`, not an object of 1 member",
    ];
    assert_seen(&reply.drift, &wanted);
}

#[tokio::test]
async fn nulls_where_none_is_documented() {
    let body = r#"{"title": null, "remark": null, "rows": [[{"sort": null}]], "byName": {"k": {"text": null}},
        "attributes": [{"key": "reservation_scope", "value": "Shared", "microsoft_customer_agreement": null}]}"#;
    let (reply, _) = reply(body).await;
    let wanted = [
        "null /title : no null, not null",
        "null /rows/0/0/sort /rows/*/*/sort: no null, not null",
        "null /byName/k/text /byName/*/text: no null, not null",
        "null /attributes/0/microsoft_customer_agreement /attributes/*/microsoft_customer_agreement: no null, not null",
    ];
    assert_seen(&reply.drift, &wanted);
    assert!(reply.value.extra.get("title").is_some_and(|json| json.as_str() == "null"), "it is kept as before");
}

#[tokio::test]
async fn bounds_that_the_decoded_value_breaks() {
    let (reply, _) = reply(r#"{"rows": [[], [{"text": "much too long"}]], "byName": {"k": {"text": "longer"}}}"#).await;
    let wanted = [
        "bound /rows/1/0/text /rows/*/*/text: at most 5 characters, not 13 characters",
        "bound /byName/k/text /byName/*/text: at most 5 characters, not 6 characters",
    ];
    assert_seen(&reply.drift, &wanted);
    assert_eq!(reply.drift[0].rule(), Some("Tile.text.maxLength"));
    assert_eq!(reply.drift[0].source(), "params / tiles");
}

#[tokio::test]
async fn statuses_that_are_not_documented() {
    let server = Server::always(respond(203, "", "{}")).await;
    let reply = call(&core(&server, DriftMode::Report)).await.unwrap();
    assert_seen(&reply.drift, &["undocumented-status  : no such status, not status 203"]);

    let server = Server::always(respond(503, "", "{}")).await;
    let core = core(&server, DriftMode::Report);
    let error = call(&core).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Undocumented));
    assert_seen(error.drift(), &["undocumented-status  : no such status, not status 503"]);
    assert_eq!(core.drift().iter().next().unwrap().first().kind(), DriftKind::UndocumentedStatus);
}

#[tokio::test]
async fn bodies_of_documented_errors() {
    for mode in [DriftMode::Report, DriftMode::Strict] {
        let server = Server::always(respond(404, "", r#"{"message": null, "code": 5}"#)).await;
        let core = core(&server, mode);
        let error = call(&core).await.unwrap_err();
        assert!(error.documented().is_some(), "{error}");
        let wanted = ["null /message : no null, not null", "unknown-member /code : no such member, not a number"];
        assert_seen(error.drift(), &wanted);
        assert_eq!(core.drift().len(), 2);
    }
}

#[test]
fn lists_of_key_and_value_count_as_objects() {
    let text = r#"{"beside": [], "activationParameters": [
        {"key": "microsoft_domain", "value": "a", "comment": "x", "structured_value": null},
        {"key": "unheard_of", "value": 1}, {"value": 2}, 3,
        {"key": "microsoft_order_type", "value": "other"},
        {"key": "partner_on_record_attestation_accepted", "structured_value": {"YES": false, "no": 1}},
        {"key": "agreement_first_name", "value": "A"}, {"key": "agreement_last_name", "value": "B"},
        {"key": "mca_attestation_accepted", "value": "NO"}]}"#;
    let (value, drift) = from_str_with_drift::<NewCustomer>(text).unwrap();
    assert_eq!(value, specwright_runtime::from_str(text).unwrap());
    let mut seen = crate::client::seen(&drift);
    seen.sort();
    let wanted = [
        "undocumented-value /activationParameters/2 /activationParameters/*: an entry of key and value, not an object of 1 member",
        "undocumented-value /activationParameters/3 /activationParameters/*: an entry of key and value, not a number",
        "undocumented-value /mca_attestation_accepted : always `\"YES\"`, not a string of 2 characters",
        "undocumented-value /microsoft_order_type : always `\"new_customer\"`, not a string of 5 characters",
        "undocumented-value /partner_on_record_attestation_accepted/YES : always `true`, not a boolean",
        "unknown-member /beside : no such member, not an array of 0 items",
        "unknown-member /microsoft_domain/comment : no such member, not a string of 1 character",
        "unknown-member /partner_on_record_attestation_accepted/no : no such member, not a number",
        "unknown-member /unheard_of : no such member, not an object of 2 members",
    ];
    assert_eq!(seen, wanted);
}

#[test]
fn nulls_that_mean_something_are_documented() {
    let (_, drift) = from_str_with_drift::<MemberPatch>(r#"{"automatic": true, "name": null}"#).unwrap();
    assert_seen(&drift, &[]);
    let (_, drift) = from_str_with_drift::<MemberPatch>(r#"{"automatic": null}"#).unwrap();
    assert_seen(&drift, &["null /automatic : no null, not null"]);
}
