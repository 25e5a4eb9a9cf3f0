//! `pattern` as a test: of the text itself where the pattern is that simple, of a regular expression otherwise.

use regex_syntax::hir::{Class, Hir, HirKind, Look};

use super::{Measured, Validators, text};
use crate::constraint::ecma;
use crate::ir::{Pattern, Test};
use crate::model::Literal;

/// With more ranges than these, a class is no longer read at a glance.
const MAX_RANGES: usize = 8;

pub(super) fn test(_: &Validators<'_>, argument: &Literal, _: Measured<'_>) -> Option<Test> {
    form(&ecma(text(argument)?)).map(Test::Pattern)
}

/// The form that a pattern stands for; `None` where every text has it.
fn form(pattern: &str) -> Option<Pattern> {
    let plain = regex_syntax::parse(pattern).ok().map(|hir| plain(&hir));
    match plain {
        Some(Plain::Every) => None,
        Some(Plain::Form(form)) => Some(form),
        Some(Plain::Other) | None => Some(Pattern::Matches(visible(pattern))),
    }
}

enum Plain {
    Every,
    Form(Pattern),
    Other,
}

fn plain(hir: &Hir) -> Plain {
    let parts = parts(hir);
    let (anchored, parts) = match parts.as_slice() {
        [first, rest @ ..] if is(first, Look::Start) => (true, rest),
        all => (false, all),
    };
    let (ended, parts) = match parts {
        [rest @ .., last] if is(last, Look::End) => (true, rest),
        all => (false, all),
    };
    match (anchored, parts, ended) {
        // `^` and `$` alone hold of every text; together they want an empty one.
        (true, [], true) => Plain::Form(Pattern::Is(String::new())),
        (_, [], _) => Plain::Every,
        (anchored, [one], ended) => {
            if let Some(text) = literal(one) {
                return Plain::Form(match (anchored, ended) {
                    (true, true) => Pattern::Is(text),
                    (true, false) => Pattern::Begins(text),
                    (false, true) => Pattern::Ends(text),
                    (false, false) => Pattern::Holds(text),
                });
            }
            match made(one).filter(|_| anchored && ended) {
                Some(form) => Plain::Form(form),
                None => Plain::Other,
            }
        }
        _ => Plain::Other,
    }
}

/// The parts that follow each other, groups taken apart.
fn parts(hir: &Hir) -> Vec<&Hir> {
    match hir.kind() {
        HirKind::Empty => Vec::new(),
        HirKind::Capture(capture) => parts(&capture.sub),
        HirKind::Concat(all) => all.iter().flat_map(parts).collect(),
        _ => vec![hir],
    }
}

fn is(hir: &Hir, look: Look) -> bool {
    matches!(hir.kind(), HirKind::Look(known) if *known == look)
}

/// The text that is meant; `None` also for one that a file should not hold as it is.
fn literal(hir: &Hir) -> Option<String> {
    let HirKind::Literal(literal) = hir.kind() else { return None };
    let text = std::str::from_utf8(&literal.0).ok()?;
    (!text.chars().any(char::is_control)).then(|| text.to_owned())
}

/// A text made of the characters of one class.
fn made(hir: &Hir) -> Option<Pattern> {
    let bound = |number: u32| usize::try_from(number).ok();
    match hir.kind() {
        HirKind::Class(class) => Some(Pattern::Made(ranges(class)?, 1, Some(1))),
        HirKind::Repetition(repetition) => {
            let mut sub = &repetition.sub;
            while let HirKind::Capture(capture) = sub.kind() {
                sub = &capture.sub;
            }
            let HirKind::Class(class) = sub.kind() else { return None };
            let most = match repetition.max {
                Some(most) => Some(bound(most)?),
                None => None,
            };
            Some(Pattern::Made(ranges(class)?, bound(repetition.min)?, most))
        }
        _ => None,
    }
}

fn ranges(class: &Class) -> Option<Vec<(char, char)>> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class.iter().map(|range| (range.start(), range.end())).collect(),
        Class::Bytes(class) => {
            let ascii = class.iter().all(|range| range.end().is_ascii());
            if !ascii {
                return None;
            }
            class.iter().map(|range| (char::from(range.start()), char::from(range.end()))).collect()
        }
    };
    let shown = ranges.iter().all(|(first, last)| !first.is_control() && !last.is_control());
    (shown && !ranges.is_empty() && ranges.len() <= MAX_RANGES).then_some(ranges)
}

/// The pattern with control characters written as escapes of regular expressions.
fn visible(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    for letter in pattern.chars() {
        if letter.is_control() {
            out.push_str(&format!("\\x{{{:x}}}", u32::from(letter)));
        } else {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str) -> Option<Pattern> {
        Some(Pattern::Matches(pattern.to_owned()))
    }

    #[test]
    fn plain_texts() {
        for (pattern, wanted) in [
            ("^https://", Pattern::Begins("https://".into())),
            (r"\.onmicrosoft\.com$", Pattern::Ends(".onmicrosoft.com".into())),
            (r"^1\.0$", Pattern::Is("1.0".into())),
            ("^$", Pattern::Is(String::new())),
            ("@", Pattern::Holds("@".into())),
            ("^(?:ab)(c)$", Pattern::Matches("^(?:ab)(c)$".into())),
            ("^(abc)$", Pattern::Is("abc".into())),
            ("^[a]$", Pattern::Is("a".into())),
        ] {
            assert_eq!(form(pattern), Some(wanted), "{pattern}");
        }
    }

    #[test]
    fn classes() {
        let upper = vec![('A', 'Z')];
        for (pattern, least, most) in [
            ("^[A-Z]{2}$", 2, Some(2)),
            ("^[A-Z]{2,5}$", 2, Some(5)),
            ("^[A-Z]{2,}$", 2, None),
            ("^[A-Z]+$", 1, None),
            ("^[A-Z]*$", 0, None),
            ("^[A-Z]?$", 0, Some(1)),
            ("^[A-Z]$", 1, Some(1)),
            ("^([A-Z])+$", 1, None),
        ] {
            assert_eq!(form(pattern), Some(Pattern::Made(upper.clone(), least, most)), "{pattern}");
        }
        assert_eq!(form("^[0-9a-fÄ]+$"), Some(Pattern::Made(vec![('0', '9'), ('a', 'f'), ('Ä', 'Ä')], 1, None)));
    }

    #[test]
    fn every_text() {
        for pattern in ["", "^", "$", "()", "^()"] {
            assert_eq!(form(pattern), None, "{pattern}");
        }
    }

    #[test]
    fn all_else_is_matched() {
        for pattern in [
            "[A-Z]{2}",
            "^[A-Z]{2}",
            "[A-Z]{2}$",
            "^[A-Z]{2}[0-9]$",
            r"^\d+$",
            r"^\w+$",
            "^a|b$",
            "^(a|bc)$",
            "(?i)^abc$",
            "(?m)^abc$",
            r"\babc",
            "^.*$",
            "^abc+$",
            r"^\n$",
            "^(?s:.)*$x",
        ] {
            assert_eq!(form(pattern), matches(pattern), "{pattern}");
        }
    }

    #[test]
    fn control_characters_are_escaped() {
        assert_eq!(form("^a\u{2}|b"), Some(Pattern::Matches("^a\\x{2}|b".into())));
    }
}
