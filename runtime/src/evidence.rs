//! What a documented rule rests on.

use std::fmt;

/// What a documented rule rests on, from the best founded to the worst.
///
/// A check is worth what its evidence is: unless a client is built or a call made with `refuse`, only
/// [`Evidence::Stated`] keeps a request from being sent. Everything else is advice, told with the reply.
///
/// ```
/// use specwright_runtime::Evidence;
///
/// assert!(Evidence::Stated.refuses(Evidence::Stated));
/// assert!(Evidence::Example.refuses(Evidence::Inferred));
/// assert!(!Evidence::Contradicted.refuses(Evidence::Inferred));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Evidence {
    /// The documentation says so, in its text or in an error that it documents.
    #[default]
    Stated,
    /// Only an example of the documentation shows it.
    Example,
    /// Concluded from the documentation, which does not say it.
    Inferred,
    /// The documentation contradicts itself; an erratum tells which reading was taken.
    Contradicted,
}

impl Evidence {
    /// Its name: `inferred`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Example => "example",
            Self::Inferred => "inferred",
            Self::Contradicted => "contradicted",
        }
    }

    /// True if a rule of this evidence refuses a call where `refuse` is asked for, which stands for itself and for all
    /// that is better founded.
    #[inline]
    pub const fn refuses(self, refuse: Self) -> bool {
        self as u8 <= refuse as u8
    }

    /// How a rule of this evidence came out of its source, before the name of that source; empty if it is stated.
    pub(crate) const fn origin(self) -> &'static str {
        match self {
            Self::Stated => "",
            Self::Example => "shown by an example only",
            Self::Inferred => "inferred",
            Self::Contradicted => "contradicted",
        }
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The id of a rule, what it rests on and where it stands, in brackets: `[Page.minimum; inferred; guide / paging]`.
pub(crate) struct Origin {
    pub(crate) id: Option<&'static str>,
    pub(crate) evidence: Evidence,
    pub(crate) source: &'static str,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [self.id.unwrap_or_default(), self.evidence.origin(), self.source];
        let mut before = " [";
        for part in parts.into_iter().filter(|part| !part.is_empty()) {
            write!(f, "{before}{part}")?;
            before = "; ";
        }
        f.write_str(if before == "; " { "]" } else { "" })
    }
}

/// Its name.
#[cfg(feature = "serde")]
impl serde::Serialize for Evidence {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
