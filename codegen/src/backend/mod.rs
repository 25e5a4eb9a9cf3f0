//! Turns a proved API into files. A back end never sees another back end.

mod header;
pub mod json_schema;
pub mod markdown;
pub mod openapi;
pub mod rust;

pub use header::Header;

/// A file of the output, in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Its path below the output folder, with `/`.
    pub path: String,
    /// Its whole text.
    pub text: String,
}
