//! Keeps everything that spans, events and the records of `log` say, at every level and of every crate.

use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// What was said.
#[derive(Clone, Default)]
pub struct Sink {
    texts: Arc<Mutex<Vec<String>>>,
    spans: Arc<AtomicU64>,
}

/// Listens from now on to everything that this program says.
pub fn install() -> Sink {
    let sink = Sink::default();
    tracing::subscriber::set_global_default(sink.clone()).unwrap();
    // For as long as the program runs.
    log::set_logger(Box::leak(Box::new(sink.clone()))).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    sink
}

impl Sink {
    /// What was said since this was last asked for.
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.texts.lock().unwrap())
    }

    fn note(&self, text: String) {
        self.texts.lock().unwrap().push(text);
    }
}

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.push_str(&format!(" {}={value:?}", field.name()));
    }
}

impl Subscriber for Sink {
    fn enabled(&self, _metadata: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields(span.metadata().name().to_owned());
        span.record(&mut fields);
        self.note(fields.0);
        Id::from_u64(1 + self.spans.fetch_add(1, Ordering::Relaxed))
    }

    fn record(&self, _span: &Id, values: &Record<'_>) {
        let mut fields = Fields(String::new());
        values.record(&mut fields);
        self.note(fields.0);
    }

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields(event.metadata().target().to_owned());
        event.record(&mut fields);
        self.note(fields.0);
    }

    fn enter(&self, _span: &Id) {}

    fn exit(&self, _span: &Id) {}
}

impl log::Log for Sink {
    fn enabled(&self, _metadata: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        self.note(format!("{} {}", record.target(), record.args()));
    }

    fn flush(&self) {}
}
