//! What stands on the seams of the runtime, in a time that only the tests move on: limits, credentials, edits, bodies, modes.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod blocking;
mod bodies;
mod clock;
mod credentials;
mod dropped;
mod edits;
mod fake;
mod generated;
mod limits;
mod operations;
mod quota;
mod retry;
mod tokens;
#[cfg(feature = "tower")]
mod tower;
mod turns;
mod wire;
