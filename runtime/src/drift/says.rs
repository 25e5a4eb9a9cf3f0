//! What the documentation says, in a few words.

use std::fmt::{Display, Write as _};

/// At most this many of the documented values are named.
const NAMED: usize = 8;

/// "one of" with the documented values, the first few of them.
pub(crate) fn one_of<T: Display>(values: &[T]) -> String {
    let mut words = String::from(if values.len() == 1 { "" } else { "one of " });
    for (index, value) in values.iter().take(NAMED).enumerate() {
        let comma = if index == 0 { "" } else { ", " };
        // Writing to a string does not fail.
        let _ = write!(words, "{comma}`{value}`");
    }
    if values.len() > NAMED {
        let _ = write!(words, ", … ({} in all)", values.len());
    }
    words
}

/// The kinds of JSON that are documented: "a string or a number".
pub(crate) fn ask_for(kinds: &[crate::kind::Kind]) -> String {
    kinds.iter().map(|kind| kind.described()).collect::<Vec<_>>().join(" or ")
}
