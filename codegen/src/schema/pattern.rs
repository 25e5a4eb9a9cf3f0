//! Whether a regular expression says the same in JSON Schema, whose patterns are those of ECMAScript.

use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{
    AssertionKind, Ast, ClassSetItem, ClassUnicodeKind, Flags, GroupKind, HexLiteralKind, Literal, LiteralKind,
    SpecialLiteralKind, Visitor, visit,
};

/// False where the pattern uses what only Rust's expressions have: flags, `\A` and `\z`, operations on classes, …
pub(super) fn is_portable(pattern: &str) -> bool {
    Parser::new().parse(pattern).is_ok_and(|ast| visit(&ast, Portable).is_ok())
}

struct Portable;

/// Something that ECMAScript does not have, or reads differently.
struct Foreign;

impl Visitor for Portable {
    type Output = ();
    type Err = Foreign;

    fn finish(self) -> Result<(), Foreign> {
        Ok(())
    }

    fn visit_pre(&mut self, ast: &Ast) -> Result<(), Foreign> {
        let fine = match ast {
            Ast::Flags(_) => false,
            Ast::Literal(it) => is_literal(it),
            Ast::Assertion(it) => matches!(
                it.kind,
                AssertionKind::StartLine
                    | AssertionKind::EndLine
                    | AssertionKind::WordBoundary
                    | AssertionKind::NotWordBoundary
            ),
            Ast::ClassUnicode(it) => is_class(&it.kind),
            Ast::Group(it) => match &it.kind {
                GroupKind::CaptureIndex(_) => true,
                GroupKind::CaptureName { starts_with_p, .. } => !starts_with_p,
                GroupKind::NonCapturing(Flags { items, .. }) => items.is_empty(),
            },
            _ => true,
        };
        if fine { Ok(()) } else { Err(Foreign) }
    }

    fn visit_class_set_item_pre(&mut self, item: &ClassSetItem) -> Result<(), Foreign> {
        let fine = match item {
            ClassSetItem::Literal(it) => is_literal(it),
            ClassSetItem::Range(it) => is_literal(&it.start) && is_literal(&it.end),
            ClassSetItem::Unicode(it) => is_class(&it.kind),
            ClassSetItem::Ascii(_) => false,
            ClassSetItem::Bracketed(_) => false,
            ClassSetItem::Empty(_) | ClassSetItem::Perl(_) | ClassSetItem::Union(_) => true,
        };
        if fine { Ok(()) } else { Err(Foreign) }
    }

    fn visit_class_set_binary_op_pre(&mut self, _: &regex_syntax::ast::ClassSetBinaryOp) -> Result<(), Foreign> {
        Err(Foreign)
    }
}

/// `\a` is a letter to ECMAScript, and only `\u{…}` may stand in braces.
fn is_literal(literal: &Literal) -> bool {
    match &literal.kind {
        LiteralKind::Special(SpecialLiteralKind::Bell) | LiteralKind::Octal => false,
        LiteralKind::HexFixed(kind) => *kind != HexLiteralKind::UnicodeLong,
        LiteralKind::HexBrace(kind) => *kind == HexLiteralKind::UnicodeShort,
        _ => true,
    }
}

/// Both know the general categories by their short names, in braces.
fn is_class(kind: &ClassUnicodeKind) -> bool {
    matches!(kind, ClassUnicodeKind::Named(name) if name.len() <= 2 && name.starts_with(|c: char| c.is_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::is_portable;

    #[test]
    fn what_both_know_is_portable() {
        for pattern in
            [r"\.onmicrosoft\.com$", r"^[A-Z]{2}: #\d+$", "(?:a|b)*", "(?<name>a)", r"^\p{Lu}[^\s\]]?$", r"\x41\u{41}"]
        {
            assert!(is_portable(pattern), "{pattern}");
        }
    }

    #[test]
    fn what_only_rust_knows_is_not() {
        let patterns = [
            "(?i)a",
            "a(?i:b)",
            "(?P<name>a)",
            r"\Aa\z",
            "[[:alpha:]]",
            "[a-z&&[^b]]",
            "[a[b]]",
            r"\p{Greek}",
            r"\pL",
            r"\a",
            r"\x{41}",
            "[",
        ];
        for pattern in patterns {
            assert!(!is_portable(pattern), "{pattern}");
        }
    }
}
