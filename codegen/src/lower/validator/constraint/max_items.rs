//! `maxItems` as a test.

use super::{Measured, Validators, count};
use crate::ir::Test;
use crate::model::Literal;

pub(super) fn test(_: &Validators<'_>, argument: &Literal, _: Measured<'_>) -> Option<Test> {
    count(argument).map(Test::MaxItems)
}
