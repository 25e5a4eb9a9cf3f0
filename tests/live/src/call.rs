//! A call of an operation: what has to be sent, what is answered, what the caller has to get.

use std::fmt::Debug;
use std::pin::Pin;

use specwright_runtime::{Certificate, Error, ErrorKind, WriteJson};

use crate::payload::Names;

/// A call of an operation, and how it is made.
pub struct Call {
    /// The request that has to arrive.
    pub wanted: Wanted,
    /// The answers; the operation is called once for each.
    pub answers: &'static [Answer],
    /// Makes a client that calls the operation again and again.
    pub caller: fn(&At<'_>) -> Caller,
}

/// The server of a test.
pub struct At<'a> {
    /// Its address.
    pub address: &'a str,
    /// A certificate for a client that needs one.
    pub certificate: &'a Certificate,
}

/// Calls an operation.
pub type Caller = Box<dyn Fn() -> Pin<Box<dyn Future<Output = Told>>>>;

/// A request as it has to be.
pub struct Wanted {
    /// The method.
    pub method: &'static str,
    /// Segments, decoded.
    pub path: &'static [&'static str],
    /// Names and values, decoded.
    pub query: &'static [(&'static str, &'static str)],
    /// Names in lower case.
    pub headers: &'static [(&'static str, &'static str)],
    /// Credentials that are not for this operation.
    pub absent: &'static [&'static str],
    /// The body, if there is one.
    pub body: Option<&'static str>,
    /// Lists whose order has no meaning.
    pub pairs: &'static [&'static str],
}

/// What the server answers.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The media type, if the answer names one.
    pub media: Option<&'static str>,
    /// The body.
    pub body: &'static str,
    /// What the caller gets.
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
    /// An error that is not documented.
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
    /// An error that is not documented.
    Undocumented(Failed),
    /// Any other error.
    Other(String),
}

/// What every answered error knows.
#[derive(Debug)]
pub struct Failed {
    /// The status of the answer.
    pub status: Option<u16>,
    /// Its body.
    pub body: Option<Vec<u8>>,
}

/// A function that makes a call, whatever its operation.
pub fn caller<F: Future<Output = Told> + 'static>(call: impl Fn() -> F + 'static) -> Caller {
    Box::new(move || Box::pin(call()))
}

/// What a call came to, in terms that are the same for all operations.
pub fn told<T: WriteJson + Debug, D: Debug>(
    names: &Names,
    outcome: Result<T, Error<D>>,
    documented: fn(&D) -> Said,
) -> Told {
    let error = match outcome {
        Ok(value) => return Told::Value(names.json(&value)),
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
