//! `uniqueItems` as a test.

use super::{Measured, Validators};
use crate::ir::Test;
use crate::model::Literal;

pub(super) fn test(_: &Validators<'_>, argument: &Literal, _: Measured<'_>) -> Option<Test> {
    (*argument == Literal::Boolean(true)).then_some(Test::UniqueItems)
}
