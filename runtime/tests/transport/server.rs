//! A server that notes what it is asked and answers with whatever bytes a test wants.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Seen {
    pub target: String,
    pub head: String,
    pub body: String,
}

impl Seen {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().skip(1).filter_map(|line| line.split_once(':'));
        lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }
}

/// What a server does with a request.
#[derive(Clone)]
pub enum Answer {
    /// Writes these bytes and waits for the next request.
    Bytes(Vec<u8>),
    /// Writes these bytes and closes the connection.
    Close(Vec<u8>),
    /// Writes these bytes and then nothing more.
    Hang(Vec<u8>),
    /// Writes these bytes, and then the letter x without end.
    Endless(Vec<u8>),
    /// Writes these bytes, and then a letter every 20 milliseconds without end, by the clock of the runtime: its test pauses that, so
    /// that nobody sleeps.
    Slow(Vec<u8>),
}

/// A whole response with a body.
pub fn respond(status: u16, headers: &str, body: &str) -> Answer {
    let length = body.len();
    Answer::Bytes(format!("HTTP/1.1 {status} X\r\n{headers}Content-Length: {length}\r\n\r\n{body}").into_bytes())
}

/// A redirect to an address.
pub fn redirect(status: u16, location: &str) -> Answer {
    respond(status, &format!("Location: {location}\r\n"), "")
}

type Handler = Arc<dyn Fn(&Seen) -> Answer + Send + Sync>;

/// A server on this machine, until the runtime of its test ends.
pub struct Server {
    pub address: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    connections: Arc<AtomicUsize>,
}

impl Server {
    /// Starts one that answers every request as `handler` says.
    pub async fn start(handler: impl Fn(&Seen) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let connections = Arc::new(AtomicUsize::new(0));
        let (handler, noted, accepted): (Handler, _, _) = (Arc::new(handler), seen.clone(), connections.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                accepted.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(serve(stream, handler.clone(), noted.clone()));
            }
        });
        Self { address, seen, connections }
    }

    /// One that gives every request the same answer.
    pub async fn always(answer: Answer) -> Self {
        Self::start(move |_| answer.clone()).await
    }

    /// How many connections there were so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    /// The requests so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

/// Answers the requests of one connection.
pub async fn serve(mut stream: impl AsyncRead + AsyncWrite + Unpin, handler: Handler, noted: Arc<Mutex<Vec<Seen>>>) {
    let mut buffer = Vec::new();
    while let Some(seen) = next(&mut stream, &mut buffer).await {
        noted.lock().unwrap().push(seen.clone());
        let answer = handler(&seen);
        let (Answer::Bytes(bytes)
        | Answer::Close(bytes)
        | Answer::Hang(bytes)
        | Answer::Endless(bytes)
        | Answer::Slow(bytes)) = &answer;
        if stream.write_all(bytes).await.is_err() {
            return;
        }
        match answer {
            Answer::Bytes(_) => {}
            Answer::Close(_) => return drop(stream.shutdown().await),
            Answer::Hang(_) => return std::future::pending().await,
            Answer::Endless(_) => while stream.write_all(&[b'x'; 4096]).await.is_ok() {},
            Answer::Slow(_) => {
                while stream.write_all(b"x").await.is_ok() {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            }
        }
    }
}

/// The next request of a connection; `None` if it ended.
pub async fn next(stream: &mut (impl AsyncRead + Unpin), buffer: &mut Vec<u8>) -> Option<Seen> {
    loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8(buffer[..end].to_vec()).unwrap();
            let mut seen = Seen { target: head.split(' ').nth(1)?.to_owned(), head, body: String::new() };
            let length: usize = seen.header("content-length").map_or(0, |length| length.parse().unwrap());
            if buffer.len() >= end + 4 + length {
                seen.body = String::from_utf8(buffer[end + 4..end + 4 + length].to_vec()).unwrap();
                buffer.drain(..end + 4 + length);
                return Some(seen);
            }
        }
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => return None,
            Ok(count) => buffer.extend_from_slice(&chunk[..count]),
        }
    }
}
