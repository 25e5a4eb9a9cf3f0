//! `maximum` as a test.

use super::{Measured, Validators, limit};
use crate::ir::Test;
use crate::model::Literal;

pub(super) fn test(_: &Validators<'_>, argument: &Literal, _: Measured<'_>) -> Option<Test> {
    limit::of(argument).map(|limit| Test::Number("maximum", limit))
}
