//! `matches`: a text is tested with a pattern.

use crate::constraint::Pattern;

/// `text.matches(pattern)`: anywhere, unless the pattern is anchored.
#[inline]
pub fn matches(text: Option<impl AsRef<str>>, pattern: &Pattern) -> Option<bool> {
    Some(pattern.matches(text?.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        static PATTERN: Pattern = Pattern::new("^a+$");
        assert_eq!((matches(Some("aa"), &PATTERN), matches(Some("ab"), &PATTERN)), (Some(true), Some(false)));
        assert_eq!(matches(None::<&str>, &PATTERN), None);
    }
}
