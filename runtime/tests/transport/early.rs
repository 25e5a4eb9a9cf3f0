//! Services that answer before they have read the request, and read no more of it.

use crate::mutual_tls::Authority;
use crate::operations::{Send, builder};
use specwright_runtime::http_body::{self, Frame, SizeHint};
use specwright_runtime::{Body, Bytes, CallOptions, Error, ErrorKind, Json, Reply, TransportError, TransportErrorKind};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;

const TOO_LARGE: &[u8] = b"HTTP/1.1 413 X\r\nContent-Length: 7\r\n\r\n\"large\"";

/// More than systems hold on the way.
const LENGTH: usize = 32 * 1024 * 1024;

/// No service reads more of a head.
const READ: usize = 32 * 1024;

/// What a service does when it has read a head.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Then {
    /// Answers and closes the connection.
    Close,
    /// Answers, and keeps the connection.
    Keep,
    /// Closes the connection.
    Leave,
}

/// How a request is sent.
#[derive(Clone, Copy, Debug)]
enum Sent {
    LongHead(usize),
    AtHand,
    Known,
    Chunks,
}

/// A body that comes in pieces.
struct Pieces(usize, bool);

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        const PIECE: &[u8] = &[b'1'; 64 * 1024];
        let piece = &PIECE[..PIECE.len().min(self.0)];
        self.0 -= piece.len();
        Poll::Ready((!piece.is_empty()).then(|| Ok(Frame::data(Bytes::from_static(piece)))))
    }

    fn size_hint(&self) -> SizeHint {
        if self.1 { SizeHint::with_exact(u64::try_from(self.0).unwrap()) } else { SizeHint::new() }
    }
}

impl Sent {
    /// What comes after a long head shows that its connection is not used again: it could not be answered there.
    const ALL: [Self; 8] = [
        Self::LongHead(LENGTH),
        Self::LongHead(READ + 1024),
        Self::LongHead(READ * 3),
        Self::LongHead(READ * 40),
        Self::AtHand,
        Self::Known,
        Self::Chunks,
        Self::LongHead(LENGTH),
    ];

    fn options(self) -> CallOptions {
        let mut options = CallOptions::new();
        options.edit(move |request| {
            *request.body_mut() = match self {
                Self::LongHead(length) => {
                    let long = "x".repeat(length).try_into().unwrap();
                    request.headers_mut().insert("x-long", long);
                    Body::default()
                }
                Self::AtHand => vec![b'1'; LENGTH].into(),
                Self::Known => Body::stream(Pieces(LENGTH, true)),
                Self::Chunks => Body::stream(Pieces(LENGTH, false)),
            }
        });
        options
    }
}

/// A service, over TLS if there is an authority. Its address.
async fn start(authority: Option<&Authority>, then: Then) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let acceptor = authority.map(|authority| authority.acceptor("localhost"));
    let scheme = if acceptor.is_some() { "https" } else { "http" };
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // What waits to be sent is lost where a connection is closed with something unread.
            stream.set_nodelay(true).unwrap();
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                match acceptor {
                    Some(acceptor) => refuse(acceptor.accept(stream).await.unwrap(), then).await,
                    None => refuse(stream, then).await,
                }
            });
        }
    });
    format!("{scheme}://localhost:{port}")
}

async fn refuse(mut stream: impl AsyncRead + AsyncWrite + Unpin, then: Then) {
    let mut head = Vec::new();
    while head.len() < READ && !head.windows(4).any(|window| window == b"\r\n\r\n") {
        stream.read_buf(&mut head).await.unwrap();
    }
    if then != Then::Leave {
        stream.write_all(TOO_LARGE).await.unwrap();
        stream.flush().await.unwrap();
    }
    if then == Then::Keep {
        std::future::pending::<()>().await;
    }
}

/// The answer comes through, or else why there is none.
fn seen(ended: Result<Reply<Option<Json>>, Error<Json>>, then: Then, of: &str) {
    let error = ended.unwrap_err();
    match error.kind() {
        ErrorKind::Transport(wrong) => {
            assert_eq!((then, wrong.kind()), (Then::Leave, &TransportErrorKind::Interrupted), "{of} {then:?}: {error}");
        }
        _ => {
            assert_eq!(error.status().map(|status| status.as_u16()), Some(413), "{of} {then:?}: {error}");
            assert_eq!(&error.body().unwrap()[..], b"\"large\"", "{of}");
            assert_ne!(then, Then::Leave, "{of}");
        }
    }
}

/// Every service, over TLS with the authority of the second.
async fn services() -> Vec<(String, Option<String>, Then)> {
    let (authority, mut services) = (Authority::new(), Vec::new());
    for then in [Then::Close, Then::Keep, Then::Leave] {
        services.push((start(None, then).await, None, then));
        services.push((start(Some(&authority), then).await, Some(authority.certificate.pem()), then));
    }
    services
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_early_answer_is_the_answer() {
    for (address, root, then) in services().await {
        let builder = builder(&address);
        let client = match root {
            Some(root) => builder.root_certificate(root).build().unwrap(),
            None => builder.build().unwrap(),
        };
        for sent in Sent::ALL {
            let ended = client.clone().run(Send(Json::null()), sent.options()).await;
            seen(ended, then, &format!("{address} {sent:?}"));
        }
    }
}

#[cfg(feature = "blocking")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_early_answer_is_the_answer_where_a_thread_waits() {
    for (address, root, then) in services().await {
        let builder = crate::over_ureq::builder(&address);
        let client = match root {
            Some(root) => builder.root_certificate(root).build().unwrap(),
            None => builder.build().unwrap(),
        };
        for sent in Sent::ALL {
            let ended = client.clone().run(Send(Json::null()), sent.options());
            seen(ended, then, &format!("{address} {sent:?}"));
        }
    }
}
