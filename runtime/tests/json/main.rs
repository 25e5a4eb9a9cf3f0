//! The JSON reader and writer, proved against `serde_json` and against hostile text.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod agreement;
mod cases;
mod errors;
mod limits;
mod members;
mod random;
mod tree;
mod writing;
