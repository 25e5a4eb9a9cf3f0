//! Tokens, while 64 callers need one.

use specwright_runtime::{ClientAuth, ClientCredentials, Core, ErrorKind, Retry};
use specwright_tests::faults::{CLIENT_SECRET, Read, Server, Step, fetched_token};
use specwright_tests::virtual_time::{Traffic, all, drive, runtime, seconds};

use crate::{CALLERS, Ended, call, client, traffic};

/// A token endpoint whose tokens are good for a hundred seconds.
fn login(traffic: &Traffic) -> Server {
    Server::open("login", traffic, |_, number| {
        Step::json(200, &format!(r#"{{"access_token":"{}","expires_in":100}}"#, fetched_token(number)))
    })
}

fn with_tokens(traffic: &Traffic, service: &Server, login: &Server) -> Core {
    let address = format!("{}/token", login.address());
    let credentials = ClientCredentials::new(address, ClientAuth::Post, "notes", CLIENT_SECRET);
    client(traffic, service, |builder| builder.client_credentials(credentials).retry(Retry::new().seed(7)))
}

async fn everybody(traffic: &Traffic, client: &Core) -> Vec<Ended> {
    drive(traffic, all((0..CALLERS).map(|number| call(client, Read::new(number.to_string()))))).await
}

#[test]
fn a_token_that_has_ended_is_fetched_once() {
    runtime().block_on(async {
        let traffic = traffic();
        let (service, login) = (Server::open("", &traffic, |_, _| Step::json(200, r#"{"id":1}"#)), login(&traffic));
        let client = with_tokens(&traffic, &service, &login);
        for fetches in 1..=3 {
            for ended in everybody(&traffic, &client).await {
                assert_eq!(ended.unwrap().attempts, 1);
            }
            assert_eq!(login.arrived().len(), fetches);
            let token = format!("Bearer {}", fetched_token(fetches));
            let arrived = service.arrived();
            assert_eq!(arrived.len(), CALLERS);
            assert!(arrived.iter().all(|arrival| arrival.header("authorization") == Some(token.as_str())));
            service.forget();
            traffic.clock().pass(seconds(100));
        }
    });
}

#[test]
fn a_token_that_is_refused_is_fetched_anew_once_for_all() {
    runtime().block_on(async {
        let traffic = traffic();
        // The first token is good for nobody.
        let service = Server::open("", &traffic, |arrival, _| {
            let first = arrival.header("authorization").is_some_and(|token| token.ends_with(&fetched_token(1)));
            if first { Step::answer(401, &[], b"") } else { Step::json(200, r#"{"id":1}"#) }
        });
        let login = login(&traffic);
        let client = with_tokens(&traffic, &service, &login);
        for ended in everybody(&traffic, &client).await {
            assert!(ended.unwrap().attempts <= 2);
        }
        assert_eq!(login.arrived().len(), 2);
    });
}

#[test]
fn a_service_that_refuses_every_token_gets_two_calls_and_two_tokens_at_most() {
    runtime().block_on(async {
        let traffic = traffic();
        let service = Server::open("", &traffic, |_, _| Step::answer(401, &[], b""));
        let login = login(&traffic);
        let client = with_tokens(&traffic, &service, &login);
        let mut fetches = 0;
        for number in 0..10 {
            let error = drive(&traffic, call(&client, Read::new(number.to_string()))).await.unwrap_err();
            assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (401, 2));
            assert_eq!(service.arrived().len(), 2);
            service.forget();
            assert!(login.arrived().len() - fetches <= 2);
            fetches = login.arrived().len();
        }
        for ended in everybody(&traffic, &client).await {
            assert!(ended.unwrap_err().attempts() <= 2);
        }
        assert!(service.arrived().len() <= 2 * CALLERS);
        assert!(login.arrived().len() - fetches <= 2 * CALLERS);
        assert_eq!(traffic.clock().passed(), seconds(0));
    });
}

#[test]
fn a_token_endpoint_that_refuses_is_asked_once_per_call_and_never_in_between() {
    runtime().block_on(async {
        let traffic = traffic();
        let service = Server::open("", &traffic, |_, _| Step::json(200, r#"{"id":1}"#));
        let login = Server::open("login", &traffic, |_, _| Step::json(401, r#"{"error":"invalid_client"}"#));
        let client = with_tokens(&traffic, &service, &login);
        for number in 1..=10 {
            let error = drive(&traffic, call(&client, Read::new("1"))).await.unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Credentials(_)), "{error}");
            assert_eq!(login.arrived().len(), number);
            traffic.clock().pass(seconds(3600));
            assert_eq!(traffic.in_flight(), 0);
        }
        for ended in everybody(&traffic, &client).await {
            assert!(matches!(ended.unwrap_err().kind(), ErrorKind::Credentials(_)));
        }
        // Those who wait for one fetch are told what it came to.
        assert_eq!(login.arrived().len(), 11);
        assert!(service.arrived().is_empty());
    });
}
