//! The samples of the docs of every client, each as the function that rustdoc compiles, to be called with a client of a server.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.
#![allow(deprecated)] // What is about to go has its sample as well.

use std::error::Error;
use std::pin::Pin;

use specwright_runtime::{Certificate, ReadJson, from_str};

/// A sample of an operation.
pub struct Sample {
    /// The folder of the spec.
    pub spec: &'static str,
    /// The operation.
    pub operation: &'static str,
    /// The version whose view it calls; `None` for the usual one.
    pub version: Option<&'static str>,
    /// The lines that the docs show.
    pub shown: &'static str,
    /// An answer that means success, if one is documented.
    pub answer: Option<Answer>,
    /// Makes the call with a client of a server; `None` if the sample declares arguments whose values nobody has.
    pub call: Option<fn(&At<'_>) -> Running>,
}

/// An answer of a server.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The media type, if the answer names one.
    pub media: Option<&'static str>,
    /// The body.
    pub body: &'static str,
}

/// The server that is called.
pub struct At<'a> {
    /// Its address.
    pub address: &'a str,
    /// A certificate for a client that needs one.
    pub certificate: &'a Certificate,
}

/// A sample that runs.
pub type Running = Pin<Box<dyn Future<Output = Result<(), Box<dyn Error>>>>>;

/// A value out of JSON, for the headers of a client.
fn value<T: ReadJson>(text: &str) -> T {
    from_str(text).unwrap_or_else(|error| panic!("{text} is not read: {error}"))
}

include!(concat!(env!("OUT_DIR"), "/samples.rs"));
