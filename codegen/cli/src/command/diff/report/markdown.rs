//! The report as a comment on a pull request: the summary first, what breaks next, everything else folded.

use std::fmt::Write as _;

use specwright::diff::{Bump, Verdict, Wire};
use specwright::source::SourceMap;

use super::entry::Entry;
use super::escape::{block, cell, code, html, sentence, words};
use super::excerpt::{self, Excerpt};
use super::{FAILS, Report, called, count};
use crate::counted;

/// The line by which a workflow finds the comment of an earlier run.
const MARKER: &str = "<!-- specwright-diff -->";

/// What the note on what was left out takes at most.
const NOTE: usize = 200;

/// The items of a crate that are named; of others there is the number.
const ITEMS: usize = 5;

/// The report as Markdown, of at most so many characters as the command was told.
pub(super) fn render(report: &Report<'_>) -> String {
    let (entries, facts) = (report.entries(), report.facts());
    let mut out = Comment::new(report.limit.saturating_sub(NOTE));
    out.always(&head(report, &entries));
    let end = report.accept.as_ref().map(|line| format!("\nTo accept what fails: {}\n", code(line)));
    // A line that leaves no room for itself is not there.
    let end = end.filter(|end| end.chars().count() <= out.left).unwrap_or_default();
    out.reserve(&end);
    let errors = report.errors.iter().map(|it| format!("- {}\n", sentence(&it.message)));
    out.section("\n**Entries of `accepted.yaml` that cannot stand:**\n\n", errors, "");
    let crates: Vec<String> = report
        .crates()
        .filter(|(it, fails)| it.bump != Bump::None || *fails)
        .map(|(it, fails)| {
            let (name, version) = (cell(&it.name), cell(&it.version));
            let fails = if fails { FAILS } else { "" };
            format!("| {name} | {version} | **{}** | {}{fails} |\n", words(&it.next), it.bump.word())
        })
        .collect();
    out.section("\n| crate | was | next | bump |\n| --- | --- | --- | --- |\n", crates.into_iter(), "");
    let mut left = 0;
    let of = |verdict: Verdict| entries.iter().filter(move |entry| entry.change().severity() == verdict);
    for (verdict, title) in [(Verdict::Breaks, "Breaking"), (Verdict::CannotTell, "Not to be told")] {
        let details = of(verdict).map(|entry| detail(entry, report.sources()));
        left += out.section(&format!("\n### {title}\n\n"), details, "");
    }
    for verdict in [Verdict::Compatible, Verdict::None] {
        let number = of(verdict).count();
        let open = format!("\n<details><summary>{} {}</summary>\n\n", counted(number, "change"), called(verdict));
        left += out.section(&open, of(verdict).map(line), "\n</details>\n");
    }
    let open = format!("\n<details><summary>{} beside the contract</summary>\n\n", counted(facts.len(), "fact"));
    let lines = facts
        .iter()
        .map(|it| format!("- {} of {}: {}\n", code(&it.node.to_string()), code(&it.api), sentence(&it.sentence)));
    let unsaid = out.section(&open, lines, "\n</details>\n");
    if left + unsaid > 0 {
        let (changes, facts) = (counted(left, "change"), counted(unsaid, "fact"));
        out.text += &format!("\nThis comment is full: {changes} and {facts} more are left out.\n");
    }
    out.text + &end
}

/// A text that has to end somewhere.
struct Comment {
    text: String,
    /// The characters that may still be added.
    left: usize,
}

impl Comment {
    fn new(limit: usize) -> Self {
        Self { text: String::new(), left: limit }
    }

    fn always(&mut self, text: &str) {
        self.reserve(text);
        self.text += text;
    }

    /// Keeps room for what is added in the end.
    fn reserve(&mut self, text: &str) {
        self.left = self.left.saturating_sub(text.chars().count());
    }

    /// Adds as many blocks as there is room for, from the first on, and returns how many were left out.
    fn section(&mut self, open: &str, blocks: impl Iterator<Item = String>, close: &str) -> usize {
        let frame = open.chars().count() + close.chars().count();
        let (mut inner, mut used, mut out) = (String::new(), frame, 0);
        for block in blocks {
            let length = block.chars().count();
            // What comes after one that was left out is no worse than that.
            if out > 0 || used + length > self.left {
                out += 1;
            } else {
                inner += &block;
                used += length;
            }
        }
        if !inner.is_empty() {
            self.left -= used;
            self.text.extend([open, &inner, close]);
        }
        out
    }
}

/// What is understood in five seconds.
fn head(report: &Report<'_>, entries: &[Entry<'_>]) -> String {
    let open = || entries.iter().map(Entry::change).filter(|it| it.accepted.is_none());
    let number = |verdict| open().filter(|it| it.severity() == verdict).count();
    let title = match (number(Verdict::Breaks), number(Verdict::CannotTell)) {
        _ if entries.is_empty() => "Specs: nothing changed".to_owned(),
        (0, 0) => "Specs: nothing breaks".to_owned(),
        (0, doubt) => format!("Specs: nothing surely breaks, {doubt} not to be told"),
        (breaking, _) => format!("Specs: {}", counted(breaking, "breaking change")),
    };
    let mut out = format!("{MARKER}\n## {title}\n\n{}", words(&count::kinds(entries)));
    let causes = count::causes(entries);
    if !causes.is_empty() {
        let _ = write!(out, ". Why: {}", words(&causes));
    }
    let _ = writeln!(out, ".\n{} against {}.", code(report.head), code(report.base));
    out
}

/// A change, folded.
fn detail(entry: &Entry<'_>, sources: &SourceMap) -> String {
    let change = entry.change();
    let mark = if change.accepted.is_some() { "accepted: " } else { "" };
    let node = if entry.is_group() { String::new() } else { format!(" `{}`", change.node) };
    let title = format!("{mark}{}{node}", entry.sentence());
    let mut out = format!("<details><summary>{}</summary>\n\n", html(&title));
    let _ = writeln!(out, "- {} of {}; cause: {}", code(change.id), code(&change.api), change.cause.word());
    if let Some(accepted) = &change.accepted {
        let until = accepted.until.as_ref().map_or_else(String::new, |day| format!(" until {}", words(day)));
        let _ = writeln!(out, "- accepted{until}: {}", words(&accepted.reason));
    }
    for Wire { old_client, new_client, location } in &change.wire {
        let (old, new) = (strong(*old_client), strong(*new_client));
        let _ = writeln!(out, "- wire, {}: old client {old}, new client {new}", location.word());
    }
    let _ = writeln!(out, "- Rust: {}; behaviour: {}", strong(change.rust), strong(change.behaviour));
    if entry.is_group() {
        out += "- items:\n";
        entry.items().iter().for_each(|item| out.extend(["  - ", &sentence(item), "\n"]));
    } else if !change.items.is_empty() {
        let more = change.items.len().saturating_sub(ITEMS);
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        let named: Vec<String> = change.items.iter().take(ITEMS).map(|item| code(item)).collect();
        let _ = writeln!(out, "- touches {}{more}", named.join(", "));
    }
    if let Some(witness) = &change.witness {
        let _ = writeln!(out, "- refused now: {}", code(&witness.chars().take(200).collect::<String>()));
    }
    let sides = excerpt::both(sources, [change.base, change.head]);
    let mut lines = Vec::new();
    for (sign, side) in ["-", "+"].into_iter().zip(&sides) {
        let Some(Excerpt { shown, line, text }) = side else { continue };
        let _ = writeln!(out, "- {}", code(&format!("{shown}:{line}")));
        lines.extend(text.iter().map(|line| format!("{sign} {line}")));
    }
    if !lines.is_empty() {
        out += &format!("\n{}", block("diff", &lines));
    }
    out + "\n</details>\n"
}

/// A change that nobody has to look at.
fn line(entry: &Entry<'_>) -> String {
    let change = entry.change();
    let (id, api) = (code(change.id), code(&change.api));
    if entry.is_group() {
        let items = entry.items().iter().map(|item| format!("  - {}\n", sentence(item))).collect::<String>();
        return format!("- {} {id}\n{items}", sentence(&entry.sentence()));
    }
    format!("- {} {} of {api}, {id}\n", sentence(&change.sentence), code(&change.node.to_string()))
}

fn strong(verdict: Verdict) -> String {
    if verdict == Verdict::Breaks { format!("**{}**", verdict.word()) } else { verdict.word().to_owned() }
}
