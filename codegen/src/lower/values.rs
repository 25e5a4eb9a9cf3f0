//! Enums of values, and literals.

use super::{Lower, docs, scalar_type};
use crate::constraint::holds_no_other;
use crate::ir;
use crate::model::{Enum, EnumBase, Literal, NodePath, TypeDef, TypePart};
use crate::proof::of_literal;

impl Lower<'_> {
    pub(super) fn values(&self, def: &TypeDef, shape: &Enum) -> ir::Values {
        let mut variants = Vec::new();
        for value in &shape.values {
            let Some(wire) = wire_value(shape.base, &value.wire.value) else { continue };
            let node = NodePath::InType(def.name.value.clone(), TypePart::Value(value.text()));
            let ident = self.proof.names.item(&node);
            let mut page = docs::Page::default();
            match value.doc.as_deref().map(str::trim).filter(|doc| !doc.is_empty()) {
                Some(doc) => page.paragraph(format!("{}: {}", docs::code(&value.wire.value.json()), docs::flat(doc))),
                None => page.paragraph(format!("{}.", docs::code(&value.wire.value.json()))),
            }
            variants.push(ir::ValueVariant { node, docs: page.finish(), ident, wire });
        }
        let kind = match shape.base {
            EnumBase::String if holds_no_other(shape, def.usage) => ir::ValuesKind::ClosedText,
            EnumBase::String => ir::ValuesKind::OpenText,
            EnumBase::Integer => ir::ValuesKind::OpenInteger,
        };
        ir::Values { variants, kind }
    }
}

/// A value of an enum as it is on the wire.
pub(super) fn wire_value(base: EnumBase, wire: &Literal) -> Option<ir::WireValue> {
    match (base, wire) {
        (EnumBase::Integer, Literal::Number(text) | Literal::String(text)) => {
            text.parse().ok().map(ir::WireValue::Integer)
        }
        (EnumBase::String, Literal::String(text)) => Some(ir::WireValue::Text(text.clone())),
        (EnumBase::String, other) => Some(ir::WireValue::Text(other.json())),
        (EnumBase::Integer, _) => None,
    }
}

/// The Rust type of a literal.
pub(super) fn literal_type(literal: &Literal) -> ir::Type {
    scalar_type(of_literal(literal))
}

/// The text of a literal in a path, query or header.
pub(super) fn literal_text(literal: &Literal) -> String {
    match literal {
        Literal::String(text) => text.clone(),
        other => other.json(),
    }
}
