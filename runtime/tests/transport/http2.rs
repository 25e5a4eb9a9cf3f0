//! HTTP/2, with a server that agrees on it while TLS begins.

use crate::mutual_tls::Authority;
use crate::operations::{Fetch, builder, run};
use http::Version;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::ExtendedKeyUsagePurpose;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio::sync::Barrier;
use tokio_rustls::TlsAcceptor;

/// The versions of HTTP that requests came with, a list for each connection.
type Connections = Arc<Mutex<Vec<Vec<Version>>>>;

/// How many calls are under way together.
const TOGETHER: usize = 8;

/// Starts a server of this authority that speaks these protocols. From its second request on it answers when so many have come
/// together. Gives its address.
async fn start(authority: &Authority, protocols: &[&[u8]], connections: Connections) -> String {
    let (certificate, key) = authority.issue("localhost", ExtendedKeyUsagePurpose::ServerAuth);
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let mut config = rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .unwrap();
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let together = Arc::new(Barrier::new(TOGETHER));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let stream = acceptor.accept(stream).await.unwrap();
            let is_http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
            let connection = {
                let mut connections = connections.lock().unwrap();
                connections.push(Vec::new());
                connections.len() - 1
            };
            let (connections, together) = (connections.clone(), together.clone());
            let service = service_fn(move |request: http::Request<Incoming>| {
                let (connections, together) = (connections.clone(), together.clone());
                async move {
                    let is_first = {
                        let mut connections = connections.lock().unwrap();
                        connections[connection].push(request.version());
                        connections.iter().map(Vec::len).sum::<usize>() == 1
                    };
                    if !is_first {
                        together.wait().await;
                    }
                    Ok::<_, Infallible>(http::Response::new("\"together\"".to_owned()))
                }
            });
            let stream = TokioIo::new(stream);
            tokio::spawn(async move {
                if is_http2 {
                    hyper::server::conn::http2::Builder::new(TokioExecutor::new())
                        .serve_connection(stream, service)
                        .await
                } else {
                    hyper::server::conn::http1::Builder::new().serve_connection(stream, service).await
                }
            });
        }
    });
    format!("https://localhost:{port}")
}

/// Makes a call, and then so many together; gives the versions that they came with.
async fn calls(protocols: &[&[u8]]) -> Vec<Vec<Version>> {
    let authority = Authority::new();
    let connections = Connections::default();
    let address = start(&authority, protocols, connections.clone()).await;
    let client = builder(&address).root_certificate(authority.certificate.pem()).build().unwrap();
    run(&client, Fetch).await.unwrap();
    let calls: Vec<_> = (0..TOGETHER)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { run(&client, Fetch).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap().value.unwrap().as_str(), "\"together\"");
    }
    let connections = connections.lock().unwrap();
    connections.clone()
}

/// None of them is answered before all have come: they share the connection at the same time.
#[tokio::test]
async fn calls_share_a_connection() {
    let connections = calls(&[b"h2", b"http/1.1"]).await;
    assert_eq!(connections, [vec![Version::HTTP_2; 1 + TOGETHER]]);
}

#[tokio::test]
async fn a_server_without_it_is_called_over_http_1() {
    let connections = calls(&[b"http/1.1"]).await;
    assert_eq!(connections.len(), TOGETHER);
    assert!(connections.iter().flatten().all(|version| *version == Version::HTTP_11), "{connections:?}");
}
