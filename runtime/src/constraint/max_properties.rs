//! `maxProperties`: an object has that many members or fewer.

/// True if there are as many members as that, or fewer.
#[inline]
pub const fn max_properties(count: usize, limit: usize) -> bool {
    count <= limit
}
