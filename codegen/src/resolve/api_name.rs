//! Names that an API can have. Its crate gets the same, and may share a workspace with any other.

use heck::ToSnakeCase as _;

use crate::diagnostic::{Check, Diagnostic};
use crate::proof::Ident;
use crate::source::Spanned;

pub(super) static API_NAME: Check = Check::error(
    "api-name",
    "The name of an API cannot be the name of its crate. It consists of lower-case letters, digits and single `_`, begins with a letter, and has at most 64 characters. It is not a keyword of Rust, not `target` or `xtask`, and not the name of a crate of Rust, of Specwright, or of those that generated crates depend on.",
);

const MAX_LENGTH: usize = 64;

/// Crates that every crate sees without depending on them.
const OF_RUST: &[&str] = &["alloc", "core", "proc_macro", "std", "test"];

/// What the runtime depends on. A second package of the name would make `cargo test -p NAME` ambiguous, and `cargo doc` would write
/// both into one folder.
const DEPENDENCIES: &[&str] = &[
    "aes",
    "base64",
    "brotli_decompressor",
    "bytes",
    "cbc",
    "des",
    "flate2",
    "futures_core",
    "http",
    "http_body",
    "hyper",
    "hyper_util",
    "jiter",
    "percent_encoding",
    "rc2",
    "regex",
    "reqwest",
    "ring",
    "rustls",
    "rustls_pki_types",
    "rustls_platform_verifier",
    "secrecy",
    "serde",
    "serde_json",
    "time",
    "tokio",
    "tokio_rustls",
    "tower_service",
    "tracing",
    "ureq",
    "uuid",
    "zstd",
];

/// Why an API cannot have a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedName {
    /// What is wrong.
    pub message: String,
    /// What to type instead.
    pub help: String,
}

/// Why no API can have this name, wherever its spec is; `None` if one can.
#[must_use]
pub fn refused_name(name: &str) -> Option<RefusedName> {
    let reason = reason(name)?;
    let other = other_name(name).map_or_else(String::new, |other| format!(", such as `{other}`"));
    Some(RefusedName {
        message: format!("`{}` cannot be the name of an API", name.escape_debug()),
        help: format!("{reason}{other}"),
    })
}

/// A name like this one that an API can have.
#[must_use]
pub fn other_name(name: &str) -> Option<String> {
    let plain = name.to_snake_case();
    let longer = format!("{plain}_api");
    [plain, longer].into_iter().find(|other| other != name && reason(other).is_none())
}

/// The finding on the name that a spec gives its API.
pub(super) fn finding(name: &Spanned<String>) -> Option<Diagnostic> {
    let RefusedName { message, help } = refused_name(name)?;
    Some(Diagnostic::new(&API_NAME, name.span, message).help(help))
}

fn reason(name: &str) -> Option<&'static str> {
    let is_of_specwright = name == "specwright" || name.starts_with("specwright_");
    if !has_form(name) {
        Some("use lower-case letters, digits and single `_`, beginning with a letter")
    } else if name.len() > MAX_LENGTH {
        Some("use at most 64 characters")
    } else if Ident::of(name).as_str() != name {
        Some("it is a keyword of Rust; use another name")
    } else if OF_RUST.contains(&name) {
        Some("it is a crate of Rust; use another name")
    } else if is_of_specwright {
        Some("names of Specwright's own crates begin with `specwright`; use another name")
    } else if DEPENDENCIES.contains(&name) {
        Some("it is a crate that generated crates depend on; use another name")
    } else if name == "target" {
        Some("cargo builds into folders of that name, which version control ignores; use another name")
    } else if name == "xtask" {
        Some("it is the usual name of the crate with a repository's own commands; use another name")
    } else {
        None
    }
}

/// Two `_` in a row are no snake case: rustc would warn of the crate's name.
fn has_form(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !name.contains("__")
}
