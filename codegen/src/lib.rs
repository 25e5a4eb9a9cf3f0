//! Compiles YAML descriptions of prose-only APIs into typed Rust clients.

pub mod source;
pub mod model;
