//! Turns a proved API into files. A back end never sees another back end.

pub mod calls;
pub mod consumer;
pub mod openapi;
pub mod rust;

use crate::ir;

/// A file of the output, in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Its path below the output folder, with `/`.
    pub path: String,
    /// Its whole text.
    pub text: String,
}

/// A Rust file that declares a module for each API.
fn module_list(words: &str, krates: &[ir::Crate]) -> String {
    let modules: String = krates.iter().map(|krate| format!("#[rustfmt::skip]\nmod {};\n", krate.library)).collect();
    format!(
        "// @generated from specs by `cargo xtask regenerate`. Changes made here are lost.\n\n//! {words}\n\n{modules}"
    )
}
