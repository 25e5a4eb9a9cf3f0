//! `maxLength`: a text has that many characters or fewer.

/// True if the text has that many Unicode scalar values or fewer.
#[inline]
pub fn max_length(text: &str, limit: usize) -> bool {
    // A scalar value takes one to four bytes, which mostly decides it.
    if text.len() <= limit {
        return true;
    }
    text.len() <= limit.saturating_mul(4) && text.chars().count() <= limit
}
