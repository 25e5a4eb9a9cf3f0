//! Which keywords say what a value is, and which mean nothing where they are written.

use std::sync::LazyLock;

use super::Resolver;
use super::metadata::literal_of;
use crate::ast::{Block, Entry, Value, table};
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Constraint, Constraints, Literal, Scalar, Type, TypeKind};
use crate::source::Span;

pub(super) static MISSING_TYPE: Check = Check::error(
    "missing-type",
    "A type or field does not say what it is. A named type has `fields` (with `include`, `pairs`), `union` or `choice`, or, as a field has, one of `type`, `list`, `map`, `enum` and `const`.",
);
pub(super) static CONFLICTING_TYPES: Check = Check::error(
    "conflicting-types",
    "A type or field says twice what it is. Only one of `fields` (with `include`), `type`, `list`, `map`, `enum`, `const`, `union` and `choice` is allowed; `enum` may be combined with `type: string`, `type: integer` or `list`. Keep one, and declare the other as a named type if it is needed.",
);
pub(super) static DEPENDENT_KEYWORD: Check = Check::error(
    "dependent-keyword",
    "A keyword is used without the one that it belongs to: `cases` goes with `choice`, `pairs` with `fields` or `include`, `closed` with `enum`. Alone it would be ignored. Add the other keyword, or remove this one.",
);
pub(super) static MISPLACED_KEYWORD: Check = Check::error(
    "misplaced-keyword",
    "A keyword is not used in this place and would be ignored: constraints on a type that is not a wrapper around another, keywords of members on items, cases or context variables, `join` outside of a query, `generate` outside of headers. Remove it, or write it where the value is used.",
);

/// The forms of a value, in the order of the table.
pub(super) static OF_A_VALUE: LazyLock<Vec<&str>> = LazyLock::new(|| table::value_names().collect());

/// The forms of a named type.
pub(super) static OF_A_TYPE: LazyLock<Vec<&str>> =
    LazyLock::new(|| table::composite_names().chain(table::value_names()).collect());

/// Whether a keyword is a constraint.
pub(super) fn is_constraint(name: &str) -> bool {
    table::constraint_names().any(|known| known == name)
}

/// Whether only a member has the keyword.
pub(super) fn is_of_a_member(name: &str) -> bool {
    table::member_names().any(|known| known == name)
}

/// The type of a value of which nothing is known.
pub(super) fn unknown(span: Span) -> Type {
    Type::plain(TypeKind::Scalar(Scalar::Json), span)
}

impl Resolver<'_> {
    /// Reports a block that says what it is in no way or in several, and keywords that depend on another.
    pub(super) fn one_form(&mut self, block: &Block, forms: &[&str]) {
        self.dependent(block);
        let has = |form: &str| forms.contains(&form) && block.entries.iter().any(|entry| entry.key.text == form);
        let is_beside_another =
            |form: &str| (form == "include" && has("fields")) || (form == "enum" && (has("type") || has("list")));
        let found: Vec<&Entry> = block
            .entries
            .iter()
            .filter(|entry| forms.contains(&entry.key.text.as_str()) && !is_beside_another(&entry.key.text))
            .collect();
        match found.as_slice() {
            [] if block.incomplete => {}
            [] => {
                let choices: Vec<String> = forms.iter().map(|form| format!("`{form}`")).collect();
                let message = format!("{} does not say what it is", block.place.name);
                let help = format!("add one of {}", choices.join(", "));
                self.report(Diagnostic::new(&MISSING_TYPE, block.span, message).help(help));
            }
            [_] => {}
            [first, second, ..] => self.conflict(first, second),
        }
    }

    fn conflict(&mut self, first: &Entry, second: &Entry) {
        let is_object = |entry: &Entry| matches!(entry.key.text.as_str(), "fields" | "include");
        let message = format!("`{}` and `{}` both say what this is", first.key.text, second.key.text);
        let help = if is_object(first) || is_object(second) {
            "an object has `fields` and `include`; declare other types under names of their own"
        } else {
            "keep one of the two"
        };
        self.report(
            Diagnostic::new(&CONFLICTING_TYPES, second.key.span, message)
                .label("second here")
                .also(first.key.span, "first here")
                .help(help),
        );
    }

    /// Reports keywords that mean nothing without another one.
    fn dependent(&mut self, block: &Block) {
        let pairs: [(&str, &[&str]); 3] =
            [("closed", &["enum"]), ("cases", &["choice"]), ("pairs", &["fields", "include"])];
        let has = |name: &str| block.place.keyword(name).is_some() && block.value(name).is_some();
        for (keyword, others) in pairs {
            if has(keyword) && !others.iter().any(|other| has(other)) && !block.incomplete {
                let span = block.entry(keyword).map_or(block.span, |entry| entry.key.span);
                let message = format!("`{keyword}` is ignored without `{}`", others[0]);
                self.report(
                    Diagnostic::new(&DEPENDENT_KEYWORD, span, message)
                        .help(format!("add `{}:`, or remove `{keyword}`", others[0])),
                );
            }
        }
    }

    /// Reports keywords that are ignored in a place.
    pub(super) fn misplaced(&mut self, block: &Block, is_ignored: impl Fn(&str) -> bool, why: &str) {
        for entry in block.entries.iter().filter(|entry| is_ignored(&entry.key.text)) {
            let keyword = &entry.key.text;
            self.report(
                Diagnostic::new(&MISPLACED_KEYWORD, entry.key.span, format!("`{keyword}` is ignored here: {why}"))
                    .help(format!("remove `{keyword}`, or write it where the value is used")),
            );
        }
    }
}

/// The constraints of a block.
pub(super) fn constraints(block: &Block) -> Constraints {
    let mut list = Vec::new();
    for keyword in table::constraint_names() {
        let Some(entry) = block.entry(keyword) else { continue };
        let Some(argument) = literal_of(&entry.value) else { continue };
        let argument = match (keyword, argument.value) {
            // These take text, whatever it looks like.
            ("pattern" | "format" | "uniqueBy", _) => match &entry.value {
                Value::Scalar(text) => Literal::String(text.text.clone()),
                _ => continue,
            },
            (_, other) => other,
        };
        list.push(Constraint { keyword, argument, keyword_span: entry.key.span, span: entry.value.span() });
    }
    Constraints { list }
}
