//! Fields: members, headers and parameters, and the types that their keywords describe.

use heck::ToUpperCamelCase;

use super::form::{self, MISPLACED_KEYWORD};
use super::{Resolver, block_of};
use crate::ast::{Block, Entry, Scalar as Text, Value};
use crate::diagnostic::Diagnostic;
use crate::model::*;
use crate::source::Spanned;

impl Resolver<'_> {
    /// A member, a parameter of a path.
    pub(super) fn field(&mut self, entry: &Entry, owner: &str, sources: &[Source]) -> Field {
        self.no_join(entry);
        self.parameter(entry, owner, sources)
    }

    /// A header.
    pub(super) fn header(&mut self, entry: &Entry, owner: &str, sources: &[Source]) -> Field {
        self.no_join(entry);
        let mut field = self.described(entry, owner, sources);
        let said = block_of(&entry.value).and_then(|block| block.scalar("generate"));
        field.generate = said.map(|said| {
            let when = if said.text == "attempt" { Generate::Attempt } else { Generate::Call };
            Spanned::new(when, said.span)
        });
        field
    }

    /// A parameter of a query, or anything else that is no header.
    pub(super) fn parameter(&mut self, entry: &Entry, owner: &str, sources: &[Source]) -> Field {
        if let Some(generate) = block_of(&entry.value).and_then(|block| block.entry("generate")) {
            let message = "`generate` is ignored here: clients make values of headers only";
            self.report(
                Diagnostic::new(&MISPLACED_KEYWORD, generate.key.span, message).help("remove it: this is not a header"),
            );
        }
        self.described(entry, owner, sources)
    }

    fn no_join(&mut self, entry: &Entry) {
        if let Some(join) = block_of(&entry.value).and_then(|block| block.entry("join")) {
            let message = "`join` is ignored here: it says how a list is written into a query";
            self.report(
                Diagnostic::new(&MISPLACED_KEYWORD, join.key.span, message)
                    .help("remove it: this is not a query parameter"),
            );
        }
    }

    fn described(&mut self, entry: &Entry, owner: &str, sources: &[Source]) -> Field {
        let own = entry.key.text.to_upper_camel_case();
        // A name of symbols alone has no letters to tell the type from its owner by.
        let hint = format!("{owner}{}", if own.is_empty() { "Member" } else { &own });
        let name = spanned_key(entry);
        let mut field = Field {
            metadata: Self::bare_facts(name.span, sources),
            name,
            aliases: Vec::new(),
            presence: presence(entry),
            ty: form::unknown(entry.value.span()),
            slot: None,
            default: None,
            example: None,
            secret: false,
            generate: None,
        };
        let first = self.inline.len();
        match &entry.value {
            Value::Type(text) => field.ty = self.type_text(text, &hint),
            Value::Block(block) => {
                field.metadata = self.metadata(block, field.name.span, sources);
                field.ty = self.value_block(block, &hint);
                field.aliases = block.scalars("aliases").map(Text::spanned).collect();
                field.slot = block.scalar("slot").map(Text::spanned);
                field.default = Self::literal(block, "default");
                field.example = Self::literal(block, "example");
                field.secret = block.is_true("secret");
                self.one_form(block, &form::OF_A_VALUE);
            }
            _ => {}
        }
        self.place_inline(first, &field.metadata);
        field
    }

    /// A type given as text or as a map.
    pub(super) fn value(&mut self, value: &Value, hint: &str) -> Type {
        match value {
            Value::Type(text) => self.type_text(text, hint),
            Value::Block(block) => {
                self.one_form(block, &form::OF_A_VALUE);
                let known =
                    |name: &str| form::OF_A_VALUE.contains(&name) || name == "closed" || form::is_constraint(name);
                self.misplaced(block, |name| !known(name), "an item has no docs and no name of its own");
                self.value_block(block, hint)
            }
            other => form::unknown(other.span()),
        }
    }

    /// The type that the keywords of a value describe.
    pub(super) fn value_block(&mut self, block: &Block, hint: &str) -> Type {
        let before = self.diagnostics.len();
        let mut ty = self.value_type(block, hint);
        // Constraints are judged only where the type that they apply to is known.
        if self.diagnostics.len() == before && form::OF_A_VALUE.iter().any(|form| block.value(form).is_some()) {
            ty.constraints = form::constraints(block);
        }
        ty
    }

    fn value_type(&mut self, block: &Block, hint: &str) -> Type {
        if let Some(inner) = block.value("list") {
            let mut item = self.value(inner, hint);
            if block.value("enum").is_some()
                && let Some((shape, _)) = self.enumeration(block)
            {
                let null = item.null;
                item = Type { null, ..self.hoist(hint, Shape::Enum(shape), block.span) };
            }
            Type::plain(TypeKind::List(Box::new(item)), block.span)
        } else if let Some(inner) = block.value("map") {
            Type::plain(TypeKind::Map(Box::new(self.value(inner, hint))), block.span)
        } else if let Some(literal) = Self::literal(block, "const") {
            Type::plain(TypeKind::Const(literal), block.span)
        } else if block.value("enum").is_some() {
            match self.enumeration(block) {
                Some((shape, null)) => Type { null, ..self.hoist(hint, Shape::Enum(shape), block.span) },
                None => form::unknown(block.span),
            }
        } else if let Some(text) = block.type_text("type") {
            self.type_text(text, hint)
        } else {
            form::unknown(block.span)
        }
    }
}

/// The key of an entry with its range.
pub(super) fn spanned_key(entry: &Entry) -> Spanned<String> {
    Spanned::new(entry.key.text.clone(), entry.key.span)
}

/// What the mark behind a key says.
pub(super) const fn presence(entry: &Entry) -> Presence {
    match entry.key.mark {
        Some('!') => Presence::Required,
        Some(_) => Presence::Optional,
        None => Presence::Unsaid,
    }
}
