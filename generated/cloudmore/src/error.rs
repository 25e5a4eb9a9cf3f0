// @generated from specs/cloudmore by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// A call that did not succeed.
pub type Error = rt::Error<Documented>;

/// A documented error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Documented {
    /// The body is [`Problem`](super::types::Problem). Its texts may be among those of the catalogue `validation`.
    Problem(super::types::Problem),
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

impl Documented {
    /// The body of [`Self::Problem`], if it is one.
    #[must_use]
    pub fn problem(&self) -> Option<&super::types::Problem> {
        match self {
            Self::Problem(body) => Some(body),
            _ => None,
        }
    }
    /// The documented texts that stand anywhere in the body, in the order of the body.
    /// Blanks are folded; letters have to be as documented.
    #[must_use]
    pub fn known(&self) -> Vec<Known> {
        match self {
            Self::Problem(body) => rt::find_documented(VALIDATION, &rt::Json::of(body)),
            _ => Vec::new(),
        }
    }
}

/// What helps if that is known, and what the members of the body tell that the documentation names for it: cut, and
/// without what looks like a secret.
impl ::core::fmt::Display for Documented {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        let known = self.known();
        if !known.is_empty() {
            rt::show_documented(f, &known, Known::id)?;
            return rt::show_problem(f, " ", self).map(|_| ());
        }
        if rt::show_problem(f, "", self)? {
            return Ok(());
        }
        match self {
            Self::Problem(_) => f.write_str("see its body, `Problem`"),
            Self::Status(_) => f.write_str("the page describes no body"),
        }
    }
}

impl rt::Problem for Documented {
    fn problem(&self) -> Option<(rt::Json, &'static rt::ProblemPlaces)> {
        match self {
            Self::Problem(body) => {
                Some((
                    rt::Json::of(body),
                    &rt::ProblemPlaces {
                        message: &[
                            &[rt::PlaceStep::Member("detail")],
                            &[rt::PlaceStep::Member("title")],
                        ],
                        code: &[&[rt::PlaceStep::Member("code")]],
                        member: &[
                            &[
                                rt::PlaceStep::Member("errors"),
                                rt::PlaceStep::Item(0u32),
                                rt::PlaceStep::Member("pointer"),
                            ],
                        ],
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
    r.error(super::Documented::Problem)
}

/// A documented error text.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Known {
    /// The body lacks a member that the server insists on.
    ///
    /// documented-text: `The body property <name> is required`.
    ///
    /// Set the member that `pointer` names and send again.
    ///
    /// Only an example shows it. Source: API Guide for MCA Partner Attestation, sections “In case of issue while
    /// starting Partner attestation”, “In case of issue while retrieving Partner Attestation” and 4 more. Erratum:
    /// [`name-placeholder`](super::errata#erratum-name-placeholder).
    PropertyRequired {
        /// The text at `<name>`.
        name: String,
    },
}

impl Known {
    /// The name of the text.
    #[must_use]
    pub fn id(&self) -> &'static str {
        "property-required"
    }
    /// What it means; empty where that is not known.
    #[must_use]
    pub fn meaning(&self) -> &'static str {
        "The body lacks a member that the server insists on."
    }
    /// What helps; empty where that is not known.
    #[must_use]
    pub fn remedy(&self) -> &'static str {
        "Set the member that `pointer` names and send again."
    }
    /// Whether trying again may help.
    #[must_use]
    pub fn retryable(&self) -> bool {
        false
    }
}

/// What it means and what helps, or its name where neither is known.
impl ::core::fmt::Display for Known {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        match (self.meaning(), self.remedy()) {
            ("", "") => f.write_str(self.id()),
            (words, "") | ("", words) => f.write_str(words),
            (meaning, remedy) => write!(f, "{meaning} {remedy}"),
        }
    }
}

/// A documented text and what is made of its captures.
type Text = (rt::DocumentedText, fn(&rt::Captures) -> Option<Known>);

const VALIDATION: &[Text] = &[
    (
        rt::DocumentedText(
            &[
                rt::Piece::Text("The body property "), // documented-text
                rt::Piece::Capture("name"),
                rt::Piece::Text(" is required"), // documented-text
            ],
        ),
        |captures| Some(Known::PropertyRequired {
            name: captures.get("name").parse().ok()?,
        }),
    ),
];
