//! `maxItems`: a list has that many items or fewer.

/// True if there are as many items as that, or fewer.
#[inline]
pub const fn max_items(count: usize, limit: usize) -> bool {
    count <= limit
}
