//! TLS, and client certificates.

use super::{builder, fetched, lost, run};
use crate::mutual_tls::{Authority, Shown, start_noting};
use crate::operations::Fetch;
use crate::server::next;
use rcgen::KeyPair;
use specwright_runtime::{Certificate, CertificateError, Error, ErrorKind, Json, TransportErrorKind};
use std::fmt::Debug;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;

/// Nobody was served; with TLS 1.3 a client learns that its certificate was refused only when it reads.
fn unserved<T: Debug>(ended: Result<T, Error<Json>>) -> bool {
    ended.is_err_and(|error| matches!(error.kind(), ErrorKind::Transport(_)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_certificate_is_shown_and_a_connection_kept() {
    let (authority, shown) = (Authority::new(), Shown::default());
    let address = start_noting(&authority, authority.certificate.der(), shown.clone()).await;
    let root = authority.certificate.pem();
    let client = builder(&address).root_certificate(&root).certificate(authority.client()).build().unwrap();
    for _ in 0..3 {
        assert_eq!(fetched(&client), "\"secure\"");
    }
    assert_eq!(shown.lock().unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_right_certificate_nobody_is_served() {
    let authority = Authority::new();
    let address = start_noting(&authority, authority.certificate.der(), Shown::default()).await;
    let root = authority.certificate.pem();
    let none = builder(&address).root_certificate(&root).build().unwrap();
    let foreign = builder(&address).root_certificate(&root).certificate(Authority::new().client()).build().unwrap();
    assert!(unserved(run(&none, Fetch)) && unserved(run(&foreign, Fetch)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_nobody_vouches_for_is_not_trusted() {
    let authority = Authority::new();
    let address = start_noting(&authority, authority.certificate.der(), Shown::default()).await;
    let client = builder(&address).certificate(authority.client()).build().unwrap();
    assert_eq!(lost(run(&client, Fetch)), TransportErrorKind::Connect);
    let elsewhere = address.replace("localhost", "127.0.0.1");
    let client = builder(&elsewhere).root_certificate(authority.certificate.pem()).build().unwrap();
    assert_eq!(lost(run(&client, Fetch)), TransportErrorKind::Connect, "the certificate is for another name");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_certificate_is_replaced_while_a_client_uses_it() {
    let (authority, shown) = (Authority::new(), Shown::default());
    let address = start_noting(&authority, authority.certificate.der(), shown.clone()).await;
    let (first, second) = (authority.client(), authority.client());
    let (certificate, handle) = first.clone().replaceable();
    let root = authority.certificate.pem();
    let client = builder(&address).root_certificate(&root).certificate(certificate).build().unwrap();
    let twice = || [&client, &client.clone()].map(fetched);
    twice();
    let other = KeyPair::generate().unwrap().serialize_pem();
    let (leaf, _) = authority.issue("client", rcgen::ExtendedKeyUsagePurpose::ClientAuth);
    let unusable = Certificate::from_pem(leaf.pem() + &other).unwrap();
    assert_eq!(handle.replace(unusable), Err(CertificateError::Unusable));
    twice();
    handle.replace(second.clone()).unwrap();
    twice();
    let leaf = |certificate: &Certificate| certificate.chain().next().unwrap().to_vec();
    assert_eq!(*shown.lock().unwrap(), [leaf(&first), leaf(&second)]);
}

/// A client holds 64 KiB of an answer: what stands behind the answer, in the same message of TLS, is held by TLS.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_came_behind_an_answer_is_not_the_next_one() {
    const HELD: usize = 64 * 1024;
    let authority = Authority::new();
    let acceptor = authority.acceptor("localhost");
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        let mut forged = true;
        while let Ok((stream, _)) = listener.accept().await {
            let mut stream = acceptor.accept(stream).await.unwrap();
            let mut answer = "HTTP/1.1 200 X\r\n".to_owned();
            let mut behind = "";
            if std::mem::take(&mut forged) {
                while answer.len() < HELD - 3000 {
                    answer += &format!("X-Filler: {}\r\n", "x".repeat(500));
                }
                behind = "HTTP/1.1 200 X\r\nContent-Length: 8\r\n\r\n\"forged\"";
            }
            let first = answer.len();
            answer += "Content-Length: 0000\r\n\r\n";
            let body = if behind.is_empty() { 8 } else { HELD - answer.len() };
            answer = answer.replace("0000", &format!("{body:04}"));
            answer += &format!("\"{}\"{behind}", "x".repeat(body - 2));
            tokio::spawn(async move {
                let mut buffer = Vec::new();
                while next(&mut stream, &mut buffer).await.is_some() {
                    stream.write_all(&answer.as_bytes()[..first]).await.unwrap();
                    stream.flush().await.unwrap();
                    stream.write_all(&answer.as_bytes()[first..]).await.unwrap();
                    stream.flush().await.unwrap();
                }
            });
        }
    });
    let client = builder(&address).root_certificate(authority.certificate.pem()).build().unwrap();
    assert!(fetched(&client).len() > 2000);
    assert_eq!(fetched(&client), "\"xxxxxx\"");
}
