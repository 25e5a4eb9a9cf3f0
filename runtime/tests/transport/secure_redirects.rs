//! Redirects from HTTPS, answered from memory.

use crate::operations::{Fetch, run};
use specwright_runtime::{
    Body, BoxFuture, BuilderCore, Certificate, Core, HeaderToken, HyperTransport, Limits, Transport, TransportError,
};
use std::sync::{Arc, Mutex};

/// Redirects the first request to an address, and answers the others.
struct Memory {
    location: &'static str,
    holds_certificate: bool,
    sent: Mutex<Vec<http::Request<Body>>>,
}

impl Transport for Memory {
    fn send(
        &self,
        request: http::Request<Body>,
        _limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let mut sent = self.sent.lock().unwrap();
        let mut response = http::Response::new(Body::from("1"));
        if sent.is_empty() {
            *response.status_mut() = http::StatusCode::FOUND;
            response.headers_mut().insert("location", self.location.parse().unwrap());
        }
        sent.push(request);
        Box::pin(std::future::ready(Ok(response)))
    }

    fn holds_certificate(&self) -> bool {
        self.holds_certificate
    }
}

fn client(location: &'static str, certificate: Option<Certificate>) -> (Core, Arc<Memory>) {
    let memory = Arc::new(Memory { location, holds_certificate: false, sent: Mutex::default() });
    let mut builder = BuilderCore::new("https://a.example/x")
        .authenticate(Arc::new(HeaderToken { name: "X-Key", token: "k".into() }))
        .transport(memory.clone());
    if let Some(certificate) = certificate {
        builder = builder.certificate(certificate);
    }
    (builder.build().unwrap(), memory)
}

fn certificate() -> Certificate {
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = rcgen::CertificateParams::new(["a".to_owned()]).unwrap().self_signed(&key).unwrap();
    Certificate::from_pem(certificate.pem() + &key.serialize_pem()).unwrap()
}

#[tokio::test]
async fn from_https_to_http_is_refused() {
    for location in ["http://a.example/x/fetch", "http://127.0.0.1:1/", "HTTP://localhost/"] {
        let (client, memory) = client(location, None);
        let error = run(&client, Fetch).await.unwrap_err();
        assert_eq!(error.to_string(), "things.fetch: redirect not followed: it leads from HTTPS to plain HTTP");
        assert_eq!(memory.sent.lock().unwrap().len(), 1);
    }
}

#[tokio::test]
async fn an_origin_is_scheme_host_and_port() {
    for (location, same) in [
        ("/y", true),
        ("https://a.example/y", true),
        ("https://A.EXAMPLE:443/y", true),
        ("https://a.example:444/y", false),
        ("https://b.example/y", false),
        ("https://a.example.b.example/y", false),
        ("//a.example@b.example/y", false),
    ] {
        let (open, memory) = client(location, None);
        run(&open, Fetch).await.unwrap();
        assert_eq!(memory.sent.lock().unwrap()[1].headers().contains_key("x-key"), same, "{location}");

        let (certified, memory) = client(location, Some(certificate()));
        assert_eq!(run(&certified, Fetch).await.is_ok(), same, "{location}");
        assert_eq!(memory.sent.lock().unwrap().len(), if same { 2 } else { 1 });
    }
}

#[tokio::test]
async fn relative_addresses_are_resolved() {
    for (location, target) in [
        ("y", "https://a.example/x/y"),
        ("../y?q#f", "https://a.example/y?q"),
        ("../../../y/.", "https://a.example/y/"),
        ("?q=a:b", "https://a.example/x/fetch?q=a:b"),
        ("/y?u=https://b.example", "https://a.example/y?u=https://b.example"),
        ("", "https://a.example/x/fetch"),
    ] {
        let (client, memory) = client(location, None);
        run(&client, Fetch).await.unwrap();
        assert_eq!(memory.sent.lock().unwrap()[1].uri(), target, "{location}");
    }
}

/// A certificate is not shown to another origin, whoever brought it.
#[tokio::test]
async fn a_transport_that_holds_a_certificate_goes_to_its_origin_only() {
    for (location, followed) in [("/y", true), ("https://b.example/y", false)] {
        let memory = Arc::new(Memory { location, holds_certificate: true, sent: Mutex::default() });
        let client = BuilderCore::new("https://a.example/x").transport(memory.clone()).build().unwrap();
        assert_eq!(run(&client, Fetch).await.is_ok(), followed, "{location}");
        assert_eq!(memory.sent.lock().unwrap().len(), if followed { 2 } else { 1 });
    }
    let tls = |certificate| HyperTransport::with_tls(certificate, &[], Limits::default()).unwrap();
    let certificate = certificate();
    assert!(tls(Some(&certificate)).holds_certificate() && !tls(None).holds_certificate());
}

/// What a service puts before a host is neither sent nor shown to those who watch connections being made.
#[tokio::test]
async fn credentials_of_an_address_are_left_out() {
    for location in ["https://user:hunter2@a.example/y", "//user:hunter2@a.example/y", "https://hunter2@a.example/y"] {
        let (client, memory) = client(location, None);
        run(&client, Fetch).await.unwrap();
        assert_eq!(memory.sent.lock().unwrap()[1].uri(), "https://a.example/y");
    }
}
