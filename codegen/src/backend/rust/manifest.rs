//! The manifest of a generated crate.

use super::Runtime;
use super::runtime::quoted;
use crate::ir;

/// What a crate with a client can have to send requests.
const TRANSPORTS: &str = "\
# The transport over ureq and rustls, for clients that block.
blocking = [\"specwright-runtime/blocking\"]
# Answers compressed in these ways, beside gzip, which `hyper` and `blocking` have.
br = [\"specwright-runtime/br\"]
deflate = [\"specwright-runtime/deflate\"]
gzip = [\"specwright-runtime/gzip\"]
zstd = [\"specwright-runtime/zstd\"]
# The transport over hyper and rustls.
hyper = [\"specwright-runtime/hyper\"]
# HTTP/2 in that transport, where a server offers it.
http2 = [\"specwright-runtime/http2\"]
# Client certificates from files of PKCS #12.
pkcs12 = [\"specwright-runtime/pkcs12\"]
# A `reqwest::Client` of your own as a transport, beside the one over hyper.
reqwest = [\"specwright-runtime/reqwest\"]
# Pages and items as streams of `futures-core`.
stream = [\"specwright-runtime/stream\"]
# Services of tower as transports, and transports as services.
tower = [\"specwright-runtime/tower\"]
# For tests of programs that make calls.
testing = [\"specwright-runtime/testing\"]
";

/// The text of `Cargo.toml`, which inherits nothing from a workspace.
pub(super) fn text(api: &ir::Crate, runtime: &Runtime) -> String {
    let (default, transport) = if api.client.is_some() { ("\"hyper\"", TRANSPORTS) } else { ("", "") };
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
