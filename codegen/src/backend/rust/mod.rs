//! Writes the Rust that `lower` decided on: a crate, or one file for `include!`. Makes no names and decides nothing.

mod client;
mod credentials;
mod doc_table;
mod errors;
mod expression;
mod file;
mod functions;
mod items;
mod manifest;
mod operations;
mod read;
mod repeated;
mod runtime;
mod same;
mod setup;
mod structs;
#[cfg(test)]
mod tests;
mod tokens;
mod unions;
mod validate;
mod write;

use quote::quote;

use self::file::File;
pub use self::runtime::Runtime;
pub use self::same::is_same;
use self::tokens::Tokens;
use super::{Header, OutputFile};
use crate::ir::{self, CrateModule};

/// What the Rust holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Values and operations are checked against the documented bounds and rules. Without, `validate()` finds nothing.
    pub validators: bool,
}

impl Default for Options {
    /// All checks.
    fn default() -> Self {
        Self { validators: true }
    }
}

/// How the Rust is put into files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Layout {
    /// The files of a crate.
    Crate,
    /// One file with a module inside for each, without attributes of a crate.
    SingleFile,
}

/// Lints that hold for code a person writes and not for names and sizes that come from a vendor.
const ALLOWED: &[&str] = &[
    "clippy::collapsible_if",
    "clippy::collapsible_match",
    "clippy::disallowed_names",
    "clippy::enum_variant_names",
    "clippy::large_enum_variant",
    "clippy::manual_range_patterns",
    "clippy::module_inception",
    "clippy::new_ret_no_self",
    "clippy::self_named_constructors",
    "clippy::should_implement_trait",
    "clippy::type_complexity",
    "clippy::upper_case_acronyms",
    "clippy::wrong_self_convention",
    "deprecated",
    // Names that a document links to are the same wherever it stands.
    "rustdoc::redundant_explicit_links",
];

/// The files of a crate, by path. Its manifest asks for the runtime where `runtime` says, and needs no workspace.
#[must_use]
pub fn render(api: &ir::Crate, header: &Header, runtime: &Runtime, options: &Options) -> Vec<OutputFile> {
    let modules = modules(api, Layout::Crate, options);
    let head = header.rust();
    let mut files = vec![
        OutputFile { path: "Cargo.toml".into(), text: header.toml() + &manifest::text(api, runtime) },
        OutputFile { path: "public-api.txt".into(), text: head.clone() + &ir::public_api_text(&ir::public_api(api)) },
        OutputFile { path: "src/lib.rs".into(), text: head.clone() + &library(api, &modules) },
    ];
    files.extend(modules.iter().map(|module| OutputFile {
        path: format!("src/{}.rs", module.name),
        text: head.clone() + &(module.write)().text(),
    }));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// One file with everything inside: for `include!` from a `build.rs`.
#[must_use]
pub fn render_file(api: &ir::Crate, header: &Header, options: &Options) -> OutputFile {
    let modules = modules(api, Layout::SingleFile, options);
    OutputFile { path: format!("{}.rs", api.library.stem()), text: header.rust() + &single(api, &modules) }
}

/// A module of the crate.
struct Module<'a> {
    name: &'static str,
    /// Empty where the file begins with its documentation.
    words: &'static str,
    public: bool,
    /// Writes it.
    write: Box<dyn Fn() -> File + 'a>,
}

impl Module<'_> {
    /// Its documentation and name, before braces or a semicolon.
    fn declaration(&self) -> String {
        let visible = if self.public { "pub " } else { "" };
        let words = if self.words.is_empty() { String::new() } else { format!("/// {}\n", self.words) };
        format!("{words}{visible}mod {}", self.name)
    }
}

fn modules<'a>(api: &'a ir::Crate, layout: Layout, options: &'a Options) -> Vec<Module<'a>> {
    let tokens = move |room| Tokens::new(api, room, layout == Layout::SingleFile);
    let mut modules = Vec::new();
    if let Some(client) = &api.client {
        modules = vec![
            Module {
                name: "client",
                words: "The client, its builder, and calls.",
                public: false,
                write: Box::new(move || client::file(&tokens(CrateModule::Root), client)),
            },
            Module {
                name: "error",
                words: "What can go wrong.",
                public: false,
                write: Box::new(move || errors::file(&tokens(CrateModule::Root), &client.errors)),
            },
            Module {
                name: "groups",
                words: "The operations by resource.",
                public: true,
                write: Box::new(move || client::groups(&tokens(CrateModule::Groups), client)),
            },
            Module {
                name: "ops",
                words: "The operations as values, which know nothing of a connection.",
                public: true,
                write: Box::new(move || operations::file(&tokens(CrateModule::Ops), client, options)),
            },
        ];
    }
    if let Some(client) = api.client.as_ref().filter(|client| !client.credentials.is_empty()) {
        modules.push(Module {
            name: "credentials",
            words: "Credentials that are fetched as the documentation has it.",
            public: true,
            write: Box::new(move || credentials::file(&tokens(CrateModule::Root), client)),
        });
    }
    if !api.errata.0.is_empty() {
        modules.push(Module { name: "errata", words: "", public: true, write: Box::new(|| errata(&api.errata)) });
    }
    if !api.types.is_empty() {
        modules.push(Module {
            name: "types",
            words: "The types of the API.",
            public: true,
            write: Box::new(move || items::file(&tokens(CrateModule::Types), api, layout)),
        });
    }
    if validate::is_needed(api) {
        modules.push(Module {
            name: "validate",
            words: "What is checked of values and operations.",
            public: false,
            write: Box::new(move || validate::file(&tokens(CrateModule::Root), api, options.validators)),
        });
    }
    modules
}

/// A module that is documentation alone.
fn errata(docs: &ir::Docs) -> File {
    let lines = docs.0.iter().map(|line| format!("//! {line}").trim_end().to_owned() + "\n");
    let mut file = File::default();
    file.push_text(lines.collect());
    file
}

/// What a crate shows to others may be of no use to one that includes it as a private module.
const ALLOWED_IN_FILE: &[&str] = &["dead_code", "unreachable_pub", "unused_imports"];

/// `allow` for a crate or a module.
fn allow(mark: &str, lints: &[&[&str]]) -> String {
    let lines: String = lints.concat().iter().map(|lint| format!("    {lint},\n")).collect();
    format!("{mark}[allow(\n{lines})]\n")
}

/// What the root shows of its modules and of the runtime.
fn shown(api: &ir::Crate) -> String {
    let mut shown = Vec::new();
    if let Some(client) = &api.client {
        let version = (!client.versions.is_empty()).then_some("ApiVersion");
        let required = client.required.is_some().then_some("ClientRequired");
        let known = (!client.errors.known.is_empty()).then_some("Known");
        let names: Vec<&str> = version.into_iter().chain(["Builder", "Call", "Client"]).chain(required).collect();
        shown.push(format!("pub use self::client::{{{}}};\n", names.join(", ")));
        let names: Vec<&str> = ["Documented", "Error"].into_iter().chain(known).collect();
        shown.push(format!("pub use self::error::{{{}}};\n", names.join(", ")));
    }
    if !api.types.is_empty() {
        shown.push("pub use self::types::*;\n".into());
    }
    if api.context.is_some() {
        shown.push("pub use self::validate::Context;\n".into());
    }
    shown.push("#[doc(no_inline)]\npub use ::specwright_runtime as runtime;\n".into());
    shown.concat()
}

/// `lib.rs`
fn library(api: &ir::Crate, modules: &[Module<'_>]) -> String {
    let tokens = Tokens::new(api, CrateModule::Root, false);
    let docs = tokens.inner_docs(&api.docs);
    let mut file = File::new(&tokens);
    file.push(quote! {
        #docs
        #![forbid(unsafe_code)]
        #![warn(missing_docs)]
    });
    // As text, since the formatter would write the list of lints on one line.
    let declarations: String = modules.iter().map(|module| module.declaration() + ";\n\n").collect();
    file.push_text(format!("{}\n{declarations}{}", allow("#!", &[ALLOWED]), shown(api)));
    file.text()
}

/// One file with the modules inside.
fn single(api: &ir::Crate, modules: &[Module<'_>]) -> String {
    let modules = modules.iter().map(|module| {
        let declaration = module.declaration();
        format!("{}{declaration} {{\n{}}}\n\n", allow("#", &[ALLOWED, ALLOWED_IN_FILE]), (module.write)().text())
    });
    let shown = shown(api).replace("pub use", "#[allow(unreachable_pub, unused_imports)]\npub use");
    modules.collect::<String>() + &shown
}
