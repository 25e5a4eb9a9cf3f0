//! Compiles YAML descriptions of prose-only APIs into typed Rust clients.
//!
//! The rooms stand in the order in which data flows through them; [`pipeline`] shows the whole.

pub mod source;

pub mod diagnostic;

pub mod cel;

pub mod ast;
pub mod model;

pub mod proof;

pub mod constraint;
pub mod rule;

pub mod describe;
pub mod markdown;

pub mod resolve;
pub mod valid;

pub mod lint;

pub mod schema;

pub mod example;

pub mod ir;
pub mod lower;

pub mod rule_table;

pub mod docs;

pub mod backend;

pub mod compat;
pub mod diff;

pub mod checks;
pub mod documents;
pub mod manual;

pub mod pipeline;

pub mod build;
