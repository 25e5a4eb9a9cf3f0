//! Rules, and what only callers know for them.

use crate::diff::differ::{Differ, Spot};
use crate::model::{ContextVariable, Rule};

/// Compares the rules of a type or an operation.
pub(in crate::diff) fn rules(_: &mut Differ<'_>, _: &Spot<'_>, _: [&[Rule]; 2]) {}

/// Compares what only callers know.
pub(in crate::diff) fn context(_: &mut Differ<'_>, _: &Spot<'_>, _: [&[ContextVariable]; 2]) {}
