//! A lower and an upper bound of the same measure.

use super::{TypeUse, both};
use crate::constraint::keyword::Edge;
use crate::constraint::measure::nothing_between;
use crate::diagnostic::Diagnostic;

pub(super) fn contradictions(place: &TypeUse<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (at, one) in place.stated.iter().enumerate().filter(|(_, one)| one.own) {
        // Each pair once: with those that follow, the inherited ones among them.
        for other in &place.stated[at + 1..] {
            let (Some(a), Some(b)) = (&one.known.bound, &other.known.bound) else { continue };
            let (first, second) = ((a, &one.constraint.argument), (b, &other.constraint.argument));
            let empty = a.measure == b.measure
                && match (a.edge, b.edge) {
                    (Edge::Lower, Edge::Upper) => nothing_between(first, second),
                    (Edge::Upper, Edge::Lower) => nothing_between(second, first),
                    _ => false,
                };
            if empty {
                findings.extend(both(&one.fact(), &other.fact()));
            }
        }
    }
    findings
}
