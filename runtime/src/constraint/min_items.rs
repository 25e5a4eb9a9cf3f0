//! `minItems`: a list has that many items or more.

/// True if there are as many items as that, or more.
#[inline]
pub const fn min_items(count: usize, limit: usize) -> bool {
    count >= limit
}
