//! Members of answers that are not of their type, and values that are not in their form: kept, told, and sent back as they came.

use specwright_runtime::testing::{Answer, FakeTransport};
use specwright_runtime::{Blocking, DriftKind, DriftMode, ErrorKind, Timestamp};
use specwright_tests_clients::cases::member_of_another_kind::types::Subscription;
use specwright_tests_clients::cases::member_of_another_kind::{Client, Error};
use std::sync::Arc;

const ID: &str = r#""id":"bb04ff1e-8aba-4838-94dd-c40dae59b9ce""#;

fn client(service: &Arc<FakeTransport>, drift: DriftMode) -> Client<Blocking> {
    Client::blocking("https://a.example").transport(service.clone()).drift(drift).build().unwrap()
}

/// What is read of an answer, what is noted of it, and what is sent when it goes back.
fn there_and_back(json: &str) -> (Subscription, Vec<(DriftKind, String)>, Result<String, Error>) {
    let service = FakeTransport::new();
    service.answer("subs.get", Answer::json(200, json.to_owned())).answer("subs.put", Answer::status(200));
    let client = client(&service, DriftMode::Report);
    let reply = client.subs().get("1").reply().unwrap();
    let drift = reply.drift.iter().map(|drift| (drift.kind(), drift.pointer().to_owned())).collect();
    let value = reply.value.unwrap();
    let sent = client.subs().put("1", value.clone()).send().map(|()| {
        let sent = service.take_sent();
        String::from_utf8_lossy(&sent[1].body).into_owned()
    });
    (value, drift, sent)
}

#[track_caller]
fn assert_same(sent: &str, came: &str) {
    let [sent, came] = [sent, came].map(|json| serde_json::from_str::<serde_json::Value>(json).unwrap());
    assert_eq!(sent, came);
}

#[test]
fn each_member_of_another_kind_is_kept_and_told() {
    for (member, name) in [
        (r#""status":3"#, "status"),
        (r#""quantity":"12""#, "quantity"),
        (r#""quantity":"""#, "quantity"),
        (r#""price":"12.50""#, "price"),
        (r#""big":"9007199254740993""#, "big"),
        (r#""ratio":"NaN""#, "ratio"),
        (r#""autoRenew":"True""#, "autoRenew"),
        (r#""autoRenew":1"#, "autoRenew"),
        (r#""items":{"0":"a"}"#, "items"),
        (r#""items":"a""#, "items"),
        (r#""links":[]"#, "links"),
        (r#""parent":"x""#, "parent"),
        (r#""created":1769860800"#, "created"),
    ] {
        let json = format!("{{{ID},{member}}}");
        let (value, drift, sent) = there_and_back(&json);
        assert_eq!(format!("\"{name}\":{}", value.extra.get(name).unwrap()), member);
        assert_eq!(drift, [(DriftKind::UndocumentedValue, format!("/{name}"))], "{member}");
        assert_same(&sent.unwrap(), &json);
    }
    let service = FakeTransport::new();
    service.answer("ints.get", Answer::json(200, r#"{"kind":"Active"}"#));
    assert!(client(&service, DriftMode::Off).ints().get().send().unwrap().kind.is_none());
    service.answer("ints.get", Answer::json(200, r#"{"kind":"Active"}"#));
    let error = client(&service, DriftMode::Strict).ints().get().send().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Drift(_)), "{error}");
}

#[test]
fn what_is_required_stays_an_error() {
    let service = FakeTransport::new();
    service.answer("subs.get", Answer::json(200, r#"{"id":7}"#));
    let error = client(&service, DriftMode::Off).subs().get("1").send().unwrap_err();
    let ErrorKind::Undecodable(wrong) = error.kind() else { panic!("{error}") };
    assert_eq!(wrong.path(), "$.id");
}

#[test]
fn an_empty_text_for_a_uuid_is_kept_where_it_is_required_too() {
    let json = r#"{"id":"","parent":""}"#;
    let (value, drift, sent) = there_and_back(json);
    assert!(value.id.is_empty() && value.parent.is_some_and(|parent| parent.is_empty()) && value.extra.is_empty());
    assert_eq!(drift, ["/id", "/parent"].map(|place| (DriftKind::UndocumentedValue, place.to_owned())));
    assert_same(&sent.unwrap(), json);
}

#[test]
fn what_came_in_another_form_goes_back_and_is_told() {
    for member in [
        r#""created":"2015-11-25T06:41:12""#,
        r#""created":"2015-11-25 T 06:41:12Z""#,
        r#""created":"""#,
        r#""day":"11/25/2015""#,
        r#""day":"""#,
    ] {
        let json = format!("{{{ID},{member}}}");
        let (_, drift, sent) = there_and_back(&json);
        let kinds: Vec<_> = drift.iter().map(|(kind, _)| *kind).collect();
        assert_eq!(kinds, [DriftKind::Bound], "{member}");
        assert_same(&sent.unwrap(), &json);
    }
    // A bound is no form.
    let (_, _, sent) = there_and_back(&format!("{{{ID},\"seats\":101}}"));
    assert!(matches!(sent.unwrap_err().kind(), ErrorKind::Refused(_)));
}

#[test]
fn what_the_caller_makes_has_its_form() {
    let service = FakeTransport::new();
    let client = client(&service, DriftMode::Off);
    let local: Timestamp = "2015-11-25T06:41:12".parse().unwrap();
    let (mut value, ..) = there_and_back(&format!("{{{ID},\"created\":\"2015-11-25T06:41:12\"}}"));
    assert_eq!(value.created.as_ref(), Some(&local), "where it came from is no part of it");
    let came = value.created.replace(local.clone()).unwrap();
    for refused in [
        client.subs().put("1", value).send().map(|()| Vec::new()),
        client.subs().since(local).send(),
        client
            .subs()
            .put("1", specwright_runtime::from_str(&format!("{{{ID},\"day\":\"\"}}")).unwrap())
            .send()
            .map(|()| Vec::new()),
    ] {
        assert!(matches!(refused.unwrap_err().kind(), ErrorKind::Refused(_)));
    }
    // It may go elsewhere than where it stood.
    service.answer("subs.since", Answer::json(200, "[]"));
    assert!(client.subs().since(came).send().unwrap().is_empty());
}
