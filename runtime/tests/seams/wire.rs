//! A transport that does what a test says, and bodies that come when a test wants.

use crate::clock::Clock;
use specwright_runtime::http_body::Frame;
use specwright_runtime::{
    BlockingTransport, Body, BoxFuture, BuilderCore, Bytes, Core, Limits, Retry, Transport, TransportError,
    TransportErrorKind, http, http_body,
};
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

/// What comes of one exchange.
pub enum Answer {
    /// This, with status 200.
    Body(Body),
    /// Nothing, with this status and this header.
    Status(u16, &'static str, &'static str),
    /// No complete answer.
    Lost(TransportErrorKind),
    /// Nothing, ever. It is told when nobody waits any more.
    Never(Arc<()>),
}

impl Answer {
    /// What comes at once.
    fn now(self) -> Result<http::Response<Body>, TransportError> {
        let response = http::Response::builder();
        match self {
            Self::Body(body) => Ok(http::Response::new(body)),
            Self::Status(status, name, value) => {
                Ok(response.status(status).header(name, value).body(Body::default()).unwrap())
            }
            Self::Lost(kind) => Err(TransportError::new(kind)),
            Self::Never(_) => panic!("a thread would wait forever"),
        }
    }
}

/// A transport that does what a test says, and keeps what it was asked. Without any more answers, it answers `1`.
#[derive(Default)]
pub struct Wire {
    pub answers: Mutex<VecDeque<Answer>>,
    pub asked: Mutex<Vec<(http::Request<Body>, Limits)>>,
}

impl Wire {
    pub fn new(answers: impl IntoIterator<Item = Answer>) -> Arc<Self> {
        Arc::new(Self { answers: Mutex::new(answers.into_iter().collect()), asked: Mutex::default() })
    }

    /// A client over it.
    pub fn client(self: &Arc<Self>, clock: &Arc<Clock>, set: impl FnOnce(BuilderCore) -> BuilderCore) -> Core {
        let builder = BuilderCore::new("https://a.example").transport(self.clone()).timer(clock.clone());
        let builder = builder.retry(Retry::off());
        set(builder).build().unwrap()
    }

    fn answer(&self, request: http::Request<Body>, limits: Limits) -> Answer {
        self.asked.lock().unwrap().push((request, limits));
        self.answers.lock().unwrap().pop_front().unwrap_or(Answer::Body("1".into()))
    }

    /// The values of a header in all requests.
    pub fn headers(&self, name: &str) -> Vec<String> {
        let asked = self.asked.lock().unwrap();
        let header = |(request, _): &(http::Request<Body>, _)| {
            request.headers().get(name).map_or_else(String::new, |value| value.to_str().unwrap().to_owned())
        };
        asked.iter().map(header).collect()
    }
}

impl Transport for Wire {
    fn send(
        &self,
        request: http::Request<Body>,
        limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        match self.answer(request, limits) {
            Answer::Never(waited) => Box::pin(async move {
                std::future::pending::<()>().await;
                drop(waited);
                Ok(http::Response::default())
            }),
            answer => Box::pin(std::future::ready(answer.now())),
        }
    }
}

impl BlockingTransport for Wire {
    fn send(&self, request: http::Request<Body>, limits: Limits) -> Result<http::Response<Body>, TransportError> {
        self.answer(request, limits).now()
    }
}

/// The end of a body that a test holds.
#[derive(Clone, Default)]
pub struct Feed(Arc<Mutex<Given>>);

#[derive(Default)]
struct Given {
    pieces: VecDeque<Option<&'static str>>,
    waker: Option<Waker>,
}

impl Feed {
    /// Gives the next piece; `None` ends the body.
    pub fn give(&self, piece: Option<&'static str>) {
        let waker = {
            let mut given = self.0.lock().unwrap();
            given.pieces.push_back(piece);
            given.waker.take()
        };
        waker.into_iter().for_each(Waker::wake);
    }

    /// The body.
    pub fn body(&self) -> Body {
        Body::stream(self.clone())
    }
}

impl http_body::Body for Feed {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let mut given = self.0.lock().unwrap();
        match given.pieces.pop_front() {
            Some(piece) => Poll::Ready(piece.map(|piece| Ok(Frame::data(Bytes::from_static(piece.as_bytes()))))),
            None => {
                given.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}
