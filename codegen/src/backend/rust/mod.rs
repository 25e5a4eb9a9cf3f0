//! Writes the Rust that `lower` decided on: a crate, or one file for `include!`. Makes no names and decides nothing.

mod client;
mod errors;
mod file;
mod functions;
mod items;
mod manifest;
mod operations;
mod read;
mod structs;
#[cfg(test)]
mod tests;
mod tokens;
mod unions;
mod write;

use quote::quote;

use self::file::File;
use self::tokens::Tokens;
use super::OutputFile;
use crate::ir::{self, Room};

/// How the Rust is put into files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// One file with a module inside for each, without attributes of a crate: for `include!` from a `build.rs`.
    pub single_file: bool,
}

/// Lints that hold for code a person writes and not for names and sizes that come from a vendor.
const ALLOWED: &[&str] = &[
    "clippy::enum_variant_names",
    "clippy::large_enum_variant",
    "clippy::module_inception",
    "clippy::new_ret_no_self",
    "clippy::should_implement_trait",
    "clippy::upper_case_acronyms",
    "clippy::wrong_self_convention",
    "deprecated",
];

/// The files of a crate, by path.
#[must_use]
pub fn render(api: &ir::Crate, options: &Options) -> Vec<OutputFile> {
    let modules = modules(api, options);
    let mut files = if options.single_file {
        vec![OutputFile { path: format!("{}.rs", api.library.stem()), text: single(api, modules) }]
    } else {
        let mut files: Vec<OutputFile> = modules
            .into_iter()
            .map(|module| OutputFile {
                path: format!("src/{}.rs", module.name),
                text: file::header(api) + &module.file.text(),
            })
            .collect();
        files.push(OutputFile { path: "src/lib.rs".into(), text: file::header(api) + &library(api).text() });
        files.push(OutputFile { path: "Cargo.toml".into(), text: manifest::text(api) });
        files.push(OutputFile { path: "public-api.txt".into(), text: ir::public_api(api) });
        files
    };
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// A module of the crate.
struct Module {
    name: &'static str,
    words: &'static str,
    public: bool,
    file: File,
}

fn modules(api: &ir::Crate, options: &Options) -> Vec<Module> {
    let tokens = |room| Tokens::new(api, room, options.single_file);
    let mut modules = Vec::new();
    if let Some(client) = &api.client {
        modules.push(Module {
            name: "client",
            words: "The client, its builder, and calls.",
            public: false,
            file: client::file(&tokens(Room::Root), client),
        });
        modules.push(Module {
            name: "error",
            words: "What can go wrong.",
            public: false,
            file: errors::file(&tokens(Room::Root), &client.errors),
        });
        modules.push(Module {
            name: "groups",
            words: "The operations by resource.",
            public: true,
            file: client::groups(&tokens(Room::Groups), client),
        });
        modules.push(Module {
            name: "ops",
            words: "The operations as values, which know nothing of a connection.",
            public: true,
            file: operations::file(&tokens(Room::Ops), client),
        });
    }
    modules.push(Module {
        name: "types",
        words: "The types of the API.",
        public: true,
        file: items::file(&tokens(Room::Types), api, options),
    });
    modules
}

/// The first lines of a module, before its braces or semicolon.
fn open(module: &Module) -> String {
    let visible = if module.public { "pub " } else { "" };
    format!("/// {}\n{visible}mod {}", module.words, module.name)
}

/// `allow` for a crate or a module.
fn allow(mark: &str) -> String {
    let lines: String = ALLOWED.iter().map(|lint| format!("    {lint},\n")).collect();
    format!("{mark}[allow(\n{lines})]\n")
}

/// What the root shows of its private modules.
fn shown(api: &ir::Crate) -> Vec<String> {
    let mut shown = Vec::new();
    if let Some(client) = &api.client {
        let mut names = vec!["Builder", "Call", "Client"];
        if !client.versions.is_empty() {
            names.insert(0, "ApiVersion");
        }
        if client.required.is_some() {
            names.push("ClientRequired");
        }
        shown.push(format!("pub use self::client::{{{}}};", names.join(", ")));
        let known = if client.errors.known.is_empty() { "" } else { ", Known" };
        shown.push(format!("pub use self::error::{{Documented, Error{known}}};"));
    }
    shown.push("pub use self::types::*;".into());
    shown.push("#[doc(no_inline)]\npub use ::specwright_runtime as runtime;".into());
    shown
}

fn library(api: &ir::Crate) -> File {
    let tokens = Tokens::new(api, Room::Root, false);
    let docs = tokens.inner_docs(&api.docs);
    let mut file = File::default();
    file.push(quote! {
        #docs
        #![forbid(unsafe_code)]
        #![warn(missing_docs)]
    });
    // The list of lints comes as text, since the formatter would write it on one line.
    let mut text = allow("#!") + "\n";
    for module in modules_of(api) {
        text.push_str(&module);
    }
    text.push_str(&shown(api).join("\n"));
    text.push('\n');
    file.push_text(text);
    file
}

/// The declarations of the modules, each in a file of its own.
fn modules_of(api: &ir::Crate) -> Vec<String> {
    // Only names and words are wanted here; the files were written already.
    let mut list = vec![("types", "The types of the API.", true)];
    if api.client.is_some() {
        list.extend([
            ("client", "The client, its builder, and calls.", false),
            ("error", "What can go wrong.", false),
            ("groups", "The operations by resource.", true),
            ("ops", "The operations as values, which know nothing of a connection.", true),
        ]);
    }
    list.sort_unstable();
    list.into_iter()
        .map(|(name, words, public)| open(&Module { name, words, public, file: File::default() }) + ";\n\n")
        .collect()
}

fn single(api: &ir::Crate, modules: Vec<Module>) -> String {
    let mut text = file::header(api);
    for module in modules {
        let start = open(&module);
        text.push_str(&allow("#"));
        text.push_str(&format!("{start} {{\n{}}}\n\n", module.file.text()));
    }
    text.push_str(&shown(api).join("\n"));
    text.push('\n');
    text
}
