//! One file of a spec.

use std::borrow::Cow;

/// One file as it was handed to the compiler.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The name shown in messages, with `/` between folders.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// The first byte that begins no character, where the file is not UTF-8; `text` then has marks in their place.
    pub not_utf8: Option<usize>,
    /// The revision that it belongs to; empty where there is only one.
    pub revision: String,
}

impl SourceFile {
    /// A file from its shown name and its text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into(), not_utf8: None, revision: String::new() }
    }

    /// A file from its shown name and its bytes, which ought to be UTF-8.
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        match String::from_utf8(bytes) {
            Ok(text) => Self::new(name, text),
            Err(error) => Self {
                name: name.into(),
                not_utf8: Some(error.utf8_error().valid_up_to()),
                text: String::from_utf8_lossy(error.as_bytes()).into_owned(),
                revision: String::new(),
            },
        }
    }

    /// The name shown in messages, with the revision in front where it has one, as git writes it: `v1:specs/api.yaml`.
    #[must_use]
    pub fn shown(&self) -> Cow<'_, str> {
        match self.revision.as_str() {
            "" => Cow::Borrowed(&self.name),
            revision => Cow::Owned(format!("{revision}:{}", self.name)),
        }
    }
}
