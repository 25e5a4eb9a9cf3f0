//! What the crate has for tests of others.

use crate::clock::{at_once, seconds, with_waits};
use crate::operations::{Read, Write};
use specwright_runtime::testing::{Answer, Clock, FakeTransport, Sent, certificate};
use specwright_runtime::{
    BuilderCore, CallOptions, ClientAuth, ClientCredentials, Core, DecodeError, ErrorKind, Extra, Json, Method,
    ReadJson, Reader, TransportErrorKind,
};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

fn client(service: &Arc<FakeTransport>, clock: &Arc<Clock>) -> Core {
    let builder = BuilderCore::new("https://a.example").transport(service.clone()).timer(clock.clone());
    builder.header("X-Kept", "yes").build().unwrap()
}

fn read(service: &Arc<FakeTransport>) -> Result<String, String> {
    let ended = at_once(client(service, &Clock::new()).run(Read, CallOptions::new()));
    ended.map(|reply| reply.value.as_str().to_owned()).map_err(|error| error.to_string())
}

#[test]
fn answers_come_in_turn_by_the_operation() {
    let service = FakeTransport::new();
    service.answer("notes.write", Answer::json(200, "3"));
    service.answer("notes.read", Answer::json(200, "1")).answer("notes.read", Answer::json(200, "2"));
    assert_eq!((read(&service), read(&service), service.left()), (Ok("1".into()), Ok("2".into()), 1));
    service.always("notes.read", Answer::json(200, "9"));
    assert_eq!((read(&service), read(&service)), (Ok("9".into()), Ok("9".into())));
}

#[test]
fn what_was_sent_is_kept() {
    let service = FakeTransport::new();
    service.answer_by("notes.read", |sent: &Sent| Answer::json(200, sent.query("q").unwrap_or_default()));
    let mut options = CallOptions::new();
    options.edit(|request| {
        *request.uri_mut() = "https://a.example/note?p=&q=%5B1%5D".parse().unwrap();
        *request.body_mut() = r#"{"a":[1.50]}"#.into();
    });
    let reply = at_once(client(&service, &Clock::new()).run(Read, options)).unwrap();
    assert_eq!(reply.value.as_str(), "[1]");
    let sent = service.take_sent();
    assert_eq!((sent.len(), service.take_sent().len()), (1, 0));
    assert_eq!((sent[0].operation, &sent[0].method), (Some("notes.read"), &Method::GET));
    assert_eq!((sent[0].header("x-kept"), sent[0].header("x-other")), (Some("yes"), None));
    assert_eq!((sent[0].query("p").as_deref(), sent[0].query("r")), (Some(""), None));
    assert_eq!(sent[0].json::<Json>().unwrap().as_str(), r#"{"a":[1.50]}"#);
}

#[test]
fn a_call_that_nothing_is_prepared_for_says_what_is() {
    let service = FakeTransport::new();
    let said = "notes.read: the request could not be carried out: no answer is prepared for `notes.read`, ";
    assert_eq!(read(&service), Err(format!("{said}nor for anything else")));
    service.answer("notes.write", Answer::status(200)).always("other", Answer::status(200));
    service.answer("notes.read", Answer::json(200, "1"));
    assert_eq!(read(&service), Ok("1".into()));
    assert_eq!(read(&service), Err(format!("{said}but for `notes.write`, `other`")));
    assert_eq!(service.take_sent().len(), 3);
    assert_eq!(format!("{service:?}"), r#"FakeTransport { prepared: ["notes.read", "notes.write", "other"], .. }"#);
}

#[test]
fn silence_ends_with_the_time_and_a_failure_is_tried_again() {
    let (service, clock) = (FakeTransport::new(), Clock::new());
    service.answer("notes.read", Answer::silence());
    service.answer("notes.read", Answer::failure(TransportErrorKind::Interrupted));
    service.answer("notes.read", Answer::status(200).header("Content-Type", "text/plain").body("1"));
    let (ended, waits) = with_waits(&clock, client(&service, &clock).run(Read, CallOptions::new()));
    assert_eq!((ended.unwrap().attempts, waits[0], service.left()), (3, seconds(30), 0));
}

#[test]
fn a_client_that_blocks_has_the_same_service() {
    let (service, clock) = (FakeTransport::new(), Clock::new());
    service.answer("notes.write", Answer::silence()).always("notes.read", Answer::status(503));
    let builder = BuilderCore::blocking("https://a.example").transport(service.clone()).timer(clock.clone());
    let client = builder.certificate(certificate()).build().unwrap();
    let error = client.clone().run(Write, CallOptions::new()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(wrong) if wrong.is_timeout()), "{error}");
    // The waits between the attempts pass by themselves.
    let error = client.run(Read, CallOptions::new()).unwrap_err();
    assert_eq!((error.attempts(), error.status().unwrap().as_u16()), (3, 503));
    assert!(clock.passed() <= seconds(3) && service.take_sent().len() == 4);
}

#[test]
fn requests_for_tokens_and_redirects_are_answered_too() {
    let service = FakeTransport::new();
    service.answer("POST https://login.example/token", Answer::json(200, r#"{"access_token":"t"}"#));
    service.answer("notes.read", Answer::status(302).header("Location", "/there"));
    service.answer("notes.read", Answer::json(200, "1"));
    let credentials = ClientCredentials::new("https://login.example/token", ClientAuth::Post, "id", "secret");
    let builder = BuilderCore::new("https://a.example").transport(service.clone()).timer(Clock::new());
    let client = builder.client_credentials(credentials).build().unwrap();
    assert_eq!(at_once(client.run(Read, CallOptions::new())).unwrap().value.as_str(), "1");
    let sent = service.take_sent();
    let operations: Vec<_> = sent.iter().map(|sent| sent.operation).collect();
    assert_eq!(operations, [None, Some("notes.read"), Some("notes.read")]);
    assert_eq!((sent[1].header("authorization"), sent[2].uri.path()), (Some("Bearer t"), "/there"));
}

#[test]
fn a_clock_stops_at_the_last_time_that_there_is() {
    use specwright_runtime::Timer as _;
    // Not every system can tell a time as far away.
    let far = Duration::from_secs(i64::MAX.unsigned_abs() - 10);
    let Some(far) = SystemTime::UNIX_EPOCH.checked_add(far) else { return };
    let clock = Clock::at(far);
    clock.pass(seconds(3));
    assert_eq!(clock.wall_time().duration_since(far).ok(), Some(seconds(3)));
    clock.pass(seconds(30));
    let last = clock.wall_time();
    assert!(
        last.duration_since(far).is_ok_and(|passed| passed >= seconds(10)) && last.checked_add(seconds(1)).is_none()
    );
}

#[test]
fn what_was_kept_of_an_answer_is_read_from_what_was_sent() {
    let service = FakeTransport::new();
    service.always("notes.read", Answer::json(200, "1"));
    let mut options = CallOptions::new();
    // As a struct is written whose member came as a text.
    options.edit(|request| *request.body_mut() = r#"{"count":"7","name":"Ada"}"#.into());
    at_once(client(&service, &Clock::new()).run(Read, options)).unwrap();
    let note: Note = service.take_sent()[0].json().unwrap();
    assert_eq!((note.count, note.name.as_deref()), (None, Some("Ada")));
    assert_eq!(note.extra.get("count").map(Json::as_str), Some("\"7\""));
}

struct Note {
    count: Option<i64>,
    name: Option<String>,
    extra: Extra,
}

impl ReadJson for Note {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (mut object, mut count, mut name) = (r.object()?, None, None);
        while let Some(index) = object.next(r, &["count", "name"])? {
            match index {
                0 => object.member(r, &mut count)?,
                _ => object.member(r, &mut name)?,
            }
        }
        Ok(Self { count, name, extra: object.into_extra() })
    }
}
