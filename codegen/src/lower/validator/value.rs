//! What is checked of a value by what is written at its place: bounds, the form of its scalar, a literal, its items.

use super::constraint::{self, Measured};
use super::id::At;
use super::{Validators, within};
use crate::constraint::{self as keywords, Demand, DemandKind};
use crate::ir::{self, Bound, Check, ConstantMember, Test};
use crate::lower::values::wire_value;
use crate::model::{Constraint, Enum, EnumBase, Literal, Null, Scalar, Shape, Type, TypeDef, TypeId, TypeKind};

impl Validators<'_> {
    /// The checks of a value that may be null where its type says so.
    pub(super) fn element(&self, ty: &Type, at: &At<'_>) -> Vec<Check> {
        let checks = self.value(ty, at);
        if ty.null == Null::Nullable { within(Check::Present, checks) } else { checks }
    }

    /// The checks of a value that is there and not null.
    pub(super) fn value(&self, ty: &Type, at: &At<'_>) -> Vec<Check> {
        let list: Vec<&Constraint> = ty.constraints.list.iter().collect();
        let mut checks = self.bounds(ty, &list, at);
        checks.extend(keywords::demands(ty).into_iter().filter_map(|demand| self.demand(ty, demand, at)));
        match &ty.kind {
            TypeKind::Scalar(_) | TypeKind::Const(_) => {}
            TypeKind::List(item) => checks.extend(within(Check::Items, self.element(item, &at.items()))),
            TypeKind::Map(item) => checks.extend(within(Check::Values, self.element(item, &at.items()))),
            TypeKind::Named(id) => checks.push(Check::Own(self.lower.type_ident(*id))),
        }
        checks
    }

    /// The bounds of a place, brought to what they measure.
    fn bounds(&self, ty: &Type, list: &[&Constraint], at: &At<'_>) -> Vec<Check> {
        if list.is_empty() {
            return Vec::new();
        }
        match &ty.kind {
            TypeKind::Scalar(Scalar::String | Scalar::Uri | Scalar::Email) => self.tests(list, Measured::Text, at),
            TypeKind::Scalar(Scalar::Integer | Scalar::Int32 | Scalar::Int64 | Scalar::Number | Scalar::Decimal) => {
                self.tests(list, Measured::Number, at)
            }
            TypeKind::Scalar(_) => Vec::new(),
            TypeKind::Const(literal) => match &literal.value {
                Literal::String(_) => self.tests(list, Measured::Text, at),
                Literal::Number(_) => self.tests(list, Measured::Number, at),
                Literal::Boolean(_) | Literal::Null | Literal::Json(_) => Vec::new(),
            },
            TypeKind::List(item) => self.tests(list, Measured::List(item), at),
            TypeKind::Map(_) => self.tests(list, Measured::Map, at),
            TypeKind::Named(id) => self.bounds_of_named(*id, list, at),
        }
    }

    fn bounds_of_named(&self, id: TypeId, list: &[&Constraint], at: &At<'_>) -> Vec<Check> {
        match &self.api.type_def(id).shape {
            Shape::Newtype(inner) => {
                let checks = self.bounds(inner, list, at);
                let checks = if inner.null == Null::Nullable { within(Check::Present, checks) } else { checks };
                within(Check::Inner, checks)
            }
            Shape::Object(_) => self.tests(list, Measured::Object(id), at),
            Shape::Enum(values) => match values.base {
                EnumBase::String => within(Check::Text, self.tests(list, Measured::Text, at)),
                EnumBase::Integer => within(Check::Whole, self.tests(list, Measured::Number, at)),
            },
            Shape::KindUnion(types) => {
                self.variants(id, types, |ty| {
                    // A union in a union is refused where bounds are written at it.
                    match &ty.kind {
                        TypeKind::Named(inner) if *inner == id => Vec::new(),
                        _ => self.bounds(ty, list, at),
                    }
                })
            }
            Shape::TaggedUnion(_) | Shape::Choice(_) => Vec::new(),
        }
    }

    /// The tests of those bounds that are for what is measured.
    fn tests(&self, list: &[&Constraint], measured: Measured<'_>, at: &At<'_>) -> Vec<Check> {
        let tests = list.iter().filter_map(|constraint| {
            let keyword = keywords::keyword(constraint.keyword).filter(|keyword| keyword.fits == measured.class())?;
            let test = constraint::test(self, keyword.name, &constraint.argument, measured)?;
            let sentence = (keyword.wording)(&constraint.argument).to_string();
            Some(Self::bound(
                test,
                at.rule(keyword.name, visible(&sentence), at.metadata.evidence_for(keyword.name)),
                at,
            ))
        });
        tests.collect()
    }

    fn bound(test: Test, rule: ir::Rule, at: &At<'_>) -> Check {
        Check::Bound(Bound { test, rule, secret: at.secret })
    }

    /// The check of what is demanded besides bounds, which depend on what they measure.
    fn demand(&self, ty: &Type, demand: Demand<'_>, at: &At<'_>) -> Option<Check> {
        let rule = at.rule(demand.keyword, visible(&demand.sentence), demand.evidence(at.metadata));
        match demand.kind {
            DemandKind::Bound(_) => None,
            DemandKind::Implied(form) => {
                let function = constraint::function(form.name)?;
                // Dates and times know whether they came with an answer.
                let dated = matches!(ty.kind, TypeKind::Scalar(Scalar::Date | Scalar::DateTime));
                let test = if dated { Test::Form(function) } else { Test::Format(function) };
                Some(Self::bound(test, rule, at))
            }
            DemandKind::Constant(literal) => {
                let text = match literal {
                    Literal::String(text) if !text.chars().any(char::is_control) => Some(text.clone()),
                    _ => None,
                };
                Some(Self::bound(Test::Constant(literal.json(), text), rule, at))
            }
        }
    }

    /// That a value is one of a closed set, where the Rust type could hold another.
    pub(super) fn listed(&self, def: &TypeDef, values: &Enum, at: &At<'_>) -> Vec<Check> {
        let evidence = keywords::listed_evidence(at.metadata);
        let bound = keywords::listed(values, def.usage).map(|sentence| {
            let wire = values.values.iter().filter_map(|value| wire_value(values.base, &value.wire.value)).collect();
            Self::bound(Test::Listed(wire), at.rule("enum", visible(&sentence), evidence), at)
        });
        let part = match values.base {
            EnumBase::String => Check::Text,
            EnumBase::Integer => Check::Whole,
        };
        within(part, bound.into_iter().collect())
    }

    /// That a member without a field is not sent with another value.
    pub(super) fn kept(kept: ConstantMember, literal: &Literal, at: &At<'_>) -> Check {
        let demand = keywords::constant(literal);
        let rule = at.rule(demand.keyword, visible(&demand.sentence), demand.evidence(at.metadata));
        Self::bound(Test::ConstantMember(kept), rule, at)
    }
}

/// The sentence with control characters made visible: they mean something to the writer of the Rust.
fn visible(sentence: &str) -> String {
    sentence.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}
