//! Objects: their fields, the types that they include, and members that travel as pairs.

use super::Resolver;
use super::field::{presence, spanned_key};
use crate::ast::{Block, Scalar as Text, Value};
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Include, Object, Pairs, Source, TypeKind};
use crate::source::Spanned;

/// What is included has no members.
pub static INCLUDE_WITHOUT_MEMBERS: Check = Check::error(
    "include-without-members",
    "`include` names something that has no members: it takes an object without `pairs`, or a choice, declared under `types:`. Name one of these, or make the type a field.",
);

impl Resolver<'_> {
    /// An object.
    pub(super) fn object(&mut self, block: &Block, name: &Spanned<String>, sources: &[Source]) -> Object {
        let fields = block.map("fields").iter().map(|entry| self.field(entry, &name.value, sources)).collect();
        let mut includes = Vec::new();
        for entry in block.map("include") {
            let (text, metadata) = match &entry.value {
                Value::Type(text) => (Some(text), Self::bare_facts(entry.key.span, sources)),
                Value::Block(inner) => (inner.type_text("type"), self.metadata(inner, entry.key.span, sources)),
                _ => continue,
            };
            let Some(text) = text else { continue };
            let before = self.diagnostics.len();
            let ty = self.type_text(text, &name.value);
            if self.diagnostics.len() > before {
                continue;
            }
            let TypeKind::Named(id) = ty.kind else {
                let message = format!("`{}` has no members to include", text.scalar.text);
                self.report(
                    Diagnostic::new(&INCLUDE_WITHOUT_MEMBERS, text.scalar.span, message)
                        .help("name an object or a choice"),
                );
                continue;
            };
            includes.push(Include { name: spanned_key(entry), presence: presence(entry), ty: id, metadata });
        }
        let pairs = block.block("pairs").and_then(|pairs| {
            let text = |keyword| pairs.scalar(keyword).map(Text::spanned);
            Some(Pairs { list: text("in")?, key: text("key")?, value: text("value")? })
        });
        Object { fields, includes, pairs }
    }
}
