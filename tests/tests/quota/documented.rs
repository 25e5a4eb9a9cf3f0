//! The quota that FastTrack documents: 600 calls a minute by end user, else by address.

use std::collections::BTreeMap;
use std::time::Duration;

use fasttrack::Client;
use fasttrack::runtime::{ErrorKind, Limits, RateLimit};
use specwright_tests::certificates::certificate;
use specwright_tests::faults::{Server, Step};
use specwright_tests::virtual_time::{Traffic, Watched, all, drive, runtime, seconds};

use crate::window::most;

const MINUTE: Duration = seconds(60);

/// So many calls are on their way at once.
const AT_ONCE: usize = 50;

fn client(traffic: &Traffic, server: &Server, total: Duration, rate_limit: RateLimit) -> Client {
    Client::builder(certificate())
        .base_url_without_version(server.address().to_owned())
        .transport(Watched::new(traffic).unwrap())
        .timer(traffic.clock().clone())
        .limits(Limits { total, ..Limits::default() })
        .rate_limit(rate_limit)
        .build()
        .unwrap()
}

fn server(traffic: &Traffic) -> Server {
    Server::open("", traffic, |_, _| Step::json(200, "[]"))
}

async fn calls(traffic: &Traffic, client: &Client, user: Option<&str>, count: usize) {
    for _ in 0..count / AT_ONCE {
        let calls = (0..AT_ONCE).map(|_| async move {
            let call = client.time_zones().list();
            match user {
                Some(user) => call.bearer_token(user).await,
                None => call.await,
            }
        });
        for ended in drive(traffic, all(calls)).await {
            ended.unwrap();
        }
    }
}

#[test]
fn each_user_has_600_a_minute_and_all_without_one_share_600() {
    runtime().block_on(async {
        let traffic = Traffic::new();
        let server = server(&traffic);
        let client = client(&traffic, &server, seconds(600), RateLimit::documented());
        for user in [Some("ada"), None, Some("bob")] {
            calls(&traffic, &client, user, 600).await;
        }
        assert_eq!(traffic.clock().passed(), Duration::ZERO);
        traffic.clock().pass(seconds(10));
        for user in [Some("ada"), None, Some("bob")] {
            calls(&traffic, &client, user, 50).await;
        }
        let mut counts: BTreeMap<u128, usize> = BTreeMap::new();
        for arrival in server.arrived() {
            *counts.entry(arrival.at.as_millis()).or_default() += 1;
        }
        assert_eq!(counts, BTreeMap::from([(0, 1800), (60_000, 150)]));
        assert_eq!(most(&server.arrived(), MINUTE), 600);
    });
}

#[test]
fn whoever_has_less_time_is_told_how_long_it_would_take() {
    runtime().block_on(async {
        let traffic = Traffic::new();
        let server = server(&traffic);
        let client = client(&traffic, &server, seconds(600), RateLimit::documented());
        calls(&traffic, &client, Some("ada"), 600).await;
        traffic.clock().pass(Duration::from_millis(12_345));
        let hasty = client.time_zones().list().bearer_token("ada").timeout(seconds(30));
        let error = drive(&traffic, async { hasty.await }).await.unwrap_err();
        let wait = Duration::from_millis(47_655);
        assert!(matches!(error.kind(), ErrorKind::RateLimited { wait: told } if *told == wait), "{error}");
        assert_eq!((error.retry_after(), error.is_retryable()), (Some(wait), true));
        assert_eq!(server.arrived().len(), 600);
    });
}

#[test]
fn a_caller_sets_another_number_or_none() {
    runtime().block_on(async {
        let traffic = Traffic::new();
        for (rate_limit, passed) in [(RateLimit::calls(50), 60), (RateLimit::off(), 0)] {
            let server = server(&traffic);
            let client = client(&traffic, &server, seconds(600), rate_limit);
            let begun = traffic.clock().passed();
            calls(&traffic, &client, Some("ada"), 100).await;
            assert_eq!(traffic.clock().passed() - begun, seconds(passed));
        }
    });
}
