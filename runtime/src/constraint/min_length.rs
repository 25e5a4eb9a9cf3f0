//! `minLength`: a text has that many characters or more.

/// True if the text has that many Unicode scalar values or more.
#[inline]
pub fn min_length(text: &str, limit: usize) -> bool {
    // A scalar value takes one to four bytes, which mostly decides it.
    if text.len() < limit {
        return false;
    }
    text.len() >= limit.saturating_mul(4) || text.chars().count() >= limit
}
