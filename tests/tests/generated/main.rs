//! Every operation of every generated client, called over real HTTP on this machine; every type and printed payload.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.
#![allow(deprecated)] // What is about to go has to work as well.

mod calls;
mod cases;
mod exchange;
#[allow(dead_code, reason = "not every set of APIs has printed payloads")]
mod payload;
