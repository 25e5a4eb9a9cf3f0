//! The numbers that a value is a multiple of.

use super::{Bound, set};
use crate::ast::Literal;
use crate::diff::shift::{Known, Shift};
use specwright_semantics::ExactNumber;

/// Without those that follow from another one: what is a multiple of 6 is one of 3, and a whole number is one of 0.5.
pub(in crate::diff) fn divisors(bounds: &[Bound], is_whole: bool) -> Vec<Bound> {
    let all = set::distinct(bounds, is_whole);
    let follows = |at: usize, bound: &Bound| {
        let from = |other: &Bound| is_multiple(&other.argument, &bound.argument) && other.evidence <= bound.evidence;
        let of_another = all.iter().enumerate().any(|(other, it)| other != at && from(it) && !bound.is_same(it));
        of_another || (is_whole && is_multiple(&Literal::Number("1".to_owned()), &bound.argument))
    };
    all.iter().enumerate().filter(|(at, bound)| !follows(*at, bound)).map(|(_, bound)| bound.clone()).collect()
}

/// How values move from multiples of all of the one list to those of the other.
pub(in crate::diff) fn shift(old: &[Bound], now: &[Bound]) -> Shift {
    // Several divisors together may be a multiple of one that none of them is.
    let lacks = |one: &[Bound], other: &[Bound]| {
        let open = one.iter().any(|bound| !other.iter().any(|it| is_multiple(&it.argument, &bound.argument)));
        match other.len() {
            _ if !open => Known::No,
            0 | 1 => Known::Yes,
            _ => Known::Maybe,
        }
    };
    Shift { went: lacks(now, old), came: lacks(old, now) }
}

/// Whether the one number is a multiple of the other.
fn is_multiple(one: &Literal, of: &Literal) -> bool {
    let (Literal::Number(one), Literal::Number(of)) = (one, of) else { return false };
    let (Some(one), Some(of)) = (ExactNumber::of_text(one), ExactNumber::of_text(of)) else { return false };
    one.is_multiple_of(of) == Some(true)
}
