//! Answers that come compressed.

use super::operations::{Fetch, Look, Send, builder, client, run};
use super::server::{Answer, Server, respond};
use flate2::Compression;
use flate2::write::GzEncoder;
use specwright_runtime::{CallOptions, CallOutcome, ErrorKind, Json, Limits, TransportErrorKind, from_str};
use std::io::Write as _;

/// A text in one piece of gzip.
fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

/// An answer whose body is of a coding.
fn coded(coding: &str, body: &[u8]) -> Answer {
    let head = format!("HTTP/1.1 200 OK\r\nContent-Encoding: {coding}\r\nContent-Length: {}\r\n\r\n", body.len());
    Answer::Bytes([head.as_bytes(), body].concat())
}

/// What comes of an answer.
async fn fetched(answer: Answer) -> Result<String, String> {
    let server = Server::always(answer).await;
    match run(&client(&server.address), Fetch).await {
        Ok(reply) => Ok(reply.value.unwrap().as_str().to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// The kind of the transport error that an answer ends with.
async fn refused(answer: Answer, limits: Limits) -> TransportErrorKind {
    let server = Server::always(answer).await;
    let error = run(&builder(&server.address).limits(limits).build().unwrap(), Fetch).await.unwrap_err();
    let ErrorKind::Transport(error) = error.kind() else { panic!("{error}") };
    error.kind().clone()
}

#[tokio::test]
async fn gzip_is_announced_and_decoded() {
    let server = Server::always(coded("gzip", &gzip(b"[1, 2]"))).await;
    let reply = run(&client(&server.address), Fetch).await.unwrap();
    assert_eq!(reply.value.unwrap().as_str(), "[1, 2]");
    assert_eq!(reply.body, "[1, 2]");
    // Reply and headers are of one mind.
    assert!(!reply.headers.contains_key("content-encoding") && !reply.headers.contains_key("content-length"));
    let announced = server.seen()[0].header("accept-encoding").map(str::to_owned);
    assert_eq!(announced.as_deref().and_then(|all| all.split(", ").next()), Some("gzip"));
}

#[tokio::test]
async fn what_a_caller_announces_goes_before() {
    let server = Server::always(respond(200, "", "1")).await;
    let mut options = CallOptions::new();
    options.edit(|request| {
        request.headers_mut().insert("accept-encoding", "identity".parse().unwrap());
    });
    client(&server.address).run(Fetch, options).await.unwrap();
    let mut options = CallOptions::new();
    options.edit(|request| drop(request.headers_mut().remove("accept-encoding")));
    client(&server.address).run(Fetch, options).await.unwrap();
    let fixed = builder(&server.address).header("Accept-Encoding", "br;q=0.5").build().unwrap();
    run(&fixed, Fetch).await.unwrap();
    let seen = server.seen();
    let announced: Vec<_> = seen.iter().map(|seen| seen.header("accept-encoding")).collect();
    assert_eq!(announced, [Some("identity"), None, Some("br;q=0.5")]);
}

#[tokio::test]
async fn names_of_gzip_and_pieces_of_it() {
    assert_eq!(fetched(coded("GZIP", &gzip(b"1"))).await.as_deref(), Ok("1"));
    assert_eq!(fetched(coded("x-gzip", &gzip(b"1"))).await.as_deref(), Ok("1"));
    let pieces = [gzip(b"[1,"), gzip(b""), gzip(b"2]")].concat();
    assert_eq!(fetched(coded("gzip", &pieces)).await.as_deref(), Ok("[1,2]"));
    assert_eq!(fetched(coded("identity", b"1")).await.as_deref(), Ok("1"));
    for coding in ["gzip, identity", "identity,gzip", "gzip,", "Identity , GZIP"] {
        assert_eq!(fetched(coded(coding, &gzip(b"1"))).await.as_deref(), Ok("1"), "{coding}");
    }
}

/// As tapes and blocks of a fixed size are filled up.
#[tokio::test]
async fn zeros_behind_gzip_are_passed_over() {
    for zeros in [1, 7, 4096] {
        let padded = |text: &[u8]| [&gzip(text)[..], &vec![0; zeros]].concat();
        assert_eq!(fetched(coded("gzip", &padded(b"[1, 2]"))).await.as_deref(), Ok("[1, 2]"));
        let pieces = [gzip(b"[1,"), padded(b"2]")].concat();
        assert_eq!(fetched(coded("gzip", &pieces)).await.as_deref(), Ok("[1,2]"));
        // What stands behind them is no padding.
        let more = [padded(b"1"), gzip(b"2")].concat();
        assert_eq!(refused(coded("gzip", &more), Limits::default()).await, TransportErrorKind::Malformed);
    }
    assert_eq!(refused(coded("gzip", &[0x1f, 0x8b, 0, 0]), Limits::default()).await, TransportErrorKind::Malformed);
}

#[tokio::test]
async fn what_is_decoded_has_the_limit_of_an_answer() {
    let limits = Limits { response_bytes: 1000, ..Limits::default() };
    let text = |length: usize| gzip(format!("\"{}\"", "a".repeat(length - 2)).as_bytes());
    let server = Server::always(coded("gzip", &text(1000))).await;
    let fits = run(&builder(&server.address).limits(limits).build().unwrap(), Fetch).await.unwrap();
    assert_eq!(fits.body.len(), 1000);
    let too_large = TransportErrorKind::TooLarge { limit: 1000 };
    assert_eq!(refused(coded("gzip", &text(1001)), limits).await, too_large);
    // 5 KB that would be 5 MB.
    assert_eq!(refused(coded("gzip", &text(5_000_000)), limits).await, too_large);
    let limits = Limits { response_bytes: 4_000_000, ..limits };
    assert_eq!(
        refused(coded("gzip", &text(5_000_000)), limits).await,
        TransportErrorKind::TooLarge { limit: 4_000_000 }
    );
}

#[tokio::test]
async fn a_large_answer_is_decoded_whole() {
    let text = format!("\"{}\"", "abcdefgh".repeat(400_000));
    let server = Server::always(coded("gzip", &gzip(text.as_bytes()))).await;
    let client = builder(&server.address).limits(Limits::default()).build().unwrap();
    assert_eq!(run(&client, Fetch).await.unwrap().body, text);
}

#[tokio::test]
async fn what_is_no_gzip_is_malformed() {
    let whole = gzip(b"[1, 2]");
    let (cut, mut wrong) = (&whole[..whole.len() - 3], whole.clone());
    // A sum that the body does not have.
    wrong[whole.len() - 8] ^= 1;
    let more = [&whole[..], b"<html>"].concat();
    for body in [cut, &wrong, &more, &whole[..5]] {
        assert_eq!(refused(coded("gzip", body), Limits::default()).await, TransportErrorKind::Malformed);
        let shown = fetched(coded("gzip", body)).await.unwrap_err();
        assert!(shown.contains("its body is not complete `gzip`: "), "{shown}");
    }
    let server = Server::always(coded("gzip", cut)).await;
    let send = Send(from_str::<Json>("1").unwrap());
    let error = run(&client(&server.address), send).await.unwrap_err();
    assert_eq!((error.outcome(), error.attempts()), (CallOutcome::Unknown, 1));
}

#[tokio::test]
async fn a_coding_that_nobody_asked_for_is_named() {
    for coding in ["snappy", "gzip, gzip"] {
        let shown = fetched(coded(coding, &gzip(b"1"))).await.unwrap_err();
        assert!(shown.contains(&format!("a body in the content coding `{coding}`")), "{shown}");
    }
}

#[tokio::test]
async fn no_body_needs_no_decoding() {
    let nothing = |status| respond(status, "Content-Encoding: gzip\r\n", "");
    let server = Server::always(nothing(200)).await;
    let error = run(&client(&server.address), Fetch).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::MissingBody { .. }), "{error}");
    let no_content = b"HTTP/1.1 204 X\r\nContent-Encoding: gzip\r\n\r\n".to_vec();
    let server = Server::always(Answer::Bytes(no_content)).await;
    assert!(run(&client(&server.address), Fetch).await.unwrap().value.is_none());
    let head = b"HTTP/1.1 200 X\r\nContent-Encoding: gzip\r\nContent-Length: 20\r\n\r\n".to_vec();
    let server = Server::always(Answer::Bytes(head)).await;
    assert!(run(&client(&server.address), Look).await.is_ok());
}

/// In the frame of zlib, as the standard has it, and without.
#[cfg(feature = "deflate")]
#[tokio::test]
async fn deflate_is_decoded() {
    let mut framed = flate2::write::ZlibEncoder::new(Vec::new(), Compression::best());
    framed.write_all(b"[1, 2]").unwrap();
    let framed = framed.finish().unwrap();
    let mut bare = flate2::write::DeflateEncoder::new(Vec::new(), Compression::best());
    bare.write_all(b"[1, 2]").unwrap();
    let bare = bare.finish().unwrap();
    for body in [framed, bare] {
        assert_eq!(fetched(coded("deflate", &body)).await.as_deref(), Ok("[1, 2]"));
        let cut = &body[..body.len() - 1];
        assert_eq!(refused(coded("deflate", cut), Limits::default()).await, TransportErrorKind::Malformed);
    }
}

#[cfg(feature = "br")]
#[tokio::test]
async fn brotli_is_decoded() {
    // One piece that is stored as it is, and the end.
    let body = b"\x0b\x02\x8012345\x03";
    assert_eq!(fetched(coded("br", body)).await.as_deref(), Ok("12345"));
    assert_eq!(refused(coded("br", &body[..7]), Limits::default()).await, TransportErrorKind::Malformed);
}

#[cfg(feature = "zstd")]
#[tokio::test]
async fn zstandard_is_decoded() {
    // Written by `zstd`: a frame of one block that is stored as it is, with its sum.
    let body = b"\x28\xb5\x2f\xfd\x04\x58\x29\x00\x00\x31\x32\x33\x34\x35\xb6\x4f\xd6\x0a";
    assert_eq!(fetched(coded("zstd", body)).await.as_deref(), Ok("12345"));
    assert_eq!(refused(coded("zstd", &body[..8]), Limits::default()).await, TransportErrorKind::Malformed);
    // A frame that wants a window of 2 GB.
    let window = b"\x28\xb5\x2f\xfd\x00\xa8\x01\x00\x00";
    assert_eq!(refused(coded("zstd", window), Limits::default()).await, TransportErrorKind::Malformed);
}
