//! Values that keep what a spec says of them, and the requests that carry them: for the docs, and for tests that call every operation.
//! Knows the model alone, nothing of Rust.

mod curl;
mod json;
mod pattern;
mod request;
mod rule;
mod sample;
mod satisfies;

pub use curl::{USER_VARIABLE, curl, secrets};
pub use json::Json;
pub use request::{Passed, Request, accept, request, shared_header};
pub use sample::{Fill, Manner, OTHER_KEY, Sampler, ValuePosition};
