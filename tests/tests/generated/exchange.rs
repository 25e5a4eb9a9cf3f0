//! One operation against a server: what has to be sent, what is answered, what the caller has to get.

use std::fmt::Debug;
use std::time::Duration;

use specwright_runtime::{Error, ErrorKind, ReadJson, WriteJson, from_str, to_string};
use specwright_tests::server::{self, Request, Server};
use specwright_tests::tree::same;

use crate::payload::has_unknown;

/// A request as it has to be.
pub struct Wanted {
    pub method: &'static str,
    /// Segments, decoded.
    pub path: &'static [&'static str],
    /// Names and values, decoded.
    pub query: &'static [(&'static str, &'static str)],
    /// Names in lower case.
    pub headers: &'static [(&'static str, &'static str)],
    /// Credentials that are not for this operation.
    pub absent: &'static [&'static str],
    pub body: Option<&'static str>,
    /// Lists whose order has no meaning.
    pub pairs: &'static [&'static str],
}

/// What the server answers.
pub struct Answer {
    pub status: u16,
    pub media: Option<&'static str>,
    pub body: &'static str,
    pub gives: Gives,
}

/// What the caller gets.
pub enum Gives {
    /// A value that is the body again.
    Value,
    /// A value without content.
    Nothing,
    /// A documented error with the answer's body; documented texts that are in it, and what they capture.
    Documented(&'static [(&'static str, &'static [&'static str])]),
    /// A documented error of which only the status is told.
    Status,
    /// An error that no page tells of.
    Undocumented,
}

/// What a documented error says.
#[derive(Debug)]
pub struct Said {
    /// Its body, written again.
    pub body: Option<String>,
    /// Documented texts in it, by name, and how they are shown.
    pub known: Vec<(String, String)>,
}

/// What a call came to.
#[derive(Debug)]
pub enum Told {
    /// A value, written again.
    Value(String),
    /// A documented error.
    Documented(Failed, Said),
    /// An error that no page tells of.
    Undocumented(Failed),
    /// Any other error.
    Other(String),
}

/// What every answered error knows.
#[derive(Debug)]
pub struct Failed {
    status: Option<u16>,
    body: Option<Vec<u8>>,
}

/// A value out of JSON; fails the test where the type does not read it.
#[track_caller]
pub fn value<T: ReadJson + Debug>(text: &str) -> T {
    let name = std::any::type_name::<T>();
    let value = from_str(text).unwrap_or_else(|error| panic!("{name} does not read {text}: {error}"));
    assert!(!has_unknown(&value), "{name} does not know all of {text}: {value:?}");
    value
}

/// A value as JSON; fails the test where the type does not know all of it.
#[track_caller]
pub fn json<T: WriteJson + Debug>(value: &T) -> String {
    assert!(!has_unknown(value), "{} does not know all of {value:?}", std::any::type_name::<T>());
    to_string(value)
}

/// What a call came to, in terms that are the same for all operations.
pub fn told<T: WriteJson + Debug, D: Debug>(outcome: Result<T, Error<D>>, documented: fn(&D) -> Said) -> Told {
    let error = match outcome {
        Ok(value) => return Told::Value(json(&value)),
        Err(error) => error,
    };
    let failed =
        Failed { status: error.status().map(|status| status.as_u16()), body: error.body().map(|body| body.to_vec()) };
    match error.kind() {
        ErrorKind::Documented(said) => Told::Documented(failed, documented(said)),
        ErrorKind::Undocumented => Told::Undocumented(failed),
        _ => Told::Other(format!("{error:?}")),
    }
}

/// Calls an operation once for every answer and looks at both ends.
pub async fn exchange<C>(wanted: &Wanted, answers: &[Answer], client: fn(&str) -> C, call: impl AsyncFn(&C) -> Told) {
    let server = Server::start().await;
    let client = client(&server.address);
    for answer in answers {
        server.answer(server::Answer::new(answer.status, answer.media, answer.body));
        let told = tokio::time::timeout(Duration::from_secs(20), call(&client)).await;
        let told = told.unwrap_or_else(|_| panic!("no end after {}", answer.status));
        let seen = server.take();
        let Some(first) = seen.first() else { panic!("nothing was sent: {told:?}") };
        wanted.check(first);
        answer.check(wanted.pairs, told);
    }
}

impl Wanted {
    #[track_caller]
    fn check(&self, seen: &Request) {
        assert_eq!(seen.method, self.method, "the method");
        assert!(seen.target.bytes().all(is_allowed), "{} is no target of HTTP", seen.target);
        assert_eq!(seen.path(), self.path, "the path {}", seen.target);
        let mut query = seen.query();
        query.sort();
        let mut wanted: Vec<(String, String)> =
            self.query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        wanted.sort();
        assert_eq!(query, wanted, "the query of {}", seen.target);
        for (name, value) in self.headers {
            assert_eq!(seen.header(name), Some(*value), "the header {name}");
        }
        for name in self.absent {
            assert_eq!(seen.header(name), None, "the header {name}");
        }
        let twice = |name: &str| seen.headers.iter().filter(|(known, _)| known == name).count() > 1;
        assert!(!seen.headers.iter().any(|(name, _)| twice(name)), "a header twice: {:?}", seen.headers);
        match self.body {
            Some(body) => {
                assert!(same(&seen.body, body, self.pairs), "the body\n  {}\nis not\n  {body}", seen.body);
            }
            None => {
                assert_eq!(seen.body, "", "the body");
                assert_eq!(seen.header("content-type"), None, "the type of no body");
            }
        }
    }
}

/// Whether a byte may stand in the target of a request.
fn is_allowed(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?%".contains(&byte)
}

impl Answer {
    #[track_caller]
    fn check(&self, pairs: &[&str], told: Told) {
        let status = self.status;
        match (&self.gives, told) {
            (Gives::Value, Told::Value(value)) => {
                assert!(same(&value, self.body, pairs), "{status}: read\n  {}\nand wrote\n  {value}", self.body);
            }
            (Gives::Nothing, Told::Value(value)) => assert_eq!(value, "null", "{status}"),
            (Gives::Documented(texts), Told::Documented(failed, said)) => {
                self.check_failed(&failed);
                let body = said.body.unwrap_or_default();
                assert!(same(&body, self.body, pairs), "{status}: read\n  {}\nand wrote\n  {body}", self.body);
                for (id, captures) in *texts {
                    let found = said.known.iter().find(|(known, _)| known == id);
                    let Some((_, shown)) = found else { panic!("{status}: no text {id} in {:?}", said.known) };
                    for capture in *captures {
                        assert!(shown.contains(capture), "{shown} lacks {capture}");
                    }
                }
            }
            (Gives::Status, Told::Documented(failed, said)) => {
                self.check_failed(&failed);
                assert!(said.body.is_none(), "{status}: {said:?}");
            }
            (Gives::Undocumented, Told::Undocumented(failed)) => self.check_failed(&failed),
            (_, Told::Other(error)) => panic!("{status}: {error}"),
            (_, told) => panic!("{status}: {told:?}"),
        }
    }

    #[track_caller]
    fn check_failed(&self, failed: &Failed) {
        assert_eq!(failed.status, Some(self.status));
        assert_eq!(failed.body.as_deref().unwrap_or_default(), self.body.as_bytes(), "the error keeps the body");
    }
}
