//! Members of answers that are not of their type: one that may be missing costs itself and not the answer.

use crate::board::GetBoard;
use crate::client::{assert_seen, call, core, reply, seen};
use crate::club::{Member, NewCustomer, Payment};
use crate::server::{Server, respond};
use serde_json::{Value, json};
use specwright_runtime::{
    CallOptions, DecodeError, DriftMode, ErrorKind, ReadJson, Uuid, WriteJson, from_str, from_str_with_drift, to_string,
};

const ID: &str = r#""memberId": "6a02fc17-68b2-4ca7-8891-350ccd89539c", "left": null"#;

/// What is noted of a payload, which is written back as it came.
#[track_caller]
fn noted<T: ReadJson + WriteJson>(text: &str) -> (T, Vec<String>) {
    let (value, drift) = from_str_with_drift::<T>(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let (written, came): (Value, Value) =
        (serde_json::from_str(&to_string(&value)).unwrap(), serde_json::from_str(text).unwrap());
    assert_eq!(written, came, "{text}");
    (value, seen(&drift))
}

fn fails<T: ReadJson>(text: &str) -> DecodeError {
    from_str_with_drift::<T>(text).map(|_| ()).unwrap_err()
}

#[tokio::test]
async fn one_member_of_another_kind_costs_itself_alone() {
    let (reply, core) =
        reply(r#"{"title": 5, "remark": ["a"], "rows": {}, "leader": "Ada", "payment": {"type": "card"}}"#).await;
    let wanted = [
        "undocumented-value /title : a string, not a number",
        "undocumented-value /remark : a string, not an array",
        "undocumented-value /rows : an array, not an object",
        "undocumented-value /leader : an object, not a string",
    ];
    assert_seen(&reply.drift, &wanted);
    let board = reply.value;
    assert!(board.title.is_none() && board.remark.is_none() && board.rows.is_empty() && board.leader.is_none());
    assert!(matches!(board.payment, Some(Payment::Card(_))), "{board:?}");
    let extra: Vec<_> = board.extra.iter().map(|(name, json)| format!("{name}={json}")).collect();
    assert_eq!(extra, ["title=5", r#"remark=["a"]"#, "rows={}", r#"leader="Ada""#]);
    assert_eq!(core.drift().len(), 4);
}

#[tokio::test]
async fn it_fails_a_strict_call_and_no_other() {
    for (mode, fails) in [(DriftMode::Off, false), (DriftMode::Report, false), (DriftMode::Strict, true)] {
        let server = Server::always(respond(200, "", r#"{"title": 5}"#)).await;
        let answered = call(&core(&server, mode)).await;
        assert_eq!(matches!(answered.as_ref().map_err(|error| error.kind()), Err(ErrorKind::Drift(_))), fails);
        assert_eq!(answered.is_ok(), !fails, "{mode:?}");
    }
}

#[test]
fn the_innermost_member_that_may_be_missing_is_kept() {
    let (member, drift) = noted::<Member>(&format!(
        r#"{{{ID}, "name": 1, "points": "7", "sponsor": {{{ID}, "joined": 1769860800, "sponsor": {{"memberId": 7, "left": null}}}}}}"#
    ));
    let wanted = [
        "undocumented-value /name : a string, not a number",
        "undocumented-value /points : an integer, not a string",
        "undocumented-value /sponsor/joined : a date and time, not a number",
        "undocumented-value /sponsor/sponsor/memberId : a UUID, not a number",
    ];
    assert_eq!(drift, wanted);
    let sponsor = member.sponsor.unwrap();
    assert!(member.name.is_none() && sponsor.joined.is_none() && sponsor.sponsor.is_none());
    assert_eq!(sponsor.extra.get("sponsor").unwrap().as_str(), r#"{"memberId": 7, "left": null}"#);
}

/// It may be a whole list that would be gone for it.
#[test]
fn what_is_required_and_missing_in_it_stays_an_error() {
    for sponsor in [r#"{"left": null}"#, r#"{"memberId": null, "left": null}"#] {
        let error = fails::<Member>(&format!(r#"{{{ID}, "sponsor": {sponsor}}}"#));
        assert!(error.to_string().starts_with("$.sponsor.memberId: expected a value, found "), "{error}");
    }
}

#[test]
fn an_empty_text_for_a_uuid_is_kept() {
    let text = r#"{"memberId": "", "left": null, "sponsor": {"memberId": "", "left": null}}"#;
    let (member, drift) = noted::<Member>(text);
    let wanted = [
        "undocumented-value /memberId : a UUID, not an empty string",
        "undocumented-value /sponsor/memberId : a UUID, not an empty string",
    ];
    assert_eq!(drift, wanted);
    assert!(member.member_id.0.is_empty() && member.member_id.0.to_uuid().is_none());
    let (ids, drift) = noted::<Vec<Uuid>>(r#"["", "6a02fc17-68b2-4ca7-8891-350ccd89539c"]"#);
    assert_eq!(ids.iter().map(|id| id.is_empty()).collect::<Vec<_>>(), [true, false]);
    assert_eq!(drift, ["undocumented-value /0 /*: a UUID, not an empty string"]);
    // What is none, and what no service sent.
    assert_eq!(fails::<Vec<Uuid>>(r#"[" "]"#).to_string(), "$[0]: expected a UUID, found another string");
    assert!(from_str::<Uuid>("\"\"").is_err() && "".parse::<Uuid>().is_err());
}

#[test]
fn what_is_required_stays_an_error() {
    let error = fails::<Member>(r#"{"left": null, "memberId": 7}"#);
    assert_eq!(error.to_string(), "$.memberId: expected a UUID, found a number");
    let error = fails::<Member>(r#"{"memberId": "6a02fc17-68b2-4ca7-8891-350ccd89539c", "left": {}}"#);
    assert_eq!(error.to_string(), "$.left: expected a date and time, found an object");
    assert!(from_str_with_drift::<Vec<Member>>(&format!("[{{{ID}}}, {{}}]")).is_err(), "an item has nobody to keep it");
}

/// What does not come from a service may be about to be sent.
#[test]
fn what_a_caller_has_is_read_strictly() {
    let text = format!(r#"{{{ID}, "name": 5}}"#);
    assert_eq!(from_str::<Member>(&text).unwrap_err().to_string(), "$.name: expected a string, found a number");
}

#[test]
fn of_several_members_of_one_name_the_last_counts() {
    let first = from_str_with_drift::<Member>(&format!(r#"{{{ID}, "name": 1, "name": "Ada"}}"#)).unwrap().0;
    assert_eq!((first.name.as_deref(), first.extra.len()), (Some("Ada"), 0));
    let last = from_str_with_drift::<Member>(&format!(r#"{{{ID}, "name": "Ada", "name": 1}}"#)).unwrap().0;
    assert_eq!((last.name.as_deref(), last.extra.get("name").unwrap().as_str()), (None, "1"));
    let null = from_str_with_drift::<Member>(&format!(r#"{{{ID}, "name": 1, "name": null}}"#)).unwrap().0;
    assert_eq!((null.name, null.extra.get("name").unwrap().as_str()), (None, "null"));
    let required = from_str_with_drift::<Member>(&format!(r#"{{"memberId": 7, {ID}}}"#)).unwrap().0;
    assert!(required.extra.is_empty());
}

#[test]
fn entries_of_key_and_value_are_kept_whole() {
    let text = r#"{"activationParameters": [
        {"key": "microsoft_order_type", "value": "new_customer"}, {"key": "microsoft_domain", "value": "a"},
        {"key": "partner_on_record_attestation_accepted", "structured_value": [1], "more": 2}]}"#;
    let (customer, drift) = noted::<NewCustomer>(text);
    assert!(customer.partner_of_record.is_none());
    assert_eq!(
        drift,
        ["undocumented-value /partner_on_record_attestation_accepted : an object, not an array"],
        "{customer:?}"
    );
}

#[test]
fn what_is_no_json_and_what_breaks_a_limit_stays_an_error() {
    for text in [r#"{"name": tru}"#, r#"{"sponsor": {"name": [}}"#, r#"{"name": 5"#] {
        assert!(from_str_with_drift::<Member>(text).is_err(), "{text}");
    }
    let deep = format!(r#"{{{ID}, "name": {}{}}}"#, "[".repeat(200), "]".repeat(200));
    assert!(fails::<Member>(&deep).expected().contains("128 levels"));
}

#[tokio::test]
async fn limits_hold_within_what_does_not_fit() {
    // Of the row that does not fit no tile is kept, but its text alone.
    let body = format!(r#"{{"rows": [[{}, 5]], "title": "a"}}"#, vec![r#"{"text": "b"}"#; 400].join(","));
    for (most, fits) in [(1000, true), (500, false)] {
        let server = Server::always(respond(200, "", &body)).await;
        let limits = specwright_runtime::Limits { response_values: most, ..specwright_runtime::Limits::default() };
        let core = specwright_runtime::BuilderCore::new(server.address.clone()).limits(limits).build().unwrap();
        let answered = core.run(GetBoard, CallOptions::new()).await;
        assert_eq!(answered.is_ok(), fits, "{most}");
        if let Err(error) = answered {
            assert!(error.to_string().contains("at most 500 items and members"), "{error}");
        }
    }
}

/// Of each sponsor what is required is of another kind, so that each costs the one around it.
#[test]
fn however_deep_it_is_nested_little_is_read_again() {
    const LONG: usize = 100_000;
    let deep = |depth: usize| {
        let inner = format!(r#"{{"memberId": 7, "left": null, "name": "{}"}}"#, "n".repeat(LONG));
        let sponsors = r#"{"memberId": 7, "left": null, "sponsor": "#.repeat(depth);
        format!(r#"{{{ID}, "sponsor": {sponsors}{inner}{}}}"#, "}".repeat(depth))
    };
    let (member, _) = from_str_with_drift::<Member>(&deep(2)).unwrap();
    assert!(member.sponsor.is_none() && member.extra.get("sponsor").is_some());
    // The time would grow with the depth.
    assert!(from_str_with_drift::<Member>(&deep(100)).is_err());
}

/// Values at random in place of members: whatever is read is written as it came.
#[test]
fn whatever_is_read_is_written_as_it_came() {
    let mut rng = fastrand::Rng::with_seed(7);
    let mut read = 0;
    for _ in 0..5_000 {
        let value = member(&mut rng, 4);
        let text = value.to_string();
        if let Ok((member, _)) = from_str_with_drift::<Member>(&text) {
            let written: Value = serde_json::from_str(&to_string(&member)).unwrap();
            assert_eq!(written, value);
            read += 1;
        }
    }
    assert!(read > 1_000, "only {read} were read");
}

fn member(rng: &mut fastrand::Rng, depth: usize) -> Value {
    let mut value = json!({});
    for name in ["memberId", "left", "name", "joined", "points", "status", "sponsor", "other"] {
        let required = matches!(name, "memberId" | "left");
        if !required && rng.bool() {
            continue;
        }
        let odd = if required { rng.u8(..10) == 0 } else { rng.u8(..3) == 0 };
        value[name] = match name {
            _ if odd => anything(rng, 2),
            "memberId" => json!("6a02fc17-68b2-4ca7-8891-350ccd89539c"),
            "left" | "joined" => json!("2026-01-31T12:00:00"),
            "points" | "status" => json!(rng.i8(..)),
            "sponsor" if depth > 0 => member(rng, depth - 1),
            _ => json!("text"),
        };
    }
    value
}

fn anything(rng: &mut fastrand::Rng, depth: usize) -> Value {
    match rng.u8(..if depth == 0 { 5 } else { 7 }) {
        0 => Value::Null,
        1 => json!(rng.bool()),
        2 => json!(rng.i32(..)),
        3 => json!(""),
        4 => json!("a text"),
        5 => (0..rng.usize(..3)).map(|_| anything(rng, depth - 1)).collect(),
        _ => (0..rng.usize(..3)).map(|at| (format!("n{at}"), anything(rng, depth - 1))).collect(),
    }
}
