//! The generated Rust of an API, and how its tests reach it.

use specwright::ir;
use specwright::valid::ValidApi;

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
    pub(crate) fn file(&self, krate: &ir::Crate) -> String {
        self.module.map_or_else(|| krate.library.stem(), last).to_owned()
    }

    /// What has to be imported, so that the crate's name leads to it.
    pub(crate) fn import(&self, krate: &ir::Crate) -> String {
        self.module.map_or_else(String::new, |path| {
            let name =
                if last(path) == krate.library.as_str() { String::new() } else { format!(" as {}", krate.library) };
            format!("use {path}{name};\n")
        })
    }

    /// Where it was generated from.
    pub(crate) fn header(&self, krate: &ir::Crate) -> String {
        let from =
            self.module.map_or_else(|| format!("specs/{}", krate.package), |path| format!("the case {}", last(path)));
        format!("// @generated from {from} by `cargo xtask regenerate`. Changes made here are lost.\n\n")
    }
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}
