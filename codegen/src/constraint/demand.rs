//! What is demanded of a value by what is written at its place: bounds, the form that its scalar implies, a literal. Decided
//! here for the checks of generated code and for the table of rules alike.

use super::text_format::{FORMATS, TextFormat};
use super::{Wording, format, keyword};
use crate::model::{Constraint, Enum, EnumBase, Evidence, Literal, Metadata, Scalar, Type, TypeKind, Usage};

/// A demand on a value.
#[derive(Clone, Debug)]
pub struct Demand<'a> {
    /// The keyword that states it; the id of its rule ends in it.
    pub keyword: &'static str,
    /// What it demands, in words.
    pub sentence: String,
    /// How it is demanded.
    pub kind: DemandKind<'a>,
}

/// The kinds of demand.
#[derive(Clone, Copy, Debug)]
pub enum DemandKind<'a> {
    /// A bound that is written out.
    Bound(&'a Constraint),
    /// A form of text that a scalar has by itself.
    Implied(&'static TextFormat),
    /// One literal.
    Constant(&'a Literal),
}

impl Demand<'_> {
    /// What the demand rests on, at a node of which this is known. A form that a scalar implies and a literal rest on
    /// what is known of the type, unless something is known of them by themselves.
    #[must_use]
    pub fn evidence(&self, metadata: &Metadata) -> Evidence {
        match self.kind {
            // A literal is written in the place of a type.
            DemandKind::Implied(_) | DemandKind::Constant(_) => {
                metadata.own_evidence_for(self.keyword).unwrap_or_else(|| metadata.evidence_for("type"))
            }
            DemandKind::Bound(_) => metadata.evidence_for(self.keyword),
        }
    }
}

/// What is demanded of a value, apart from its items and from what its named type demands.
#[must_use]
pub fn demands(ty: &Type) -> Vec<Demand<'_>> {
    // `uniqueItems: false` demands nothing.
    let bounds = ty.constraints.list.iter().map(bound).filter(|bound| !bound.sentence.is_empty());
    let mut found: Vec<Demand<'_>> = bounds.collect();
    match &ty.kind {
        TypeKind::Scalar(scalar) => {
            found.extend(implied(*scalar).filter(|form| !is_said(ty, form)).map(|form| Demand {
                keyword: format::FORMAT.name,
                sentence: (format::FORMAT.wording)(&Literal::String(form.name.to_owned())).to_string(),
                kind: DemandKind::Implied(form),
            }))
        }
        TypeKind::Const(literal) => found.push(constant(&literal.value)),
        TypeKind::Named(_) | TypeKind::List(_) | TypeKind::Map(_) => {}
    }
    found
}

/// Whether anything but a constant may be demanded of a value, told without the words for it.
#[must_use]
pub fn is_bounded(ty: &Type) -> bool {
    !ty.constraints.list.is_empty() || matches!(ty.kind, TypeKind::Scalar(scalar) if implied(scalar).is_some())
}

/// That a value is always the same.
#[must_use]
pub fn constant(literal: &Literal) -> Demand<'_> {
    let sentence = format!("always `{}`", literal.json());
    Demand { keyword: "const", sentence, kind: DemandKind::Constant(literal) }
}

/// Whether the Rust type of an enum has no room for other values. That of text which answers hold has: a value that the
/// service added must not cost the answer that it stands in.
#[must_use]
pub const fn holds_no_other(values: &Enum, usage: Usage) -> bool {
    values.closed && matches!(values.base, EnumBase::String) && !usage.read
}

/// What a closed enum demands whose Rust type could hold another value.
#[must_use]
pub fn listed(values: &Enum, usage: Usage) -> Option<String> {
    if !values.closed || holds_no_other(values, usage) {
        return None;
    }
    let literals: Vec<String> = values.values.iter().map(|value| value.wire.value.json()).collect();
    Some(format!("one of {}", literals.join(", ")))
}

/// What the values of a closed enum rest on.
#[must_use]
pub fn listed_evidence(metadata: &Metadata) -> Evidence {
    metadata.weakest_of(&["enum", "closed"])
}

/// What a constraint demands, in words.
#[must_use]
pub fn wording(constraint: &Constraint) -> Wording {
    keyword(constraint.keyword).map_or_else(Wording::default, |keyword| (keyword.wording)(&constraint.argument))
}

fn bound(constraint: &Constraint) -> Demand<'_> {
    let sentence = wording(constraint).to_string();
    Demand { keyword: constraint.keyword, sentence, kind: DemandKind::Bound(constraint) }
}

/// The form that a scalar implies and its Rust type does not keep.
fn implied(scalar: Scalar) -> Option<&'static TextFormat> {
    match scalar {
        Scalar::Email | Scalar::Uri | Scalar::DateTime | Scalar::Date => {
            FORMATS.iter().find(|format| format.name == scalar.word())
        }
        _ => None,
    }
}

/// Whether the page says the form itself; another form that it says does not replace that of the scalar.
fn is_said(ty: &Type, form: &TextFormat) -> bool {
    let said = ty.constraints.get(format::FORMAT.name).map(|constraint| &constraint.argument);
    matches!(said, Some(Literal::String(said)) if said == form.name)
}
