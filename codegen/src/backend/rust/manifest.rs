//! The manifest of a generated crate.

use super::Runtime;
use super::runtime::quoted;
use crate::ir;

/// The text of `Cargo.toml`, which inherits nothing from a workspace.
pub(super) fn text(api: &ir::Crate, runtime: &Runtime) -> String {
    let (default, transport) = if api.client.is_some() {
        ("\"reqwest\"", "# The transport over reqwest and rustls.\nreqwest = [\"specwright-runtime/reqwest\"]\n")
    } else {
        ("", "")
    };
    format!(
        "[package]\nname = {name}\ndescription = {summary}\nversion = {version}\n\
         edition = \"2024\"\nrust-version = \"{rust}\"\n\n\
         # Its examples are tested, and nothing else in it is a test.\n\
         [lib]\ntest = false\n\n\
         [features]\ndefault = [{default}]\n{transport}\
         # `Serialize` and `Deserialize` of the types, exact with `serde_json`.\n\
         serde = [\"specwright-runtime/serde\"]\n\n\
         [dependencies]\nspecwright-runtime = {runtime}\n",
        name = quoted(&api.package),
        summary = quoted(&api.summary),
        version = quoted(&api.version),
        // The Rust that the runtime needs is enough for what stands on it.
        rust = env!("CARGO_PKG_RUST_VERSION"),
        runtime = runtime.dependency(),
    )
}
