//! Bodies of requests and responses in all their forms.

use super::{client, fetched, lost, run};
use crate::operations::{Fetch, Look, Send};
use crate::server::{Answer, Server, respond};
use crate::streams::{came_in_chunks, pieces, takes_chunks};
use specwright_runtime::{Body, Json, Limits, TransportErrorKind, UreqTransport, http};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_of_known_length_is_sent_as_that() {
    let server = Server::always(respond(200, "", "1")).await;
    let client = client(&server.address);
    client.clone().run(Send(Json::null()), pieces(&["[1,", "", "2]"], true)).unwrap();
    let seen = &server.seen()[0];
    assert_eq!((seen.header("content-length"), seen.body.as_str()), (Some("5"), "[1,2]"));
    // One that does not come to its end is not carried out.
    assert_eq!(lost(client.run(Send(Json::null()), pieces(&["[1", "!"], true))), TransportErrorKind::Other);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_of_unknown_length_is_sent_in_chunks() {
    let (address, seen) = takes_chunks().await;
    client(&address).run(Send(Json::null()), pieces(&["[1,", "", "2]"], false)).unwrap();
    came_in_chunks(seen).await;
    let (address, seen) = takes_chunks().await;
    client(&address).run(Fetch, pieces(&["[1,", "", "2]"], false)).unwrap();
    came_in_chunks(seen).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_large_body_goes_out_and_comes_back_whole() {
    let text = format!("[\"{}\"]", "x".repeat(300_000));
    let chunks: String = text
        .as_bytes()
        .chunks(70_001)
        .fold(String::new(), |all, chunk| format!("{all}{:x}\r\n{}\r\n", chunk.len(), String::from_utf8_lossy(chunk)));
    let chunked = format!("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n{chunks}0\r\n\r\n");
    for answer in [respond(200, "", &text), Answer::Bytes(chunked.into_bytes())] {
        let server = Server::always(answer).await;
        let client = client(&server.address);
        for _ in 0..2 {
            let reply = run(&client, Send(Json::string(&text))).unwrap();
            assert_eq!(reply.value.unwrap().as_str(), text);
        }
        assert!(server.seen().iter().all(|seen| seen.body.len() > text.len()));
        assert_eq!(server.connections(), 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_has_no_body_keeps_the_connection() {
    for answer in ["HTTP/1.1 204 X\r\n\r\n", "HTTP/1.1 202 X\r\nContent-Length: 0\r\n\r\n"] {
        let server = Server::always(Answer::Bytes(answer.into())).await;
        let client = client(&server.address);
        for _ in 0..2 {
            assert!(run(&client, Fetch).unwrap().value.is_none());
        }
        assert_eq!(server.connections(), 1);
    }
    let server = Server::always(Answer::Bytes(b"HTTP/1.1 200 X\r\nContent-Length: 99\r\n\r\n".to_vec())).await;
    let client = client(&server.address);
    for _ in 0..2 {
        assert!(run(&client, Look).unwrap().body.is_empty());
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redirect_is_an_answer_to_the_transport() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/fetch" => respond(302, "Location: /there\r\n", "elsewhere"),
        _ => respond(200, "", "1"),
    })
    .await;
    assert_eq!(fetched(&client(&server.address)), "1");
    let transport = UreqTransport::with_tls(None, &[]).unwrap();
    let request = http::Request::get(format!("{}/fetch", server.address)).body(Body::default()).unwrap();
    let answer = specwright_runtime::BlockingTransport::send(&transport, request, Limits::default()).unwrap();
    assert_eq!(answer.status(), 302);
}

/// Whatever a request is, its head goes out as it stands.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_is_sent_as_it_stands() {
    let server = Server::always(respond(200, "", "1")).await;
    let transport = UreqTransport::with_tls(None, &[]).unwrap();
    for (method, body, length) in [
        ("POST", "", Some("0")),
        ("DELETE", "", None),
        ("DELETE", "1", Some("1")),
        ("GET", "12", Some("2")),
        ("PROPFIND", "1", Some("1")),
    ] {
        let request = http::Request::builder()
            .method(method)
            .uri(format!("{}?a=%20b", server.address))
            .header("Host", "other.example")
            .header("Content-Length", "77")
            .body(Body::from(body))
            .unwrap();
        specwright_runtime::BlockingTransport::send(&transport, request, Limits::default()).unwrap();
        let seen = server.seen().pop().unwrap();
        assert!(seen.head.starts_with(&format!("{method} /?a=%20b HTTP/1.1\r\n")), "{}", seen.head);
        assert_eq!((seen.header("content-length"), seen.body.as_str()), (length, body), "{method}");
        assert_eq!(seen.header("host"), Some("other.example"));
    }
}
