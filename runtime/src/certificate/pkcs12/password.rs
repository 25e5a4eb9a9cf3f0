//! A password in the two forms that keys are made of.

use super::derive::wide;
use std::borrow::Cow;

/// A password. It is never shown.
pub(super) struct Password<'a> {
    /// As PKCS #5 takes it.
    pub(super) text: &'a str,
    /// As PKCS #12 takes it.
    pub(super) wide: Cow<'static, [u8]>,
}

impl<'a> Password<'a> {
    /// How programs write that password. No password at all is an empty one to some, and nothing to others.
    pub(super) fn forms(text: &'a str) -> impl Iterator<Item = Self> {
        let usual = Self { text, wide: Cow::Owned(wide(text)) };
        let nothing = text.is_empty().then_some(Self { text, wide: Cow::Borrowed(&[]) });
        std::iter::once(usual).chain(nothing)
    }
}
