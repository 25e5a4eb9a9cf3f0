//! Writes tests of generated clients: every operation called over HTTP, every payload read and written back, values judged,
//! each line of the public API asserted and looked for in the source. No part of the product; its consumers never compile it.

#![cfg_attr(test, allow(clippy::unwrap_used))] // A test that panics has failed, which is what it is for.

pub mod calls;
pub mod clients;
mod folders;
pub mod goldens;
pub mod handwritten;
pub mod live;
mod modules;
pub mod pairs;
pub mod peers;
pub mod registry;
pub mod samples;
pub mod source;
mod subject;
pub mod surface;
pub mod write;

pub use subject::{Origin, Subject};
