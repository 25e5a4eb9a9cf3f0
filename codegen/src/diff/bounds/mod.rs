//! What is demanded of a value, as one side has it: bounds in one normal form, so that one spelt another way is the same.

mod divisor;
mod interval;
mod set;

pub(super) use interval::sized;

use super::shift::{Known, Shift};
use super::walk::Placed;
use crate::ast::Literal;
use crate::constraint::{Demand, DemandKind, demands, keyword};
use crate::model::Evidence;

/// A bound.
#[derive(Clone, Debug)]
pub(super) struct Bound {
    /// Its keyword.
    pub(super) keyword: &'static str,
    pub(super) argument: Literal,
    /// What it rests on.
    pub(super) evidence: Evidence,
}

impl Bound {
    /// Whether a value breaks it.
    pub(super) fn excludes(&self, value: &Literal) -> bool {
        keyword(self.keyword).is_some_and(|known| (known.excludes)(&self.argument, value))
    }

    /// Whether another one demands the same.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let is_equal = || match (&self.argument, &other.argument) {
            (Literal::String(one), Literal::String(other)) if self.keyword == "pattern" => is_same_pattern(one, other),
            (one, other) => super::literal::is_equal(one, other),
        };
        self.keyword == other.keyword && is_equal()
    }

    /// It as a spec has it.
    fn text(&self) -> String {
        match &self.argument {
            Literal::String(text) => format!("{} {text}", self.keyword),
            Literal::Boolean(true) => self.keyword.to_owned(),
            other => format!("{} {}", self.keyword, other.json()),
        }
    }
}

/// What types on the way to a value demand.
pub(super) fn of(steps: &[Placed<'_>]) -> Vec<Bound> {
    let of_demand = |demand: Demand<'_>, (_, metadata): &Placed<'_>| {
        let argument = match demand.kind {
            DemandKind::Bound(constraint) => constraint.argument.clone(),
            DemandKind::Implied(form) => Literal::String(form.name.to_owned()),
            DemandKind::Constant(_) => return None,
        };
        Some(Bound { keyword: demand.keyword, argument, evidence: demand.evidence(metadata) })
    };
    steps
        .iter()
        .flat_map(|step| demands(step.0).into_iter().filter_map(move |demand| of_demand(demand, step)))
        .collect()
}

/// Bounds that are looked at together, and how.
pub(super) struct Group {
    /// Their keywords.
    pub(super) keywords: &'static [&'static str],
    /// The few that say the same as all of them, each no weaker than it has to be; whether the value is a whole number.
    pub(super) normal: fn(&[Bound], bool) -> Vec<Bound>,
    /// How values move from what the one list allows to what the other allows, both in normal form.
    pub(super) shift: fn(&[Bound], &[Bound]) -> Shift,
    /// Those of the normal form that a reader is shown.
    pub(super) shown: fn(&[Bound]) -> Vec<Bound>,
    /// Whether a demand that came may be one that other bounds make anyway, so that only a value shows that it narrows.
    pub(super) is_searched: bool,
}

/// Bounds of a count.
pub(super) const fn of_counts(keywords: &'static [&'static str]) -> Group {
    Group {
        keywords,
        normal: interval::counts,
        shift: interval::shift,
        shown: interval::documented,
        is_searched: false,
    }
}

/// Bounds of a number.
pub(super) const fn of_numbers(keywords: &'static [&'static str]) -> Group {
    Group {
        keywords,
        normal: interval::between,
        shift: interval::shift,
        shown: interval::documented,
        is_searched: false,
    }
}

/// What a number is a multiple of.
pub(super) const fn of_divisors(keywords: &'static [&'static str]) -> Group {
    Group { keywords, normal: divisor::divisors, shift: divisor::shift, shown: <[Bound]>::to_vec, is_searched: false }
}

/// Demands of which each stands by itself.
pub(super) const fn of_demands(keywords: &'static [&'static str], is_searched: bool) -> Group {
    Group { keywords, normal: set::distinct, shift: of_sets, shown: <[Bound]>::to_vec, is_searched }
}

impl Group {
    /// The bounds of the group among all, in normal form.
    pub(super) fn of(&self, all: &[Bound], is_whole: bool) -> Vec<Bound> {
        let own: Vec<Bound> = all.iter().filter(|bound| self.keywords.contains(&bound.keyword)).cloned().collect();
        (self.normal)(&own, is_whole)
    }
}

/// Those that refuse a call by default.
pub(super) fn stated(bounds: &[Bound]) -> Vec<Bound> {
    bounds.iter().filter(|bound| bound.evidence == Evidence::Stated).cloned().collect()
}

/// Whether two lists in normal form demand the same.
pub(super) fn is_same(one: &[Bound], other: &[Bound]) -> bool {
    one.len() == other.len() && one.iter().all(|bound| other.iter().any(|it| it.is_same(bound)))
}

/// Bounds as a spec has them; nothing where there are none.
pub(super) fn text(bounds: &[Bound]) -> Option<String> {
    let texts: Vec<String> = bounds.iter().map(Bound::text).collect();
    (!texts.is_empty()).then(|| texts.join(", "))
}

/// Bounds in words: `at least 1 and at most 255 characters`; empty where there are none.
pub(super) fn words(bounds: &[Bound]) -> String {
    let wording = |bound: &Bound| {
        keyword(bound.keyword).map(|known| (known.wording)(&bound.argument).to_string()).unwrap_or_default()
    };
    let all: Vec<String> = bounds.iter().map(wording).filter(|text| !text.is_empty()).collect();
    all.join(" and ")
}

/// How values move where each bound of a list is a demand of its own.
pub(super) fn of_sets(old: &[Bound], now: &[Bound]) -> Shift {
    let lacks = |one: &[Bound], other: &[Bound]| one.iter().any(|bound| !other.iter().any(|it| it.is_same(bound)));
    Shift { went: Known::from(lacks(now, old)), came: Known::from(lacks(old, now)) }
}

/// Whether two expressions match the same for sure: what differs is how they are spelt.
fn is_same_pattern(one: &str, other: &str) -> bool {
    let parsed = |pattern: &str| regex_syntax::parse(&crate::constraint::ecma(pattern)).ok();
    one == other || matches!((parsed(one), parsed(other)), (Some(one), Some(other)) if one == other)
}
