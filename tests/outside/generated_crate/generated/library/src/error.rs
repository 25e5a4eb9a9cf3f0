// @generated from specs/library by `specwright generate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// A call that did not succeed.
pub type Error = rt::Error<Documented>;

/// An error that the page documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Documented {
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

/// What helps where that is known; never the body.
impl ::core::fmt::Display for Documented {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        match self {
            Self::Status(_) => f.write_str("the page describes no body"),
        }
    }
}
