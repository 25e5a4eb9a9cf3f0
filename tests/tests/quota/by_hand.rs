//! Small quotas, of which every call can be followed.

use std::time::Duration;

use specwright_runtime::{BuilderCore, CallOptions, Core, Limits, Quota, QuotaKey, Retry, Timer as _};
use specwright_tests::faults::{Read, Server, Step, Then, Write};
use specwright_tests::virtual_time::{EXCHANGE, Traffic, Watched, all, drive, milliseconds, runtime, seconds};

use crate::window::most;

const QUOTA: Quota = Quota { calls: 3, per: seconds(60), key: &[QuotaKey::Header("Authorization"), QuotaKey::Address] };

fn client(traffic: &Traffic, server: &Server) -> Core {
    BuilderCore::new(server.address().to_owned())
        .transport(Watched::new(traffic).unwrap())
        .timer(traffic.clock().clone())
        .limits(Limits { total: seconds(100_000), ..Limits::default() })
        .retry(Retry::off())
        .quota(QUOTA)
        .build()
        .unwrap()
}

/// An answer that takes so long.
fn after(time: Duration) -> Step {
    let Step::Answer { pieces, .. } = Step::json(200, r#"{"id":1}"#) else { panic!("an answer is one") };
    Step::Answer { pieces: [Vec::new()].into_iter().chain(pieces).collect(), every: time, then: Then::Keep }
}

/// Ids and times of arrival, in the order in which the calls were begun.
fn order(server: &Server) -> Vec<(String, u64)> {
    let mut arrived = server.arrived();
    arrived.sort_by_key(|arrival| arrival.header(EXCHANGE).unwrap().parse::<u64>().unwrap());
    let id = |target: &str| target.rsplit('/').next().unwrap().to_owned();
    arrived.iter().map(|arrival| (id(&arrival.target), milliseconds(arrival.at))).collect()
}

#[test]
fn calls_begin_in_the_order_in_which_they_came() {
    runtime().block_on(async {
        let traffic = Traffic::new();
        let server = Server::open("", &traffic, |_, _| Step::json(200, r#"{"id":1}"#));
        let client = client(&traffic, &server);
        let calls = (0..10).map(|number: u32| client.clone().run(Write::new(number.to_string()), CallOptions::new()));
        let ended = drive(&traffic, all(calls)).await;
        assert!(ended.iter().all(Result::is_ok));
        let times = [0, 0, 0, 60_000, 60_000, 60_000, 120_000, 120_000, 120_000, 180_000];
        let expected: Vec<(String, u64)> = (0..10).map(|number| number.to_string()).zip(times).collect();
        assert_eq!(order(&server), expected);
    });
}

#[test]
fn a_call_counts_until_a_minute_after_its_answer() {
    runtime().block_on(async {
        let traffic = Traffic::new();
        let server = Server::open("", &traffic, |_, _| Step::json(200, r#"{"id":1}"#));
        server.then([1_500, 2_500, 3_500].map(|time| after(Duration::from_millis(time))));
        let client = client(&traffic, &server);
        let calls = (0..6).map(|number: u32| client.clone().run(Read::new(number.to_string()), CallOptions::new()));
        drive(&traffic, all(calls)).await.into_iter().for_each(|ended| drop(ended.unwrap()));
        let times: Vec<u64> = order(&server).into_iter().map(|(_, at)| at).collect();
        assert_eq!(times, [0, 0, 0, 61_500, 62_500, 63_500]);
    });
}

#[test]
fn a_service_that_counts_never_sees_more() {
    for seed in 1..=20 {
        runtime().block_on(async {
            let traffic = Traffic::new();
            // Every answer takes another time, up to 20 seconds.
            let server = Server::open("", &traffic, |_, number| {
                after(Duration::from_millis(1 + u64::try_from(number).unwrap() * 7_919 % 20_000))
            });
            let client = client(&traffic, &server);
            let calls = (0..60_u64).map(|number| {
                let (client, clock) = (client.clone(), traffic.clock().clone());
                async move {
                    clock.sleep(Duration::from_millis(number * seed * 104_729 % 200_000)).await;
                    let mut options = CallOptions::new();
                    if number % 3 > 0 {
                        options.bearer_token(format!("user-{}", number % 3));
                    }
                    client.run(Read::new(number.to_string()), options).await
                }
            });
            let ended = drive(&traffic, all(calls)).await;
            assert!(ended.iter().all(Result::is_ok));
            assert_eq!(server.arrived().len(), 60);
            assert_eq!(most(&server.arrived(), QUOTA.per), 3, "seed {seed}");
        });
    }
}
