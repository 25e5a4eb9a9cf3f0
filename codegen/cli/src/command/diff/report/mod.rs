//! What a comparison came to, in each of the formats.

mod count;
mod entry;
mod escape;
mod excerpt;
mod json;
mod markdown;
mod sarif;
mod text;

use clap::ValueEnum;
use specwright::diagnostic::Diagnostic;
use specwright::diff::{Change, Comparison, CrateBump, Fact, Verdict};
use specwright::source::SourceMap;

use super::compared::Compared;
use crate::progress;
use entry::Entry;

/// How the command prints what it found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum DiffFormat {
    /// For a terminal
    #[default]
    Text,
    /// For a comment on a pull request
    Markdown,
    /// For machines; `--print-schema` prints its JSON Schema
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

/// The JSON Schema of the report for machines.
pub(super) const SCHEMA: &str = include_str!("schema.json");

/// Everything that a report tells.
pub(super) struct Report<'a> {
    /// What the base is.
    pub(super) base: &'a str,
    /// What the head is.
    pub(super) head: &'a str,
    /// What was compared.
    pub(super) compared: &'a Compared,
    /// What is wrong with accepted changes.
    pub(super) errors: &'a [Diagnostic],
    /// What to type to accept what fails; `None` where nothing does.
    pub(super) accept: Option<String>,
    /// The most characters that Markdown may have.
    pub(super) limit: usize,
}

impl<'a> Report<'a> {
    /// The report as text.
    pub(super) fn render(&self, format: DiffFormat) -> String {
        match format {
            DiffFormat::Text => text::render(self, progress::style_of_output()),
            DiffFormat::Json => json::text(&json::render(self)),
            DiffFormat::Markdown => markdown::render(self),
            DiffFormat::Sarif => json::text(&sarif::render(self)),
        }
    }

    /// The files of both sides.
    fn sources(&self) -> &'a SourceMap {
        &self.compared.sources
    }

    /// The crates, each with whether released clients of it fail: a break on the wire raises no version.
    fn crates(&self) -> impl Iterator<Item = (&'a CrateBump, bool)> + use<'a> {
        let fails = |comparison: &Comparison| comparison.changes.iter().any(Change::fails_released);
        self.compared.comparisons().map(move |comparison| (&comparison.krate, fails(comparison)))
    }

    /// The changes, the worst first; those that were accepted after the others that are as bad.
    fn changes(&self) -> Vec<&'a Change> {
        let mut changes: Vec<&Change> =
            self.compared.comparisons().flat_map(|comparison| &comparison.changes).collect();
        changes.sort_by_key(|change| (std::cmp::Reverse(change.severity()), change.accepted.is_some()));
        changes
    }

    /// The changes as a person is shown them, in the same order.
    fn entries(&self) -> Vec<Entry<'a>> {
        Entry::of(&self.changes())
    }

    /// What changed beside the contract.
    fn facts(&self) -> Vec<&'a Fact> {
        self.compared.comparisons().flat_map(|comparison| &comparison.facts).collect()
    }
}

/// What is said beside the version of a crate whose released clients fail.
const FAILS: &str = "; released clients fail";

/// What changes of a kind are called.
const fn called(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Breaks => "breaking",
        Verdict::CannotTell => "not to be told",
        Verdict::Compatible => "compatible",
        Verdict::None => "without effect",
    }
}

/// All verdicts, the worst first.
const WORST_FIRST: [Verdict; 4] = [Verdict::Breaks, Verdict::CannotTell, Verdict::Compatible, Verdict::None];
