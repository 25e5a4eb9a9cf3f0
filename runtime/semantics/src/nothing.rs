//! The kind of what is always null.

use super::Same;

/// A value that there is none of: an item of a list that is always empty, or a null that stands alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nothing {}

impl Same<Self> for Nothing {
    fn same(&self, _: &Self) -> Option<bool> {
        match *self {}
    }
}
