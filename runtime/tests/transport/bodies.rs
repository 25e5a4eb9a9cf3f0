//! Bodies that are empty, not JSON, cut off, endless, slow.

use crate::operations::{Fetch, Look, Send, builder, client, run};
use crate::server::{Answer, Server, respond};
use specwright_runtime::{CallOptions, ErrorKind, Json, Limits, TransportErrorKind};
use std::time::Duration;

#[tokio::test]
async fn empty_bodies() {
    for (answer, empty_is_well) in [
        (Answer::Bytes(b"HTTP/1.1 204 X\r\n\r\n".to_vec()), true),
        (respond(202, "", ""), true),
        (respond(202, "Content-Type: application/json\r\n", " \r\n"), true),
        (respond(200, "", ""), false),
    ] {
        let server = Server::always(answer).await;
        let client = client(&server.address);
        for _ in 0..2 {
            match run(&client, Fetch).await {
                Ok(reply) => assert!(empty_is_well && reply.value.is_none()),
                Err(error) => {
                    assert!(!empty_is_well);
                    assert!(matches!(error.kind(), ErrorKind::MissingBody { status } if *status == 200), "{error:?}");
                    let said = "things.fetch: the service carried out the call with status 200, but the documented body is \
                                missing: do not repeat the call";
                    assert_eq!(error.to_string(), said);
                }
            }
        }
    }
}

#[tokio::test]
async fn head_has_no_body_whatever_its_length_says() {
    let server = Server::always(Answer::Bytes(b"HTTP/1.1 200 X\r\nContent-Length: 99999999\r\n\r\n".to_vec())).await;
    let client = client(&server.address);
    for _ in 0..2 {
        assert!(run(&client, Look).await.unwrap().body.is_empty());
    }
    assert!(server.seen()[0].head.starts_with("HEAD /look HTTP/1.1"));
}

#[tokio::test]
async fn json_of_any_media_type_is_read() {
    for media in ["application/json; charset=utf-8", "application/vnd.api+json", "text/plain", ""] {
        let server = Server::always(respond(200, &format!("Content-Type: {media}\r\n"), "\u{feff}{\"a\":1.50}")).await;
        let reply = run(&client(&server.address), Send(Json::null())).await.unwrap();
        assert_eq!(reply.value.unwrap().as_str(), r#"{"a":1.50}"#);
        let seen = &server.seen()[0];
        assert_eq!((seen.header("content-type"), seen.body.as_str()), (Some("application/vnd.api+json"), "null"));
        assert_eq!(seen.header("accept"), Some("application/json"));
    }
}

#[tokio::test]
async fn errors_that_are_not_json_keep_status_and_body() {
    let html = "<!DOCTYPE html><html>\n <title>502</title>";
    let server = Server::always(respond(403, "Content-Type: text/html\r\n", html)).await;
    let error = run(&client(&server.address), Fetch).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), &error.body().unwrap()[..]), (403, html.as_bytes()));
    let ErrorKind::UnfitError { status, error: wrong } = error.kind() else { panic!("{error}") };
    assert_eq!(*status, 403);
    assert_eq!(wrong.to_string(), "$: expected JSON, found a page of HTML or XML");
    assert_eq!(wrong.excerpt(), "<!DOCTYPE html><html> <title>502</title>");
    assert!(error.to_string().starts_with("things.fetch: the service answered with status 403, and "), "{error}");
    assert_eq!(error.headers().unwrap()["content-type"], "text/html");

    let server = Server::always(Answer::Bytes(b"HTTP/1.1 400 X\r\nContent-Length: 3\r\n\r\n\"\xff\"".to_vec())).await;
    let error = run(&client(&server.address), Fetch).await.unwrap_err();
    assert!(error.to_string().ends_with("expected UTF-8, found other bytes at byte 1"), "{error}");

    let server = Server::always(respond(500, "", html)).await;
    let error = run(&client(&server.address), Fetch).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Undocumented));
    assert_eq!(error.to_string(), "things.fetch: the service answered with the undocumented status 500");
}

#[tokio::test]
async fn a_documented_error_has_its_body() {
    let server = Server::always(respond(409, "", r#"{"code":7}"#)).await;
    let error = run(&client(&server.address), Fetch).await.unwrap_err();
    assert_eq!(error.documented().unwrap().as_str(), r#"{"code":7}"#);
    assert_eq!(error.to_string(), "things.fetch: the service answered with the documented error 409: {\"code\":7}");
}

#[tokio::test]
async fn half_a_response_is_an_interruption() {
    let halves: [&[u8]; 4] = [
        b"HTTP/1.1 200 X\r\nContent-Length: 100\r\n\r\n{\"a\":",
        b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n",
        b"HTTP/1.1 200 X\r\nContent-Le",
        b"",
    ];
    for half in halves {
        let server = Server::always(Answer::Close(half.to_vec())).await;
        let error = run(&client(&server.address), Fetch).await.unwrap_err();
        let ErrorKind::Transport(wrong) = error.kind() else { panic!("{error}") };
        assert_eq!(wrong.kind(), &TransportErrorKind::Interrupted, "{error}");
        assert!(std::error::Error::source(wrong).is_some() && error.status().is_none());
    }
}

/// A broken peer is not a broken line.
#[tokio::test]
async fn what_is_no_http_is_malformed() {
    let long = format!("HTTP/1.1 200 X\r\nX-Long: {}\r\n\r\n", "x".repeat(1_000_000));
    let broken: [&[u8]; 5] = [
        b"no HTTP at all\r\n\r\n",
        b"HTTP/1.1 200 X\r\nContent-Length: many\r\n\r\n1",
        b"HTTP/1.1 999999 X\r\n\r\n1",
        b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\nmany\r\n1\r\n0\r\n\r\n",
        long.as_bytes(),
    ];
    for answer in broken {
        let server = Server::always(Answer::Bytes(answer.to_vec())).await;
        let error = run(&client(&server.address), Fetch).await.unwrap_err();
        let ErrorKind::Transport(wrong) = error.kind() else { panic!("{error}") };
        assert_eq!(wrong.kind(), &TransportErrorKind::Malformed, "{error}");
        assert!(error.to_string().starts_with("things.fetch: the response is not well-formed HTTP: "), "{error}");
    }
}

/// A content coding or charset that nobody asked for is named, rather than what it makes of the bytes.
#[tokio::test]
async fn codings_and_charsets_are_named() {
    for (headers, said) in [
        ("Content-Encoding: gzip\r\n", "found a body in the content coding `gzip`"),
        ("Content-Type: application/json; charset=\"utf-16\"\r\n", "found a body in the charset `utf-16`"),
    ] {
        let head = format!("HTTP/1.1 200 X\r\n{headers}Content-Length: 3\r\n\r\n\x1f\x1f");
        let server = Server::always(Answer::Bytes([head.as_bytes(), b"\xff"].concat())).await;
        let error = run(&client(&server.address), Fetch).await.unwrap_err();
        assert!(error.to_string().ends_with(&format!("$: expected JSON in UTF-8, {said}")), "{error}");
    }
    let server = Server::always(respond(200, "Content-Encoding: gzip\r\n", "1")).await;
    assert!(run(&client(&server.address), Fetch).await.is_ok(), "what is JSON all the same is read");
}

#[tokio::test]
async fn a_body_is_never_larger_than_allowed() {
    let limit = TransportErrorKind::TooLarge { limit: 64 * 1024 };
    for answer in [
        Answer::Endless(b"HTTP/1.1 200 X\r\n\r\n".to_vec()),
        Answer::Endless(b"HTTP/1.1 200 X\r\nContent-Length: 99999999999\r\n\r\n".to_vec()),
        Answer::Hang(b"HTTP/1.1 200 X\r\nContent-Length: 65537\r\n\r\n".to_vec()),
        respond(500, "", &"x".repeat(65_537)),
    ] {
        let server = Server::always(answer).await;
        let error = run(&client(&server.address), Fetch).await.unwrap_err();
        let ErrorKind::Transport(wrong) = error.kind() else { panic!("{error}") };
        assert_eq!(wrong.kind(), &limit, "{error}");
        assert_eq!(error.to_string(), "things.fetch: the response has more than 65536 bytes");
    }
    let just = format!("\"{}\"", "x".repeat(65_534));
    let server = Server::always(respond(200, "", &just)).await;
    assert_eq!(run(&client(&server.address), Fetch).await.unwrap().body.len(), 65_536);
}

/// Time passes only while nothing else can go on, so that what is measured does not depend on the machine.
#[tokio::test(start_paused = true)]
async fn a_slow_answer_ends_with_the_time_limit() {
    for answer in [
        Answer::Hang(Vec::new()),
        Answer::Slow(b"HTTP/1.1 200 X\r\n\r\n".to_vec()),
        Answer::Slow(b"HTTP/1.1 200 X\r\nX: ".to_vec()),
    ] {
        let server = Server::always(answer).await;
        let limits = Limits { total: Duration::from_secs(30), ..Limits::default() };
        let core = builder(&server.address).limits(limits).build().unwrap();
        let error = ends_after(Duration::from_secs(30), run(&core, Fetch)).await;
        assert!(matches!(error.kind(), ErrorKind::Transport(wrong) if wrong.is_timeout()), "{error:?}");
        let mut options = CallOptions::new();
        options.timeout(Duration::from_secs(20));
        let error = ends_after(Duration::from_secs(20), core.run(Fetch, options)).await;
        assert_eq!(error.to_string(), "things.fetch: the time limit passed");
    }
}

/// The error of a call that ends when this long has passed.
async fn ends_after<T: std::fmt::Debug, E>(limit: Duration, call: impl Future<Output = Result<T, E>>) -> E {
    let begun = tokio::time::Instant::now();
    // Without any limit nothing would happen any more.
    let result = tokio::time::timeout(2 * limit, call).await;
    let error = result.expect("the call ends").err().unwrap();
    let passed = begun.elapsed();
    assert!(passed >= limit && passed < limit + Duration::from_secs(1), "{passed:?}");
    error
}

#[tokio::test]
async fn nobody_there() {
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let error = run(&client(&format!("http://{free}")), Fetch).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(wrong) if wrong.is_connect()), "{error:?}");
    assert!(error.to_string().starts_with("things.fetch: no connection: "), "{error}");
}
