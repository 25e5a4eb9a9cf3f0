//! Comparisons of a member's number or size with a whole number, as bounds.

use super::condition::Truth;
use super::json::{Json, Object};
use super::member::{Measured, Members, list};
use crate::constraint::{Edge, Measure, bounding};
use crate::model::{BinaryOperator, Field, Node, NodeKind};

/// The objects whose member compares so; without a member there is no result.
pub(super) fn compared(
    members: &Members<'_>,
    operator: BinaryOperator,
    left: &Node,
    right: &Node,
    truth: Truth,
) -> Option<Object> {
    let (field, measured, bound, operator) = match subject(members, left) {
        Some((field, measured)) => (field, measured, right, operator),
        None => {
            let (field, measured) = subject(members, right)?;
            (field, measured, left, mirrored(operator))
        }
    };
    let NodeKind::Integer(bound) = bound.kind else { return None };
    let said = |operator| {
        let (kind, range) = range(operator, bound, measured)?;
        let bounded =
            if measured == Measured::List { list(range) } else { Object::new().with("type", kind).and(range) };
        Some(members.present(field, bounded))
    };
    match (operator, truth) {
        // Null is equal to no number, so these have a result without the member too.
        (BinaryOperator::Equal, _) => said(BinaryOperator::Equal).map(|schema| truth.of(schema)),
        (BinaryOperator::NotEqual, _) => said(BinaryOperator::Equal).map(|schema| truth.turned().of(schema)),
        (_, Truth::Holds) => said(operator),
        (_, Truth::Fails) => said(opposite(operator)?),
    }
}

/// A member that is a number, or the size of a member.
fn subject<'a>(members: &Members<'a>, node: &Node) -> Option<(&'a Field, Measured)> {
    let NodeKind::Call { receiver, function, arguments } = &node.kind else {
        let field = members.of_this(node)?;
        return (members.measured(&field.ty)? == Measured::Number).then_some((field, Measured::Number));
    };
    let of = match (receiver, arguments.as_slice()) {
        (None, [of]) => of,
        (Some(of), []) => of,
        _ => return None,
    };
    let field = members.of_this(of).filter(|_| function.value == "size")?;
    let measured = members.measured(&field.ty).filter(|measured| *measured != Measured::Number)?;
    Some((field, measured))
}

/// The bounds as keywords of a kind; sizes are whole and never below nothing.
fn range(operator: BinaryOperator, bound: i64, measured: Measured) -> Option<(&'static str, Object)> {
    let (kind, measure) = match measured {
        Measured::Number => ("number", Measure::Value),
        Measured::Text => ("string", Measure::Length),
        Measured::List => ("array", Measure::Items),
        Measured::Map => ("object", Measure::Properties),
    };
    let is_number = measured == Measured::Number;
    let with = |edge, strict, bound: i64| {
        let keyword = bounding(measure, edge, strict).filter(|_| is_number || bound >= 0)?;
        Some(Object::new().with(keyword.name, Json::Number(bound.to_string())))
    };
    let range = match operator {
        BinaryOperator::Equal => with(Edge::Lower, false, bound)?.and(with(Edge::Upper, false, bound)?),
        BinaryOperator::GreaterOrEqual => with(Edge::Lower, false, bound)?,
        BinaryOperator::LessOrEqual => with(Edge::Upper, false, bound)?,
        BinaryOperator::Greater if is_number => with(Edge::Lower, true, bound)?,
        BinaryOperator::Less if is_number => with(Edge::Upper, true, bound)?,
        BinaryOperator::Greater => with(Edge::Lower, false, bound.checked_add(1)?)?,
        BinaryOperator::Less => with(Edge::Upper, false, bound.checked_sub(1)?)?,
        _ => return None,
    };
    Some((kind, range))
}

fn mirrored(operator: BinaryOperator) -> BinaryOperator {
    match operator {
        BinaryOperator::Less => BinaryOperator::Greater,
        BinaryOperator::LessOrEqual => BinaryOperator::GreaterOrEqual,
        BinaryOperator::Greater => BinaryOperator::Less,
        BinaryOperator::GreaterOrEqual => BinaryOperator::LessOrEqual,
        other => other,
    }
}

fn opposite(operator: BinaryOperator) -> Option<BinaryOperator> {
    Some(match operator {
        BinaryOperator::Less => BinaryOperator::GreaterOrEqual,
        BinaryOperator::LessOrEqual => BinaryOperator::Greater,
        BinaryOperator::Greater => BinaryOperator::LessOrEqual,
        BinaryOperator::GreaterOrEqual => BinaryOperator::Less,
        _ => return None,
    })
}
