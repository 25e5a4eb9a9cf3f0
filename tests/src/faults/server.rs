//! A server that does with each request what the next step says, and keeps all that arrives.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use specwright_runtime::Timer as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

use super::step::{Piece, Step, Then};
use crate::virtual_time::{EXCHANGE, Pause, Traffic};

/// A request that arrived.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// The name of the server.
    pub server: &'static str,
    /// When, counted from the beginning of the clock.
    pub at: Duration,
    /// `GET` and the like.
    pub method: String,
    /// Path and query, as sent.
    pub target: String,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Arrival {
    /// The value of a header; of several with one name the first.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// A server, until the runtime of its test ends. Clones are the same.
#[derive(Clone, Debug)]
pub struct Server(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    name: &'static str,
    address: String,
    traffic: Traffic,
    /// Until somebody may come.
    socket: Mutex<Option<TcpSocket>>,
    state: Mutex<State>,
    /// What a server does after the last step.
    usual: Usual,
}

#[derive(Debug, Default)]
struct State {
    steps: VecDeque<Step>,
    arrived: Vec<Arrival>,
    unauthorized: usize,
    names: Vec<(&'static str, String)>,
}

/// What is done with a request for which there is no step.
pub type Usual = fn(&Arrival, usize) -> Step;

impl Server {
    /// A server that is not open yet.
    ///
    /// # Panics
    /// No port is free.
    #[must_use]
    pub fn new(name: &'static str, traffic: &Traffic, usual: Usual) -> Self {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.bind(([127, 0, 0, 1], 0).into()).expect("a free port");
        let address = format!("http://{}", socket.local_addr().expect("an address"));
        let (socket, state) = (Mutex::new(Some(socket)), Mutex::default());
        Self(Arc::new(Shared { name, address, traffic: traffic.clone(), socket, state, usual }))
    }

    /// The same, open.
    #[must_use]
    pub fn open(name: &'static str, traffic: &Traffic, usual: Usual) -> Self {
        let server = Self::new(name, traffic, usual);
        server.knock();
        server
    }

    /// Its address, without a slash at the end.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.0.address
    }

    /// What it does with the next requests.
    pub fn then(&self, steps: impl IntoIterator<Item = Step>) {
        self.state().steps.extend(steps);
    }

    /// Names in braces that answers may hold.
    pub fn names(&self, names: &[(&'static str, &str)]) {
        self.state().names = names.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    }

    /// What arrived, in order.
    #[must_use]
    pub fn arrived(&self) -> Vec<Arrival> {
        self.state().arrived.clone()
    }

    /// Forgets what arrived.
    pub fn forget(&self) {
        self.state().arrived.clear();
    }

    /// How often it answered 401.
    #[must_use]
    pub fn unauthorized(&self) -> usize {
        self.state().unauthorized
    }

    /// The steps that were not taken.
    #[must_use]
    pub fn left(&self) -> usize {
        self.state().steps.len()
    }

    /// Opens the server, unless the next step is that nobody listens.
    ///
    /// # Panics
    /// The system does not let it listen.
    pub fn knock(&self) {
        let mut state = self.state();
        let mut socket = self.0.socket.lock().unwrap_or_else(PoisonError::into_inner);
        if socket.is_some() && matches!(state.steps.front(), Some(Step::Refuse)) {
            state.steps.pop_front();
        } else if let Some(socket) = socket.take() {
            let listener = socket.listen(1024).expect("a socket that listens");
            tokio::spawn(self.clone().accept(listener));
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn accept(self, listener: TcpListener) {
        while let Ok((stream, _)) = listener.accept().await {
            let first = {
                let mut state = self.state();
                let first = state.steps.front().cloned();
                match first {
                    Some(Step::Accept(then)) => {
                        state.steps.pop_front();
                        Some(then)
                    }
                    _ => None,
                }
            };
            let server = self.clone();
            tokio::spawn(async move {
                match first {
                    Some(then) => end(stream, then).await,
                    None => server.serve(stream).await,
                }
            });
        }
    }

    async fn serve(&self, mut stream: TcpStream) {
        let mut buffer = Vec::new();
        while let Some(arrival) = self.next(&mut stream, &mut buffer).await {
            let exchange = arrival.header(EXCHANGE).and_then(|number| number.parse().ok()).unwrap_or(0);
            let Step::Answer { pieces, every, then } = self.step(&arrival) else { return };
            let head_only = arrival.method == "HEAD";
            let mut sent = Vec::new();
            for (index, piece) in pieces.iter().enumerate() {
                if index > 0 && !every.is_zero() {
                    // It sleeps already when it says so, since another thread may then let time pass.
                    let sleep = self.0.traffic.clock().sleep(every);
                    self.pause(exchange, &sent, self.0.traffic.clock().passed() + every);
                    sleep.await;
                }
                let piece = self.filled(piece, &arrival);
                let piece = if head_only { head(&piece) } else { &piece };
                if stream.write_all(piece).await.is_err() {
                    return;
                }
                sent.extend_from_slice(piece);
            }
            if then == Then::Stall {
                self.pause(exchange, &sent, Duration::MAX);
            }
            if then != Then::Keep {
                return end(stream, then).await;
            }
        }
    }

    /// Takes the next step, and notes the request.
    fn step(&self, arrival: &Arrival) -> Step {
        let mut state = self.state();
        state.arrived.push(arrival.clone());
        let number = state.arrived.len();
        let step = state.steps.pop_front().unwrap_or_else(|| (self.0.usual)(arrival, number));
        if let Step::Answer { pieces, .. } = &step {
            state.unauthorized += usize::from(pieces.first().is_some_and(|piece| piece.starts_with(b"HTTP/1.1 401")));
        }
        step
    }

    fn pause(&self, exchange: u64, sent: &[u8], until: Duration) {
        let head = head(sent);
        let whole = head.ends_with(b"\r\n\r\n");
        self.0.traffic.pause(exchange, Pause { until, head: whole, body: sent.len() - head.len() });
    }

    /// A piece with the names in it replaced.
    fn filled(&self, piece: &Piece, arrival: &Arrival) -> Piece {
        let echo = arrival.header("authorization").unwrap_or_default().rsplit(' ').next().unwrap_or_default();
        let mut filled = replaced(piece, b"{credentials}", echo.as_bytes());
        for (name, value) in &self.state().names {
            filled = replaced(&filled, format!("{{{name}}}").as_bytes(), value.as_bytes());
        }
        let length = filled.len() - head(&filled).len();
        replaced(&filled, b"{length}", length.to_string().as_bytes())
    }

    async fn next(&self, stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Arrival> {
        loop {
            if let Some(arrival) = self.parsed(buffer) {
                return Some(arrival);
            }
            let mut chunk = [0; 4096];
            match stream.read(&mut chunk).await {
                Ok(0) | Err(_) => return None,
                Ok(count) => buffer.extend_from_slice(&chunk[..count]),
            }
        }
    }

    /// Takes a whole request from the buffer, if there is one.
    fn parsed(&self, buffer: &mut Vec<u8>) -> Option<Arrival> {
        let end = head(buffer).len();
        if !head(buffer).ends_with(b"\r\n\r\n") {
            return None;
        }
        let text = String::from_utf8_lossy(&buffer[..end]).into_owned();
        let mut lines = text.lines();
        let mut words = lines.next()?.split(' ');
        let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
        let headers = lines.filter_map(|line| line.split_once(':'));
        let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned())).collect();
        let (server, at) = (self.0.name, self.0.traffic.clock().passed());
        let mut arrival = Arrival { server, at, method, target, headers, body: String::new() };
        let length: usize = arrival.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
        if buffer.len() < end + length {
            return None;
        }
        arrival.body = String::from_utf8_lossy(&buffer[end..end + length]).into_owned();
        buffer.drain(..end + length);
        Some(arrival)
    }
}

/// The head of a message with the empty line that ends it; all of it if none does.
fn head(message: &[u8]) -> &[u8] {
    let end = message.windows(4).position(|window| window == b"\r\n\r\n");
    &message[..end.map_or(message.len(), |end| end + 4)]
}

fn replaced(piece: &[u8], name: &[u8], value: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = piece;
    while let Some(at) = rest.windows(name.len()).position(|window| window == name) {
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(value);
        rest = &rest[at + name.len()..];
    }
    out.extend_from_slice(rest);
    out
}

/// Does with a connection what comes last.
async fn end(mut stream: TcpStream, then: Then) {
    match then {
        Then::Keep => {}
        Then::Close => drop(stream.shutdown().await),
        Then::Reset => drop(stream.set_zero_linger()),
        // Until the client ends its side.
        Then::Stall => while matches!(stream.read(&mut [0; 1024]).await, Ok(count) if count > 0) {},
    }
}
