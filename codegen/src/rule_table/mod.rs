//! Every documented rule of an API: what it says, who can decide it, where it is enforced, where it stands on the page.

mod collect;
mod enforcement;
#[cfg(test)]
mod tests;
mod text;

use std::fmt;

use serde::Serialize;

use crate::model::Evidence;
use crate::valid::ValidApi;

pub use enforcement::Enforcement;
pub use text::render;

/// One documented rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its id, unique in the API; violations carry the same.
    pub id: String,
    /// Who can decide it.
    pub class: Class,
    /// What it demands, in our words.
    pub statement: String,
    /// The sections that it stands in, `document / section`.
    pub source: Vec<String>,
    /// Where it is enforced, the earliest place first.
    #[serde(serialize_with = "in_words")]
    pub enforced: Vec<Enforcement>,
    /// How it is known.
    #[serde(serialize_with = "in_a_word")]
    pub evidence: Evidence,
}

impl Row {
    /// Whether a value of a type or an operation can break it: what only the client's builder, the reader of answers or the server
    /// looks at cannot be shown by a value alone.
    #[must_use]
    pub fn is_shown_by_a_value(&self) -> bool {
        self.enforced.iter().any(Enforcement::looks_at_a_value)
    }
}

/// Who can decide whether a rule is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Class {
    /// The client, whatever else is the case.
    #[serde(rename = "always")]
    Always,
    /// The client, with what the caller knows.
    #[serde(rename = "with context")]
    WithContext,
    /// Nobody but the server.
    #[serde(rename = "server only")]
    ServerOnly,
}

impl Class {
    /// All of them, in the order of summaries.
    pub const ALL: [Self; 3] = [Self::Always, Self::WithContext, Self::ServerOnly];

    /// The words in tables.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::WithContext => "with context",
            Self::ServerOnly => "server only",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}

/// The rules of an API: those of the whole, then operation by operation and type by type, in the order of the spec.
#[must_use]
pub fn rows(api: &ValidApi) -> Vec<Row> {
    collect::rows(api)
}

/// How many rules a class has, and how many of them the page plainly states.
#[must_use]
pub fn count(rows: &[Row], class: Class) -> (usize, usize) {
    let of_class = rows.iter().filter(|row| row.class == class);
    let stated = of_class.clone().filter(|row| row.evidence == Evidence::Stated);
    (of_class.count(), stated.count())
}

/// The counts in one line: `12 rules: 9 always, 1 with context, 2 server only; 11 of them stated`.
#[must_use]
pub fn summary(rows: &[Row]) -> String {
    let counts: Vec<_> = Class::ALL.into_iter().map(|class| format!("{} {class}", count(rows, class).0)).collect();
    let stated = rows.iter().filter(|row| row.evidence == Evidence::Stated).count();
    let rules = if rows.len() == 1 { "rule" } else { "rules" };
    format!("{} {rules}: {}; {stated} of them stated", rows.len(), counts.join(", "))
}

fn in_words<S: serde::Serializer>(list: &[Enforcement], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(list.iter().map(ToString::to_string))
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn in_a_word<S: serde::Serializer>(evidence: &Evidence, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(evidence.word())
}
