//! Answers that are not as documented, over real HTTP: what is noted of them, where, and what becomes of the call.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.
#![cfg(feature = "hyper")]

mod advice;
mod board;
mod client;
mod hostile;
mod kinds;
mod modes;
#[cfg(feature = "serde")]
mod serde;
mod unfit;

#[allow(dead_code, unused_imports, reason = "other tests call the rest of it")]
#[path = "../club/mod.rs"]
mod club;
#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "../transport/server.rs"]
mod server;
