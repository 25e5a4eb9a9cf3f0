//! `maximum`: a number is at most the limit.

use super::numeric::{Limit, Numeric, compare};
use std::cmp::Ordering;

/// True if the number is the limit or below it.
#[inline]
pub fn maximum(value: &impl Numeric, limit: Limit) -> bool {
    compare(value, limit).is_none_or(Ordering::is_le)
}
