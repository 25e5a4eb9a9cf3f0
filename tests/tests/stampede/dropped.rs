//! Callers that leave midway.

use std::time::Duration;

use specwright_runtime::{Limits, Quota, QuotaKey, Retry};
use specwright_tests::faults::{Read, Server, Step};
use specwright_tests::virtual_time::{all, drive, drive_until_quiet, runtime, seconds};

use crate::{call, client, traffic};

/// Three calls a minute.
const QUOTA: Quota = Quota { calls: 3, per: Duration::from_secs(60), key: &[QuotaKey::Address] };

#[test]
fn a_thousand_that_leave_take_no_permit_along() {
    runtime().block_on(async {
        let traffic = traffic();
        let server = Server::open("", &traffic, |arrival, _| {
            if arrival.target == "/notes/slow" { Step::stall() } else { Step::json(200, r#"{"id":1}"#) }
        });
        let limits = Limits { total: seconds(600), ..Limits::default() };
        let client = client(&traffic, &server, |builder| builder.quota(QUOTA).limits(limits).retry(Retry::off()));
        for _ in 0..200 {
            // Three are on their way, and two wait for their turn.
            let mut leaving = Box::pin(all((0..5).map(|_| call(&client, Read::new("slow")))));
            assert!(drive_until_quiet(&traffic, leaving.as_mut()).await.is_none());
            assert_eq!(traffic.in_flight(), 3);
            drop(leaving);
            assert_eq!(traffic.in_flight(), 0);
            // They may have arrived, and count for a minute.
            traffic.clock().pass(seconds(60));
        }
        let begun = traffic.clock().passed();
        let ended = drive(&traffic, all((0..4).map(|_| call(&client, Read::new("quick"))))).await;
        assert!(ended.iter().all(Result::is_ok), "{ended:?}");
        let quick: Vec<Duration> = server
            .arrived()
            .iter()
            .filter(|arrival| arrival.target == "/notes/quick")
            .map(|arrival| arrival.at - begun)
            .collect();
        assert_eq!(quick, [seconds(0), seconds(0), seconds(0), seconds(60)]);
        assert_eq!(server.arrived().len(), 3 * 200 + 4);
    });
}
