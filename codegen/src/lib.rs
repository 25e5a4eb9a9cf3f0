//! Compiles YAML descriptions of prose-only APIs into typed Rust clients.

pub mod backend;
pub mod constraint;
pub mod diagnostic;
pub mod model;
pub mod rule;
pub mod source;
pub mod valid;
