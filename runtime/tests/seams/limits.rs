//! Limits hold whatever the transport does.

use crate::clock::{Clock, Task, seconds};
use crate::operations::{Read, Write};
use crate::wire::{Answer, Feed, Wire};
use specwright_runtime::{CallOptions, Core, Error, Json, Limits, Operation};
use std::sync::Arc;
use std::time::Duration;

const MOMENT: Duration = Duration::from_nanos(1);

fn task<O: Operation<Output = Json, Documented = Json>>(
    client: &Core,
    operation: O,
    options: CallOptions,
) -> Task<Result<Json, Error<Json>>> {
    let client = client.clone();
    Task::new(async move { client.run(operation, options).await.map(|reply| reply.value) })
}

/// The task ends for want of time after this much of it, and not before.
fn late_after(time: Duration, clock: &Clock, mut task: Task<Result<Json, Error<Json>>>) {
    assert!(task.ended().is_none());
    clock.pass(time - MOMENT);
    assert!(task.ended().is_none());
    clock.pass(MOMENT);
    let error = task.ended().unwrap().unwrap_err();
    assert!(error.to_string().ends_with("the time limit passed"), "{error}");
    assert_eq!(clock.sleepers(), 0);
}

#[test]
fn a_transport_that_never_answers_is_given_up() {
    let (clock, waited) = (Clock::new(), Arc::new(()));
    let wire = Wire::new([(); 2].map(|()| Answer::Never(waited.clone())));
    let client = wire.client(&clock, |builder| builder);
    // An operation that may be repeated has the time of an attempt, one that may not all that there is.
    late_after(seconds(30), &clock, task(&client, Read, CallOptions::new()));
    late_after(seconds(60), &clock, task(&client, Write, CallOptions::new()));
    // The transport knows, and what it waited for is dropped.
    let given: Vec<_> = wire.asked.lock().unwrap().iter().map(|(_, limits)| (limits.attempt, limits.total)).collect();
    assert_eq!(given, [(seconds(30), seconds(30)), (seconds(60), seconds(60))]);
    assert_eq!(Arc::strong_count(&waited), 1);
}

#[test]
fn a_call_has_a_time_of_its_own() {
    for (own, expected) in [(Duration::from_millis(50), Duration::from_millis(50)), (seconds(300), seconds(300))] {
        let clock = Clock::new();
        let client = Wire::new([Answer::Never(Arc::default())]).client(&clock, |builder| builder);
        let mut options = CallOptions::new();
        options.timeout(own);
        late_after(expected, &clock, task(&client, Read, options));
    }
}

#[test]
fn a_body_may_take_its_time_but_not_fall_silent() {
    let (clock, feed) = (Clock::new(), Feed::default());
    let limits = Limits { attempt: seconds(1000), total: seconds(1000), ..Limits::default() };
    let client = Wire::new([Answer::Body(feed.body())]).client(&clock, |builder| builder.limits(limits));
    let mut slow = task(&client, Read, CallOptions::new());
    for piece in ["[", "1", ","] {
        assert!(slow.ended().is_none());
        clock.pass(seconds(29));
        feed.give(Some(piece));
    }
    late_after(seconds(30), &clock, slow);
}

#[test]
fn a_body_that_never_ends_has_the_time_of_the_attempt() {
    let (clock, feed) = (Clock::new(), Feed::default());
    let client = Wire::new([Answer::Body(feed.body())]).client(&clock, |builder| builder);
    let mut slow = task(&client, Read, CallOptions::new());
    for _ in 0..29 {
        assert!(slow.ended().is_none());
        clock.pass(seconds(1));
        feed.give(Some("1"));
    }
    late_after(seconds(1), &clock, slow);
}

#[test]
fn an_answer_ends_what_watches_over_it() {
    let (clock, feed) = (Clock::new(), Feed::default());
    let client = Wire::new([Answer::Body(feed.body())]).client(&clock, |builder| builder);
    let mut call = task(&client, Read, CallOptions::new());
    assert!(call.ended().is_none() && clock.sleepers() == 1);
    feed.give(Some("12"));
    feed.give(None);
    assert_eq!(call.ended().unwrap().unwrap(), Json::from(12));
    drop(call);
    assert_eq!(clock.sleepers(), 0);
    // What never waits has nobody watch over it.
    let mut call = task(&client, Read, CallOptions::new());
    assert!(call.ended().is_some());
}

#[test]
fn a_dropped_call_drops_all_that_it_waits_for() {
    let (clock, waited) = (Clock::new(), Arc::new(()));
    let client = Wire::new([Answer::Never(waited.clone())]).client(&clock, |builder| builder);
    let mut call = task(&client, Read, CallOptions::new());
    assert!(call.ended().is_none());
    assert_eq!((Arc::strong_count(&waited), clock.sleepers()), (2, 1));
    drop(call);
    assert_eq!((Arc::strong_count(&waited), clock.sleepers()), (1, 0));
}
