//! What is checked of a value by what is written at its place: bounds, the form of its scalar, a literal, its items.

use super::constraint::{self, Measured};
use super::id::At;
use super::{Validators, within};
use crate::constraint as keywords;
use crate::ir::{self, Bound, Check, Test};
use crate::model::{Constraint, Enum, EnumBase, Literal, Null, Scalar, Shape, Type, TypeId, TypeKind};

impl Validators<'_> {
    /// The checks of a value that may be null where its type says so.
    pub(super) fn element(&self, ty: &Type, at: &At) -> Vec<Check> {
        let checks = self.value(ty, at);
        if ty.null == Null::Nullable { within(Check::Present, checks) } else { checks }
    }

    /// The checks of a value that is there and not null.
    pub(super) fn value(&self, ty: &Type, at: &At) -> Vec<Check> {
        let list: Vec<&Constraint> = ty.constraints.list.iter().collect();
        let mut checks = self.bounds(ty, &list, at);
        match &ty.kind {
            TypeKind::Scalar(scalar) => checks.extend(self.scalar(*scalar, ty, at)),
            TypeKind::Const(literal) => checks.push(self.constant(&literal.value, at)),
            TypeKind::List(item) => checks.extend(within(Check::Items, self.element(item, &at.items()))),
            TypeKind::Map(item) => checks.extend(within(Check::Values, self.element(item, &at.items()))),
            TypeKind::Named(id) => checks.push(Check::Own(self.lower.type_ident(*id))),
        }
        checks
    }

    /// The bounds of a place, brought to what they measure.
    fn bounds(&self, ty: &Type, list: &[&Constraint], at: &At) -> Vec<Check> {
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

    fn bounds_of_named(&self, id: TypeId, list: &[&Constraint], at: &At) -> Vec<Check> {
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
    fn tests(&self, list: &[&Constraint], measured: Measured<'_>, at: &At) -> Vec<Check> {
        let tests = list.iter().filter_map(|constraint| {
            let keyword = keywords::keyword(constraint.keyword).filter(|keyword| keyword.fits == measured.class())?;
            let test = constraint::test(self, keyword.name, &constraint.argument, measured)?;
            Some(self.bound(test, keyword.name, (keyword.wording)(&constraint.argument), at))
        });
        tests.collect()
    }

    fn bound(&self, test: Test, keyword: &'static str, sentence: String, at: &At) -> Check {
        let rule = ir::Rule { id: at.rule(keyword), keyword, sentence: visible(&sentence), source: at.source.clone() };
        Check::Bound(Bound { test, rule, secret: at.secret })
    }

    /// The form that a scalar implies and its Rust type does not keep.
    fn scalar(&self, scalar: Scalar, ty: &Type, at: &At) -> Option<Check> {
        let (name, dated) = match scalar {
            Scalar::Email => ("email", false),
            Scalar::Uri => ("uri", false),
            Scalar::DateTime => ("date-time", true),
            Scalar::Date => ("date", true),
            _ => return None,
        };
        // What the page says itself stands already; another form that it says does not replace that of the scalar.
        let said = ty.constraints.get("format").map(|constraint| &constraint.argument);
        if matches!(said, Some(Literal::String(said)) if said == name) {
            return None;
        }
        let test = Test::Format(constraint::function(name)?);
        let wording = keywords::keyword("format")
            .map_or_else(String::new, |keyword| (keyword.wording)(&Literal::String(name.to_owned())));
        let bound = self.bound(test, "format", wording, at);
        Some(if dated { Check::Text(vec![bound]) } else { bound })
    }

    /// That a number is one of a closed set. Other texts than those of one are not read, so that they need no check.
    pub(super) fn listed(&self, values: &Enum, at: &At) -> Vec<Check> {
        if !values.closed || values.base != EnumBase::Integer {
            return Vec::new();
        }
        let literals = || values.values.iter().map(|value| value.wire.value.json());
        let numbers: Vec<i64> = literals().filter_map(|json| json.parse().ok()).collect();
        let sentence = format!("one of {}", literals().collect::<Vec<_>>().join(", "));
        within(Check::Whole, vec![self.bound(Test::Listed(numbers), "enum", sentence, at)])
    }

    fn constant(&self, literal: &Literal, at: &At) -> Check {
        let text = match literal {
            Literal::String(text) if !text.chars().any(char::is_control) => Some(text.clone()),
            _ => None,
        };
        self.always(Test::Constant(literal.json(), text), literal, at)
    }

    /// That a value is always the same.
    pub(super) fn always(&self, test: Test, literal: &Literal, at: &At) -> Check {
        self.bound(test, "const", format!("always `{}`", literal.json()), at)
    }
}

/// The sentence with control characters made visible: they mean something to the writer of the Rust.
fn visible(sentence: &str) -> String {
    sentence.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}
