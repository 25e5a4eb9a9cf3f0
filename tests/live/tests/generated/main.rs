//! Every operation of every generated client, called over real HTTP on this machine; every type and printed payload.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.
#![cfg_attr(feature = "selected", allow(dead_code, unused_imports))] // Not every API has calls and printed payloads.

mod exchange;
mod payload;

use {
    exchange::call,
    payload::{forms, printed},
};

include!(concat!(env!("OUT_DIR"), "/tests.rs"));
