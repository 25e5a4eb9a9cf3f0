//! `uniqueBy` as a test.

use super::{Measured, Validators, text};
use crate::ir::Test;
use crate::model::Literal;

pub(super) fn test(validators: &Validators<'_>, argument: &Literal, measured: Measured<'_>) -> Option<Test> {
    match measured {
        Measured::List(item) => validators.key(item, text(argument)?).map(Test::UniqueBy),
        _ => None,
    }
}
