//! Whether a value keeps what its page says, by the model alone: bounds, literals, forms, and rules.

use super::json::Json;
use super::rule::holds;
use crate::constraint::{Class, keyword, same};
use crate::model::{
    Constraint, Constraints, Expression, Literal, Null, Object, Operation, Pairs, Rule, RuleKind, Scalar, Shape, Type,
    TypeId, TypeKind,
};
use crate::rule::This;
use crate::valid::ValidApi;

/// Whether a value keeps the bounds that are written at its place and at the newtypes on the way.
pub fn bounds(all: &[&Constraints], json: &Json) -> bool {
    let literal = literal(json);
    all.iter().flat_map(|bounds| &bounds.list).all(|constraint| bound(constraint, &literal))
}

fn bound(constraint: &Constraint, literal: &Literal) -> bool {
    keyword(constraint.keyword).is_none_or(|keyword| {
        // Only what can be told to be broken is.
        !(keyword.excludes)(&constraint.argument, literal) || is_other(keyword.fits, literal)
    })
}

/// Whether a keyword is not for values like this.
fn is_other(class: Class, literal: &Literal) -> bool {
    match literal {
        Literal::String(_) => class != Class::Text,
        Literal::Number(_) => class != Class::Number,
        Literal::Json(text) => match class {
            Class::List => !text.starts_with('['),
            Class::Object => !text.starts_with('{'),
            Class::Text | Class::Number => true,
        },
        Literal::Null | Literal::Boolean(_) => true,
    }
}

fn literal(json: &Json) -> Literal {
    match json {
        Json::Null => Literal::Null,
        Json::Boolean(value) => Literal::Boolean(*value),
        Json::Number(text) => Literal::Number(text.clone()),
        Json::String(text) => Literal::String(text.clone()),
        Json::List(_) | Json::Object(_) => Literal::Json(json.to_string()),
    }
}

/// Whether a value keeps all that is said of its type.
pub fn value(api: &ValidApi, ty: &Type, json: &Json) -> bool {
    // What is null is bound by nothing.
    if *json == Json::Null && (ty.null == Null::Nullable || !matches!(ty.kind, TypeKind::Const(_))) {
        return true;
    }
    bounds_through(api, ty, &[], json)
        && match &ty.kind {
            TypeKind::Scalar(scalar) => form(*scalar, json),
            TypeKind::Const(literal) => same(&literal.value, &self::literal(json)),
            TypeKind::List(item) | TypeKind::Map(item) => match json {
                Json::List(items) => items.iter().all(|json| value(api, item, json)),
                Json::Object(members) => members.iter().all(|(_, json)| value(api, item, json)),
                _ => true,
            },
            TypeKind::Named(id) => named(api, *id, json),
        }
}

/// Bounds of a place measure what is inside of newtypes, and pairs as the object that they stand for.
fn bounds_through(api: &ValidApi, ty: &Type, outer: &[&Constraints], json: &Json) -> bool {
    let mut all = outer.to_vec();
    all.push(&ty.constraints);
    let pairs = match &ty.kind {
        TypeKind::Named(id) => pairs_of(api, *id),
        _ => None,
    };
    match pairs {
        Some(pairs) => bounds(&all, &unpaired(pairs, json)),
        None => bounds(&all, json),
    }
}

/// The form that a scalar implies.
fn form(scalar: Scalar, json: &Json) -> bool {
    let name = match scalar {
        Scalar::Email => "email",
        Scalar::Uri => "uri",
        Scalar::DateTime => "date-time",
        _ => return true,
    };
    keyword("format").is_none_or(|format| !(format.excludes)(&Literal::String(name.into()), &literal(json)))
}

fn named(api: &ValidApi, id: TypeId, json: &Json) -> bool {
    let def = api.type_def(id);
    let parts = match &def.shape {
        Shape::Newtype(inner) => value(api, inner, json),
        Shape::Object(object) => members(api, object, &this(api, id, json)),
        Shape::Enum(_) => true,
        Shape::TaggedUnion(union) => {
            let tag = json.member(&union.by);
            union
                .cases
                .iter()
                .filter(|(known, _)| Json::text(known.as_str()) == *tag)
                .all(|(_, id)| named(api, *id, json))
        }
        Shape::Choice(choice) => {
            let (key, held) = (json.member(&choice.by), json.member(&choice.value));
            let case = choice.cases.iter().find(|case| Json::text(case.key.as_str()) == *key);
            value(api, case.map_or(&choice.otherwise, |case| &case.ty), held)
        }
        // Samples are of the first that can be made; the others are of other kinds.
        Shape::KindUnion(types) => types.iter().all(|ty| !fits(api, ty, json) || value(api, ty, json)),
    };
    parts && rules(api, This::Type(id), &def.rules, &this(api, id, json))
}

/// Whether a value is of a type's kind.
fn fits(api: &ValidApi, ty: &Type, json: &Json) -> bool {
    let mut plain = ty.clone();
    plain.constraints = Constraints::default();
    crate::constraint::literal_fits(api, &plain, &literal(json)).is_ok()
}

fn members(api: &ValidApi, object: &Object, json: &Json) -> bool {
    let own = object.fields.iter().all(|field| match json {
        Json::Object(members) => {
            members.iter().filter(|(name, _)| *name == field.name.value).all(|(_, json)| value(api, &field.ty, json))
        }
        _ => true,
    });
    own && object.includes.iter().all(|include| {
        let names = crate::proof::members(api, include.ty);
        let there = names.iter().any(|member| *json.member(member.wire_name()) != Json::Null);
        !there || named(api, include.ty, json)
    })
}

/// Whether no rule is known to be broken.
fn rules(api: &ValidApi, of: This<'_>, rules: &[Rule], this: &Json) -> bool {
    rules.iter().all(|rule| keeps(api, of, rule, this))
}

pub fn keeps(api: &ValidApi, of: This<'_>, rule: &Rule, this: &Json) -> bool {
    match &rule.kind {
        RuleKind::Members { when, require, forbid } => {
            let applies = when.as_ref().is_none_or(|when| {
                let told = holds(api, of, rule, this);
                told == Some(true) || (told.is_none() && is_matched(when))
            });
            let there = |name: &str| *this.member(name) != Json::Null;
            !applies || (require.iter().all(|name| there(name)) && !forbid.iter().any(|name| there(name)))
        }
        RuleKind::Check(check) => match holds(api, of, rule, this) {
            None => !is_matched(check),
            Some(told) => told,
        },
        RuleKind::Server(_) => true,
    }
}

/// Whether a condition runs a pattern, which nothing here can do: whether it holds is not known.
fn is_matched(condition: &Expression) -> bool {
    condition.text.contains(".matches(")
}

/// Whether no rule of an operation is known to be broken; `this` has its parameters by name, and `body`.
pub fn operation(api: &ValidApi, operation: &Operation, this: &Json) -> bool {
    rules(api, This::Operation(operation), &operation.rules, this)
}

/// A value as rules see it: pairs as the object that they stand for.
pub fn this(api: &ValidApi, id: TypeId, json: &Json) -> Json {
    pairs_of(api, id).map_or_else(|| json.clone(), |pairs| unpaired(pairs, json))
}

fn pairs_of(api: &ValidApi, id: TypeId) -> Option<&Pairs> {
    match &api.type_def(id).shape {
        Shape::Object(object) => object.pairs.as_ref(),
        _ => None,
    }
}

fn unpaired(pairs: &Pairs, json: &Json) -> Json {
    let Json::List(entries) = json.member(&pairs.list) else { return json.clone() };
    let members = entries.iter().map(|entry| {
        let Json::Object(parts) = entry else { return (String::new(), Json::Null) };
        let value = parts.iter().find(|(name, _)| *name != pairs.key.value).map_or(Json::Null, |(_, it)| it.clone());
        (entry.member(&pairs.key).plain(), value)
    });
    Json::Object(members.collect())
}
