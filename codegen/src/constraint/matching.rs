//! Matches a regular expression against the short texts of a spec by following all ways at once; never backtracks.

use std::collections::BTreeSet;

use regex_syntax::hir::{Class, Hir, HirKind, Look};

/// Whether the pattern matches somewhere in the text.
pub(super) fn is_match(pattern: &Hir, text: &str) -> bool {
    let starts = (0..=text.len()).filter(|at| text.is_char_boundary(*at)).collect();
    !ends(pattern, text, &starts).is_empty()
}

/// Where a match can end that begins at one of `starts`.
fn ends(pattern: &Hir, text: &str, starts: &BTreeSet<usize>) -> BTreeSet<usize> {
    match pattern.kind() {
        HirKind::Empty => starts.clone(),
        HirKind::Literal(literal) => starts
            .iter()
            .filter(|at| text.as_bytes()[**at..].starts_with(&literal.0))
            .map(|at| at + literal.0.len())
            .collect(),
        HirKind::Class(class) => starts.iter().filter_map(|at| step(class, text, *at)).collect(),
        HirKind::Look(look) => starts.iter().copied().filter(|at| holds(*look, text, *at)).collect(),
        HirKind::Capture(capture) => ends(&capture.sub, text, starts),
        HirKind::Concat(parts) => parts.iter().fold(starts.clone(), |at, part| ends(part, text, &at)),
        HirKind::Alternation(parts) => parts.iter().flat_map(|part| ends(part, text, starts)).collect(),
        HirKind::Repetition(repetition) => {
            let mut now = starts.clone();
            for _ in 0..repetition.min {
                let next = ends(&repetition.sub, text, &now);
                if next == now {
                    break;
                }
                now = next;
            }
            let mut all = now.clone();
            for _ in repetition.min..repetition.max.unwrap_or(u32::MAX) {
                // Only from where the way before did not begin: the ends of all else are known.
                now = ends(&repetition.sub, text, &now).difference(&all).copied().collect();
                if now.is_empty() {
                    break;
                }
                all.extend(&now);
            }
            all
        }
    }
}

fn step(class: &Class, text: &str, at: usize) -> Option<usize> {
    match class {
        Class::Unicode(class) => {
            let next = text.get(at..)?.chars().next()?;
            let fits = class.ranges().iter().any(|range| range.start() <= next && next <= range.end());
            fits.then_some(at + next.len_utf8())
        }
        Class::Bytes(class) => {
            let next = *text.as_bytes().get(at)?;
            class.ranges().iter().any(|range| range.start() <= next && next <= range.end()).then_some(at + 1)
        }
    }
}

fn holds(look: Look, text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    let after = text.get(at..).and_then(|text| text.chars().next());
    let word = |letter: Option<char>| letter.is_some_and(|it| it.is_alphanumeric() || it == '_');
    let ascii = |letter: Option<char>| letter.is_some_and(|it| it.is_ascii_alphanumeric() || it == '_');
    match look {
        Look::Start => before.is_none(),
        Look::End => after.is_none(),
        Look::StartLF => matches!(before, None | Some('\n')),
        Look::EndLF => matches!(after, None | Some('\n')),
        Look::StartCRLF => before.is_none() || before == Some('\n') || (before == Some('\r') && after != Some('\n')),
        Look::EndCRLF => after.is_none() || after == Some('\r') || (after == Some('\n') && before != Some('\r')),
        Look::WordAscii => ascii(before) != ascii(after),
        Look::WordAsciiNegate => ascii(before) == ascii(after),
        Look::WordUnicode => word(before) != word(after),
        Look::WordUnicodeNegate => word(before) == word(after),
        Look::WordStartAscii => !ascii(before) && ascii(after),
        Look::WordEndAscii => ascii(before) && !ascii(after),
        Look::WordStartUnicode => !word(before) && word(after),
        Look::WordEndUnicode => word(before) && !word(after),
        Look::WordStartHalfAscii => !ascii(before),
        Look::WordEndHalfAscii => !ascii(after),
        Look::WordStartHalfUnicode => !word(before),
        Look::WordEndHalfUnicode => !word(after),
    }
}
