//! What a call tells those who watch, and what it does not.

use crate::operations::{Find, builder};
use crate::server::{Server, respond};
use specwright_runtime::{BearerToken, CallOptions};
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Notes everything that spans of the runtime say.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<(String, String)>>>);

impl Visit for Notes {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.lock().unwrap().push((field.name().to_owned(), format!("{value:?}").trim_matches('"').to_owned()));
    }
}

impl Subscriber for Notes {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("specwright_runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _span: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn enter(&self, _span: &Id) {}

    fn exit(&self, _span: &Id) {}
}

#[tokio::test]
async fn a_call_is_a_span_without_secrets() {
    let server = Server::always(respond(500, "Set-Cookie: hunter2\r\n", "hunter2")).await;
    let client = builder(&server.address)
        .authenticate(Arc::new(BearerToken("hunter2".into())))
        .secret_header("X-Key", "hunter2")
        .build()
        .unwrap();
    // A first call from elsewhere may find no subscriber, and what it registers stays: so one is made before listening.
    client.clone().run(Find::default(), CallOptions::new()).await.unwrap_err();
    let notes = Notes::default();
    let watching = tracing::subscriber::set_default(notes.clone());
    let find =
        Find { id: "hunter2".into(), query: vec!["hunter2".into()], note: Some("hunter2".into()), ..Find::default() };
    let error = client.run(find, CallOptions::new()).await.unwrap_err();
    drop(watching);

    let notes = notes.0.lock().unwrap();
    let all = |name: &str| -> Vec<&str> {
        notes.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect()
    };
    let noted = |name: &str| all(name).first().copied().unwrap_or_default();
    // The call, then its attempt.
    assert_eq!(all("otel.name"), ["things.find", "GET /items/{id}/x"]);
    assert_eq!(all("otel.kind"), ["internal", "client"]);
    assert_eq!(all("error.type"), ["500", "undocumented"]);
    assert_eq!(all("message"), ["answered with status 500"]);
    assert_eq!(noted("specwright.attempts"), "1");
    assert_eq!(noted("http.request.method"), "GET");
    assert_eq!(noted("url.template"), "/items/{id}/x");
    assert_eq!(noted("server.address"), "127.0.0.1");
    assert!(server.address.ends_with(noted("server.port")) && !noted("server.port").is_empty());
    assert_eq!(noted("http.response.status_code"), "500");
    assert_eq!(noted("specwright.operation"), "things.find");
    assert!(!format!("{notes:?} {error} {error:?}").contains("hunter2"));
}
