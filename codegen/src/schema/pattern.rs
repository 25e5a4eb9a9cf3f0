//! Whether a regular expression says the same in JSON Schema, whose patterns are those of ECMAScript.

use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{
    AssertionKind, Ast, ClassSetItem, ClassUnicodeKind, ClassUnicodeOpKind, Flags, GroupKind, HexLiteralKind, Literal,
    LiteralKind, SpecialLiteralKind, Visitor, visit,
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
            Ast::Literal(it) => is_literal(it, "") && !(it.kind == LiteralKind::Verbatim && "]}".contains(it.c)),
            // One quantifier stands behind one thing that has a width.
            Ast::Repetition(it) => !matches!(*it.ast, Ast::Repetition(_) | Ast::Assertion(_)),
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
            ClassSetItem::Literal(it) => is_literal(it, "-"),
            ClassSetItem::Range(it) => is_literal(&it.start, "-") && is_literal(&it.end, "-"),
            ClassSetItem::Unicode(it) => is_class(&it.kind),
            ClassSetItem::Ascii(_) => false,
            ClassSetItem::Bracketed(_) => false,
            ClassSetItem::Union(it) => !it.items.windows(3).any(is_range_of_classes),
            ClassSetItem::Empty(_) | ClassSetItem::Perl(_) => true,
        };
        if fine { Ok(()) } else { Err(Foreign) }
    }

    fn visit_class_set_binary_op_pre(&mut self, _: &regex_syntax::ast::ClassSetBinaryOp) -> Result<(), Foreign> {
        Err(Foreign)
    }
}

/// The characters that ECMAScript lets one escape: those with a meaning, and in a class the hyphen.
const ESCAPED: &str = "^$\\.*+?()[]{}|/";

/// `\a` is a letter to ECMAScript, only `\u{…}` may stand in braces, and nothing is escaped without need.
fn is_literal(literal: &Literal, also_escaped: &str) -> bool {
    match &literal.kind {
        LiteralKind::Special(SpecialLiteralKind::Bell | SpecialLiteralKind::Space) | LiteralKind::Octal => false,
        LiteralKind::HexFixed(kind) => *kind != HexLiteralKind::UnicodeLong,
        LiteralKind::HexBrace(kind) => *kind == HexLiteralKind::UnicodeShort,
        LiteralKind::Meta | LiteralKind::Superfluous => ESCAPED.contains(literal.c) || also_escaped.contains(literal.c),
        LiteralKind::Verbatim | LiteralKind::Special(_) => true,
    }
}

/// A hyphen beside a class such as `\w` is a range without ends to ECMAScript.
fn is_range_of_classes(items: &[ClassSetItem]) -> bool {
    let is_hyphen = |item: &ClassSetItem| matches!(item, ClassSetItem::Literal(it) if it.c == '-' && it.kind == LiteralKind::Verbatim);
    let is_class = |item: &ClassSetItem| matches!(item, ClassSetItem::Perl(_) | ClassSetItem::Unicode(_));
    matches!(items, [first, middle, last] if is_hyphen(middle) && (is_class(first) || is_class(last)))
}

/// The names of the general categories as ECMAScript has them; Rust is not strict about case, blanks and underscores.
const CATEGORIES: [&str; 80] = [
    "C",
    "Cased_Letter",
    "Cc",
    "Cf",
    "Close_Punctuation",
    "Cn",
    "Co",
    "Combining_Mark",
    "Connector_Punctuation",
    "Control",
    "Cs",
    "Currency_Symbol",
    "Dash_Punctuation",
    "Decimal_Number",
    "Enclosing_Mark",
    "Final_Punctuation",
    "Format",
    "Initial_Punctuation",
    "L",
    "LC",
    "Letter",
    "Letter_Number",
    "Line_Separator",
    "Ll",
    "Lm",
    "Lo",
    "Lowercase_Letter",
    "Lt",
    "Lu",
    "M",
    "Mark",
    "Math_Symbol",
    "Mc",
    "Me",
    "Mn",
    "Modifier_Letter",
    "Modifier_Symbol",
    "N",
    "Nd",
    "Nl",
    "No",
    "Nonspacing_Mark",
    "Number",
    "Open_Punctuation",
    "Other",
    "Other_Letter",
    "Other_Number",
    "Other_Punctuation",
    "Other_Symbol",
    "P",
    "Paragraph_Separator",
    "Pc",
    "Pd",
    "Pe",
    "Pf",
    "Pi",
    "Po",
    "Private_Use",
    "Ps",
    "Punctuation",
    "S",
    "Sc",
    "Separator",
    "Sk",
    "Sm",
    "So",
    "Space_Separator",
    "Spacing_Mark",
    "Surrogate",
    "Symbol",
    "Titlecase_Letter",
    "Unassigned",
    "Uppercase_Letter",
    "Z",
    "Zl",
    "Zp",
    "Zs",
    "cntrl",
    "digit",
    "punct",
];

/// Properties that are true or false.
const PROPERTIES: [&str; 14] = [
    "ASCII",
    "Alphabetic",
    "Any",
    "Assigned",
    "Emoji",
    "ID_Continue",
    "ID_Start",
    "Ideographic",
    "Lowercase",
    "Math",
    "Uppercase",
    "White_Space",
    "XID_Continue",
    "XID_Start",
];

fn is_class(kind: &ClassUnicodeKind) -> bool {
    match kind {
        ClassUnicodeKind::OneLetter(_) => false,
        ClassUnicodeKind::Named(name) => CATEGORIES.contains(&name.as_str()) || PROPERTIES.contains(&name.as_str()),
        ClassUnicodeKind::NamedValue { op: ClassUnicodeOpKind::Equal, name, value } => match name.as_str() {
            "General_Category" | "gc" => CATEGORIES.contains(&value.as_str()),
            "Script" | "sc" | "Script_Extensions" | "scx" => is_script(value),
            _ => false,
        },
        ClassUnicodeKind::NamedValue { .. } => false,
    }
}

/// Whether it is written as the names of scripts are: `Greek`, `Old_Persian`, `Grek`.
fn is_script(value: &str) -> bool {
    let is_word = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(|first| first.is_ascii_uppercase()) && letters.all(|c| c.is_ascii_lowercase())
    };
    value.split('_').all(is_word)
}

#[cfg(test)]
mod tests {
    use super::is_portable;

    #[test]
    fn what_both_know_is_portable() {
        for pattern in
            [r"\.onmicrosoft\.com$", r"^[A-Z]{2}: #\d+$", "(?:a|b)*", "(?<name>a)", r"^\p{Lu}[^\s\]]?$", r"\x41\u{41}"]
                .into_iter()
                .chain([
                    r"\p{Letter}",
                    r"[\p{Uppercase_Letter}\-_]",
                    r"\p{Script=Old_Persian}\P{gc=Nd}",
                    r"a\/b\.[a-z-]",
                    "(?:a+)+(?:a{2}){3}",
                    r"[\w-]",
                ])
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
            r"\p{letter}",
            r"\p{Script:Greek}",
            r"\-",
            r"\_",
            r"\#[\&]",
            "a++",
            "a{2}{3}",
            r"\b+",
            "a]",
            "a}",
            r"[\w-z]",
            r"\a",
            r"\x{41}",
            "[",
        ];
        for pattern in patterns {
            assert!(!is_portable(pattern), "{pattern}");
        }
    }
}
