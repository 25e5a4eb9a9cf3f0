//! A server on this machine that notes requests byte by byte and answers what a test wants.
//!
//! It is written by hand because what stood on the wire matters here: an HTTP library would have decoded the address
//! before a test could look at it, and would not send half an answer.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Request {
    /// `GET` and the like.
    pub method: String,
    /// Path and query, as sent.
    pub target: String,
    /// Names in lower case, and values, in the order in which they came.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Request {
    /// The value of a header; of several with one name the first.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The segments of the path, each decoded alone.
    #[must_use]
    pub fn path(&self) -> Vec<String> {
        segments(self.target.split('?').next().unwrap_or_default())
    }

    /// The pairs of the query, each name and value decoded alone.
    #[must_use]
    pub fn query(&self) -> Vec<(String, String)> {
        let Some((_, query)) = self.target.split_once('?') else { return Vec::new() };
        let pairs = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        // Forms write a blank as a plus, so a real plus has to come encoded.
        pairs.map(|(name, value)| (decoded(&name.replace('+', " ")), decoded(&value.replace('+', " ")))).collect()
    }
}

/// The segments of a path, each decoded alone.
#[must_use]
pub fn segments(path: &str) -> Vec<String> {
    path.split('/').skip(1).map(decoded).collect()
}

/// A text without its percent-encoding.
fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// What a server does with a request.
#[derive(Clone, Debug)]
pub enum Answer {
    /// Sends these bytes and waits for the next request.
    Whole(Vec<u8>),
    /// Sends these bytes and closes the connection.
    Cut(Vec<u8>),
}

impl Answer {
    /// A whole answer with a length, and a media type where one is given.
    #[must_use]
    pub fn new(status: u16, media: Option<&str>, body: &str) -> Self {
        let media = media.map(|media| format!("Content-Type: {media}\r\n")).unwrap_or_default();
        let length =
            if matches!(status, 204 | 304) { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
        Self::Whole(format!("HTTP/1.1 {status} X\r\n{media}{length}\r\n{body}").into_bytes())
    }

    /// A whole answer in JSON.
    #[must_use]
    pub fn json(status: u16, body: &str) -> Self {
        Self::new(status, Some("application/json"), body)
    }
}

/// A server, until the runtime of its test ends.
#[derive(Debug)]
pub struct Server {
    /// Its address, without a slash at the end.
    pub address: String,
    state: State,
}

/// What a server answers next, and what it was asked.
#[derive(Clone, Debug)]
pub struct State {
    answer: Arc<Mutex<Answer>>,
    seen: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    /// Starts one that answers 204 until told otherwise.
    ///
    /// # Panics
    /// No port is free.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let state = State::new();
        let served = state.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, served.clone()));
            }
        });
        Self { address, state }
    }

    /// Starts one that always gives the same answer.
    pub async fn always(answer: Answer) -> Self {
        let server = Self::start().await;
        server.answer(answer);
        server
    }

    /// Sets what it answers from now on.
    pub fn answer(&self, answer: Answer) {
        *self.state.answer.lock().unwrap_or_else(PoisonError::into_inner) = answer;
    }

    /// The requests since this was last asked for.
    #[must_use]
    pub fn take(&self) -> Vec<Request> {
        self.state.take()
    }

    /// The one request since this was last asked for.
    ///
    /// # Panics
    /// There were none, or several.
    #[must_use]
    pub fn only(&self) -> Request {
        let mut seen = self.take();
        assert_eq!(seen.len(), 1, "one request is expected: {seen:#?}");
        seen.remove(0)
    }
}

impl State {
    /// A state that answers 204.
    #[must_use]
    pub fn new() -> Self {
        Self::answering(Answer::new(204, None, ""))
    }

    /// A state that gives this answer.
    #[must_use]
    pub fn answering(answer: Answer) -> Self {
        Self { answer: Arc::new(Mutex::new(answer)), seen: Arc::default() }
    }

    /// The requests since this was last asked for.
    #[must_use]
    pub fn take(&self) -> Vec<Request> {
        std::mem::take(&mut self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Default for State {
    fn default() -> Self {
        Self::new()
    }
}

/// Answers the requests of one connection.
pub async fn serve(mut stream: impl AsyncRead + AsyncWrite + Unpin, state: State) {
    let mut buffer = Vec::new();
    while let Ok(Some(request)) = tokio::time::timeout(Duration::from_secs(30), next(&mut stream, &mut buffer)).await {
        state.seen.lock().unwrap_or_else(PoisonError::into_inner).push(request);
        let answer = state.answer.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let (Answer::Whole(bytes) | Answer::Cut(bytes)) = &answer;
        if stream.write_all(bytes).await.is_err() {
            return;
        }
        if matches!(answer, Answer::Cut(_)) {
            return drop(stream.shutdown().await);
        }
    }
}

async fn next(stream: &mut (impl AsyncRead + Unpin), buffer: &mut Vec<u8>) -> Option<Request> {
    loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8(buffer[..end].to_vec()).ok()?;
            let mut lines = head.lines();
            let mut words = lines.next()?.split(' ');
            let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
            let headers = lines.filter_map(|line| line.split_once(':'));
            let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned())).collect();
            let mut request = Request { method, target, headers, body: String::new() };
            let length: usize = request.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
            if buffer.len() >= end + 4 + length {
                request.body = String::from_utf8(buffer[end + 4..end + 4 + length].to_vec()).ok()?;
                buffer.drain(..end + 4 + length);
                return Some(request);
            }
        }
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => return None,
            Ok(count) => buffer.extend_from_slice(&chunk[..count]),
        }
    }
}
