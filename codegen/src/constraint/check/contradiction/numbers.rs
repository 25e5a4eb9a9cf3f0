//! Bounds of a number that leave no whole number, no multiple, or none that its type can hold.

use super::{Fact, TypeUse, both, finding};
use crate::constraint::keyword::{Edge, Measure};
use crate::constraint::measure::number;
use crate::diagnostic::Diagnostic;
use crate::model::Scalar;
use crate::proof::SubjectKind;
use specwright_semantics::{DecimalText, ExactNumber};

/// One end of a range.
struct End<'a> {
    value: ExactNumber<'a>,
    strict: bool,
    fact: Fact,
}

pub(super) fn contradictions(place: &TypeUse<'_>) -> Vec<Diagnostic> {
    let SubjectKind::Scalar(scalar) = place.kind else { return Vec::new() };
    let size = match scalar {
        Scalar::Int32 => Some((i64::from(i32::MIN), i64::from(i32::MAX))),
        Scalar::Int64 => Some((i64::MIN, i64::MAX)),
        Scalar::Integer | Scalar::Number | Scalar::Decimal => None,
        _ => return Vec::new(),
    };
    let whole = !matches!(scalar, Scalar::Number | Scalar::Decimal);
    let (mut lowest, mut highest) = (ends(place, Edge::Lower), ends(place, Edge::Upper));
    let keywords = (lowest.len(), highest.len());
    if let Some((least, most)) = size {
        lowest.push(of_type(place, scalar, least, format!("at least {least}")));
        highest.push(of_type(place, scalar, most, format!("at most {most}")));
    }
    let steps: Vec<(ExactNumber<'_>, Fact)> = place
        .stated
        .iter()
        .filter(|stated| stated.known.name == "multipleOf")
        .filter_map(|stated| Some((number(&stated.constraint.argument)?, stated.fact())))
        .collect();
    // Facts that are all said elsewhere are told there.
    let all: Vec<(usize, &End<'_>)> = highest.iter().enumerate().collect();
    let own: Vec<(usize, &End<'_>)> = all.iter().copied().filter(|(_, high)| high.fact.own).collect();
    let is_own_step = steps.iter().any(|(_, step)| step.own);
    let mut findings = Vec::new();
    for (low_at, low) in lowest.iter().enumerate() {
        for (high_at, high) in if low.fact.own || is_own_step { &all } else { &own }.iter().copied() {
            if low.value > high.value || (low.value == high.value && (low.strict || high.strict)) {
                // Two keywords are compared elsewhere.
                if low_at >= keywords.0 || high_at >= keywords.1 {
                    findings.extend(both(&low.fact, &high.fact));
                }
            } else if whole && none_between(low, high, None, true) {
                let message = format!("no whole number satisfies both {} and {}", low.fact.shown, high.fact.shown);
                findings.extend(finding(message, &[&low.fact, &high.fact]));
            } else if let Some((_, step)) = steps.iter().find(|(step, _)| none_between(low, high, Some(*step), whole)) {
                let message = format!("no value satisfies {}, {} and {}", low.fact.shown, high.fact.shown, step.shown);
                findings.extend(finding(message, &[&low.fact, &high.fact, step]));
            }
        }
    }
    findings
}

fn ends<'a>(place: &TypeUse<'a>, edge: Edge) -> Vec<End<'a>> {
    let stated = place.stated.iter().filter_map(|stated| {
        let bound = stated.known.bound.filter(|bound| bound.measure == Measure::Value && bound.edge == edge)?;
        Some(End { value: number(&stated.constraint.argument)?, strict: bound.strict, fact: stated.fact() })
    });
    stated.collect()
}

fn of_type(place: &TypeUse<'_>, scalar: Scalar, value: i64, wording: String) -> End<'static> {
    End { value: ExactNumber::Whole(value), strict: false, fact: place.of_kind(scalar.word(), wording) }
}

/// Whether no multiple of the step lies between; false where the numbers are too large to tell.
fn none_between(low: &End<'_>, high: &End<'_>, step: Option<ExactNumber<'_>>, whole: bool) -> bool {
    multiples(low, high, step, whole).is_some_and(|found| !found)
}

fn multiples(low: &End<'_>, high: &End<'_>, step: Option<ExactNumber<'_>>, whole: bool) -> Option<bool> {
    let numbers = [Some(low.value), Some(high.value), step];
    // The power of ten in which all of them, and 1, are whole.
    let unit = numbers.into_iter().flatten().filter_map(|number| number.with_decimal(|it| it.power())).min()?.min(0);
    let in_units = |number: ExactNumber<'_>| number.with_decimal(|it: DecimalText<'_>| it.in_units_of(unit))?;
    let one = 10i128.checked_pow(u32::try_from(unit.checked_neg()?).ok()?)?;
    let step = match (step, whole) {
        (Some(step), true) => least_common_multiple(in_units(step)?, one)?,
        (Some(step), false) => in_units(step)?,
        (None, _) => one,
    };
    let (from, to) = (in_units(low.value)?, in_units(high.value)?);
    let mut first = from.checked_add((-from).rem_euclid(step))?;
    if low.strict && first == from {
        first = first.checked_add(step)?;
    }
    Some(if high.strict { first < to } else { first <= to })
}

fn least_common_multiple(a: i128, b: i128) -> Option<i128> {
    let (mut x, mut y) = (a, b);
    while y != 0 {
        (x, y) = (y, x % y);
    }
    (a / x).checked_mul(b)
}
