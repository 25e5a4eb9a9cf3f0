//! Where text came from: files, byte ranges in them, and values that remember their range.

mod file;
pub(crate) mod hash;
mod map;
mod reader;
mod span;

pub use file::SourceFile;
pub use map::{Position, SourceMap};
pub use reader::{InMemory, Sources, read};
pub use span::{FileId, Span, Spanned};
