//! A check of the comparison: the id that runs through file name, report, manual and test case, and the edits of a spec that it
//! covers.

/// Something that the comparison looks at.
#[derive(Debug)]
pub struct Check {
    /// Its name: kebab case, unique among all checks of the comparison.
    pub id: &'static str,
    /// What it tells, whom it breaks and what to do, for the manual and `--explain`.
    pub manual: &'static str,
    /// The edits of a spec that it tells of.
    pub covers: &'static [Covers],
}

/// Edits of some keywords of a place of the keyword table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Covers {
    /// The name of the place, as the keyword table has it: `a field`.
    pub place: &'static str,
    /// The keywords, or marks of a key: `!`, `?`; and `T!`, `T?` for null.
    pub keywords: &'static [&'static str],
    /// Which edits of them.
    pub edits: &'static [Edit],
}

impl Covers {
    /// Every edit of some keywords of a place.
    #[must_use]
    pub const fn all(place: &'static str, keywords: &'static [&'static str]) -> Self {
        Self { place, keywords, edits: &Edit::ALL }
    }

    /// Some edits of keywords of a place.
    #[must_use]
    pub const fn only(place: &'static str, keywords: &'static [&'static str], edits: &'static [Edit]) -> Self {
        Self { place, keywords, edits }
    }
}

/// What is done to a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edit {
    /// It was not there.
    Added,
    /// It is no longer there.
    Removed,
    /// It says something else.
    Changed,
}

impl Edit {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Added, Self::Removed, Self::Changed];

    /// The word in lists.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }
}
