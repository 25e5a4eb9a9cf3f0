//! Lower and upper bounds of one measure: the strictest of each, however it is written.

use std::cmp::Ordering;

use super::Bound;
use crate::ast::Literal;
use crate::constraint::{Bound as Limit, Edge, Measure, bounding, keyword};
use crate::diff::literal::compare;
use crate::diff::shift::{Known, Shift};
use crate::model::Evidence;
use specwright_semantics::{DecimalText, ExactNumber};

/// The bounds of a count, without a lower one of 0.
pub(in crate::diff) fn counts(bounds: &[Bound], _: bool) -> Vec<Bound> {
    let mut found = normal(bounds, true);
    found.retain(|bound| edge(bound) != Some(Edge::Lower) || number(bound) != "0");
    found
}

/// The bounds of a number.
pub(in crate::diff) fn between(bounds: &[Bound], is_whole: bool) -> Vec<Bound> {
    normal(bounds, is_whole)
}

/// For each edge those that no other one of as good evidence is as strict as: the lower ones first.
fn normal(bounds: &[Bound], is_whole: bool) -> Vec<Bound> {
    let all: Vec<Bound> = bounds.iter().map(|bound| if is_whole { inclusive(bound) } else { bound.clone() }).collect();
    let mut found = Vec::new();
    for side in [Edge::Lower, Edge::Upper] {
        // The best founded first: a worse founded one counts only where it is stricter.
        let mut of_side: Vec<&Bound> = all.iter().filter(|bound| edge(bound) == Some(side)).collect();
        of_side.sort_by(|one, other| one.evidence.cmp(&other.evidence).then_with(|| stricter(other, one)));
        let mut kept: Vec<&Bound> = Vec::new();
        for bound in of_side {
            if kept.iter().all(|known| stricter(bound, known) == Ordering::Greater) {
                kept.push(bound);
            }
        }
        kept.reverse();
        found.extend(kept.into_iter().cloned());
    }
    found
}

/// How values move from the one interval to the other.
pub(in crate::diff) fn shift(old: &[Bound], now: &[Bound]) -> Shift {
    let cut = |by: &[Bound], of: &[Bound]| {
        let cuts = |side: Edge| match (strictest(by, side), strictest(of, side)) {
            (None, _) => false,
            (Some(_), None) => true,
            (Some(one), Some(other)) => stricter(one, other) == Ordering::Greater,
        };
        Known::from(cuts(Edge::Lower) || cuts(Edge::Upper))
    };
    Shift { went: cut(now, old), came: cut(old, now) }
}

/// The strictest of one edge.
fn strictest(bounds: &[Bound], side: Edge) -> Option<&Bound> {
    bounds.iter().filter(|bound| edge(bound) == Some(side)).max_by(|one, other| stricter(one, other))
}

/// The strictest of each edge alone, whatever it rests on.
pub(in crate::diff) fn documented(bounds: &[Bound]) -> Vec<Bound> {
    [Edge::Lower, Edge::Upper].into_iter().filter_map(|side| strictest(bounds, side)).cloned().collect()
}

fn limit(bound: &Bound) -> Option<Limit> {
    keyword(bound.keyword)?.bound
}

fn edge(bound: &Bound) -> Option<Edge> {
    limit(bound).map(|limit| limit.edge)
}

fn number(bound: &Bound) -> &str {
    match &bound.argument {
        Literal::Number(text) => text,
        _ => "",
    }
}

/// Which of two bounds of one edge leaves less: `Greater` if the first does.
fn stricter(one: &Bound, other: &Bound) -> Ordering {
    let (Some(first), Some(second)) = (limit(one), limit(other)) else { return Ordering::Equal };
    let order = compare(number(one), number(other)).unwrap_or(Ordering::Equal);
    let order = if first.edge == Edge::Upper { order.reverse() } else { order };
    order.then(first.strict.cmp(&second.strict))
}

/// A bound of a whole number that the number may reach: above 0 is at least 1.
fn inclusive(bound: &Bound) -> Bound {
    let Some(limit) = limit(bound) else { return bound.clone() };
    let Some(Some((whole, is_exact))) =
        ExactNumber::of_text(number(bound)).and_then(|number| number.with_decimal(floor))
    else {
        return bound.clone();
    };
    let reached = match (limit.edge, limit.strict, is_exact) {
        (Edge::Lower, false, true) | (Edge::Upper, false, _) | (Edge::Upper, true, false) => Some(whole),
        (Edge::Lower, ..) => whole.checked_add(1),
        (Edge::Upper, true, true) => whole.checked_sub(1),
    };
    let keyword = bounding(limit.measure, limit.edge, false);
    match (reached, keyword) {
        (Some(reached), Some(keyword)) => {
            Bound { keyword: keyword.name, argument: Literal::Number(reached.to_string()), ..bound.clone() }
        }
        _ => bound.clone(),
    }
}

/// The greatest whole number that is not above, and whether it is the number itself.
fn floor(number: DecimalText<'_>) -> Option<(i128, bool)> {
    if number.is_whole() {
        return Some((number.to_i128()?, true));
    }
    let (units, power) = (number.in_units_of(number.power())?, u32::try_from(-number.power()).ok()?);
    // A number of few digits far behind the point lies next to 0.
    let whole = 10_i128.checked_pow(power).map_or(if units < 0 { -1 } else { 0 }, |scale| units.div_euclid(scale));
    Some((whole, false))
}

/// The bounds that the size of a number implies.
pub(in crate::diff) fn sized(scalar: crate::model::Scalar) -> Vec<Bound> {
    use crate::model::Scalar;
    let range = match scalar {
        Scalar::Int32 => [i64::from(i32::MIN), i64::from(i32::MAX)],
        Scalar::Int64 => [i64::MIN, i64::MAX],
        _ => return Vec::new(),
    };
    let of = |side: Edge, value: i64| {
        let keyword = bounding(Measure::Value, side, false)?;
        let argument = Literal::Number(value.to_string());
        Some(Bound { keyword: keyword.name, argument, evidence: Evidence::Stated })
    };
    [of(Edge::Lower, range[0]), of(Edge::Upper, range[1])].into_iter().flatten().collect()
}
