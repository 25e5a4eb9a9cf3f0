//! The words of the sentences on items.

/// A text as code.
pub(super) fn code(text: &str) -> String {
    format!("`{text}`")
}

/// Several as code, joined.
pub(super) fn codes<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> String {
    texts.into_iter().map(|text| code(text.as_ref())).collect::<Vec<_>>().join(", ")
}
