//! What is not as expected. One run shows everything.

use std::fmt::Debug;

/// What is not as expected.
#[derive(Debug, Default)]
pub struct Differences(pub Vec<String>);

impl Differences {
    /// Compares a part.
    pub fn of<T: Debug + PartialEq>(&mut self, part: &str, found: T, expected: T) {
        if found != expected {
            self.0.push(format!("{part}: expected {expected:?}, found {found:?}"));
        }
    }
}
