//! `minimum`: a number is at least the limit.

use super::numeric::{Limit, Numeric, compare};
use std::cmp::Ordering;

/// True if the number is the limit or above it.
#[inline]
pub fn minimum(value: &impl Numeric, limit: Limit) -> bool {
    compare(value, limit).is_none_or(Ordering::is_ge)
}
