//! Waits for a state: what ends them, and when they ask.

use specwright_runtime::testing::Answer;
use specwright_runtime::{NoAuthentication, Retry, TransportErrorKind, WaitError};
use specwright_tests_goldens::paging::Client;
use specwright_tests_goldens::paging::types::ThingState;

use super::{answering, noon, ok, seconds, shop, thing};

/// Noon, when the time of the tests begins, and what comes after it.
fn open_until(time: &str) -> Answer {
    ok(format!(r#"{{"id":"1","state":"open","until":"2026-11-20T{time}"}}"#))
}

#[test]
fn it_asks_until_the_state_is_there() {
    let (service, client, time) = shop(|asked| thing(if asked.number < 3 { "open" } else { "done" }));
    let done = client.things().get().until_done().send().unwrap();
    assert_eq!(done.state, Some(ThingState::Done));
    // At once, and then every five seconds, as the spec says.
    assert_eq!((service.asked().len(), time.passed()), (4, seconds(15)));
}

#[test]
fn an_asynchronous_client_does_the_same() {
    let service = answering(|asked| thing(if asked.number < 3 { "open" } else { "done" }));
    let time = noon();
    let client = Client::builder(NoAuthentication, "https://shop.example")
        .retry(Retry::off())
        .transport(service.transport())
        .timer(time.clone())
        .build()
        .unwrap();
    let mut wait = client.things().get().until_done().into_future();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let done = loop {
        match wait.as_mut().poll(&mut context) {
            std::task::Poll::Ready(done) => break done.unwrap(),
            // Nothing is on its way: it waits for the time alone.
            std::task::Poll::Pending => assert!(time.leap().is_some()),
        }
    };
    assert_eq!(done.state, Some(ThingState::Done));
    assert_eq!((service.asked().len(), time.passed()), (4, seconds(15)));
    // One that is dropped in the middle asks no more.
    let service = answering(|_| thing("open"));
    let client = Client::builder(NoAuthentication, "https://shop.example")
        .transport(service.transport())
        .timer(noon())
        .build()
        .unwrap();
    let mut wait = client.things().get().until_done().into_future();
    assert!(wait.as_mut().poll(&mut context).is_pending() && wait.as_mut().poll(&mut context).is_pending());
    drop(wait);
    assert_eq!(service.asked().len(), 1);
}

#[test]
fn the_caller_chooses_interval_and_deadline() {
    let (service, client, time) = shop(|_| thing("open"));
    let wait = client.things().get().until_done().every(seconds(7)).deadline(seconds(30));
    let error = wait.send().unwrap_err();
    assert!(matches!(&error, WaitError::Deadline(Some(last)) if last.state == Some(ThingState::Open)), "{error:?}");
    assert_eq!(error.last().and_then(|last| last.id.as_deref()), Some("1"));
    // At 0, 7, 14, 21 and 28; a further question would come too late, and nobody waits for nothing.
    assert_eq!((service.asked().len(), time.passed()), (5, seconds(28)));
    let (service, client, time) = shop(|_| thing("open"));
    let error = client.things().get().until_done().send().unwrap_err();
    assert!(matches!(error, WaitError::Deadline(Some(_))), "{error:?}");
    assert_eq!((service.asked().len(), time.passed()), (720, seconds(3595)));
    // No time at all: nothing is asked.
    let (service, client, _) = shop(|_| thing("open"));
    let error = client.things().get().until_done().deadline(seconds(0)).send().unwrap_err();
    assert!(matches!(error, WaitError::Deadline(None)) && service.asked().is_empty(), "{error:?}");
}

#[test]
fn a_state_that_nobody_documents_ends_it() {
    let (service, client, _) = shop(|asked| thing(if asked.number == 0 { "open" } else { "cancelled" }));
    let error = client.things().get().until_done().send().unwrap_err();
    let WaitError::Undocumented(last) = &error else { panic!("{error:?}") };
    assert_eq!((last.state.as_ref().map(ThingState::as_str), service.asked().len()), (Some("cancelled"), 2));
    assert!(error.to_string().ends_with("at a state that neither ends the wait nor is one on the way"), "{error}");
    // Neither form shows what may be data of a customer.
    assert!(!format!("{error}{error:?}").contains("cancelled"), "{error} {error:?}");
    // No state is none that is documented.
    let (_, client, _) = shop(|_| ok("{}"));
    let error = client.things().get().until_done().send().unwrap_err();
    assert!(matches!(error, WaitError::Undocumented(_)), "{error:?}");
}

#[test]
fn what_expires_ends_it() {
    // In the past already; with an offset, and without one, which counts as UTC.
    for time in ["11:59:59Z", "13:59:59+02:00", "11:59:59", "12:00:00Z"] {
        let (service, client, _) = shop(move |_| open_until(time));
        let error = client.things().get().until_done().send().unwrap_err();
        assert!(matches!(error, WaitError::Expired(_)) && service.asked().len() == 1, "{time}: {error:?}");
    }
    // While it waits: it asks once more when the time is over, and not before.
    let (service, client, time) = shop(|_| open_until("12:00:12Z"));
    let error = client.things().get().until_done().send().unwrap_err();
    assert!(matches!(error, WaitError::Expired(_)), "{error:?}");
    assert_eq!((service.asked().len(), time.passed()), (4, seconds(12)));
    // What is there at last is there, whatever the time says.
    let (_, client, _) = shop(|_| ok(r#"{"state":"done","until":"2026-11-20T11:00:00Z"}"#));
    assert!(client.things().get().until_done().send().is_ok());
}

#[test]
fn what_passes_does_not_end_it() {
    let (service, client, time) = shop(|asked| match asked.number {
        0 => thing("open"),
        1 => Answer::status(429).header("retry-after", "40"),
        2 => Answer::failure(TransportErrorKind::Interrupted),
        3 => Answer::status(503),
        _ => thing("done"),
    });
    assert!(client.things().get().until_done().send().is_ok());
    // 5 seconds, then the 40 that were asked for, then 5 and 5.
    assert_eq!((service.asked().len(), time.passed()), (5, seconds(55)));
}

#[test]
fn retry_after_of_a_success_is_kept_to() {
    let (service, client, time) = shop(|asked| match asked.number {
        0 => Answer::json(200, r#"{"state":"open"}"#).header("retry-after", "60"),
        1 => Answer::json(200, r#"{"state":"open"}"#).header("retry-after", "1"),
        2 => Answer::json(200, r#"{"state":"open"}"#).header("retry-after", "Fri, 20 Nov 2026 12:02:00 GMT"),
        _ => thing("done"),
    });
    assert!(client.things().get().until_done().send().is_ok());
    assert_eq!((service.asked().len(), time.passed()), (4, seconds(120)));
    // One that lies beyond the deadline ends it at once.
    let (service, client, time) = shop(|_| Answer::json(200, r#"{"state":"open"}"#).header("retry-after", "9999"));
    let error = client.things().get().until_done().deadline(seconds(600)).send().unwrap_err();
    assert!(matches!(error, WaitError::Deadline(Some(_))), "{error:?}");
    assert_eq!((service.asked().len(), time.passed()), (1, seconds(0)));
}

#[test]
fn what_does_not_pass_ends_it_with_what_was_there_last() {
    let (service, client, _) = shop(|asked| if asked.number == 0 { thing("open") } else { Answer::status(401) });
    let error = client.things().get().until_done().send().unwrap_err();
    let WaitError::Call(call, Some(last)) = &error else { panic!("{error:?}") };
    assert_eq!(call.status().map(|status| status.as_u16()), Some(401));
    assert_eq!((last.state.as_ref(), service.asked().len()), (Some(&ThingState::Open), 2));
    assert!(error.to_string().contains("401"), "{error}");
    // What may pass and did not until the deadline is told as it was.
    let (_, client, _) = shop(|_| Answer::status(503));
    let error = client.things().get().until_done().deadline(seconds(9)).send().unwrap_err();
    assert!(matches!(&error, WaitError::Call(call, None) if call.is_retryable()), "{error:?}");
}

#[test]
fn values_in_quotes_are_recognised() {
    let (service, client, _) = shop(|asked| ok([r#"{"ready":"false"}"#, r#"{"ready":"true"}"#][asked.number]));
    assert!(client.things().get().until_ready().send().is_ok());
    assert_eq!(service.asked().len(), 2);
    let (service, client, _) =
        shop(|asked| ok([r#"{"level":0.0}"#, r#"{"Level":"1"}"#, r#"{"level":"2"}"#][asked.number]));
    assert!(client.things().get().until_level().send().is_ok());
    assert_eq!(service.asked().len(), 3);
}

#[test]
fn a_wait_asks_more_than_once_however_long_its_interval() {
    // The spec has an interval of more than an hour; a caller may have a longer one.
    let (service, client, time) = shop(|_| ok(r#"{"level":1}"#));
    let error = client.things().get().until_level().send().unwrap_err();
    assert!(matches!(error, WaitError::Deadline(Some(_))), "{error:?}");
    assert_eq!((service.asked().len(), time.passed()), (3, seconds(8000)));
    let (service, client, _) = shop(|_| thing("open"));
    let error = client.things().get().until_done().every(seconds(100_000)).send().unwrap_err();
    assert!(matches!(error, WaitError::Deadline(Some(_))) && service.asked().len() == 3, "{error:?}");
}
