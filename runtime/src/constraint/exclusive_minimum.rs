//! `exclusiveMinimum`: a number is above the limit.

use super::numeric::{Limit, Numeric, compare};
use std::cmp::Ordering;

/// True if the number is above the limit.
#[inline]
pub fn exclusive_minimum(value: &impl Numeric, limit: Limit) -> bool {
    compare(value, limit).is_none_or(Ordering::is_gt)
}
