//! Watches the calls of a generated client with OpenTelemetry: what the client tells `tracing` becomes spans, which an exporter
//! sends to where they are looked at. Here they are kept and printed; a program in use has the exporter of `opentelemetry-otlp`
//! in that place, with `with_batch_exporter`.

mod exporter;
mod service;

use cloudcockpit::runtime::{Retry, Timestamp};
use cloudcockpit::types::{TenantDomain, UpdateAgreement};
use exporter::Kept;
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_sdk::trace::{SdkTracerProvider, SpanData};
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let kept = Kept::default();
    let provider = SdkTracerProvider::builder().with_simple_exporter(kept.clone()).build();
    let spans = tracing_opentelemetry::layer().with_tracer(provider.tracer("example"));
    // The same calls as lines of a log.
    tracing_subscriber::registry().with(spans).with(tracing_subscriber::fmt::layer()).init();

    let client = cloudcockpit::Client::builder("token", TenantDomain::from("portal.cloudcockpit.com"))
        .transport(Arc::new(service::Faltering::default()))
        .retry(Retry::new().backoff(Duration::ZERO, Duration::ZERO))
        .build()?;
    let agreement = UpdateAgreement::new(
        "7c9e6679-7425-40de-944b-e07fc1f90ae7".parse()?,
        Timestamp::parse("2024-05-04T09:42:00+00:00")?,
        true,
    );
    client.microsoft_agreements().update("0f8fad5b-d9cb-469f-a165-70867728950e".parse()?, agreement).await?;

    provider.shutdown()?;
    let spans = kept.take();
    spans.iter().for_each(print);
    expected(&spans)
}

fn print(span: &SpanData) {
    println!("{} ({:?}, {:?})", span.name, span.span_kind, span.status);
    for attribute in &span.attributes {
        println!("    {} = {}", attribute.key, attribute.value);
    }
}

/// Two attempts within a call, with the same id: the first did not reach the service, the second did.
fn expected(spans: &[SpanData]) -> Result<(), Box<dyn Error>> {
    let [first, second, call] = spans else { return Err(format!("{} spans", spans.len()).into()) };
    let value = |span: &SpanData, name: &str| {
        let mut attributes = span.attributes.iter();
        attributes.find(|attribute| attribute.key.as_str() == name).map(|attribute| attribute.value.to_string())
    };
    for (span, name, expected) in [
        (first, "error.type", Some("connect")),
        (first, "http.request.resend_count", None),
        (second, "http.request.resend_count", Some("1")),
        (second, "http.response.status_code", Some("200")),
        (call, "specwright.operation", Some("microsoft_agreements.update")),
        (call, "specwright.attempts", Some("2")),
    ] {
        let found = value(span, name);
        if found.as_deref() != expected {
            return Err(format!("{name} of {} is {found:?}", span.name).into());
        }
    }
    let within = |span: &SpanData| span.parent_span_id == call.span_context.span_id();
    let id = value(first, "specwright.request_id");
    if !within(first) || !within(second) || id.is_none() || id != value(second, "specwright.request_id") {
        return Err("the attempts are not those of one call".into());
    }
    Ok(())
}
