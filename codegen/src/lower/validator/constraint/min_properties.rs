//! `minProperties` as a test.

use super::{Measured, Validators, count};
use crate::ir::Test;
use crate::model::Literal;

pub(super) fn test(validators: &Validators<'_>, argument: &Literal, measured: Measured<'_>) -> Option<Test> {
    Some(Test::MinProperties(count(argument)?, validators.count(measured)?))
}
