//! A documented rule.

use crate::evidence::Evidence;

/// A documented rule, as violations name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// Its name, once in an API: `UpdateAgreement.email.maxLength`, `ReferralUpdate.declined`.
    pub id: &'static str,
    /// The keyword of the spec that states it: `maxLength`, `require`, `forbid`, `check`.
    pub keyword: &'static str,
    /// What it says, in words that do not stand in the documentation.
    pub sentence: &'static str,
    /// Document and section.
    pub source: &'static str,
    /// What it rests on.
    pub evidence: Evidence,
}

/// Rules of HTTP itself, whatever the documentation says.
impl Rule {
    /// A path parameter must not be one that changes which path is meant.
    pub(crate) const PATH_SEGMENT: &Self =
        &Self::of_http("path-segment", "a path parameter has a value, and that is neither `.` nor `..`");
    /// A header's value.
    pub(crate) const HEADER_TEXT: &Self =
        &Self::of_http("header-text", "the value of a header is made of visible ASCII characters, blanks and tabs");
    /// Credentials that can be sent.
    pub(crate) const CREDENTIALS: &Self =
        &Self::of_http("credentials", "credentials fit the place where they are sent");
    /// An address that may be called.
    pub(crate) const ADDRESS: &Self =
        &Self::of_http("address", "the address of a call is one that the client may call");

    /// The time for a call.
    pub(crate) const TIMEOUT: &Self = &Self::of_http("timeout", "a call has some time to be answered in");

    const fn of_http(id: &'static str, sentence: &'static str) -> Self {
        Self { id, keyword: id, sentence, source: "", evidence: Evidence::Stated }
    }
}
