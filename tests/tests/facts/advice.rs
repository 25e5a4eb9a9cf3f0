//! What the pages do not state refuses nothing by itself: it is advice. What they state is refused in any case.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use cloudmore::types::{OrganizationId, ResellerId, StartAttestation};
use fasttrack::runtime::{
    Body, BoxFuture, DriftKind, ErrorKind, Evidence, Limits, NoAuthentication, StatusCode, Transport, TransportError,
    Validate as _, from_str, http,
};
use specwright_tests::certificates::certificate;

use crate::cloudmore::ids;
use crate::fasttrack::tenant;

/// Answers `{}` from memory and counts what it was asked.
#[derive(Default)]
struct Memory(AtomicUsize);

impl Memory {
    fn asked(&self) -> usize {
        self.0.swap(0, Ordering::SeqCst)
    }
}

impl Transport for Memory {
    fn send(&self, _: http::Request<Body>, _: Limits) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        let mut response = http::Response::new(Body::from("{}"));
        *response.status_mut() = StatusCode::OK;
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// FastTrack numbers its pages from 1 in examples and defaults; nothing says that 0 is refused.
#[tokio::test]
async fn a_page_below_the_first_is_sent_with_advice() {
    let memory = Arc::new(Memory::default());
    let builder = || fasttrack::Client::builder(certificate()).transport(memory.clone());
    let client = builder().build().unwrap();
    let list = || client.contacts().list(tenant()).page(0);

    let reply = list().reply().await.unwrap();
    let advice: Vec<_> = reply.advice.iter().map(|it| (it.pointer(), it.rule().id, it.evidence())).collect();
    assert_eq!(advice, [("/query/page", "contacts.list.query.page.minimum", Evidence::Inferred)]);
    list().await.unwrap();
    assert_eq!(memory.asked(), 2);
    let report = client.drift();
    let counted: Vec<_> =
        report.iter().map(|entry| (entry.first().kind(), entry.first().pattern(), entry.count())).collect();
    assert_eq!(counted, [(DriftKind::Advice, "/query/page", 2)]);

    let error = list().refuse(Evidence::Inferred).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Refused(violations) if violations.len() == 1), "{error}");
    list().refuse(Evidence::Example).await.unwrap();
    assert_eq!(memory.asked(), 1);

    let strict = builder().refuse(Evidence::Inferred).build().unwrap();
    let error = strict.contacts().list(tenant()).page(0).await.unwrap_err();
    assert!(error.to_string().contains("[contacts.list.query.page.minimum; inferred; "), "{error}");
    assert_eq!(memory.asked(), 0);
    strict.contacts().list(tenant()).page(0).refuse(Evidence::Stated).await.unwrap();
    strict.contacts().list(tenant()).page(0).unchecked().await.unwrap();
    strict.contacts().list(tenant()).page(1).await.unwrap();
    assert_eq!((memory.asked(), strict.drift().len()), (3, 1));
}

/// Cloudmore writes "datetime" and leaves its form open; that a country has two letters it states.
#[tokio::test]
async fn a_time_without_an_offset_is_sent_and_a_country_by_name_is_not() {
    let memory = Arc::new(Memory::default());
    let client = cloudmore::Client::builder(NoAuthentication, "https://reseller.example")
        .transport(memory.clone())
        .build()
        .unwrap();
    let (reseller, organization): (ResellerId, OrganizationId) = ids();
    for date in ["2025-11-03", "2025-11-03T09:30:00"] {
        let json = format!(r#"{{"country": "SE", "acceptanceDate": "{date}"}}"#);
        let body: StartAttestation = from_str(&json).unwrap();
        assert!(body.validate().is_ok());
        assert_eq!(
            body.advice().iter().map(|it| it.rule().id).collect::<Vec<_>>(),
            ["StartAttestation.acceptanceDate.format"]
        );
        let start = || client.attestations().start(reseller, organization, body.clone());
        let reply = start().reply().await.unwrap();
        assert_eq!(reply.advice.iter().map(|it| it.pointer()).collect::<Vec<_>>(), ["/body/acceptanceDate"]);
        assert_eq!(memory.asked(), 1);
        start().refuse(Evidence::Inferred).await.unwrap_err();
    }
    let named = StartAttestation::new().country("Sweden");
    let error = client.attestations().start(reseller, organization, named).await.unwrap_err();
    let ErrorKind::Refused(violations) = error.kind() else { panic!("{error}") };
    let refused: Vec<_> = violations.iter().map(|it| (it.rule().id, it.evidence())).collect();
    assert_eq!(refused, [("StartAttestation.country.format", Evidence::Stated)]);
    assert_eq!(memory.asked(), 0);
}
