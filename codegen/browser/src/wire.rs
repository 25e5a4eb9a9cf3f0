//! The DevTools protocol over the pipes of a browser that was started: JSON texts, each ended by a zero byte.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::Error;

/// How long the browser may take for one answer.
pub const LIMIT: Duration = Duration::from_secs(30);

/// Has the shell give the browser its pipes as the descriptors 3 and 4, which are those that it speaks the protocol on.
const SHELL: &str = r#"exec "$0" "$@" 3<&0 4>&1 </dev/null >&2"#;

/// A browser that runs. It ends with this value.
pub struct Wire {
    child: RefCell<Child>,
    to: Sender<Vec<u8>>,
    from: Receiver<Value>,
    next: Cell<u64>,
    /// What each session was told and nobody has looked at yet.
    events: RefCell<BTreeMap<String, Vec<Value>>>,
    /// Where the browser writes what it has to complain of.
    log: PathBuf,
    /// Removed last, when the browser has ended.
    _profile: TempDir,
}

impl Wire {
    /// Starts a browser with a profile of its own.
    pub fn start(program: &Path) -> Result<Self, Error> {
        let profile = tempfile::Builder::new().prefix("specwright-browser-").tempdir();
        let profile = profile.map_err(|error| Error::failed(format!("cannot make a temporary folder: {error}")))?;
        let log = profile.path().join("log.txt");
        let fail = |error| Error::failed(format!("cannot start {}: {error}", program.display()));
        let errors = std::fs::File::create(&log).map_err(fail)?;
        let mut command = Command::new("sh");
        command.args(["-c", SHELL]).arg(program).args(FLAGS);
        command.arg(format!("--user-data-dir={}", profile.path().join("profile").display()));
        if belongs_to_root(profile.path()) {
            command.arg("--no-sandbox");
        }
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(errors);
        let mut child = command.spawn().map_err(fail)?;
        let (Some(mut stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Error::failed("the browser has no pipes"));
        };
        let (to, texts) = channel::<Vec<u8>>();
        // Threads of their own, so that a browser that hangs keeps neither writing nor reading from ending in time.
        std::thread::spawn(move || {
            while let Ok(text) = texts.recv() {
                if stdin.write_all(&text).and_then(|()| stdin.flush()).is_err() {
                    break;
                }
            }
        });
        let (messages, from) = channel();
        std::thread::spawn(move || {
            let mut stdout = BufReader::new(stdout);
            let mut text = Vec::new();
            while stdout.read_until(0, &mut text).is_ok_and(|length| length > 0) {
                text.pop();
                let message = serde_json::from_slice(&text).unwrap_or(Value::Null);
                text.clear();
                if messages.send(message).is_err() {
                    break;
                }
            }
        });
        let (child, next, events) = (RefCell::new(child), Cell::new(1), RefCell::default());
        Ok(Self { child, to, from, next, events, log, _profile: profile })
    }

    /// Sends a command, and waits for its result.
    pub fn call(&self, session: Option<&str>, method: &str, params: Value, limit: Duration) -> Result<Value, Error> {
        let id = self.send(session, method, params)?;
        let end = Instant::now() + limit;
        loop {
            let Some(mut message) = self.receive(end)? else {
                return Err(Error::failed(format!("the browser did not answer {method} within {} s", limit.as_secs())));
            };
            if message["id"] != id {
                continue;
            }
            if let Some(error) = message.get("error") {
                let words = error["message"].as_str().unwrap_or("an error without words");
                return Err(Error::failed(format!("the browser refused {method}: {words}")));
            }
            return Ok(message["result"].take());
        }
    }

    /// Waits until an event of a session is one that is looked for; `None` if none comes in time. All events are kept.
    pub fn wait<T>(
        &self,
        session: &str,
        limit: Duration,
        wanted: impl Fn(&Value) -> Option<T>,
    ) -> Result<Option<T>, Error> {
        let end = Instant::now() + limit;
        let mut seen = 0;
        loop {
            {
                let events = self.events.borrow();
                let new = events.get(session).map(|all| &all[seen.min(all.len())..]).unwrap_or_default();
                if let Some(found) = new.iter().find_map(&wanted) {
                    return Ok(Some(found));
                }
                seen += new.len();
            }
            if self.receive(end)?.is_none() {
                return Ok(None);
            }
        }
    }

    /// What a session was told since this was asked last.
    pub fn take(&self, session: &str) -> Vec<Value> {
        self.events.borrow_mut().remove(session).unwrap_or_default()
    }

    /// Sends a command, and gives its number.
    fn send(&self, session: Option<&str>, method: &str, params: Value) -> Result<u64, Error> {
        let id = self.next.get();
        self.next.set(id + 1);
        let mut message = json!({"id": id, "method": method, "params": params});
        if let Some(session) = session {
            message["sessionId"] = session.into();
        }
        let mut text = message.to_string().into_bytes();
        text.push(0);
        self.to.send(text).map_err(|_| self.ended())?;
        Ok(id)
    }

    /// The next message, of which events are kept as well; `None` if none comes before the end.
    fn receive(&self, end: Instant) -> Result<Option<Value>, Error> {
        let message = match self.from.recv_timeout(end.saturating_duration_since(Instant::now())) {
            Ok(message) => message,
            Err(RecvTimeoutError::Timeout) => return Ok(None),
            Err(RecvTimeoutError::Disconnected) => return Err(self.ended()),
        };
        if let (Some(method), Some(session)) = (message["method"].as_str(), message["sessionId"].as_str()) {
            if method == "Inspector.targetCrashed" {
                return Err(Error::failed("the page crashed"));
            }
            if method == "Page.javascriptDialogOpening" {
                // Else everything waits until somebody answers.
                self.send(Some(session), "Page.handleJavaScriptDialog", json!({"accept": false}))?;
            }
            self.events.borrow_mut().entry(session.to_owned()).or_default().push(message.clone());
        }
        Ok(Some(message))
    }

    /// That the browser is gone, with the last lines that it wrote.
    fn ended(&self) -> Error {
        let log = std::fs::read(&self.log).unwrap_or_default();
        let log = String::from_utf8_lossy(&log);
        let lines: Vec<&str> = log.lines().collect();
        let last = lines[lines.len().saturating_sub(5)..].join("\n");
        Error::failed(format!("the browser ended\n{last}").trim_end().to_owned())
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        let child = self.child.get_mut();
        let _ = child.kill();
        let _ = child.wait();
    }
}

/// Without what a browser does for a person: asking, fetching and telling others.
const FLAGS: [&str; 14] = [
    "--headless",
    "--remote-debugging-pipe",
    "--no-first-run",
    "--no-default-browser-check",
    "--no-pings",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-sync",
    "--hide-scrollbars",
    "--mute-audio",
];

/// Whether this program runs as root, for whom the browser has no sandbox: its files say so.
fn belongs_to_root(folder: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        std::fs::metadata(folder).is_ok_and(|data| data.uid() == 0)
    }
    #[cfg(not(unix))]
    {
        let _ = folder;
        false
    }
}
