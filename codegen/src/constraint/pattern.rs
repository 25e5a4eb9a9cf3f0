//! `pattern`: a regular expression that a text has to match somewhere; linear-time syntax only.

use super::Wording;
use regex_syntax::ast::ErrorKind;
use regex_syntax::hir::{Class as Letters, Hir, HirKind};

use super::ecma;
use super::keyword::{Argument, Class, Keyword};
use super::matching::is_match;
use crate::diagnostic::{Check, Diagnostic};
use crate::model::Literal;
use crate::source::Span;

/// The keyword.
pub static PATTERN: Keyword = Keyword {
    name: "pattern",
    argument: Argument::Pattern,
    fits: Class::Text,
    bound: None,
    sample: "'^[A-Z]{2}$'",
    wording: |argument| Wording::ending_with("text that matches", argument),
    excludes: |argument, value| match (argument, value) {
        (Literal::String(pattern), Literal::String(text)) => {
            regex_syntax::parse(&ecma(pattern)).is_ok_and(|hir| weight(&hir) <= LARGEST && !is_match(&hir, text))
        }
        _ => false,
    },
};

/// A pattern is not a regular expression.
pub static INVALID_PATTERN: Check = Check::error(
    "invalid-pattern",
    "A pattern has to be a regular expression in the syntax of the Rust crate `regex`. As in JSON Schema, `\\d`, `\\w` and \
     `\\b` are about ASCII, and `.` is any character but a line end. It matches anywhere in the text unless it is \
     anchored with `^` and `$`. Fix the place that the message points at.",
);

/// A pattern asks for more than a matcher in linear time can do.
pub static PATTERN_NOT_LINEAR: Check = Check::error(
    "pattern-not-linear",
    "A pattern runs over text that others send, so it has to be matched in linear time, which rules out look-around and \
     back-references. What they would say can mostly be said by a rule, for example `check: !this.code.contains(' ')`.",
);

/// A pattern would take too much memory.
pub static PATTERN_TOO_LARGE: Check = Check::error(
    "pattern-too-large",
    "A pattern whose repetitions are written out is too large to be compiled. Bound the length with `maxLength` instead of a large `{n}`.",
);

/// A pattern that no text has.
pub static PATTERN_MATCHES_NOTHING: Check = Check::error(
    "pattern-matches-nothing",
    "A pattern contains a class without any character, so that no text matches it. Fix the class.",
);

/// A pattern beyond this would not compile within the limits of the `regex` crate.
const LARGEST: u64 = 100_000;

/// The finding on a pattern, if there is one.
#[must_use]
pub fn check_pattern(pattern: &str, span: Span) -> Option<Diagnostic> {
    let finding = |message: String| Diagnostic::new(&INVALID_PATTERN, span, message);
    let not_linear = |message: &str| Diagnostic::new(&PATTERN_NOT_LINEAR, span, message);
    match regex_syntax::parse(pattern) {
        Ok(_) if is_too_large(pattern) => Some(
            Diagnostic::new(&PATTERN_TOO_LARGE, span, "the pattern is too large once its repetitions are written out")
                .help("bound the length with `maxLength` instead of a large `{n}`"),
        ),
        Ok(hir) if hir.properties().minimum_len().is_none() => Some(
            Diagnostic::new(&PATTERN_MATCHES_NOTHING, span, "the pattern matches no text")
                .help("fix the character class that matches no character"),
        ),
        Ok(_) => None,
        Err(regex_syntax::Error::Parse(error)) => {
            let column = error.span().start.column;
            let at = format!("at character {column} of the pattern");
            Some(match error.kind() {
                ErrorKind::UnsupportedLookAround => not_linear("the pattern looks around, which is not linear in time")
                    .label(at)
                    .help("write the pattern without `(?=`, `(?!` and `(?<`, and say the rest as a rule"),
                ErrorKind::UnsupportedBackreference => {
                    not_linear("the pattern refers back to a group, which is not linear in time")
                        .label(at)
                        .help("write out the alternatives; for a backslash before a digit, write `\\\\`")
                }
                kind => finding(format!("the pattern is not a regular expression: {kind}")).label(at),
            })
        }
        Err(regex_syntax::Error::Translate(error)) => {
            let at = format!("at character {} of the pattern", error.span().start.column);
            Some(finding(format!("the pattern is not a regular expression: {}", error.kind())).label(at))
        }
        Err(error) => Some(finding(format!("the pattern is not a regular expression: {error}"))),
    }
}

fn is_too_large(pattern: &str) -> bool {
    regex_syntax::parse(&ecma(pattern)).is_ok_and(|hir| weight(&hir) > LARGEST)
}

/// About how many states a matcher needs.
fn weight(hir: &Hir) -> u64 {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => 1,
        HirKind::Literal(literal) => literal.0.len() as u64,
        HirKind::Class(Letters::Unicode(class)) => class.ranges().len() as u64,
        HirKind::Class(Letters::Bytes(class)) => class.ranges().len() as u64,
        HirKind::Repetition(repetition) => {
            let times = repetition.max.unwrap_or(repetition.min).max(1);
            weight(&repetition.sub).saturating_mul(u64::from(times))
        }
        HirKind::Capture(capture) => weight(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().map(weight).fold(0, u64::saturating_add),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constraint::test_api::span;

    fn message(pattern: &str) -> Option<String> {
        check_pattern(pattern, span(3, 9)).map(|found| {
            assert_eq!(found.span(), span(3, 9));
            found.message
        })
    }

    #[test]
    fn refuses_what_cannot_run() {
        assert_eq!(message("a("), Some("the pattern is not a regular expression: unclosed group".into()));
        assert_eq!(message("(?!a)b"), Some("the pattern looks around, which is not linear in time".into()));
        assert_eq!(message(r"(a)\1"), Some("the pattern refers back to a group, which is not linear in time".into()));
        assert_eq!(
            message(r"\p{Nope}"),
            Some("the pattern is not a regular expression: Unicode property not found".into())
        );
        assert_eq!(
            message("((a{1000}){1000}){1000}"),
            Some("the pattern is too large once its repetitions are written out".into())
        );
        assert_eq!(message("a[b&&c]"), Some("the pattern matches no text".into()));
        assert_eq!(message(r"\.onmicrosoft\.com$"), None);
    }

    #[test]
    fn excludes_as_regex_does() {
        let excludes = |pattern: &str, text: &str| {
            (PATTERN.excludes)(&Literal::String(pattern.into()), &Literal::String(text.into()))
        };
        assert!(!excludes(r"\.onmicrosoft\.com$", "contoso.onmicrosoft.com"));
        assert!(excludes(r"\.onmicrosoft\.com$", "contoso.onmicrosoft.com.evil"));
        assert!(!excludes(r"^(a|b)*c{2,3}$", "ababcc"));
        assert!(excludes(r"^(a|b)*c{2,3}$", "ababc"));
        assert!(excludes(r"^(a|b)*c{2,3}$", "ababcccc"));
        assert!(!excludes(r"(?i)straße", "STRAßE"));
        assert!(!excludes(r"\bfoo\b", "a foo b"));
        assert!(excludes(r"\bfoo\b", "afoo"));
        assert!(!excludes("", ""));
        assert!(!excludes("(a*)*", "b"));
        assert!(excludes("^(a*)*$", &format!("{}b", "a".repeat(500))));
    }
}
