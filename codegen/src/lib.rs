//! Compiles YAML descriptions of prose-only APIs into typed Rust clients.

pub mod ast;
pub mod backend;
pub mod diagnostic;
pub mod model;
pub mod pipeline;
pub mod resolve;
pub mod source;
pub mod valid;
