//! Bodies: bytes that are at hand, and streams, both ways.

use crate::clock::{Clock, at_once, seconds};
use crate::operations::{Read, Write};
use crate::wire::{Answer, Feed, Wire};
use specwright_runtime::http_body::{Body as _, Frame, SizeHint};
use specwright_runtime::{
    Body, Bytes, CallOptions, ErrorKind, HeaderMap, Json, Limits, TransportError, TransportErrorKind, http_body,
};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

#[test]
fn a_body_tells_what_it_has() {
    for body in [Body::from("abc"), Body::from("abc".to_owned()), Body::from(vec![b'a', b'b', b'c'])] {
        assert_eq!(body.as_bytes().unwrap(), "abc");
        assert_eq!((body.size_hint().exact(), body.is_end_stream()), (Some(3), false));
        assert_eq!(format!("{body:?}"), "Body(3 bytes)");
    }
    assert!(Body::default().is_end_stream());
    let stream = Feed::default().body();
    assert!(stream.as_bytes().is_none());
    assert_eq!(format!("{stream:?}"), "Body(a stream)");
}

#[test]
fn pieces_are_put_together() {
    for (pieces, value) in [(vec![], "null"), (vec!["12"], "12"), (vec!["[1", ",", "", "2]"], "[1,2]")] {
        let feed = Feed::default();
        pieces.into_iter().map(Some).chain([None]).for_each(|piece| feed.give(piece));
        let client = Wire::new([Answer::Body(feed.body())]).client(&Clock::new(), |builder| builder);
        match at_once(client.run(Read, CallOptions::new())) {
            Ok(reply) => assert_eq!(reply.value.as_str(), value),
            Err(error) => assert!(value == "null" && matches!(error.kind(), ErrorKind::MissingBody { .. }), "{error}"),
        }
    }
}

/// What a body may say of itself, and then gives: pieces without end, each a second after the one before.
struct Endless {
    clock: Arc<Clock>,
    says: u64,
    piece: &'static str,
}

impl http_body::Body for Endless {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        self.clock.pass(seconds(1));
        let piece = Frame::data(Bytes::from_static(self.piece.as_bytes()));
        Poll::Ready(Some(Ok(if self.piece.is_empty() { Frame::trailers(HeaderMap::new()) } else { piece })))
    }

    fn size_hint(&self) -> SizeHint {
        let mut hint = SizeHint::new();
        hint.set_lower(self.says);
        hint
    }
}

#[test]
fn an_answer_above_the_limit_is_not_read_on() {
    let limits = Limits { response_bytes: 10, ..Limits::default() };
    let endless = |clock: &Arc<Clock>, says, piece| Body::stream(Endless { clock: clock.clone(), says, piece });
    let too_large = TransportErrorKind::TooLarge { limit: 10 };
    type Make = fn(&Arc<Clock>) -> Body;
    let bodies: [(Make, u64); 3] = [
        (|_| Body::from("12345678901"), 0),
        (|clock| Body::stream(Endless { clock: clock.clone(), says: 11, piece: "1" }), 0),
        (|clock| Body::stream(Endless { clock: clock.clone(), says: 0, piece: "1" }), 11),
    ];
    for (body, passed) in bodies {
        let clock = Clock::new();
        let client = Wire::new([Answer::Body(body(&clock))]).client(&clock, |builder| builder.limits(limits));
        let error = at_once(client.run(Read, CallOptions::new())).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Transport(wrong) if *wrong.kind() == too_large), "{error}");
        assert_eq!(clock.passed(), seconds(passed));
    }
    // A stream that is never silent meets the limit of time although it never waits.
    let clock = Clock::new();
    let client = Wire::new([Answer::Body(endless(&clock, 0, "1"))]).client(&clock, |builder| builder);
    let error = at_once(client.run(Read, CallOptions::new())).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(wrong) if wrong.is_timeout()), "{error}");
    assert_eq!(clock.passed(), seconds(30));
}

#[test]
fn a_call_can_send_a_stream() {
    let feed = Feed::default();
    [Some("a stream"), None].into_iter().for_each(|piece| feed.give(piece));
    let wire = Wire::new([]);
    let client = wire.client(&Clock::new(), |builder| builder);
    let mut options = CallOptions::new();
    let given = feed.clone();
    options.edit(move |request| *request.body_mut() = given.body());
    assert_eq!(at_once(client.run(Write, options)).unwrap().value, Json::from(1));
    let (mut request, _) = wire.asked.lock().unwrap().remove(0);
    let frame = at_once(std::future::poll_fn(move |context| Pin::new(request.body_mut()).poll_frame(context)));
    assert_eq!(frame.unwrap().unwrap().into_data().unwrap(), "a stream");
}
