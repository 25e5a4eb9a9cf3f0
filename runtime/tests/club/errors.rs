//! Documented errors and their catalogue of texts.

use specwright_runtime::{self as rt, DecodeError, Extra, Json, Outcome, ReadJson, Reader, ResponseView};

/// The documented error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ApiError {
    /// 422
    Provisioning(ProvisioningError),
    /// 4XX
    Problem(Problem),
}

impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Provisioning(_) => "see its texts",
            Self::Problem(_) => "see its body",
        })
    }
}

/// The general error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// `message`
    pub message: Option<String>,
    /// Members that the documentation does not list.
    pub extra: Extra,
}

impl ReadJson for Problem {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut o = r.object()?;
        let mut message = None;
        while let Some(_index) = o.next(r, &["message"])? {
            o.member(r, &mut message)?;
        }
        Ok(Self { message, extra: o.into_extra() })
    }
}

/// An error whose shape is not documented, but whose texts are.
#[derive(Clone, Debug, PartialEq)]
pub struct ProvisioningError {
    /// The body.
    pub body: Json,
}

/// A documented text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Known {
    /// Validation is failed
    VendorFailure,
    /// Account already has a domain
    AccountHasDomain {
        /// Which one.
        domain: String,
    },
}

const VENDOR_FAILURE: rt::DocumentedText = rt::DocumentedText(&[rt::Piece::Text("Validation is failed")]);
const ACCOUNT_HAS_DOMAIN: rt::DocumentedText = rt::DocumentedText(&[
    rt::Piece::Text("Account already has a domain "),
    rt::Piece::Capture("domain"),
    rt::Piece::Text(" in the Microsoft network"),
]);

impl ProvisioningError {
    /// The documented texts in the body.
    pub fn known(&self) -> Vec<Known> {
        let mut known = Vec::new();
        for text in self.body.strings() {
            if VENDOR_FAILURE.find(&text).is_some() {
                known.push(Known::VendorFailure);
            }
            if let Some(captures) = ACCOUNT_HAS_DOMAIN.find(&text) {
                known.push(Known::AccountHasDomain { domain: captures.get("domain").to_owned() });
            }
        }
        known
    }
}

/// The error of every call.
pub type Error = rt::Error<ApiError>;

pub(super) fn failure<T>(r: &ResponseView<'_>) -> Outcome<T, ApiError> {
    match r.status() {
        422 => r.error(|body| ApiError::Provisioning(ProvisioningError { body })),
        400..=499 => r.error(ApiError::Problem),
        _ => Outcome::Undocumented,
    }
}
