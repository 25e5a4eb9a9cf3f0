//! Numbers that values are compared with.

use crate::ir::Limit;
use crate::model::Literal;

/// The number, as small as its text allows.
pub(super) fn of(argument: &Literal) -> Option<Limit> {
    match argument {
        Literal::Number(text) => Some(text.parse().map_or_else(|_| Limit::Exact(text.clone()), Limit::Whole)),
        _ => None,
    }
}
