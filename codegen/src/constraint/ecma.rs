//! Patterns as JSON Schema reads them (ECMA-262), written for Rust's expressions, whose classes go beyond ASCII.

use std::borrow::Cow;
use std::ops::Range;

use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{Assertion, AssertionKind, Ast, ClassPerl, ClassPerlKind, ClassSetItem, Visitor, visit};

/// The expression that matches in Rust what the pattern matches in ECMA-262: `\d` and `\w` are of ASCII, `\s` has its
/// blanks, and `.` stops at its four line ends. What only Rust has, flags among it, stays as it is.
#[must_use]
pub fn ecma(pattern: &str) -> Cow<'_, str> {
    let Ok(ast) = Parser::new().parse(pattern) else { return Cow::Borrowed(pattern) };
    let Ok(mut found) = visit(&ast, Classes::default());
    if found.flags {
        found.places.retain(|(_, text)| *text != DOT);
    }
    if found.places.is_empty() {
        return Cow::Borrowed(pattern);
    }
    found.places.sort_by_key(|(place, _)| place.start);
    let mut text = String::with_capacity(pattern.len() * 2);
    let mut done = 0;
    for (place, class) in found.places {
        text.push_str(&pattern[done..place.start]);
        text.push_str(class);
        done = place.end;
    }
    text.push_str(&pattern[done..]);
    Cow::Owned(text)
}

const DOT: &str = r"[^\n\r\u{2028}\u{2029}]";

/// The places of classes that mean something else in ECMA-262, and what stands for them.
#[derive(Default)]
struct Classes {
    places: Vec<(Range<usize>, &'static str)>,
    /// Flags change what a dot means.
    flags: bool,
}

impl Classes {
    fn class(&mut self, class: &ClassPerl) {
        let text = match (&class.kind, class.negated) {
            (ClassPerlKind::Digit, false) => "[0-9]",
            (ClassPerlKind::Digit, true) => "[^0-9]",
            (ClassPerlKind::Word, false) => "[0-9A-Za-z_]",
            (ClassPerlKind::Word, true) => "[^0-9A-Za-z_]",
            (ClassPerlKind::Space, false) => r"[\t\n\v\f\r\u{feff}\u{2028}\u{2029}\p{Zs}]",
            (ClassPerlKind::Space, true) => r"[^\t\n\v\f\r\u{feff}\u{2028}\u{2029}\p{Zs}]",
        };
        self.places.push((class.span.start.offset..class.span.end.offset, text));
    }

    fn border(&mut self, border: &Assertion) {
        if border.kind == AssertionKind::WordBoundary {
            self.places.push((border.span.start.offset..border.span.end.offset, r"(?-u:\b)"));
        }
    }
}

impl Visitor for Classes {
    type Output = Self;
    type Err = std::convert::Infallible;

    fn finish(self) -> Result<Self, Self::Err> {
        Ok(self)
    }

    fn visit_pre(&mut self, ast: &Ast) -> Result<(), Self::Err> {
        match ast {
            Ast::ClassPerl(class) => self.class(class),
            Ast::Assertion(border) => self.border(border),
            Ast::Dot(span) => self.places.push((span.start.offset..span.end.offset, DOT)),
            Ast::Flags(_) => self.flags = true,
            Ast::Group(group) => self.flags |= group.flags().is_some_and(|flags| !flags.items.is_empty()),
            _ => {}
        }
        Ok(())
    }

    fn visit_class_set_item_pre(&mut self, item: &ClassSetItem) -> Result<(), Self::Err> {
        if let ClassSetItem::Perl(class) = item {
            self.class(class);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::ecma;

    #[test]
    fn classes_are_those_of_ecma() {
        assert_eq!(ecma(r"^\d{2}$"), "^[0-9]{2}$");
        assert_eq!(ecma(r"[\d_-]\D"), "[[0-9]_-][^0-9]");
        assert_eq!(ecma(r"\ba.c\b"), r"(?-u:\b)a[^\n\r\u{2028}\u{2029}]c(?-u:\b)");
        assert_eq!(ecma(r"(?s)a.\w"), r"(?s)a.[0-9A-Za-z_]");
        assert_eq!(ecma(r"\\d[.]\."), r"\\d[.]\.");
        assert_eq!(ecma("a("), "a(");
    }

    #[test]
    fn what_is_written_is_an_expression() {
        for pattern in [r"\d", r"\D", r"\w", r"\W", r"\s", r"\S", r"[\d\s]", r"[^\w\S]", ".", r"\b", r"(?i)\w."] {
            let text = ecma(pattern);
            assert!(regex_syntax::parse(&text).is_ok(), "{pattern} became {text}");
        }
    }
}
