//! Connections: opened, kept, given up.

use super::{builder, client, fetched, lost, run};
use crate::operations::{Fetch, Send};
use crate::server::{Answer, Server, respond};
use specwright_runtime::{BlockingTimer, Body, CallOptions, Json, Limits, TransportErrorKind, UreqTransport, http};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_is_used_again() {
    let server = Server::always(respond(200, "", "[1,2]")).await;
    let client = client(&server.address);
    for _ in 0..3 {
        assert_eq!(fetched(&client), "[1,2]");
        assert!(run(&client.clone(), Send(Json::null())).is_ok());
    }
    assert_eq!((server.seen().len(), server.connections()), (6, 1));
    let seen = &server.seen()[1];
    assert_eq!((seen.target.as_str(), seen.header("content-length")), ("/send", Some("4")));
    let host = server.address.trim_start_matches("http://");
    assert_eq!(seen.header("host"), Some(host));
    // Features of the build add others.
    assert!(seen.header("accept-encoding").is_some_and(|codings| codings.contains("gzip")));
}

/// A server on a thread of its own answers also where the one thread of the runtime is held up.
#[test]
fn it_works_on_the_only_thread_of_a_runtime() {
    let servers = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = servers.block_on(Server::always(respond(200, "", "1")));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { assert_eq!(fetched(&client(&server.address)), "1") });
    assert_eq!(fetched(&client(&server.address)), "1");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn callers_on_many_threads_share_a_client() {
    let server = Server::always(respond(200, "", "1")).await;
    let client = client(&server.address);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| (0..20).for_each(|_| assert_eq!(fetched(&client), "1")));
        }
    });
    assert_eq!(server.seen().len(), 160);
    assert!(server.connections() <= 8, "{} connections", server.connections());
}

#[test]
fn nobody_there_is_no_connection() {
    // Taken and never listened at: as long as it is held, no other test's server gets the port.
    let port = tokio::net::TcpSocket::new_v4().unwrap();
    port.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = format!("http://{}", port.local_addr().unwrap());
    for address in [address.as_str(), "https://a.invalid", "https://[::1]:1"] {
        assert_eq!(lost(run(&client(address), Fetch)), TransportErrorKind::Connect, "{address}");
    }
}

#[test]
fn an_address_that_is_not_whole_or_has_credentials_is_not_sent_to() {
    let transport = UreqTransport::with_tls(None, &[]).unwrap();
    for address in ["https://ada:hunter2@a.example/", "127.0.0.1:1", "/note"] {
        let mut request = http::Request::new(Body::default());
        *request.uri_mut() = http::Uri::from_static(address);
        let sent = specwright_runtime::BlockingTransport::send(&transport, request, Limits::default());
        assert_eq!(sent.unwrap_err().kind(), &TransportErrorKind::Other);
    }
}

/// A clock that lets time pass as soon as nothing has come for a moment.
struct Hasty(Instant, Mutex<Duration>);

impl BlockingTimer for Hasty {
    fn now(&self) -> Instant {
        self.0 + *self.1.lock().unwrap()
    }

    fn sleep(&self, duration: Duration) {
        *self.1.lock().unwrap() += duration;
    }

    fn wait(&self, duration: Duration, look: &mut dyn FnMut(Duration) -> bool) {
        if !look(Duration::from_millis(1)) {
            self.sleep(duration);
        }
    }
}

/// The time for a connection is that for its TLS as well.
#[test]
fn what_never_speaks_tls_has_the_time_of_a_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("https://{}", listener.local_addr().unwrap());
    let seconds = Duration::from_secs;
    for (connect, kind) in [(10, TransportErrorKind::Connect), (70, TransportErrorKind::Timeout)] {
        let timer = Arc::new(Hasty(Instant::now(), Mutex::default()));
        let limits =
            Limits { connect: seconds(connect), attempt: seconds(60), total: seconds(60), ..Limits::default() };
        let client = builder(&address).limits(limits).timer(timer.clone()).build().unwrap();
        assert_eq!(lost(run(&client, Fetch)), kind);
        assert_eq!(*timer.1.lock().unwrap(), seconds(connect.min(60)));
    }
}

/// A connection whose answer was not read to its end is not used again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_left_is_closed() {
    let server = Server::start(|seen| match seen.header("x-first") {
        Some(_) => Answer::Endless(b"HTTP/1.1 200 X\r\n\r\n".to_vec()),
        None => respond(200, "", "1"),
    })
    .await;
    let client = client(&server.address);
    let mut options = CallOptions::new();
    options.header("X-First", "1");
    assert!(matches!(lost(client.clone().run(Fetch, options)), TransportErrorKind::TooLarge { .. }));
    assert_eq!(fetched(&client), "1");
    assert_eq!(server.connections(), 2);
}

#[test]
fn it_shows_nothing_of_itself() {
    let transport = UreqTransport::with_tls(None, &[]).unwrap();
    assert_eq!(format!("{transport:?}"), "UreqTransport { holds_certificate: false, .. }");
    let request = http::Request::get("/relative").body(Body::default()).unwrap();
    let sent = specwright_runtime::BlockingTransport::send(&transport, request, Limits::default());
    assert_eq!(sent.unwrap_err().kind(), &TransportErrorKind::Other);
}
