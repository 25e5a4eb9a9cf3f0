//! What an answer means for a rule.

/// Whether a `check` is broken: only by false.
#[inline]
#[must_use]
pub fn is_false(answer: Option<bool>) -> bool {
    answer == Some(false)
}

/// Whether a `when` applies: only on true.
#[inline]
#[must_use]
pub fn is_true(answer: Option<bool>) -> bool {
    answer == Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_is_neither() {
        assert_eq!((is_false(None), is_true(None)), (false, false));
        assert_eq!((is_false(Some(false)), is_true(Some(true))), (true, true));
        assert_eq!((is_false(Some(true)), is_true(Some(false))), (false, false));
    }
}
