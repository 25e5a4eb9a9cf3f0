//! Compares what was recorded of the pages with copies of them: which sections changed or appeared, and which facts stand on them.

mod compare;
mod text;

pub use compare::{Change, DocumentReport, SectionReport, compare, record};
pub use text::normalise;
