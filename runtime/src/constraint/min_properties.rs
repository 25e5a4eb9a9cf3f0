//! `minProperties`: an object has that many members or more.

/// True if there are as many members as that, or more.
#[inline]
pub const fn min_properties(count: usize, limit: usize) -> bool {
    count >= limit
}
