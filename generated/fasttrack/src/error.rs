// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// A call that did not succeed.
pub type Error = rt::Error<Documented>;

/// A documented error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Documented {
    /// The body is [`ApiError`](super::types::ApiError).
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

/// What helps if that is known, and what the members of the body tell that the documentation names for it: cut, and
/// without what looks like a secret.
impl ::core::fmt::Display for Documented {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        if rt::show_problem(f, "", self)? {
            return Ok(());
        }
        match self {
            Self::ApiError(_) => f.write_str("see its body, `ApiError`"),
            Self::Status(_) => f.write_str("the page describes no body"),
        }
    }
}

impl rt::Problem for Documented {
    fn problem(&self) -> Option<(rt::Json, &'static rt::ProblemPlaces)> {
        match self {
            Self::ApiError(body) => {
                Some((
                    rt::Json::of(body),
                    &rt::ProblemPlaces {
                        message: &[&[rt::PlaceStep::Member("message")]],
                        code: &[],
                        member: &[],
                        reference: &[],
                    },
                ))
            }
            _ => None,
        }
    }
}

/// What statuses mean for every operation.
pub(super) fn shared<T>(r: &rt::ResponseView<'_>) -> rt::Outcome<T, Documented> {
    r.error(super::Documented::ApiError)
}
