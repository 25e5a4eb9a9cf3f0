//! Proxies that the environment names. It belongs to a process, so that each test runs another one in an environment of its own.

use crate::building::alone;
use crate::mutual_tls::Authority;
use crate::operations::{Fetch, builder, client, run};
use crate::server::{Seen, Server, next, respond, serve};
use specwright_runtime::{CallOutcome, Error, ErrorKind, Json, Retry};
use std::sync::{Arc, Mutex};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

/// `Ada:hunter2`, as a header has it.
const BASIC: &str = "Basic QWRhOmh1bnRlcjI=";

/// Where the second process finds the authority that it trusts.
pub const ROOT: &str = "SPECWRIGHT_TEST_ROOT";

/// Runs a test of this file in a process with proxies.
pub async fn behind(test: &'static str, proxies: &[(&'static str, String)]) {
    let proxies = proxies.to_vec();
    let run = move || {
        let given: Vec<(&str, &str)> = proxies.iter().map(|(name, value)| (*name, value.as_str())).collect();
        alone(test, &given);
    };
    tokio::task::spawn_blocking(run).await.unwrap();
}

/// The address of a proxy with credentials.
pub fn with_credentials(address: &str) -> String {
    address.replace("http://", "http://Ada:hunter2@")
}

/// Run by the test below, in a process whose proxy is not there.
#[tokio::test]
#[ignore = "wants an environment of its own"]
async fn this_machine() {
    let server = Server::always(respond(200, "", "1")).await;
    assert!(run(&client(&server.address), Fetch).await.is_ok());
    let elsewhere = builder("http://a.example").allow_plain_http().retry(Retry::off()).build().unwrap();
    assert!(run(&elsewhere, Fetch).await.is_err());
}

#[tokio::test]
async fn what_is_sent_to_this_machine_goes_through_no_proxy() {
    behind("proxies::this_machine", &[("HTTP_PROXY", "http://127.0.0.1:1".to_owned())]).await;
}

/// Run by the test below.
#[tokio::test]
#[ignore = "wants an environment of its own"]
async fn plain() {
    let client = builder("http://a.example").allow_plain_http().build().unwrap();
    for _ in 0..2 {
        assert_eq!(run(&client, Fetch).await.unwrap().value.unwrap().as_str(), "1");
    }
}

#[tokio::test]
async fn plain_http_is_sent_to_the_proxy_with_its_whole_address() {
    let proxy = Server::always(respond(200, "", "1")).await;
    behind("proxies::plain", &[("HTTP_PROXY", with_credentials(&proxy.address))]).await;
    assert_whole_addresses(&proxy);
}

/// Run by the test below.
#[tokio::test]
#[ignore = "wants an environment of its own"]
async fn refused() {
    let client = builder("https://a.example").retry(Retry::off()).build().unwrap();
    let error = run(&client, Fetch).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(wrong) if wrong.is_connect()), "{error}");
    assert!(!format!("{error} {error:?}").contains("hunter2"));
}

#[tokio::test]
async fn a_proxy_that_leads_nowhere_is_no_connection() {
    let proxy = Server::always(respond(403, "", "")).await;
    behind("proxies::refused", &[("HTTPS_PROXY", with_credentials(&proxy.address))]).await;
    let seen = proxy.seen();
    assert!(!seen.is_empty() && seen.iter().all(|seen| seen.head.starts_with("CONNECT a.example:443 ")), "{seen:?}");
}

/// Run by the test below.
#[tokio::test]
#[ignore = "wants an environment of its own"]
async fn unauthorized() {
    let client = builder("https://a.example").retry(Retry::off()).build().unwrap();
    assert_wants_credentials(&run(&client, Fetch).await.unwrap_err());
}

#[tokio::test]
async fn a_proxy_that_wants_credentials_is_named_as_such() {
    let proxy = Server::always(respond(407, "", "")).await;
    behind("proxies::unauthorized", &[("HTTPS_PROXY", proxy.address.clone())]).await;
}

/// The error of a call whose proxy answers 407.
pub fn assert_wants_credentials(error: &Error<Json>) {
    assert_eq!(
        (error.to_string().as_str(), error.outcome()),
        ("things.fetch: no connection: tunnel error: proxy authorization required", CallOutcome::NotSent)
    );
}

/// Run by the test below.
#[tokio::test]
#[ignore = "wants an environment of its own"]
async fn tunnelled() {
    let root = std::env::var(ROOT).unwrap();
    let client = builder("https://a.example").root_certificate(root).build().unwrap();
    assert_eq!(run(&client, Fetch).await.unwrap().value.unwrap().as_str(), "\"secure\"");
}

/// What a proxy is asked, and what the service behind it sees, if a test calls `https://a.example` in a process with that proxy.
pub async fn seen_by_tunnel(test: &'static str) -> (Seen, Vec<Seen>) {
    let authority = Authority::new();
    let acceptor = authority.acceptor("a.example");
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let asked = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let asked = next(&mut stream, &mut Vec::new()).await.unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
        let stream = acceptor.accept(stream).await.unwrap();
        let seen = Arc::<Mutex<Vec<Seen>>>::default();
        serve(stream, Arc::new(|_| respond(200, "", "\"secure\"")), seen.clone()).await;
        let seen = seen.lock().unwrap().clone();
        (asked, seen)
    });
    let root = authority.certificate.pem();
    behind(test, &[("HTTPS_PROXY", with_credentials(&address)), (ROOT, root)]).await;
    asked.await.unwrap()
}

#[tokio::test]
async fn https_goes_through_a_tunnel_that_the_credentials_of_the_proxy_do_not_pass() {
    let (asked, seen) = seen_by_tunnel("proxies::tunnelled").await;
    assert!(asked.head.starts_with("CONNECT a.example:443 "), "{}", asked.head);
    assert_eq!(asked.header("proxy-authorization"), Some(BASIC));
    assert_eq!(seen.len(), 1);
    assert_eq!((seen[0].header("host"), seen[0].header("proxy-authorization")), (Some("a.example"), None));
}

/// Two requests came with their whole addresses, over one connection.
pub fn assert_whole_addresses(proxy: &Server) {
    let seen = proxy.seen();
    assert_eq!(seen.len(), 2);
    for seen in seen {
        assert!(seen.target.starts_with("http://a.example/"), "{}", seen.target);
        assert_eq!((seen.header("host"), seen.header("proxy-authorization")), (Some("a.example"), Some(BASIC)));
    }
    assert_eq!(proxy.connections(), 1);
}
