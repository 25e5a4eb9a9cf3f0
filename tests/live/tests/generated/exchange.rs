//! One call against a server: the request that arrives and what the caller gets are looked at.

use std::time::Duration;

use specwright_tests::certificates::certificate;
use specwright_tests::server::{self, Request, Server};
use specwright_tests::tree::same;
use specwright_tests_live::call::{Answer, At, Call, Failed, Gives, Told, Wanted};

/// Calls an operation once for every answer and looks at both ends.
pub fn call(call: &Call) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(exchange(call));
}

async fn exchange(call: &Call) {
    let server = Server::start().await;
    let caller = (call.caller)(&At { address: &server.address, certificate: &certificate() });
    for answer in call.answers {
        server.answer(server::Answer::new(answer.status, answer.media, answer.body));
        let told = tokio::time::timeout(Duration::from_secs(20), caller()).await;
        let told = told.unwrap_or_else(|_| panic!("no end after {}", answer.status));
        let seen = server.take();
        let Some(first) = seen.first() else { panic!("nothing was sent: {told:?}") };
        request(&call.wanted, first);
        outcome(answer, call.wanted.pairs, told);
    }
}

/// The request is as it has to be.
#[track_caller]
fn request(wanted: &Wanted, seen: &Request) {
    assert_eq!(seen.method, wanted.method, "the method");
    assert!(seen.target.bytes().all(is_allowed), "{} is no target of HTTP", seen.target);
    assert_eq!(seen.path(), wanted.path, "the path {}", seen.target);
    let mut query = seen.query();
    query.sort();
    let mut expected: Vec<(String, String)> =
        wanted.query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    expected.sort();
    assert_eq!(query, expected, "the query of {}", seen.target);
    for (name, value) in wanted.headers {
        assert_eq!(seen.header(name), Some(*value), "the header {name}");
    }
    for name in wanted.absent {
        assert_eq!(seen.header(name), None, "the header {name}");
    }
    let twice = |name: &str| seen.headers.iter().filter(|(known, _)| known == name).count() > 1;
    assert!(!seen.headers.iter().any(|(name, _)| twice(name)), "a header twice: {:?}", seen.headers);
    match wanted.body {
        Some(body) => {
            assert!(same(&seen.body, body, wanted.pairs), "the body\n  {}\nis not\n  {body}", seen.body);
        }
        None => {
            assert_eq!(seen.body, "", "the body");
            assert_eq!(seen.header("content-type"), None, "the type of no body");
        }
    }
}

/// Whether a byte may stand in the target of a request.
fn is_allowed(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?%".contains(&byte)
}

/// The caller got what the answer gives.
#[track_caller]
fn outcome(answer: &Answer, pairs: &[&str], told: Told) {
    let status = answer.status;
    match (&answer.gives, told) {
        (Gives::Value, Told::Value(value)) => {
            assert!(same(&value, answer.body, pairs), "{status}: read\n  {}\nand wrote\n  {value}", answer.body);
        }
        (Gives::Nothing, Told::Value(value)) => assert_eq!(value, "null", "{status}"),
        (Gives::Documented(texts), Told::Documented(failed, said)) => {
            check_failed(answer, &failed);
            let body = said.body.unwrap_or_default();
            assert!(same(&body, answer.body, pairs), "{status}: read\n  {}\nand wrote\n  {body}", answer.body);
            for (id, captures) in *texts {
                let found = said.known.iter().find(|(known, _)| known == id);
                let Some((_, shown)) = found else { panic!("{status}: no text {id} in {:?}", said.known) };
                for capture in *captures {
                    let quoted = format!("{capture:?}");
                    assert!(shown.contains(capture) || shown.contains(&quoted), "{shown} lacks {capture}");
                }
            }
        }
        (Gives::Status, Told::Documented(failed, said)) => {
            check_failed(answer, &failed);
            assert!(said.body.is_none(), "{status}: {said:?}");
        }
        (Gives::Undocumented, Told::Undocumented(failed)) => check_failed(answer, &failed),
        (_, Told::Other(error)) => panic!("{status}: {error}"),
        (_, told) => panic!("{status}: {told:?}"),
    }
}

/// The error keeps status and body.
#[track_caller]
fn check_failed(answer: &Answer, failed: &Failed) {
    assert_eq!(failed.status, Some(answer.status));
    assert_eq!(failed.body.as_deref().unwrap_or_default(), answer.body.as_bytes(), "the error keeps the body");
}
