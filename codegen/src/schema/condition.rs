//! Conditions over members, told apart by whether they hold, fail, or have no result because something is null.

use super::json::{Json, Object};
use super::measure;
use super::member::{Members, is_this, list, literal};
use crate::model::{BinaryOperator, Field, Node, NodeKind, UnaryOperator};

/// What a schema says of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Truth {
    Holds,
    Fails,
}

impl Truth {
    /// The other one.
    pub(super) fn turned(self) -> Self {
        match self {
            Self::Holds => Self::Fails,
            Self::Fails => Self::Holds,
        }
    }

    /// The schema as it is, or turned round; for conditions that always have a result.
    pub(super) fn of(self, schema: Object) -> Object {
        match self {
            Self::Holds => schema,
            Self::Fails => not(schema),
        }
    }
}

/// The schema of the objects for which the condition holds, or fails; in rules an absent member reads as null.
pub(super) fn condition(members: &Members<'_>, node: &Node, truth: Truth) -> Option<Object> {
    match &node.kind {
        NodeKind::Unary(UnaryOperator::Not, inner) => condition(members, inner, truth.turned()),
        NodeKind::Has(value, name) if is_this(value) => {
            let field = members.find(&name.value)?;
            Some(truth.of(members.has(field)))
        }
        NodeKind::Binary(operator, left, right) => binary(members, *operator, left, right, truth),
        NodeKind::Member(..) => {
            let constant = Object::new().with("const", truth == Truth::Holds);
            Some(members.present(members.of_this(node)?, constant))
        }
        _ => None,
    }
}

fn binary(members: &Members<'_>, operator: BinaryOperator, left: &Node, right: &Node, truth: Truth) -> Option<Object> {
    let joined = |keyword: &str| {
        let sides = [condition(members, left, truth)?, condition(members, right, truth)?];
        Some(Object::new().with(keyword, Json::list(sides)))
    };
    match (operator, truth) {
        (BinaryOperator::And, Truth::Holds) | (BinaryOperator::Or, Truth::Fails) => joined("allOf"),
        (BinaryOperator::And, Truth::Fails) | (BinaryOperator::Or, Truth::Holds) => joined("anyOf"),
        (BinaryOperator::In, _) => listed(members, left, right, truth).or_else(|| holding(members, left, right, truth)),
        (BinaryOperator::Equal, _) => either_way(members, left, right)
            .map(|schema| truth.of(schema))
            .or_else(|| measure::compared(members, operator, left, right, truth)),
        (BinaryOperator::NotEqual, _) => either_way(members, left, right)
            .map(|schema| truth.turned().of(schema))
            .or_else(|| measure::compared(members, operator, left, right, truth)),
        _ => measure::compared(members, operator, left, right, truth),
    }
}

fn either_way(members: &Members<'_>, left: &Node, right: &Node) -> Option<Object> {
    equal(members, left, right).or_else(|| equal(members, right, left))
}

/// The member has the value.
fn equal(members: &Members<'_>, member: &Node, value: &Node) -> Option<Object> {
    let field = members.of_this(member)?;
    match literal(value)? {
        Json::Null => Some(members.fitting(field, Object::new().with("type", "null"))),
        value if members.compares_as_written(&field.ty) => {
            Some(members.present(field, Object::new().with("const", value)))
        }
        _ => None,
    }
}

/// The member has one of the values.
fn listed(members: &Members<'_>, member: &Node, values: &Node, truth: Truth) -> Option<Object> {
    let field = members.of_this(member).filter(|field| members.compares_as_written(&field.ty))?;
    let NodeKind::List(items) = &values.kind else { return None };
    let values: Vec<Json> = items.iter().map(literal).collect::<Option<_>>()?;
    let known = !values.contains(&Json::Null);
    known.then(|| truth.of(members.present(field, Object::new().with("enum", Json::List(values)))))
}

/// The member is a list that has the value among its elements; without a list there is no result.
fn holding(members: &Members<'_>, value: &Node, member: &Node, truth: Truth) -> Option<Object> {
    let field: &Field = members.of_this(member)?;
    let element = members.element(&field.ty)?;
    let value = literal(value).filter(|value| *value != Json::Null && members.compares_as_written(element))?;
    let among = Object::new().with("contains", Object::new().with("const", value));
    Some(members.present(field, list(truth.of(among))))
}

fn not(schema: Object) -> Object {
    Object::new().with("not", schema)
}
