//! A 429 says when to come back, while 64 callers are at it.

use std::pin::Pin;

use specwright_runtime::Retry;
use specwright_tests::faults::{Read, Server, Step, Write};
use specwright_tests::virtual_time::{Event, Happened, all, drive, runtime, seconds};

use crate::{CALLERS, Ended, call, client, traffic};

#[test]
fn nobody_begins_before_the_time_that_a_429_names() {
    runtime().block_on(async {
        let traffic = traffic();
        let server = Server::open("", &traffic, |arrival, _| {
            let busy = Step::answer(429, &[("Retry-After", "7")], br#"{"code":"busy"}"#);
            if arrival.at < seconds(7) { busy } else { Step::json(200, r#"{"id":1}"#) }
        });
        let client = client(&traffic, &server, |builder| builder.retry(Retry::new().seed(7)));
        // All of them are under way before the first one is answered; the budget lets some of them come back.
        let early = (0..CALLERS).map(|number| call(&client, Read::new(number.to_string())));
        let early = drive(&traffic, all(early)).await;
        let again = early.iter().filter(|ended| ended.as_ref().is_ok_and(|reply| reply.attempts == 2)).count();
        let refused = early.iter().filter_map(|ended| ended.as_ref().err());
        assert!(refused.clone().all(|error| error.status().unwrap() == 429 && error.retry_after() == Some(seconds(7))));
        assert_eq!(again + refused.count(), CALLERS);
        assert_eq!(server.arrived().len(), CALLERS + again);
        assert_eq!(traffic.clock().passed(), seconds(7));
        keeps_away(&traffic.take_events());
    });
}

#[test]
fn who_comes_after_a_429_waits_for_the_time_and_is_answered() {
    runtime().block_on(async {
        let traffic = traffic();
        let server = Server::open("", &traffic, |_, _| Step::json(200, r#"{"id":1}"#));
        server.then([Step::answer(429, &[("Retry-After", "7")], br#"{"code":"busy"}"#)]);
        let client = client(&traffic, &server, |builder| builder.retry(Retry::off()));
        drive(&traffic, call(&client, Read::new("first"))).await.unwrap_err();
        let calls = (0..CALLERS).map(|number| -> Pin<Box<dyn Future<Output = Ended> + '_>> {
            let id = number.to_string();
            if number % 2 == 0 { call(&client, Read::new(id)) } else { call(&client, Write::new(id)) }
        });
        for ended in drive(&traffic, all(calls)).await {
            assert_eq!(ended.unwrap().attempts, 1);
        }
        let arrived = server.arrived();
        assert_eq!(arrived.len(), 1 + CALLERS);
        assert!(arrived[1..].iter().all(|arrival| arrival.at == seconds(7)));
        keeps_away(&traffic.take_events());
    });
}

/// No exchange is begun between an answer of 429 that was read and the end of its time.
fn keeps_away(events: &[Event]) {
    for (at, event) in events.iter().enumerate() {
        if event.happened != Happened::Answered(429) {
            continue;
        }
        let read =
            events[at..].iter().position(|later| later.exchange == event.exchange && later.happened == Happened::Ended);
        let later = &events[at + read.unwrap()..];
        let mut begun = later.iter().filter(|later| later.happened == Happened::Begun);
        assert!(begun.all(|begun| begun.at >= event.at + seconds(7)), "{later:#?}");
    }
}
