//! Clients that block, with all that stands on their transport.

use std::sync::Arc;

use cloudmore::Client;
use cloudmore::runtime::{BearerToken, Blocking, CallOptions, Quota, Token, TokenSource};
use cloudmore::types::{OrganizationId, ResellerId};
use specwright_tests::faults::{Read, Server, Step, Way as _};
use specwright_tests::server;
use specwright_tests::virtual_time::{Traffic, milliseconds, seconds};

/// A token that a function fetches serves all calls, and a documented quota is waited for.
#[test]
fn tokens_are_fetched_and_quotas_waited_for() {
    Blocking::runtime().block_on(async {
        let traffic = Traffic::new();
        let server = Server::open("", &traffic, |_, _| Step::json(200, r#"{"id":1}"#));
        let tokens = TokenSource::blocking(|| Ok::<_, std::io::Error>(Token::new("t")));
        let client = Blocking::builder(&[&server], &traffic)
            .quota(Quota { calls: 2, per: seconds(20), key: &[] })
            .authenticate(Arc::new(tokens.bearer()))
            .build()
            .unwrap();
        for _ in 0..5 {
            assert!(client.clone().run(Read::new("1"), CallOptions::new()).is_ok());
        }
        let arrived = server.arrived();
        assert!(arrived.iter().all(|arrival| arrival.header("authorization") == Some("Bearer t")));
        let times: Vec<u64> = arrived.iter().map(|arrival| milliseconds(arrival.at)).collect();
        assert_eq!(times, [0, 0, 20_000, 20_000, 40_000]);
    });
}

/// With the usual transport and clock, on a thread of an asynchronous runtime.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_generated_client_needs_no_transport_of_the_callers_own() {
    let server = server::Server::always(server::Answer::new(404, None, "")).await;
    let client = Client::blocking(BearerToken("t".into()), server.address.clone()).build().unwrap();
    let reseller: ResellerId = "3fa85f64-5717-4562-b3fc-2c963f66afa6".parse().unwrap();
    let organization: OrganizationId = "7c9e6679-7425-40de-944b-e07fc1f90ae7".parse().unwrap();
    assert!(client.attestations().get(reseller, organization).send().unwrap().is_none());
    assert_eq!(server.only().header("authorization"), Some("Bearer t"));
}
