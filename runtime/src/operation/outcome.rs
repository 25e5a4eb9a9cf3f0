//! What a response is, told by its status and its body.

use crate::json::DecodeError;

/// What a response turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome<T, D> {
    /// What the operation gives.
    Success(T),
    /// An error that the documentation describes.
    Documented(D),
    /// A status that the documentation does not describe.
    Undocumented,
    /// A documented status with a body that cannot be read.
    Undecodable(DecodeError),
}

impl<T, D> Outcome<T, D> {
    /// The same with another type of success.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Outcome<U, D> {
        match self {
            Self::Success(value) => Outcome::Success(convert(value)),
            Self::Documented(error) => Outcome::Documented(error),
            Self::Undocumented => Outcome::Undocumented,
            Self::Undecodable(error) => Outcome::Undecodable(error),
        }
    }
}
