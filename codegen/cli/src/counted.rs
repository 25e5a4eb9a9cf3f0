//! Numbers of things, in words.

use std::fmt::Display;

/// `1 file`, `2 files`: the plural of the thing has an `s`.
#[must_use]
pub fn counted<N: Display + PartialEq + From<u8>>(count: N, thing: &str) -> String {
    let ending = if count == N::from(1) { "" } else { "s" };
    format!("{count} {thing}{ending}")
}
