//! Turns a proved API into files. A back end never sees another back end.

pub mod calls;
pub mod consumer;
pub mod json_schema;
pub mod openapi;
pub mod registry;
pub mod rust;

use crate::valid::ValidApi;
use crate::{ir, lower};

/// A file of the output, in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Its path below the output folder, with `/`.
    pub path: String,
    /// Its whole text.
    pub text: String,
}

/// The generated Rust of an API, and how its tests reach it.
pub struct Tested<'a> {
    /// The API.
    pub api: &'a ValidApi,
    /// The Rust that it became.
    pub krate: &'a ir::Crate,
    /// The path of the module that holds it, where it is no crate of its own.
    pub module: Option<&'a str>,
    /// The folder of its spec, from the root of the project.
    pub folder: &'a str,
}

impl Tested<'_> {
    /// The name of the test's file, without its ending.
    fn file(&self, krate: &ir::Crate) -> String {
        self.module.map_or_else(|| krate.library.stem(), last).to_owned()
    }

    /// What has to be imported, so that the crate's name leads to it.
    fn import(&self, krate: &ir::Crate) -> String {
        self.module.map_or_else(String::new, |path| {
            let name =
                if last(path) == krate.library.as_str() { String::new() } else { format!(" as {}", krate.library) };
            format!("use {path}{name};\n")
        })
    }

    /// Where it was generated from.
    fn header(&self, krate: &ir::Crate) -> String {
        let from =
            self.module.map_or_else(|| format!("specs/{}", krate.package), |path| format!("the case {}", last(path)));
        format!("// @generated from {from} by `cargo xtask regenerate`. Changes made here are lost.\n\n")
    }
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// A Rust file that declares a module for each file.
fn module_list(path: &str, words: &str, files: &[OutputFile]) -> OutputFile {
    let stems = files.iter().filter_map(|file| file.path.rsplit('/').next()?.strip_suffix(".rs"));
    let modules: String = stems.map(|stem| format!("#[rustfmt::skip]\nmod {};\n", lower::module_ident(stem))).collect();
    let text = format!(
        "// @generated from specs by `cargo xtask regenerate`. Changes made here are lost.\n\n//! {words}\n\n{modules}"
    );
    OutputFile { path: path.into(), text }
}
