//! The words of the sentences on items.

/// A text as code.
pub(super) fn code(text: &str) -> String {
    format!("`{text}`")
}

/// Several as code, joined.
pub(super) fn codes<'t>(texts: impl IntoIterator<Item = &'t String>) -> String {
    texts.into_iter().map(|text| code(text)).collect::<Vec<_>>().join(", ")
}
