//! The comparison of a spec with itself, with what means the same, and of two specs both ways round.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod edits;
mod mirror;
mod same;
mod spelling;

use specwright::source::{SourceFile, SourceMap};

/// The files of a spec, one of which may say something else.
fn sources(files: &[SourceFile]) -> SourceMap {
    SourceMap::new(files.to_vec())
}
