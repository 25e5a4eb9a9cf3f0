//! What generated code looks like: a small API written by hand against the runtime (in `club/`), and called through a
//! transport that answers from memory.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

use std::future::{Future, IntoFuture};
use std::sync::{Arc, Mutex};

/// The crate that a generator would emit.
#[allow(dead_code, reason = "other tests call the rest of it")]
mod club;

use club::{Client, Known, MemberId, MemberPatch, NewCustomer, Payment, SortDirection, TimeZoneId, ValidatedAttribute};
use specwright_runtime::{
    BearerToken, Body, BoxFuture, ErrorKind, Limits, Listed as _, Patch, Timer, Transport, TransportError, from_str,
    to_string,
};

/// Answers from memory and keeps what was sent.
#[derive(Default)]
struct Memory {
    answers: Mutex<Vec<(u16, &'static str)>>,
    sent: Mutex<Vec<http::Request<Body>>>,
}

impl Transport for Memory {
    fn send(
        &self,
        request: http::Request<Body>,
        _limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        self.sent.lock().unwrap().push(request);
        let (status, body) = self.answers.lock().unwrap().remove(0);
        let mut response = http::Response::new(Body::from(body));
        *response.status_mut() = status.try_into().unwrap();
        Box::pin(std::future::ready(Ok(response)))
    }
}

impl Timer for Memory {
    fn now(&self) -> std::time::Instant {
        std::time::Instant::now()
    }

    fn sleep(&self, _duration: std::time::Duration) -> BoxFuture<()> {
        Box::pin(std::future::ready(()))
    }
}

fn client(answers: &[(u16, &'static str)]) -> (Client, Arc<Memory>) {
    let memory = Arc::new(Memory { answers: Mutex::new(answers.to_vec()), ..Memory::default() });
    let client = Client::builder("acme", BearerToken("t0ken".into()))
        .base_url("https://club.example/{version}/api/")
        .transport(memory.clone())
        .timer(memory.clone())
        .build()
        .unwrap();
    (client, memory)
}

/// Nothing here waits, so that one look is enough.
fn done<F: IntoFuture>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future.into_future());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(output) => output,
        std::task::Poll::Pending => panic!("nothing here waits"),
    }
}

const ID: &str = "0a0b0c0d-0102-0304-0506-070809101112";

fn id() -> MemberId {
    ID.parse().unwrap()
}

#[test]
fn a_list_is_asked_for_and_read() {
    let body = r#"[{"memberId":"0a0b0c0d-0102-0304-0506-070809101112","left":null,"points":12345678901234567890123,
        "status":9,"new":{"a":1.50},"name":null,"sponsor":{"memberId":"0a0b0c0d-0102-0304-0506-070809101112","left":"x"}}]"#;
    let (client, memory) = client(&[(200, body)]);
    let members = done(client.members().list().sort("Sideways").ids([id(), id()])).unwrap();
    let member = &members[0];
    assert_eq!(member.points.as_ref().unwrap().to_string(), "12345678901234567890123");
    assert_eq!(member.status.unwrap().as_i64(), 9);
    assert_eq!(member.left, None);
    assert_eq!(member.sponsor.as_ref().unwrap().left.as_ref().unwrap().as_str(), "x");
    assert_eq!(member.extra.get("new").unwrap().as_str(), r#"{"a":1.50}"#);
    assert_eq!(member.joined.clone().listed("joined").unwrap_err().name(), "joined");
    assert!(to_string(member).ends_with(r#""left":null,"new":{"a":1.50},"name":null}"#));
    assert_eq!(from_str::<club::Member>(&to_string(member)).unwrap(), *member);

    let sent = &memory.sent.lock().unwrap()[0];
    assert_eq!(sent.uri().to_string(), format!("https://club.example/v2/api/members?sort=Sideways&ids={ID},{ID}"));
    assert_eq!(sent.headers()["x-tenant"], "acme");
    assert_eq!(sent.headers()["authorization"], "Bearer t0ken");
    assert_eq!(SortDirection::from("Descending"), SortDirection::Descending);
}

#[test]
fn absent_is_none_and_not_an_error() {
    let (client, _) = client(&[(404, "<html>")]);
    assert_eq!(done(client.members().get(id())).unwrap(), None);
}

#[test]
fn an_update_sends_three_states_and_expects_no_body() {
    let (client, memory) = client(&[(202, ""), (202, "")]);
    let patch = MemberPatch::new().name(Patch::Null).sponsor_id(id()).member("note", "new").member("name", "lost");
    assert_eq!(
        to_string(&from_str::<MemberPatch>(&to_string(&patch)).unwrap()),
        to_string(&patch).replace(r#","name":"lost""#, "")
    );
    done(client.v1().update(id(), patch).bearer_token("user")).unwrap();
    done(client.members().update(id(), MemberPatch::new().name("N").member("automatic", false))).unwrap();
    let sent = memory.sent.lock().unwrap();
    assert_eq!(sent[0].uri().path(), format!("/v1/api/members/{ID}"));
    assert_eq!(sent[0].headers()["authorization"], "Bearer user");
    assert_eq!(
        sent[0].body().as_bytes().unwrap(),
        format!(r#"{{"automatic":true,"name":null,"sponsorId":"{ID}","note":"new"}}"#).as_bytes()
    );
    assert_eq!(sent[1].body().as_bytes().unwrap(), r#"{"automatic":false,"name":"N"}"#);
}

#[test]
fn errors_tell_apart() {
    let refused =
        r#"{"e":[{"t":"Account  already has a domain x.example in the Microsoft network."},"Validation is failed"]}"#;
    let (client, _) =
        client(&[(422, refused), (418, "<html>no"), (500, ""), (200, r#"[{"memberId":1}]"#), (400, "{}")]);
    let error = done(client.members().list()).unwrap_err();
    let ErrorKind::Documented(club::ApiError::Provisioning(body)) = error.kind() else { panic!("{error}") };
    assert_eq!(body.known(), [Known::AccountHasDomain { domain: "x.example".into() }, Known::VendorFailure]);

    let error: club::Error = done(client.members().list()).unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), &error.body().unwrap()[..]), (418, &b"<html>no"[..]));
    assert_eq!(
        error.to_string(),
        "members.list: the service answered with status 418, and the body is not the documented error: $: expected JSON, found a page \
         of HTML or XML"
    );

    assert!(matches!(done(client.members().list()).unwrap_err().kind(), ErrorKind::Undocumented));
    let error = done(client.members().list()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "members.list: the body of status 200 cannot be read: $[0].memberId: expected a UUID, found a number"
    );
    assert!(done(client.members().list()).unwrap_err().documented().is_some());
    assert_eq!(size_of_val(&error), size_of::<usize>());
}

#[test]
fn pairs_keep_what_is_not_documented() {
    let text = concat!(
        r#"{"activationParameters":[{"key":"microsoft_order_type","value":"new_customer"},{"key":"microsoft_domain","value":"d"},"#,
        r#"{"key":"partner_on_record_attestation_accepted","structured_value":{"YES":true}},"#,
        r#"{"key":"agreement_first_name","value":"A"},{"key":"agreement_last_name","value":"B"},"#,
        r#"{"key":"mca_attestation_accepted","value":"YES"},{"key":"new","value":1.50,"title":"T"},null],"plan":7}"#,
    );
    let customer: NewCustomer = from_str(text).unwrap();
    assert_eq!(customer.agreement.as_ref().unwrap().last_name, "B");
    assert_eq!(to_string(&customer), text);
    let blank = text.replace("\"microsoft_order_type", "\" microsoft_order_type");
    assert_eq!(to_string(&from_str::<NewCustomer>(&blank).unwrap()), text);
    let other = text.replace("new_customer", "other");
    assert_eq!(to_string(&from_str::<NewCustomer>(&other).unwrap()), other);
    assert!(to_string(&customer.parameter("k", "v")).contains(r#"{"key":"k","value":"v"}"#));

    let error = from_str::<NewCustomer>(&text.replace(r#""value":"d""#, r#""value":{"d":1}"#)).unwrap_err();
    assert_eq!(error.path(), "$.activationParameters[1].value");
    let error = from_str::<NewCustomer>(r#"{"plan":7}"#).unwrap_err();
    assert_eq!(error.path(), "$.activationParameters.microsoft_order_type");
    let other = text.replace("microsoft_domain", "other_domain");
    let error = from_str::<NewCustomer>(&other).unwrap_err();
    assert_eq!(error.path(), "$.activationParameters.microsoft_domain");
}

#[test]
fn choices_and_unions_survive_a_round_trip() {
    for text in [
        r#"{"key":"reservation_scope","value":"All Subscriptions","microsoft_customer_agreement":true}"#,
        r#"{"key":"azure_subscriptions","value":["a"],"new":null}"#,
        r#"{"key":"other","value":{"a":1.0},"microsoft_customer_agreement":null}"#,
    ] {
        assert_eq!(to_string(&from_str::<ValidatedAttribute>(text).unwrap()), text);
    }
    for text in [r#"{"type":"card","last4":"1"}"#, r#"{"type":"cheque", "n": 1.50}"#, r#"{"n":1}"#] {
        assert_eq!(to_string(&from_str::<Payment>(text).unwrap()), text);
    }
    for text in ["7", "\"0a0b0c0d-0102-0304-0506-070809101112\"", "123456789012345678901234"] {
        assert_eq!(to_string(&from_str::<TimeZoneId>(text).unwrap()), text);
    }
    assert_eq!(
        from_str::<TimeZoneId>("[1]").unwrap_err().to_string(),
        "$: expected a string or a number, found an array"
    );
}

#[test]
fn a_call_can_be_edited_and_spawned() {
    fn sendable<T: Send + 'static>(value: T) -> T {
        value
    }
    let (client, memory) = client(&[(200, "[]")]);
    let call = client.members().list().edit(|request| *request.method_mut() = http::Method::POST);
    done(sendable(call.into_future())).unwrap();
    assert_eq!(memory.sent.lock().unwrap()[0].method(), "POST");
    assert_eq!(client.members().get(id()).into_operation().member, id());
}

#[test]
fn what_breaks_a_rule_is_not_sent() {
    let (client, memory) = client(&[(202, "")]);
    let long = MemberPatch::new().name("n".repeat(41));
    let error = done(client.members().update(id(), long)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "members.update: refused before sending: /body/name: at most 40 characters; found 41 characters \
         [MemberPatch.name.maxLength; params / members]"
    );
    assert!(memory.sent.lock().unwrap().is_empty());
    done(client.members().update(id(), MemberPatch::new().name(Patch::Null))).unwrap();
}

/// The decoded body is for programs, and not for logs.
#[test]
fn neither_form_of_an_error_shows_the_body() {
    let body =
        String::leak(format!(r#"{{"message":"key hunter2 of jane@customer.example{}"}}"#, "x".repeat(10_000_000)));
    let (client, _) = client(&[(409, body)]);
    let error = done(client.members().list()).unwrap_err();
    for shown in [format!("{error:?}"), format!("{:?}", error.kind()), error.to_string()] {
        assert!(shown.len() < 200 && !shown.contains("hunter2"), "{}", shown.len());
    }
    assert_eq!(
        format!("{error:?}"),
        r#"Error { operation: "members.list", status: Some(409), kind: Documented(Problem), .. }"#
    );
    assert!(error.documented().is_some());
}
