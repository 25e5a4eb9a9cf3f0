//! What a call tells those who watch, and what it does not.

use crate::operations::{Fetch, Find, META, builder};
use crate::server::{Server, respond};
use specwright_runtime::{
    Anew, BearerToken, CallOptions, ClientAuth, ClientCredentials, GeneratedForm, GeneratedHeader, Json, Meta,
    Operation, Outcome, Placement, RateLimit, RequestWriter, ResponseView, Retry, Segment, Validate,
};
use std::fmt::Debug;
use std::sync::{Arc, Mutex, Once};
use std::time::Duration;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Notes everything that spans of the runtime say, and within which other span each of them and each event is.
#[derive(Clone, Default)]
struct Notes {
    said: Arc<Mutex<Vec<(String, String)>>>,
    /// The names of all spans, and those that were entered and not left.
    spans: Arc<Mutex<(Vec<&'static str>, Vec<Id>)>>,
}

impl Visit for Notes {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.note(field.name(), format!("{value:?}").trim_matches('"'));
    }
}

impl Subscriber for Notes {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("specwright_runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        self.note("within", self.around(span.parent()));
        let mut spans = self.spans.lock().unwrap();
        spans.0.push(span.metadata().name());
        Id::from_u64(spans.0.len().try_into().unwrap())
    }

    fn record(&self, _span: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
        self.note("told by", self.around(event.parent()));
    }

    fn enter(&self, span: &Id) {
        self.spans.lock().unwrap().1.push(span.clone());
    }

    fn exit(&self, _span: &Id) {
        self.spans.lock().unwrap().1.pop();
    }
}

impl Notes {
    fn note(&self, name: &str, value: &str) {
        self.said.lock().unwrap().push((name.to_owned(), value.to_owned()));
    }

    /// The name of this span, else of the one that was entered last.
    fn around(&self, span: Option<&Id>) -> &'static str {
        let (names, entered) = &*self.spans.lock().unwrap();
        let span = span.or(entered.last());
        span.map_or("", |span| names[usize::try_from(span.into_u64()).unwrap() - 1])
    }

    /// What fields of this name said.
    fn all(&self, name: &str) -> Vec<String> {
        let notes = self.said.lock().unwrap();
        notes.iter().filter(|(known, _)| known == name).map(|(_, value)| value.clone()).collect()
    }
}

/// Listens to everything and keeps nothing.
struct Listener;

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        Notes::default().enabled(metadata)
    }

    fn new_span(&self, _span: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _span: &Id, _values: &Record<'_>) {}

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn event(&self, _event: &Event<'_>) {}

    fn enter(&self, _span: &Id) {}

    fn exit(&self, _span: &Id) {}
}

/// Lets every test of this program listen, whatever others do: a span that is first met where nobody listens is taken as one that
/// nobody wants, on every thread, so somebody has to listen before the first call of all.
pub fn listen() {
    static LISTENING: Once = Once::new();
    LISTENING.call_once(|| tracing::subscriber::set_global_default(Listener).unwrap());
}

/// `GET /fetch` with two headers that the client makes.
#[derive(Clone, Debug)]
struct Marked;

impl Validate for Marked {
    type Context = ();
}

impl Operation for Marked {
    type Output = Option<Json>;
    type Documented = Json;
    const META: &'static Meta = &Meta {
        id: "things.marked",
        path: &[Segment::Literal("/fetch")],
        generated: &[
            GeneratedHeader { name: "X-Call", anew: Anew::Call, form: GeneratedForm::Uuid },
            GeneratedHeader { name: "X-Attempt", anew: Anew::Attempt, form: GeneratedForm::Hex(12) },
        ],
        ..META
    };

    fn encode(&self, _out: &mut RequestWriter) {}

    fn decode(r: &ResponseView<'_>) -> Outcome<Self::Output, Json> {
        Fetch::decode(r)
    }
}

#[tokio::test]
async fn an_attempt_tells_the_ids_of_the_call() {
    let server = Server::always(respond(200, "X-Trace: trace-1\r\n", "1")).await;
    let client = builder(&server.address).reference("X-Trace").build().unwrap();
    let notes = Notes::default();
    let watching = tracing::subscriber::set_default(notes.clone());
    client.clone().run(Marked, CallOptions::new()).await.unwrap();
    // What the caller gives may be anything.
    let mut options = CallOptions::new();
    options.header("X-Call", "hunter2");
    client.clone().run(Marked, options).await.unwrap();
    client.run(Fetch, CallOptions::new()).await.unwrap();
    drop(watching);

    let seen = server.seen();
    let header = |call: usize, name: &str| seen[call].header(name).unwrap();
    assert_eq!(header(1, "x-call"), "hunter2");
    let first = format!("{}, {}", header(0, "x-call"), header(0, "x-attempt"));
    assert_eq!(notes.all("specwright.request_id"), [&first, header(1, "x-attempt")]);
    assert_eq!(notes.all("specwright.reference"), ["trace-1"; 3]);
}

#[tokio::test]
async fn a_call_is_a_span_without_secrets() {
    let server = Server::always(respond(500, "Set-Cookie: hunter2\r\n", "hunter2")).await;
    let client = builder(&server.address)
        .authenticate(Arc::new(BearerToken("hunter2".into())))
        .secret_header("X-Key", "hunter2")
        .build()
        .unwrap();
    let notes = Notes::default();
    let watching = tracing::subscriber::set_default(notes.clone());
    let find =
        Find { id: "hunter2".into(), query: vec!["hunter2".into()], note: Some("hunter2".into()), ..Find::default() };
    let error = client.run(find, CallOptions::new()).await.unwrap_err();
    drop(watching);

    let all = |name: &str| notes.all(name);
    let noted = |name: &str| all(name).into_iter().next().unwrap_or_default();
    // The call, then its attempt.
    assert_eq!(all("otel.name"), ["things.find", "GET /items/{id}/x"]);
    assert_eq!(all("otel.kind"), ["internal", "client"]);
    assert_eq!(all("error.type"), ["500", "undocumented"]);
    assert_eq!(all("otel.status_code"), ["ERROR"; 2]);
    assert_eq!(all("message"), ["answered with status 500"]);
    assert_eq!(noted("specwright.attempts"), "1");
    assert_eq!(noted("http.request.method"), "GET");
    assert_eq!(noted("url.template"), "/items/{id}/x");
    assert_eq!(noted("server.address"), "127.0.0.1");
    assert!(server.address.ends_with(&noted("server.port")) && !noted("server.port").is_empty());
    assert_eq!(noted("http.response.status_code"), "500");
    assert_eq!(noted("specwright.operation"), "things.find");
    assert!(!format!("{:?} {error} {error:?}", notes.said).contains("hunter2"));
}

#[tokio::test]
async fn each_attempt_tells_once_how_often_the_request_was_sent_before() {
    let server = Server::always(respond(503, "", "")).await;
    let retry = Retry::new().attempts(3).backoff(Duration::ZERO, Duration::ZERO);
    let client = builder(&server.address).retry(retry).build().unwrap();
    let notes = Notes::default();
    let watching = tracing::subscriber::set_default(notes.clone());
    client.run(Fetch, CallOptions::new()).await.unwrap_err();
    drop(watching);

    assert_eq!(notes.all("http.request.resend_count"), ["1", "2"]);
    assert_eq!(notes.all("within"), ["", "call", "call", "call"]);
}

#[tokio::test]
async fn a_request_for_a_token_is_a_span_of_the_call_that_makes_it() {
    let server = Server::always(respond(200, "", r#"{"access_token":"hunter2"}"#)).await;
    let credentials = || ClientCredentials::new(&server.address, ClientAuth::Post, "hunter2", "hunter2");
    let client = |credentials| builder(&server.address).client_credentials(credentials).build().unwrap();
    let notes = Notes::default();
    let watching = tracing::subscriber::set_default(notes.clone());
    client(credentials()).run(Fetch, CallOptions::new()).await.unwrap();
    drop(watching);

    assert_eq!(notes.all("otel.name"), ["things.fetch", "POST", "GET /fetch"]);
    assert_eq!(notes.all("otel.kind"), ["internal", "client", "client"]);
    // Neither is within the other.
    assert_eq!(notes.all("within"), ["", "call", "call"]);
    assert_eq!(notes.all("http.request.method"), ["POST", "GET"]);
    assert_eq!(notes.all("server.address"), ["127.0.0.1"; 2]);
    assert_eq!(notes.all("server.port").len(), 2);
    assert_eq!(notes.all("http.response.status_code"), ["200"; 2]);
    assert_eq!(notes.all("message"), ["answered with status 200"; 2]);
    assert_eq!(notes.all("told by"), ["http.client"; 2]);
    assert!(!format!("{:?}", notes.said).contains("hunter2"));
}

#[tokio::test]
async fn an_attempt_that_sends_nothing_tells_why() {
    let server = Server::always(respond(400, "", r#"{"error":"invalid_client"}"#)).await;
    let credentials = ClientCredentials::new(&server.address, ClientAuth::Post, "hunter2", "hunter2");
    let denied = builder(&server.address).client_credentials(credentials).build().unwrap();
    let empty = builder(&server.address).credential(Placement::Bearer, " ".into()).build().unwrap();
    let limited = builder(&server.address).rate_limit(RateLimit::calls(1)).build().unwrap();
    let calls = async || {
        for client in [&denied, &empty, &limited] {
            client.clone().run(Fetch, CallOptions::new()).await.unwrap_err();
        }
    };
    limited.clone().run(Fetch, CallOptions::new()).await.unwrap_err();
    let notes = Notes::default();
    let watching = tracing::subscriber::set_default(notes.clone());
    calls().await;
    drop(watching);

    assert_eq!(notes.all("otel.name"), ["things.fetch", "POST", "things.fetch", "things.fetch"]);
    assert_eq!(notes.all("error.type"), ["400", "credentials", "refused", "rate_limited"]);
    let told = notes.all("message");
    let wait = told[3].strip_prefix("not sent: the rate limit allows it in ").unwrap();
    assert!(wait.ends_with(" ms, which is too late"), "{wait}");
    assert_eq!(
        told[..3],
        [
            "answered with status 400",
            "not sent: the credentials could not be fetched: the token endpoint answered 400: invalid_client",
            "not sent: the request breaks a rule",
        ]
    );
    assert_eq!(notes.all("told by"), ["http.client", "call", "call", "call"]);
    assert!(!format!("{:?}", notes.said).contains("hunter2"));
}
