//! The report for a terminal.

use std::fmt::Write as _;

use specwright::diagnostic::Style;
use specwright::diff::{Bump, Verdict};
use specwright::source::SourceMap;

use super::entry::Entry;
use super::excerpt::{self, Excerpt, clean};
use super::{FAILS, Report, called, count};
use crate::counted;

/// The items of a crate that are named; of others there is the number.
const ITEMS: usize = 5;

/// The report as text.
pub(super) fn render(report: &Report<'_>, style: Style) -> String {
    let mut out = format!("{} -> {}\n\n", clean(report.base), clean(report.head));
    crates(&mut out, report);
    let (entries, facts) = (report.entries(), report.facts());
    let _ = writeln!(out, "\n{}", count::kinds(&entries));
    let causes = count::causes(&entries);
    if !causes.is_empty() {
        let _ = writeln!(out, "why: {causes}");
    }
    for entry in &entries {
        of(&mut out, entry, report.sources(), style);
    }
    if !facts.is_empty() {
        let _ = writeln!(out, "\nbeside the contract ({}):", facts.len());
        for fact in facts {
            let _ =
                writeln!(out, "  {}, {}: {}", clean(&fact.api), clean(&fact.node.to_string()), clean(&fact.sentence));
        }
    }
    if let Some(accept) = &report.accept {
        let _ = writeln!(out, "\nTo accept: {accept}");
    }
    out
}

fn crates(out: &mut String, report: &Report<'_>) {
    let (same, changed): (Vec<_>, Vec<_>) = report.crates().partition(|(it, fails)| it.bump == Bump::None && !fails);
    let width = changed.iter().map(|(it, _)| it.name.chars().count()).max().unwrap_or_default();
    for (it, fails) in changed {
        let versions = if it.version == it.next { it.next.clone() } else { format!("{} -> {}", it.version, it.next) };
        let _ = writeln!(
            out,
            "{:<width$}  {versions}  {}{}",
            clean(&it.name),
            it.bump.word(),
            if fails { FAILS } else { "" }
        );
    }
    if !same.is_empty() {
        let names: Vec<String> = same.iter().map(|(it, _)| clean(&it.name)).collect();
        let verb = if same.len() == 1 { "stays" } else { "stay" };
        let _ = writeln!(out, "{} {verb} as published: {}", counted(same.len(), "crate"), names.join(", "));
    }
}

fn of(out: &mut String, entry: &Entry<'_>, sources: &SourceMap, style: Style) {
    let change = entry.change();
    let colour = match (style, change.severity()) {
        (Style::Plain, _) => ["", ""],
        (Style::Coloured, Verdict::Breaks) if change.accepted.is_none() => ["\x1b[1;31m", "\x1b[0m"],
        (Style::Coloured, Verdict::CannotTell) => ["\x1b[1;33m", "\x1b[0m"],
        (Style::Coloured, _) => ["\x1b[1m", "\x1b[0m"],
    };
    let _ = writeln!(out, "\n{}{}{}: {}", colour[0], called(change.severity()), colour[1], clean(&entry.sentence()));
    let (node, api) = (clean(&change.node.to_string()), clean(&change.api));
    if entry.is_group() {
        let _ = writeln!(out, "  {}: {api}; cause: {}", change.id, change.cause.word());
    } else {
        let fingerprint = change.fingerprint();
        let _ = writeln!(out, "  {}: {node} of {api}; cause: {}; {fingerprint}", change.id, change.cause.word());
    }
    if let Some(accepted) = &change.accepted {
        let until = accepted.until.as_ref().map_or_else(String::new, |day| format!(", until {}", clean(day)));
        let _ = writeln!(out, "  accepted{until}: {}", clean(&accepted.reason));
    }
    for (sign, side) in ["-", "+"].into_iter().zip(excerpt::both(sources, [change.base, change.head])) {
        let Some(Excerpt { shown, line, text }) = side else { continue };
        let _ = writeln!(out, "  {shown}:{line}");
        for line in text {
            let _ = writeln!(out, "  {sign}   {line}");
        }
    }
    for wire in &change.wire {
        let (old, new) = (wire.old_client.word(), wire.new_client.word());
        let _ = writeln!(out, "  wire, {}: old client {old}, new client {new}", wire.location.word());
    }
    let _ = writeln!(out, "  Rust: {}; behaviour: {}", change.rust.word(), change.behaviour.word());
    if entry.is_group() {
        entry.items().iter().for_each(|item| out.extend(["  - ", &clean(item), "\n"]));
    } else if !change.items.is_empty() {
        let more = change.items.len().saturating_sub(ITEMS);
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        let named: Vec<&str> = change.items.iter().take(ITEMS).map(String::as_str).collect();
        let _ = writeln!(out, "  touches {}{more}", named.join(", "));
    }
    if let Some(witness) = &change.witness {
        let _ = writeln!(out, "  refused now: {}", clean(witness));
    }
}
