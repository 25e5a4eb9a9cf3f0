//! Bodies of requests that come as streams.

use crate::operations::{Fetch, Send, builder, client};
use crate::server::{Seen, Server, next, respond};
use specwright_runtime::http_body::{self, Frame, SizeHint};
use specwright_runtime::{Body, Bytes, CallOptions, ErrorKind, Json, TransportError, TransportErrorKind, http};
use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A body in pieces, which tells its length or does not.
struct Pieces(VecDeque<&'static str>, bool);

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Poll::Ready(self.0.pop_front().map(|piece| match piece {
            "!" => Err(TransportError::new(TransportErrorKind::Other).because("no more")),
            piece => Ok(Frame::data(piece.into())),
        }))
    }

    fn size_hint(&self) -> SizeHint {
        let length: usize = self.0.iter().map(|piece| piece.len()).sum();
        if self.1 { SizeHint::with_exact(u64::try_from(length).unwrap()) } else { SizeHint::new() }
    }
}

/// A call whose body comes in pieces; at `!` it fails.
pub fn pieces(pieces: &[&'static str], told: bool) -> CallOptions {
    let mut options = CallOptions::new();
    let pieces: VecDeque<_> = pieces.iter().copied().collect();
    options.edit(move |request| *request.body_mut() = Body::stream(Pieces(pieces.clone(), told)));
    options
}

/// A server for one request whose body comes in chunks, which it gives with what came behind its head.
pub async fn takes_chunks() -> (String, JoinHandle<(Seen, String)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let seen = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut rest = Vec::new();
        let seen = next(&mut stream, &mut rest).await.unwrap();
        while seen.header("transfer-encoding").is_some() && !rest.ends_with(b"0\r\n\r\n") {
            stream.read_buf(&mut rest).await.unwrap();
        }
        stream.write_all(b"HTTP/1.1 200 X\r\nContent-Length: 1\r\n\r\n1").await.unwrap();
        (seen, String::from_utf8(rest).unwrap())
    });
    (address, seen)
}

/// That `[1,2]` came in the pieces `[1,` and `2]`.
pub async fn came_in_chunks(seen: JoinHandle<(Seen, String)>) {
    let (seen, body) = seen.await.unwrap();
    assert_eq!((seen.header("transfer-encoding"), seen.header("content-length")), (Some("chunked"), None));
    assert_eq!(body, "3\r\n[1,\r\n2\r\n2]\r\n0\r\n\r\n");
}

#[tokio::test]
async fn a_stream_is_sent_whatever_the_method() {
    let (address, seen) = takes_chunks().await;
    client(&address).run(Send(Json::null()), pieces(&["[1,", "", "2]"], false)).await.unwrap();
    came_in_chunks(seen).await;
    let (address, seen) = takes_chunks().await;
    client(&address).run(Fetch, pieces(&["[1,", "", "2]"], false)).await.unwrap();
    came_in_chunks(seen).await;
    let server = Server::always(respond(200, "", "1")).await;
    client(&server.address).run(Fetch, pieces(&["[1,", "", "2]"], true)).await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!((seen.header("content-length"), seen.body.as_str()), (Some("5"), "[1,2]"));
}

#[tokio::test]
async fn a_stream_that_fails_is_an_error_whatever_the_method() {
    for told in [false, true] {
        let (address, _seen) = takes_chunks().await;
        let ended = client(&address).run(Fetch, pieces(&["[1,", "!"], told)).await;
        let error = ended.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_version_of_a_request_makes_no_difference() {
    let server = Server::always(respond(200, "", "1")).await;
    for version in [http::Version::HTTP_10, http::Version::HTTP_2, http::Version::HTTP_3] {
        let mut options = CallOptions::new();
        options.edit(move |request| *request.version_mut() = version);
        builder(&server.address).build().unwrap().run(Fetch, options.clone()).await.unwrap();
        #[cfg(feature = "blocking")]
        crate::over_ureq::builder(&server.address).build().unwrap().run(Fetch, options).unwrap();
    }
    assert!(server.seen().iter().all(|seen| seen.head.starts_with("GET /fetch HTTP/1.1\r\n")));
}
