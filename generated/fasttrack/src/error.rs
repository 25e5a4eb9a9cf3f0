// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// A call that did not succeed.
pub type Error = rt::Error<Documented>;

/// An error that the page documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Documented {
    /// The body is `ApiError`.
    ApiError(super::types::ApiError),
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

impl Documented {
    /// The body of [`Self::ApiError`], if it is one.
    #[must_use]
    pub fn api_error(&self) -> Option<&super::types::ApiError> {
        match self {
            Self::ApiError(body) => Some(body),
            _ => None,
        }
    }
}

/// What helps where that is known; never the body.
impl ::core::fmt::Display for Documented {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        match self {
            Self::ApiError(_) => f.write_str("see its body, `ApiError`"),
            Self::Status(_) => f.write_str("the page describes no body"),
        }
    }
}

/// What statuses mean for every operation.
pub(super) fn shared<T>(r: &rt::ResponseView<'_>) -> rt::Outcome<T, Documented> {
    r.error(super::Documented::ApiError)
}
