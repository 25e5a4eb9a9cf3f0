//! Plays a case, and tells what came of it.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt::Debug;
use std::pin::pin;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use specwright_runtime::{
    BuilderCore, CallOptions, CallOutcome, ClientAuth, ClientCredentials, Core, ErrorKind, Placement, Retry,
    TransportErrorKind,
};

use super::case::{Auth, Called, Case};
use super::operations::{Probe, Problem, Read, Remove, Replace, Write};
use super::secrets::{CLIENT_SECRET, KEY, PASSWORD, TOKEN, token as fetched_token};
use super::server::{Arrival, Server};
use super::step::Step;
use super::way::{Ended, Way};
use crate::virtual_time::{Traffic, drive, drive_until_quiet, milliseconds};

/// So long a case may take on a clock on the wall: far more than any does. Nothing is measured by it, it ends what hangs.
const WATCHDOG: Duration = Duration::from_secs(120);

/// The id in calls beside the one that a case is about.
const BESIDE: &str = "beside";

/// What came of a case.
#[derive(Debug)]
pub struct Run {
    /// What came of the call, by name, as the case says it.
    pub ends: BTreeMap<String, String>,
    /// Everything that the client, its builder, the call and what came of it show of themselves.
    pub texts: Vec<String>,
    /// What the servers saw, in order.
    pub arrived: Vec<Arrival>,
    /// How often the service answered 401.
    pub unauthorized: usize,
    /// How far the call came, if it failed.
    pub outcome: Option<CallOutcome>,
    /// The steps that no server took.
    pub left: usize,
}

/// Plays a case, with calls that are made this way.
///
/// # Panics
/// It hangs, or a call beside the one that it is about fails.
#[must_use]
pub fn run<W: Way>(case: &Case, excerpts: bool) -> Run {
    let (played, (give, take)) = (case.clone(), mpsc::channel());
    let thread = thread::spawn(move || {
        let run = W::runtime().block_on(play::<W>(&played, played.call, excerpts));
        // Nobody waits for it any longer if it took too long.
        drop(give.send(run));
    });
    match take.recv_timeout(WATCHDOG) {
        Ok(run) => run,
        Err(mpsc::RecvTimeoutError::Timeout) => hangs(&case.name),
        Err(mpsc::RecvTimeoutError::Disconnected) => match thread.join() {
            Err(panic) => std::panic::resume_unwind(panic),
            Ok(()) => hangs(&case.name),
        },
    }
}

/// Plays a case with a write in place of the call that it is about.
///
/// # Panics
/// As [`run`].
#[must_use]
pub fn run_as_write<W: Way>(case: &Case) -> Run {
    run::<W>(&Case { call: Called::Write, ..case.clone() }, false)
}

#[expect(clippy::panic, reason = "a test says so by failing")]
fn hangs(name: &str) -> ! {
    panic!("the case `{name}` hangs")
}

impl Run {
    /// How often the write arrived, if the call is one.
    #[must_use]
    pub fn written(&self) -> usize {
        let is_beside = |arrival: &&Arrival| arrival.target.ends_with(BESIDE);
        let writes = self.arrived.iter().filter(|arrival| arrival.server != "login" && arrival.method == "POST");
        writes.filter(|arrival| !is_beside(arrival)).count()
    }
}

/// The servers of a case.
struct Stage {
    traffic: Traffic,
    service: Server,
    login: Server,
    elsewhere: Server,
}

impl Stage {
    fn new(case: &Case) -> Self {
        let traffic = Traffic::new();
        let service = Server::new("", &traffic, |_, _| Step::json(200, r#"{"id":1}"#));
        let login = Server::new("login", &traffic, |_, number| {
            Step::json(200, &format!(r#"{{"access_token":"{}","expires_in":3600}}"#, fetched_token(number)))
        });
        let elsewhere = Server::open("elsewhere", &traffic, |_, _| Step::json(200, r#"{"id":2}"#));
        let names = [("service", service.address()), ("login", login.address()), ("elsewhere", elsewhere.address())];
        for (server, steps) in [(&service, &case.service), (&login, &case.login), (&elsewhere, &case.elsewhere)] {
            server.names(&names);
            server.then(steps.iter().cloned());
        }
        Self { traffic, service, login, elsewhere }
    }

    fn builder<W: Way>(&self, case: &Case, excerpts: bool) -> BuilderCore<W> {
        let mut retry = Retry::new().seed(7);
        if let Some(attempts) = case.attempts {
            retry = retry.attempts(attempts);
        }
        let builder = W::builder(&[&self.service, &self.login], &self.traffic)
            .limits(case.limits)
            .retry(retry)
            .secret_header("X-Key", KEY)
            .excerpts(excerpts);
        match case.auth {
            Auth::Fixed => builder.credential(Placement::Bearer, TOKEN.into()),
            Auth::Query => builder.credential(Placement::Query("key"), TOKEN.into()),
            Auth::Basic => builder.credential(Placement::Basic("ada".to_owned()), PASSWORD.into()),
            Auth::Fetched => {
                let address = format!("{}/token", self.login.address());
                builder.client_credentials(ClientCredentials::new(address, ClientAuth::Post, "notes", CLIENT_SECRET))
            }
        }
    }

    fn arrived(&self) -> Vec<Arrival> {
        let mut all: Vec<Arrival> =
            [&self.service, &self.login, &self.elsewhere].into_iter().flat_map(Server::arrived).collect();
        all.sort_by_key(|arrival| arrival.header(crate::virtual_time::EXCHANGE).and_then(|it| it.parse::<u64>().ok()));
        all
    }
}

async fn play<W: Way>(case: &Case, called: Called, excerpts: bool) -> Run {
    let stage = Stage::new(case);
    let builder = stage.builder::<W>(case, excerpts);
    let mut texts = printed(&builder);
    let client = builder.build().expect("a client");
    texts.extend(printed(&client));
    for before in &case.before {
        succeed(&stage, &client, case, *before).await;
    }
    let begun = stage.traffic.clock().passed();
    let options = options(case);
    texts.extend(printed(&options));
    let ended = {
        let mut work = pin!(call(&client, called, &case.id, case.header.clone(), options));
        if case.cancel {
            drive_until_quiet(&stage.traffic, work.as_mut()).await
        } else {
            Some(drive(&stage.traffic, work.as_mut()).await)
        }
    };
    let took = stage.traffic.clock().passed() - begun;
    for after in &case.after {
        succeed(&stage, &client, case, *after).await;
    }
    let arrived = stage.arrived();
    let (mut ends, outcome) = match &ended {
        None => (BTreeMap::from([("cancelled".to_owned(), "true".to_owned())]), None),
        Some(ended) => told(ended),
    };
    if !took.is_zero() {
        ends.insert("took".to_owned(), milliseconds(took).to_string());
    }
    ends.insert("arrived".to_owned(), arrived.iter().map(line).collect::<Vec<_>>().join("\n"));
    ended.iter().for_each(|ended| texts.extend(shown_of(ended)));
    let left = [&stage.service, &stage.login, &stage.elsewhere].into_iter().map(Server::left).sum();
    Run { ends, texts, arrived, unauthorized: stage.service.unauthorized(), outcome, left }
}

fn options(case: &Case) -> CallOptions {
    let mut options = CallOptions::new();
    case.timeout.into_iter().for_each(|timeout| options.timeout(timeout));
    options
}

async fn succeed<W: Way>(stage: &Stage, client: &Core<W>, case: &Case, called: Called) {
    let ended = drive(&stage.traffic, call(client, called, BESIDE, None, CallOptions::new())).await;
    assert!(ended.is_ok(), "{}: a call beside the one that the case is about fails: {ended:?}", case.name);
}

async fn call<W: Way>(
    client: &Core<W>,
    called: Called,
    id: &str,
    header: Option<String>,
    options: CallOptions,
) -> Ended {
    let id = id.to_owned();
    match called {
        Called::Read => W::run(client, Read { id, header }, options).await,
        Called::Write => W::run(client, Write { id, header }, options).await,
        Called::Replace => W::run(client, Replace { id, header }, options).await,
        Called::Remove => W::run(client, Remove { id, header }, options).await,
        Called::Probe => W::run(client, Probe { id, header }, options).await,
    }
}

/// A request in a line: `GET /notes/1 at 250`, with the name of the server unless it is the service, and the number of the
/// token where it was fetched.
fn line(arrival: &Arrival) -> String {
    let target = arrival.target.replace(&format!("key={TOKEN}"), "key=");
    let server = if arrival.server.is_empty() { String::new() } else { format!("{}: ", arrival.server) };
    let at = milliseconds(arrival.at);
    let at = if at == 0 { String::new() } else { format!(" at {at}") };
    let with = arrival
        .header("authorization")
        .and_then(|value| (1..10).find(|number| value == format!("Bearer {}", fetched_token(*number))));
    let with = with.map(|number| format!(" with {number}")).unwrap_or_default();
    format!("{server}{} {target}{with}{at}", arrival.method)
}

/// What came of a call, by name.
fn told(ended: &Ended) -> (BTreeMap<String, String>, Option<CallOutcome>) {
    let mut ends = BTreeMap::new();
    let mut tell = |name: &str, text: String| drop(ends.insert(name.to_owned(), text));
    let outcome = match ended {
        Ok(reply) => {
            tell("value", reply.value.clone());
            tell("attempts", reply.attempts.to_string());
            None
        }
        Err(error) => {
            tell("error", kind(error.kind()));
            tell("attempts", error.attempts().to_string());
            tell("outcome", outcome(error.outcome()).to_owned());
            error.status().into_iter().for_each(|status| tell("status", status.as_u16().to_string()));
            error.retry_after().into_iter().for_each(|wait| tell("retry-after", milliseconds(wait).to_string()));
            if error.is_retryable() {
                tell("retryable", "true".to_owned());
            }
            Some(error.outcome())
        }
    };
    (ends, outcome)
}

fn outcome(outcome: CallOutcome) -> &'static str {
    match outcome {
        CallOutcome::NotSent => "not sent",
        CallOutcome::Unknown => "unknown",
        CallOutcome::Answered => "answered",
    }
}

fn kind(kind: &ErrorKind<Problem>) -> String {
    match kind {
        ErrorKind::Refused(violations) => {
            let pointers = violations.iter().map(|violation| violation.pointer().to_string());
            format!("refused {}", pointers.collect::<Vec<_>>().join(" "))
        }
        ErrorKind::Credentials(error) => format!("credentials: {error}"),
        ErrorKind::RateLimited { wait } => format!("rate-limited {}", milliseconds(*wait)),
        ErrorKind::Documented(problem) => format!("documented {}", problem.code),
        ErrorKind::Undocumented => "undocumented".to_owned(),
        ErrorKind::Undecodable(error) => format!("undecodable: {error}"),
        ErrorKind::MissingBody { .. } => "missing-body".to_owned(),
        ErrorKind::UnfitError { .. } => "unfit".to_owned(),
        ErrorKind::Drift(_) => "drift".to_owned(),
        ErrorKind::Transport(error) => match error.kind() {
            TransportErrorKind::Connect => "connect".to_owned(),
            TransportErrorKind::Timeout => "timeout".to_owned(),
            TransportErrorKind::TooLarge { limit } => format!("too-large {limit}"),
            TransportErrorKind::Interrupted => "interrupted".to_owned(),
            TransportErrorKind::Malformed => "malformed".to_owned(),
            TransportErrorKind::Redirect { reason } => format!("redirect: {reason}"),
            other => format!("{other:?}"),
        },
        _ => "unknown".to_owned(),
    }
}

fn printed(value: &impl Debug) -> Vec<String> {
    vec![format!("{value:?}"), format!("{value:#?}")]
}

/// All that what came of a call shows of itself, causes included.
fn shown_of(ended: &Ended) -> Vec<String> {
    let error = match ended {
        Ok(reply) => return printed(reply),
        Err(error) => error,
    };
    let mut texts = printed(error);
    texts.extend(printed(error.kind()));
    texts.push(error.to_string());
    let mut cause = StdError::source(error);
    while let Some(error) = cause {
        texts.extend(printed(&error));
        texts.push(error.to_string());
        cause = error.source();
    }
    texts
}
