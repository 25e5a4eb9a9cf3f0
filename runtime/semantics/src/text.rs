//! Functions on text.

use std::borrow::Cow;

/// `text.startsWith(part)`
#[inline]
pub fn starts_with(text: Option<impl AsRef<str>>, part: Option<impl AsRef<str>>) -> Option<bool> {
    Some(text?.as_ref().starts_with(part?.as_ref()))
}

/// `text.endsWith(part)`
#[inline]
pub fn ends_with(text: Option<impl AsRef<str>>, part: Option<impl AsRef<str>>) -> Option<bool> {
    Some(text?.as_ref().ends_with(part?.as_ref()))
}

/// `text.contains(part)`
#[inline]
pub fn contains(text: Option<impl AsRef<str>>, part: Option<impl AsRef<str>>) -> Option<bool> {
    Some(text?.as_ref().contains(part?.as_ref()))
}

/// `a + b`
pub fn concat(a: Option<impl AsRef<str>>, b: Option<impl AsRef<str>>) -> Option<Cow<'static, str>> {
    Some(Cow::Owned([a?.as_ref(), b?.as_ref()].concat()))
}

/// A text beside others that are made.
#[inline]
pub fn owned(text: Option<&str>) -> Option<Cow<'_, str>> {
    text.map(Cow::Borrowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts() {
        let (text, none) = (Some("straße"), None::<&str>);
        assert_eq!((starts_with(text, Some("str")), starts_with(text, Some(""))), (Some(true), Some(true)));
        assert_eq!((ends_with(text, Some("ße")), ends_with(text, Some("sse"))), (Some(true), Some(false)));
        assert_eq!((contains(text, Some("aß")), contains(Some(""), Some("a"))), (Some(true), Some(false)));
        assert_eq!((starts_with(none, text), ends_with(text, none), contains(none, none)), (None, None, None));
    }

    #[test]
    fn joined() {
        assert_eq!(concat(Some("a"), owned(Some("b"))).as_deref(), Some("ab"));
        assert_eq!((concat(Some("a"), None::<&str>), owned(None)), (None, None));
    }
}
