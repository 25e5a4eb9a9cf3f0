//! Rate limits: calls wait for their turn, in order, to the millisecond, and no longer than they have time.

use crate::clock::{Clock, Task, at_once, seconds, with_waits};
use crate::operations::{Read, Write};
use crate::wire::{Answer, Wire};
use specwright_runtime::{
    BuilderCore, CallOptions, CallOutcome, ClientAuth, ClientCredentials, Core, Credential, Error, ErrorKind, Json,
    Limits, Placement, Quota, QuotaKey, RateLimit, Reply, Retry, Token, TokenSource, TransportErrorKind,
};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

const QUOTA: Quota = Quota { calls: 3, per: seconds(60), key: &[QuotaKey::Header("Authorization"), QuotaKey::Address] };

type Finished = Result<Reply<Json>, Error<Json>>;

fn limits() -> Limits {
    Limits { total: seconds(600), ..Limits::default() }
}

fn client(wire: &Arc<Wire>, clock: &Arc<Clock>) -> Core {
    wire.client(clock, |builder| builder.quota(QUOTA).limits(limits()))
}

fn call(client: &Core) -> Task<Finished> {
    Task::new(client.clone().run(Read, CallOptions::new()))
}

/// Makes as many calls as the quota allows.
fn use_up(client: &Core) {
    for _ in 0..QUOTA.calls {
        call(client).ended().unwrap().unwrap();
    }
}

fn by(client: &Core, user: &str) -> Task<Finished> {
    let mut options = CallOptions::new();
    options.bearer_token(user);
    Task::new(client.clone().run(Read, options))
}

fn asked(wire: &Wire) -> usize {
    wire.asked.lock().unwrap().len()
}

#[test]
fn calls_beyond_the_quota_wait_in_order() {
    let (wire, clock) = (Wire::new([]), Clock::new());
    let client = client(&wire, &clock);
    let mut calls: Vec<Task<Finished>> = Vec::new();
    for _ in 0..8 {
        let mut one = call(&client);
        if calls.len() < 3 {
            one.ended().unwrap().unwrap();
            clock.pass(seconds(1));
        } else {
            assert!(one.ended().is_none());
        }
        calls.push(one);
    }
    assert_eq!((asked(&wire), clock.sleepers()), (3, 5));
    // The first three ended after 0, 1 and 2 seconds.
    for (number, at) in [(3, 60), (4, 61), (5, 62), (6, 120), (7, 121)] {
        let wait = Duration::from_secs(at) - clock.passed();
        clock.pass(wait - Duration::from_millis(1));
        assert!(calls[number].ended().is_none(), "{number}");
        clock.pass(Duration::from_millis(1));
        calls[number].ended().unwrap().unwrap();
        assert_eq!(asked(&wire), number + 1);
        if let Some(next) = calls.get_mut(number + 1) {
            assert!(next.ended().is_none());
        }
    }
}

#[test]
fn each_user_has_a_quota_and_callers_without_one_share_theirs() {
    let (wire, clock) = (Wire::new([]), Clock::new());
    let client = client(&wire, &clock);
    for _ in 0..3 {
        for mut one in [by(&client, "a"), by(&client, "b"), call(&client)] {
            one.ended().unwrap().unwrap();
        }
    }
    for mut one in [by(&client, "a"), by(&client, "b"), call(&client)] {
        assert!(one.ended().is_none());
    }
    by(&client, "c").ended().unwrap().unwrap();
}

#[test]
fn a_call_that_cannot_begin_in_time_fails_at_once_and_says_when_it_could() {
    let (wire, clock) = (Wire::new([]), Clock::new());
    let client = client(&wire, &clock);
    use_up(&client);
    clock.pass(seconds(20));
    let hasty = |time: u64| {
        let mut options = CallOptions::new();
        options.timeout(seconds(time));
        Task::new(client.clone().run(Write, options))
    };
    let error = hasty(40).ended().unwrap().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::RateLimited { wait } if *wait == seconds(40)), "{error:?}");
    assert_eq!(error.retry_after(), Some(seconds(40)));
    assert_eq!((error.outcome(), error.is_retryable()), (CallOutcome::NotSent, true));
    assert_eq!(
        error.to_string(),
        "notes.write: not sent: the rate limit allows it in 40000 ms, later than the time for the call is over"
    );
    // Those before it in line count: three of them have the room after 40 seconds, and keep it for another minute.
    let mut waiting: Vec<Task<Finished>> = (0..3).map(|_| call(&client)).collect();
    assert!(waiting.iter_mut().all(|one| one.ended().is_none()));
    let error = hasty(99).ended().unwrap().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::RateLimited { wait } if *wait == seconds(100)), "{error:?}");
    assert_eq!(asked(&wire), 3);
}

#[test]
fn whoever_leaves_the_line_leaves_no_gap() {
    let (wire, clock) = (Wire::new([]), Clock::new());
    let client = client(&wire, &clock);
    use_up(&client);
    let mut waiting: Vec<Task<Finished>> = (0..4).map(|_| call(&client)).collect();
    assert!(waiting.iter_mut().all(|one| one.ended().is_none()));
    // The one whose turn is next, and the one behind it.
    waiting.drain(..2);
    clock.pass(seconds(60));
    for one in &mut waiting {
        one.ended().unwrap().unwrap();
    }
    // Of the three that are free now, two were used.
    call(&client).ended().unwrap().unwrap();
    assert!(call(&client).ended().is_none());
}

#[test]
fn a_call_that_nobody_polls_holds_up_those_behind_it_for_a_second() {
    let (wire, clock) = (Wire::new([]), Clock::new());
    let client = client(&wire, &clock);
    use_up(&client);
    let mut waiting: Vec<Task<Finished>> = (0..5).map(|_| call(&client)).collect();
    assert!(waiting.iter_mut().all(|one| one.ended().is_none()));
    let mut behind = waiting.split_off(1);
    clock.pass(seconds(60));
    assert!(behind.iter_mut().all(|one| one.ended().is_none()));
    // It may only be slow to wake: it has the second from when it is missed.
    clock.pass(seconds(1));
    assert!(behind.iter_mut().all(|one| one.ended().is_none()));
    clock.pass(Duration::from_millis(999));
    assert!(behind.iter_mut().all(|one| one.ended().is_none()));
    clock.pass(Duration::from_millis(1));
    behind[0].ended().unwrap().unwrap();
    assert!(behind[1].ended().is_none());
    clock.pass(seconds(1));
    behind[1].ended().unwrap().unwrap();
    // The third place is kept for it, and it finds it as soon as somebody polls it.
    assert!(behind[2..].iter_mut().all(|one| one.ended().is_none()));
    clock.pass(seconds(30));
    waiting[0].ended().unwrap().unwrap();
    assert!(behind[2..].iter_mut().all(|one| one.ended().is_none()));
    assert_eq!(asked(&wire), 6);
    // Until its turn is past.
    clock.pass(seconds(90));
    behind[2].ended().unwrap().unwrap();
    behind[3].ended().unwrap().unwrap();
}

#[test]
fn what_the_service_redirects_counts_as_often_as_it_is_sent() {
    let lead = |to| Answer::Status(302, "Location", to);
    let wire = Wire::new([lead("/a"), lead("/b"), Answer::Body("1".into()), lead("https://b.example"), lead("/c")]);
    let clock = Clock::new();
    let client = client(&wire, &clock);
    call(&client).ended().unwrap().unwrap();
    assert!(call(&client).ended().is_none());
    clock.pass(seconds(60));
    // What another origin is sent is no matter of this one.
    call(&client).ended().unwrap().unwrap();
    call(&client).ended().unwrap().unwrap();
    call(&client).ended().unwrap().unwrap();
    assert!(call(&client).ended().is_none());
    assert_eq!(asked(&wire), 8);
}

#[test]
fn more_requests_than_the_quota_allows_hold_back_as_many_more() {
    let lead = || Answer::Status(302, "Location", "/a");
    let wire = Wire::new([Answer::Body("1".into()), Answer::Body("1".into()), lead(), lead()]);
    let clock = Clock::new();
    let client = client(&wire, &clock);
    for _ in 0..3 {
        call(&client).ended().unwrap().unwrap();
        clock.pass(seconds(1));
    }
    // Five were sent: those after 0 and 1 second, and three after 2.
    let mut next = call(&client);
    assert!(next.ended().is_none());
    clock.pass(Duration::from_millis(58_999));
    assert!(next.ended().is_none());
    clock.pass(Duration::from_millis(1));
    next.ended().unwrap().unwrap();
}

#[test]
fn a_call_counts_until_it_has_ended_and_one_that_reached_nobody_does_not() {
    let running = Arc::new(());
    let never = |running: &Arc<()>| Answer::Never(Arc::clone(running));
    let wire =
        Wire::new([Answer::Lost(TransportErrorKind::Connect), never(&running), never(&running), never(&running)]);
    let clock = Clock::new();
    let client = client(&wire, &clock);
    call(&client).ended().unwrap().unwrap_err();
    let mut begun: Vec<Task<Finished>> = (0..3).map(|_| call(&client)).collect();
    assert!(begun.iter_mut().all(|one| one.ended().is_none()));
    let mut waits = call(&client);
    assert!(waits.ended().is_none());
    assert_eq!(asked(&wire), 4);
    clock.pass(seconds(10));
    // It may have arrived: it counts for another minute.
    begun.pop();
    assert!(waits.ended().is_none());
    clock.pass(Duration::from_millis(59_999));
    assert!(waits.ended().is_none());
    clock.pass(Duration::from_millis(1));
    waits.ended().unwrap().unwrap();
}

#[test]
fn an_answer_of_429_holds_back_all_calls_that_are_counted_with_it() {
    for quota in [None, Some(Quota { calls: 1000, ..QUOTA })] {
        let (wire, clock) = (Wire::new([Answer::Status(429, "retry-after", "7")]), Clock::new());
        let client = wire.client(&clock, |builder| {
            let builder = builder.limits(limits()).retry(Retry::new());
            if let Some(quota) = quota { builder.quota(quota) } else { builder }
        });
        let mut refused = call(&client);
        assert!(refused.ended().is_none());
        let mut calls: Vec<Task<Finished>> = (0..63).map(|_| call(&client)).collect();
        assert!(calls.iter_mut().all(|one| one.ended().is_none()));
        if quota.is_some() {
            by(&client, "another").ended().unwrap().unwrap();
        }
        let before = asked(&wire);
        clock.pass(Duration::from_millis(6_999));
        assert!(refused.ended().is_none() && calls.iter_mut().all(|one| one.ended().is_none()));
        assert_eq!(asked(&wire), before);
        clock.pass(Duration::from_millis(1));
        // Each lets the next one go on.
        for one in calls.iter_mut().chain([&mut refused]) {
            one.ended().unwrap().unwrap();
        }
        assert_eq!(asked(&wire), before + 64);
    }
}

#[test]
fn a_service_that_asks_for_ages_is_believed_an_hour_and_whoever_has_less_time_is_told() {
    let (wire, clock) = (Wire::new([Answer::Status(429, "retry-after", "999999999999")]), Clock::new());
    let client = client(&wire, &clock);
    let error = call(&client).ended().unwrap().unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(429));
    let error = call(&client).ended().unwrap().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::RateLimited { wait } if *wait == seconds(3600)), "{error:?}");
    clock.pass(seconds(3600));
    call(&client).ended().unwrap().unwrap();
}

#[test]
fn a_caller_sets_the_limit_and_takes_it_away() {
    let (wire, clock) = (Wire::new([]), Clock::new());
    let set = |rate_limit: RateLimit| {
        wire.client(&clock, |builder| builder.quota(QUOTA).rate_limit(rate_limit).limits(limits()))
    };
    let (one, none) = (set(RateLimit::calls(1).per(seconds(5))), set(RateLimit::off()));
    let run = |client: &Core| with_waits(&clock, client.clone().run(Read, CallOptions::new())).1;
    assert_eq!((run(&one), run(&one), run(&one)), (vec![], vec![seconds(5)], vec![seconds(5)]));
    (0..100).for_each(|_| assert!(run(&none).is_empty()));
    // Without documentation a number is by the minute.
    let client = wire.client(&clock, |builder| builder.rate_limit(RateLimit::calls(1)).limits(limits()));
    assert_eq!((run(&client), run(&client)), (vec![], vec![seconds(60)]));
}

#[test]
fn many_calls_and_many_keys_leave_nothing_behind() {
    let (wire, clock) = (Wire::new([]), Clock::new());
    let client = client(&wire, &clock);
    for number in 0..10_000 {
        by(&client, &number.to_string()).ended().unwrap().unwrap();
        wire.asked.lock().unwrap().clear();
        clock.pass(seconds(60));
    }
    at_once(client.run(Read, CallOptions::new())).unwrap();
}

/// Tokens `t0`, `t1` and so on, each good for ten seconds.
fn tokens() -> TokenSource {
    let number = AtomicUsize::new(0);
    TokenSource::new(move || {
        let token = format!("t{}", number.fetch_add(1, Ordering::Relaxed));
        async move { Ok::<_, std::io::Error>(Token::new(token).valid_for(seconds(10))) }
    })
}

fn with(client: &Core, credential: impl Into<Credential>) -> Task<Finished> {
    let mut options = CallOptions::new();
    options.credential(Placement::Bearer, credential.into());
    Task::new(client.clone().run(Read, options))
}

#[test]
fn a_renewed_token_begins_no_new_quota() {
    let (wire, clock) = (Wire::new([]), Clock::new());
    let source = tokens();
    let (own, others) = (
        client(&wire, &clock),
        wire.client(&clock, |builder| builder.quota(QUOTA).limits(limits()).authenticate(Arc::new(source.bearer()))),
    );
    let other = tokens();
    for client in [&own, &others] {
        for _ in 0..3 {
            with(client, &source).ended().unwrap().unwrap();
            clock.pass(seconds(11));
        }
        assert!(with(client, &source).ended().is_none());
        // What stands there instead is counted by itself.
        with(client, &other).ended().unwrap().unwrap();
        by(client, "fixed").ended().unwrap().unwrap();
    }
    assert!(call(&others).ended().is_none());
    let used: BTreeSet<String> = wire.headers("authorization").into_iter().collect();
    assert!(used.len() > 6, "{used:?}");
}

#[test]
fn a_client_of_oauth2_is_one_caller_each_time_that_it_is_given() {
    let answer = |number| Answer::Body(format!(r#"{{"access_token":"t{number}"}}"#).into());
    let id = |id: &str| ClientCredentials::new("https://login.example/token", ClientAuth::Post, id, "s3cret");
    let wire = Wire::new((0..4).flat_map(|number| [answer(number), Answer::Body("1".into())]));
    let clock = Clock::new();
    let client = client(&wire, &clock);
    for _ in 0..3 {
        with(&client, id("a")).ended().unwrap().unwrap();
    }
    with(&client, id("b")).ended().unwrap().unwrap();
    wire.answers.lock().unwrap().push_back(answer(9));
    assert!(with(&client, id("a")).ended().is_none());
}

#[test]
fn tokens_in_a_query_are_known_by_their_source() {
    const QUOTA: Quota = Quota { calls: 1, per: seconds(60), key: &[QuotaKey::Query("to ken")] };
    let (wire, clock) = (Wire::new([]), Clock::new());
    let client = wire.client(&clock, |builder| builder.quota(QUOTA).limits(limits()));
    let asks = |source: &TokenSource| {
        let mut options = CallOptions::new();
        options.credential(Placement::Query("to ken"), source.into());
        Task::new(client.clone().run(Read, options))
    };
    let source = tokens();
    asks(&source).ended().unwrap().unwrap();
    clock.pass(seconds(11));
    assert!(asks(&source).ended().is_none());
    asks(&tokens()).ended().unwrap().unwrap();
}

#[test]
fn an_answer_of_429_from_another_origin_holds_back_nobody() {
    let answers = || {
        [
            Answer::Status(302, "location", "https://b.example/there"),
            Answer::Status(429, "retry-after", "7"),
            Answer::Status(302, "location", "/there"),
            Answer::Status(429, "retry-after", "7"),
        ]
    };
    let short = || {
        let mut options = CallOptions::new();
        options.timeout(seconds(5));
        options
    };
    let (wire, clock) = (Wire::new(answers()), Clock::new());
    let client = wire.client(&clock, |builder| builder);
    let blocking_wire = Wire::new(answers());
    let builder = BuilderCore::blocking("https://a.example").transport(blocking_wire.clone()).timer(Clock::new());
    let blocking = builder.retry(Retry::off()).build().unwrap();
    // The second answer of 429 comes from the origin itself.
    for held in [false, true] {
        let last = at_once(client.clone().run(Read, short())).unwrap_err();
        assert_eq!((last.status().unwrap().as_u16(), last.retry_after()), (429, Some(seconds(7))));
        let last = blocking.clone().run(Read, short()).unwrap_err();
        assert_eq!((last.status().unwrap().as_u16(), last.retry_after()), (429, Some(seconds(7))));
        if held {
            let ended = [at_once(client.clone().run(Read, short())), blocking.clone().run(Read, short())];
            for error in ended.map(Result::unwrap_err) {
                assert!(matches!(error.kind(), ErrorKind::RateLimited { wait } if *wait == seconds(7)), "{error}");
            }
        }
    }
}

#[test]
fn a_time_that_the_clock_does_not_know_never_comes() {
    for time in [Duration::MAX, Duration::from_secs(u64::MAX / 2)] {
        let (wire, clock) = (Wire::new([]), Clock::new());
        let client = wire.client(&clock, |builder| builder.rate_limit(RateLimit::calls(1).per(time)));
        call(&client).ended().unwrap().unwrap();
        for _ in 0..2 {
            let error = call(&client).ended().unwrap().unwrap_err();
            assert!(
                matches!(error.kind(), ErrorKind::RateLimited { wait } if *wait > seconds(3_000_000_000)),
                "{error}"
            );
        }
        assert_eq!(asked(&wire), 1);
    }
}

/// The token ended while the call waited, and whoever made it gives up while another one is fetched.
#[test]
fn a_call_that_is_given_up_before_it_is_sent_does_not_count() {
    let (wire, clock) = (Wire::new([]), Clock::new());
    let fetches = AtomicUsize::new(0);
    let tokens = TokenSource::new(move || {
        let number = fetches.fetch_add(1, Ordering::SeqCst);
        async move {
            if number == 1 {
                std::future::pending::<()>().await;
            }
            Ok::<_, std::io::Error>(Token::new(format!("t{number}")).valid_for(seconds(30)))
        }
    });
    let credential = || Credential::from(tokens.clone());
    let client = wire.client(&clock, |builder| {
        builder.quota(QUOTA).limits(limits()).credential(Placement::Header("X-Token"), credential())
    });
    use_up(&client);
    let mut late = call(&client);
    assert!(late.ended().is_none());
    clock.pass(seconds(60));
    assert!(late.ended().is_none());
    drop(late);
    use_up(&client);
    assert_eq!(asked(&wire), 6);
}

/// An edit may do what is to be done once for each request, such as giving away a body that comes in pieces.
#[test]
fn an_edit_runs_once_for_each_request_also_where_it_waits() {
    let (wire, clock) = (Wire::new([]), Clock::new());
    let client = client(&wire, &clock);
    use_up(&client);
    let edits = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&edits);
    let mut options = CallOptions::new();
    options.edit(move |_| {
        counted.fetch_add(1, Ordering::SeqCst);
    });
    let mut late = Task::new(client.run(Read, options));
    assert!(late.ended().is_none());
    clock.pass(seconds(60));
    late.ended().unwrap().unwrap();
    assert_eq!((edits.load(Ordering::SeqCst), asked(&wire)), (1, 4));
}

#[test]
fn a_quota_has_one_call_at_least() {
    let (wire, clock) = (Wire::new([]), Clock::new());
    let client = wire.client(&clock, |builder| builder.quota(Quota { calls: 0, ..QUOTA }));
    call(&client).ended().unwrap().unwrap();
    assert!(matches!(call(&client).ended(), Some(Err(error)) if matches!(error.kind(), ErrorKind::RateLimited { .. })));
}
