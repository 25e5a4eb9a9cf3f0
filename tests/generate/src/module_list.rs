//! A Rust file that declares modules.

use specwright::backend::OutputFile;
use specwright::ir::Ident;

/// A Rust file that declares a module for each file.
pub(crate) fn module_list(path: &str, words: &str, files: &[OutputFile]) -> OutputFile {
    let stems = files.iter().filter_map(|file| file.path.rsplit('/').next()?.strip_suffix(".rs"));
    let modules: String = stems.map(|stem| format!("#[rustfmt::skip]\nmod {};\n", Ident::of(stem))).collect();
    let text = format!(
        "// @generated from specs by `cargo xtask regenerate`. Changes made here are lost.\n\n//! {words}\n\n{modules}"
    );
    OutputFile { path: path.into(), text }
}
