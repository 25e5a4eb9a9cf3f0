//! Proxies that the environment names; each test runs another one in an environment of its own.

use super::{builder, client, fetched, lost, run};
use crate::operations::Fetch;
use crate::proxies::{
    ROOT, assert_wants_credentials, assert_whole_addresses, behind, seen_by_tunnel, with_credentials,
};
use crate::server::{Server, respond};
use specwright_runtime::TransportErrorKind;

/// `Ada:hunter2`, as a header has it.
const BASIC: &str = "Basic QWRhOmh1bnRlcjI=";

/// Run by the test below, in a process whose proxy is not there.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "wants an environment of its own"]
async fn this_machine() {
    let server = Server::always(respond(200, "", "1")).await;
    assert_eq!(fetched(&client(&server.address)), "1");
    let elsewhere = builder("http://a.example").allow_plain_http().build().unwrap();
    assert_eq!(lost(run(&elsewhere, Fetch)), TransportErrorKind::Connect);
}

#[tokio::test]
async fn what_is_sent_to_this_machine_goes_through_no_proxy() {
    behind("over_ureq::proxies::this_machine", &[("HTTP_PROXY", "http://127.0.0.1:1".to_owned())]).await;
}

/// Run by the test below.
#[test]
#[ignore = "wants an environment of its own"]
fn plain() {
    let client = builder("http://a.example").allow_plain_http().build().unwrap();
    for _ in 0..2 {
        assert_eq!(fetched(&client), "1");
    }
}

#[tokio::test]
async fn plain_http_is_sent_to_the_proxy_with_its_whole_address() {
    let proxy = Server::always(respond(200, "", "1")).await;
    behind("over_ureq::proxies::plain", &[("HTTP_PROXY", with_credentials(&proxy.address))]).await;
    assert_whole_addresses(&proxy);
}

/// Run by the test below.
#[test]
#[ignore = "wants an environment of its own"]
fn refused() {
    let error = run(&client("https://a.example"), Fetch).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"));
    assert_eq!(lost(Err::<(), _>(error)), TransportErrorKind::Connect);
}

#[tokio::test]
async fn a_proxy_that_leads_nowhere_is_no_connection() {
    let proxy = Server::always(respond(403, "", "")).await;
    behind("over_ureq::proxies::refused", &[("HTTPS_PROXY", with_credentials(&proxy.address))]).await;
    let seen = proxy.seen();
    assert!(!seen.is_empty() && seen.iter().all(|seen| seen.head.starts_with("CONNECT a.example:443 ")), "{seen:?}");
}

/// Run by the test below.
#[test]
#[ignore = "wants an environment of its own"]
fn unauthorized() {
    assert_wants_credentials(&run(&client("https://a.example"), Fetch).unwrap_err());
}

#[tokio::test]
async fn a_proxy_that_wants_credentials_is_named_as_such() {
    let proxy = Server::always(respond(407, "", "")).await;
    behind("over_ureq::proxies::unauthorized", &[("HTTPS_PROXY", proxy.address.clone())]).await;
}

/// Run by the test below.
#[test]
#[ignore = "wants an environment of its own"]
fn tunnelled() {
    let client = builder("https://a.example").root_certificate(std::env::var(ROOT).unwrap()).build().unwrap();
    assert_eq!(fetched(&client), "\"secure\"");
}

#[tokio::test]
async fn https_goes_through_a_tunnel_that_the_credentials_of_the_proxy_do_not_pass() {
    let (asked, seen) = seen_by_tunnel("over_ureq::proxies::tunnelled").await;
    assert!(asked.head.starts_with("CONNECT a.example:443 "), "{}", asked.head);
    assert_eq!(asked.header("proxy-authorization"), Some(BASIC));
    assert_eq!(seen.len(), 1);
    assert_eq!((seen[0].header("host"), seen[0].header("proxy-authorization")), (Some("a.example"), None));
}
