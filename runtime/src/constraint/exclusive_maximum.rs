//! `exclusiveMaximum`: a number is below the limit.

use super::numeric::{Limit, Numeric, compare};
use std::cmp::Ordering;

/// True if the number is below the limit.
#[inline]
pub fn exclusive_maximum(value: &impl Numeric, limit: Limit) -> bool {
    compare(value, limit).is_none_or(Ordering::is_lt)
}
