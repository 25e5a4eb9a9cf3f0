//! Redirects over plain HTTP on this machine.

use crate::operations::{Fetch, Look, Send, builder, run};
use crate::server::{Server, redirect, respond};
use specwright_runtime::{
    BearerToken, Body, BoxFuture, BuilderCore, ErrorKind, Json, Limits, Timer, Transport, TransportError,
    TransportErrorKind,
};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

fn with_credentials(address: &str) -> BuilderCore {
    builder(address)
        .authenticate(Arc::new(BearerToken("t".into())))
        .header("X-Tenant", "acme")
        .secret_header("X-Key", "k")
}

#[tokio::test]
async fn to_the_same_origin_everything_goes_along() {
    for (status, location) in [
        (301, "/there"),
        (302, "there"),
        (303, "./x/../there"),
        (307, "?again=1"),
        (308, "//{host}/there"),
        (302, "{origin}/there"),
    ] {
        let server = Server::start(move |seen| {
            if seen.target != "/fetch" {
                return respond(200, "", "1");
            }
            let host = seen.header("host").unwrap();
            redirect(status, &location.replace("{origin}", &format!("http://{host}")).replace("{host}", host))
        })
        .await;
        let client = with_credentials(&server.address).build().unwrap();
        assert_eq!(run(&client, Fetch).await.unwrap().value.unwrap().as_str(), "1");
        let seen = server.seen();
        assert_eq!(seen[1].target, if status == 307 { "/fetch?again=1" } else { "/there" });
        for name in ["authorization", "x-tenant", "x-key", "accept", "user-agent"] {
            assert_eq!(seen[1].header(name), seen[0].header(name), "{name}");
            assert!(seen[0].header(name).is_some());
        }
    }
}

#[tokio::test]
async fn to_another_origin_no_credentials_go_along() {
    let other = Server::always(respond(200, "", "2")).await;
    let target = format!("{}/there", other.address);
    let server = Server::start(move |_| redirect(307, &target)).await;
    let client = with_credentials(&server.address).build().unwrap();
    assert_eq!(run(&client, Fetch).await.unwrap().value.unwrap().as_str(), "2");
    run(&client, Look).await.unwrap();
    for seen in other.seen() {
        assert_eq!((seen.header("accept"), seen.header("user-agent").is_some()), (Some("application/json"), true));
        for name in ["authorization", "x-tenant", "x-key", "cookie", "referer"] {
            assert_eq!(seen.header(name), None, "{name}");
        }
    }
    assert!(other.seen()[1].head.starts_with("HEAD "));
}

#[tokio::test]
async fn credentials_do_not_come_back() {
    let home = Server::start(|seen| {
        let away = seen.header("host").unwrap().replace("127.0.0.1", "localhost");
        if seen.target == "/back" { respond(200, "", "3") } else { redirect(302, &format!("http://{away}/back")) }
    })
    .await;
    let client = with_credentials(&home.address).build().unwrap();
    run(&client, Fetch).await.unwrap();
    assert_eq!(home.seen()[1].header("authorization"), None);
}

#[tokio::test]
async fn what_changes_something_is_not_sent_twice() {
    let server = Server::always(redirect(307, "/there")).await;
    let error = run(&with_credentials(&server.address).build().unwrap(), Send(Json::null())).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Undocumented));
    assert_eq!((error.status().unwrap().as_u16(), server.seen().len()), (307, 1));
    assert_eq!(
        error.to_string(),
        "things.send: the service redirects with status 307, and the redirect was not followed: \
         only GET and HEAD without a body are sent again elsewhere"
    );
}

#[tokio::test]
async fn what_leads_nowhere_is_an_answer() {
    let no_address = "was not followed: its `Location` is not an address of HTTP that can be followed";
    let no_status = "was not followed: only the statuses 301, 302, 303, 307 and 308 are followed";
    for (answer, said) in [
        (respond(302, "", ""), "the service answered with the undocumented status 302"),
        (redirect(302, "http://"), no_address),
        (redirect(304, "/there"), no_status),
        (redirect(300, "/there"), no_status),
        (redirect(305, "/there"), no_status),
        (redirect(302, "mailto:a@b"), no_address),
    ] {
        let server = Server::always(answer).await;
        let error = run(&with_credentials(&server.address).build().unwrap(), Fetch).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Undocumented), "{error}");
        assert!(error.to_string().ends_with(said), "{error}");
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn five_are_followed() {
    let server = Server::start(|seen| match seen.target.len() - "/fetch".len() {
        5 => respond(200, "", "5"),
        _ => redirect(302, &format!("{}x", seen.target)),
    })
    .await;
    let client = with_credentials(&server.address).build().unwrap();
    assert!(run(&client, Fetch).await.is_ok());

    let server = Server::always(redirect(302, "/fetch")).await;
    let error = run(&with_credentials(&server.address).build().unwrap(), Fetch).await.unwrap_err();
    assert_eq!(error.to_string(), "things.fetch: redirect not followed: it is one too many");
    assert!(
        matches!(error.kind(), ErrorKind::Transport(wrong) if matches!(wrong.kind(), TransportErrorKind::Redirect { .. }))
    );
    assert_eq!(server.seen().len(), 6);
}

#[tokio::test]
async fn to_plain_http_elsewhere_is_refused() {
    let server = Server::always(redirect(302, "http://a.example/there")).await;
    let error = run(&with_credentials(&server.address).build().unwrap(), Fetch).await.unwrap_err();
    assert_eq!(error.to_string(), "things.fetch: redirect not followed: it leads to plain HTTP");
}

/// Redirects forever, each time two minutes later, and keeps the time that each exchange was given.
struct Slow {
    begun: Instant,
    given: Mutex<Vec<Duration>>,
}

impl Transport for Slow {
    fn send(
        &self,
        _request: http::Request<Body>,
        limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        self.given.lock().unwrap().push(limits.total);
        let response =
            http::Response::builder().status(302).header("location", "/fetch").body(Body::default()).unwrap();
        Box::pin(std::future::ready(Ok(response)))
    }
}

impl Timer for Slow {
    fn now(&self) -> Instant {
        let exchanges = u32::try_from(self.given.lock().unwrap().len()).unwrap();
        self.begun + exchanges * Duration::from_secs(120)
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<()> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn all_hops_share_the_time_limit() {
    let slow = Arc::new(Slow { begun: Instant::now(), given: Mutex::default() });
    let time = Duration::from_secs(300);
    let limits = Limits { attempt: time, total: time, ..Limits::default() };
    let builder = with_credentials("http://127.0.0.1:1").limits(limits).transport(slow.clone()).timer(slow.clone());
    let error = run(&builder.build().unwrap(), Fetch).await.unwrap_err();
    assert_eq!(*slow.given.lock().unwrap(), [300, 180, 60].map(Duration::from_secs));
    assert!(matches!(error.kind(), ErrorKind::Transport(wrong) if wrong.is_timeout()), "{error}");
}
