//! Where text came from: files, byte ranges in them, and values that remember their range.

mod map;
mod span;

pub use map::{Position, SourceFile, SourceMap};
pub use span::{FileId, Span, Spanned};
