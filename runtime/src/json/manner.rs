//! For whom a text is read: values of an answer remember that they were read.

use super::Reader;

/// For whom a text is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Manner {
    /// For a caller, who may be about to send it.
    #[default]
    Own,
    /// It is what a service sent.
    Answer,
}

impl Reader<'_> {
    /// True if the text is what a service sent.
    pub(crate) fn is_answer(&self) -> bool {
        self.manner != Manner::Own
    }
}
