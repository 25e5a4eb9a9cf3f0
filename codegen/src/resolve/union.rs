//! Unions, told apart by a tag, and choices, whose one member gives the type of another.

use super::field::spanned_key;
use super::{Resolver, block_of, form};
use crate::ast::{Block, Entry, Scalar as Text, Value};
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Choice, ChoiceCase, Source, TaggedUnion, TypeKind};
use crate::source::Spanned;

/// A case of a union is not an object.
pub static UNION_CASE: Check = Check::error(
    "union-case",
    "A case of a `union` is not an object. The tag is one of the members of a case, so each case names an object type without `pairs`, declared under `types:`. Use `choice` if the tag is beside the value.",
);
pub(super) static MISSING_CASES: Check = Check::error(
    "missing-cases",
    "A `union` or `choice` lists no cases. List the type for each tag or key, or use `json` if the documentation does not say.",
);
pub(super) static CHOICE_OF_ITSELF: Check = Check::error(
    "choice-of-itself",
    "`by` and `in` of a choice are the same member. `by` names the member that decides, `in` the member whose type depends on it.",
);

impl Resolver<'_> {
    fn without_cases(&mut self, cases: Option<&Entry>, what: &str) {
        if let Some(entry) = cases
            && matches!(&entry.value, Value::Map(cases, _) if cases.is_empty())
        {
            self.report(
                Diagnostic::new(&MISSING_CASES, entry.key.span, format!("a {what} without cases"))
                    .help("list the cases, or use `json`"),
            );
        }
    }

    /// A union.
    pub(super) fn tagged_union(&mut self, block: &Block, name: &Spanned<String>) -> TaggedUnion {
        self.without_cases(block.entry("cases"), "union");
        let mut cases = Vec::new();
        for entry in block.map("cases") {
            let Value::Type(text) = &entry.value else { continue };
            let before = self.diagnostics.len();
            match self.type_text(text, &name.value).kind {
                TypeKind::Named(id) => cases.push((spanned_key(entry), id)),
                _ if self.diagnostics.len() > before => {}
                _ => {
                    let message =
                        format!("`{}` is not an object, so it has no tag among its members", text.scalar.text);
                    self.report(
                        Diagnostic::new(&UNION_CASE, text.scalar.span, message)
                            .help("name an object type, or use `choice`"),
                    );
                }
            }
        }
        TaggedUnion { by: text_of(block, "by"), cases }
    }

    /// A choice; `cases` is a keyword beside it.
    pub(super) fn choice(
        &mut self,
        block: &Block,
        choice: &Block,
        name: &Spanned<String>,
        sources: &[Source],
    ) -> Choice {
        self.without_cases(block.entry("cases"), "choice");
        if block.value("cases").is_none() && !block.incomplete {
            self.report(
                Diagnostic::new(&MISSING_CASES, choice.span, "a choice without cases")
                    .help("add `cases:` beside it, with the type of the value by key"),
            );
        }
        if let (Some(by), Some(value)) = (choice.scalar("by"), choice.scalar("in"))
            && by.text == value.text
        {
            self.report(
                Diagnostic::new(&CHOICE_OF_ITSELF, value.span, format!("`{}` cannot decide its own type", by.text))
                    .also(by.span, "the member that decides")
                    .help("name the member whose type depends on it"),
            );
        }
        let otherwise = match choice.type_text("else") {
            Some(text) => self.type_text(text, &name.value),
            None => form::unknown(choice.span),
        };
        let cases = block.map("cases").iter().map(|entry| self.choice_case(entry, name, sources)).collect();
        Choice { by: text_of(choice, "by"), value: text_of(choice, "in"), otherwise, cases }
    }

    fn choice_case(&mut self, entry: &Entry, name: &Spanned<String>, sources: &[Source]) -> ChoiceCase {
        if let Some(block) = block_of(&entry.value) {
            self.misplaced(block, form::is_of_a_member, "a case of a choice is not a member");
        }
        let field = self.field(entry, &name.value, sources);
        ChoiceCase { key: field.name, ty: field.ty, metadata: field.metadata }
    }
}

/// The text of a keyword; empty where it is missing, which is reported already.
fn text_of(block: &Block, keyword: &str) -> Spanned<String> {
    block.scalar(keyword).map_or_else(|| Spanned::new(String::new(), block.span), Text::spanned)
}
