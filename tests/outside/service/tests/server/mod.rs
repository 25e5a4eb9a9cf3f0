//! A server that plays both vendors: contacts on three pages, of which one fails once; entitlements; an attestation that is accepted
//! after a while; tokens that are good for three calls each.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

static TOKENS: AtomicUsize = AtomicUsize::new(0);

/// A token that no other caller has.
pub fn next_token() -> String {
    format!("token-{}", TOKENS.fetch_add(1, Ordering::Relaxed))
}

/// The ids of all contacts.
pub fn contact_ids() -> Vec<String> {
    (1..=5)
        .map(|number| format!("00000000-0000-0000-0000-0000000000{number:02}"))
        .collect()
}

/// What it was asked, and how it stands.
#[derive(Default)]
struct State {
    /// How often each method was asked for, and each status given.
    counts: BTreeMap<String, usize>,
    /// Calls of each token.
    tokens: BTreeMap<String, usize>,
    /// Questions about the attestation since it was started.
    asked: usize,
    failed: bool,
    expired: bool,
}

pub struct Server {
    pub address: String,
    state: Arc<Mutex<State>>,
}

impl Server {
    pub fn start() -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = format!("http://{}", listener.local_addr()?);
        let state = Arc::<Mutex<State>>::default();
        let shared = Arc::clone(&state);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // A connection that breaks is the caller's to tell of.
                let _ = serve(stream, &shared);
            }
        });
        Ok(Self { address, state })
    }

    /// From now on the attestation is over before it is accepted.
    pub fn expire(&self) {
        locked(&self.state).expired = true;
    }

    /// How often that method was asked for, or that status given.
    pub fn count(&self, name: &str) -> usize {
        locked(&self.state)
            .counts
            .get(name)
            .copied()
            .unwrap_or_default()
    }
}

fn locked(state: &Mutex<State>) -> std::sync::MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One request and its answer, after which the connection is closed.
fn serve(stream: TcpStream, state: &Mutex<State>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let (mut line, mut length, mut token) = (String::new(), 0, None);
    reader.read_line(&mut line)?;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        let Some((name, value)) = header.trim().split_once(':') else {
            break;
        };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim().parse().unwrap_or(0),
            "authorization" => token = value.trim().strip_prefix("Bearer ").map(str::to_owned),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let mut words = line.split(' ');
    let (method, target) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let (status, json) =
        locked(state).answer(method, target, token, &String::from_utf8_lossy(&body));
    let mut stream = reader.into_inner();
    let length = json.len();
    write!(
        stream,
        "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nretry-after: 0\r\nconnection: close\r\n\r\n{json}"
    )
}

impl State {
    fn answer(
        &mut self,
        method: &str,
        target: &str,
        token: Option<String>,
        body: &str,
    ) -> (u16, String) {
        let (status, json) = self.of(method, target, token, body);
        for name in [method.to_owned(), status.to_string()] {
            *self.counts.entry(name).or_default() += 1;
        }
        (status, json)
    }

    fn of(
        &mut self,
        method: &str,
        target: &str,
        token: Option<String>,
        body: &str,
    ) -> (u16, String) {
        if target.contains("/attestation") {
            let calls = self.tokens.entry(token.unwrap_or_default()).or_default();
            *calls += 1;
            return if *calls > 3 {
                (401, String::new())
            } else {
                (200, self.attestation(method))
            };
        }
        match method {
            "PATCH" if body.contains(":13") => (
                400,
                r#"{"message":"thirteen is no number of seats"}"#.to_owned(),
            ),
            "PATCH" => (200, "[{}]".to_owned()),
            _ => self.contacts(target),
        }
    }

    fn contacts(&mut self, target: &str) -> (u16, String) {
        let page = target
            .split(['?', '&'])
            .find_map(|pair| pair.strip_prefix("page=")?.parse().ok())
            .unwrap_or(1);
        if page == 2 && !std::mem::replace(&mut self.failed, true) {
            return (503, String::new());
        }
        let ids = contact_ids();
        let items: Vec<String> = ids
            .chunks(2)
            .nth(page - 1)
            .unwrap_or_default()
            .iter()
            .map(|id| format!(r#"{{"contactId":"{id}"}}"#))
            .collect();
        (
            200,
            format!(
                r#"{{"count":5,"hasMore":{},"items":[{}]}}"#,
                page < 3,
                items.join(",")
            ),
        )
    }

    fn attestation(&mut self, method: &str) -> String {
        if method == "POST" {
            self.asked = 0;
            return "{}".to_owned();
        }
        self.asked += 1;
        let status = if self.asked < 4 || self.expired { 1 } else { 2 };
        let end = if self.expired {
            "2020-01-01T00:00:00Z"
        } else {
            "2999-01-01T00:00:00Z"
        };
        format!(r#"{{"status":{status},"expiresAt":"{end}"}}"#)
    }
}
