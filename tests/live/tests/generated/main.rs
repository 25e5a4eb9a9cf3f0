//! Every operation of every generated client, called over real HTTP on this machine; every type and printed payload.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod exchange;
#[allow(dead_code, reason = "not every set of APIs has printed payloads")]
mod payload;

#[allow(unused_imports, reason = "not every set of APIs has operations, types and printed payloads")]
use {
    exchange::call,
    payload::{forms, printed},
};

include!(concat!(env!("OUT_DIR"), "/tests.rs"));
