//! Texts that match an expression: some of each of its ways, short ones and such as have a wanted length.

use regex_syntax::hir::{Class, Hir, HirKind, Repetition};

use crate::constraint::ecma;

/// So many texts are kept of each part of an expression.
const MAX_TEXTS: usize = 160;

/// A repetition is not written out more often.
const MAX_REPEATS: usize = 20_000;

/// Texts that match, and some that may not: anchors and borders of words are not looked at.
pub(super) fn matching(pattern: &str, lengths: &[usize]) -> Vec<String> {
    let Ok(hir) = regex_syntax::parse(&ecma(pattern)) else { return Vec::new() };
    let least = hir.properties().minimum_len().unwrap_or(0);
    // How much longer than the shortest a text of a wanted length is.
    let slack: Vec<usize> = lengths.iter().filter_map(|length| length.checked_sub(least)).collect();
    texts(&hir, &slack)
}

fn texts(hir: &Hir, slack: &[usize]) -> Vec<String> {
    let mut found = match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => vec![String::new()],
        HirKind::Literal(literal) => vec![String::from_utf8_lossy(&literal.0).into_owned()],
        HirKind::Class(class) => letters(class).into_iter().map(String::from).collect(),
        HirKind::Capture(capture) => texts(&capture.sub, slack),
        HirKind::Alternation(parts) => interleaved(parts.iter().map(|part| texts(part, slack)).collect()),
        HirKind::Concat(parts) => {
            parts.iter().fold(vec![String::new()], |before, part| joined(&before, &texts(part, slack)))
        }
        HirKind::Repetition(repetition) => repeated(repetition, slack),
    };
    found.truncate(MAX_TEXTS);
    found
}

/// One of each list in turn, so that the first ones have all ways among them.
fn interleaved(lists: Vec<Vec<String>>) -> Vec<String> {
    let longest = lists.iter().map(Vec::len).max().unwrap_or(0);
    (0..longest).flat_map(|at| lists.iter().filter_map(move |list| list.get(at).cloned())).collect()
}

/// The first of both with all of the other, then each with each.
fn joined(before: &[String], after: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    let mut add = |one: &String, other: &String| {
        if found.len() < MAX_TEXTS {
            found.push(format!("{one}{other}"));
        }
    };
    if let (Some(first), Some(last)) = (before.first(), after.first()) {
        after.iter().for_each(|it| add(first, it));
        before.iter().skip(1).for_each(|it| add(it, last));
        for one in before.iter().skip(1) {
            after.iter().skip(1).for_each(|it| add(one, it));
        }
    }
    found
}

fn repeated(repetition: &Repetition, slack: &[usize]) -> Vec<String> {
    let inner = texts(&repetition.sub, slack);
    let (min, max) = (size(repetition.min), repetition.max.map_or(usize::MAX, size));
    let width = repetition.sub.properties().minimum_len().unwrap_or(1).max(1);
    let mut counts = vec![min, min.saturating_add(1), min.saturating_add(2)];
    counts.extend(slack.iter().map(|more| min.saturating_add(more / width)));
    counts.extend(repetition.max.map(size));
    counts.retain(|count| *count <= max && *count <= MAX_REPEATS);
    counts.dedup();
    let mut found = Vec::new();
    for count in counts {
        if count == 0 {
            found.push(String::new());
            continue;
        }
        // Long ones of one kind only.
        let kinds = if count > 8 { 1 } else { inner.len() };
        found.extend(inner.iter().take(kinds).map(|text| text.repeat(count)));
        if count > 1 && count <= 8 {
            found.push(inner.iter().cycle().take(count).map(String::as_str).collect());
        }
    }
    found
}

fn size(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// Some letters of a class: plain ones first, then the ends of its ranges.
fn letters(class: &Class) -> Vec<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class.ranges().iter().map(|range| (range.start(), range.end())).collect(),
        Class::Bytes(class) => {
            class.ranges().iter().map(|range| (char::from(range.start()), char::from(range.end()))).collect()
        }
    };
    let is_in = |letter: &char| ranges.iter().any(|(from, to)| from <= letter && letter <= to);
    let plain = ['a', 'A', '0', 'b', 'B', '1', 'z', 'Z', '9', '-', '_', '.', ' ', 'é'];
    let ends = ranges.iter().take(8).flat_map(|(from, to)| [*from, *to]);
    let mut found = Vec::new();
    for letter in plain.into_iter().filter(is_in).chain(ends) {
        if !found.contains(&letter) {
            found.push(letter);
        }
    }
    found
}
