//! Values that show what a revision no longer takes: accepted by the one side and refused by the other.

mod automaton;
mod count;
mod data;
mod json;
mod maker;
mod number;
mod object;
mod pattern;
mod rule;
mod text;
mod travelling;

pub(super) use rule::{Refused, of_rule};

use super::bounds::{self, Bound};
use super::differ::Differ;
use super::shift::Known;
use super::view::View;
use super::walk::{Value, Values};
use crate::constraint::literal_fits;
use crate::model::{Enum, EnumBase, Literal, Type};
use crate::schema::json::Json;
use automaton::Decided;
use json::{compact, literal};
use maker::Maker;
use travelling::travelling;

/// What a search for a value came to.
pub(super) enum Found {
    /// A value of the node, as JSON; the shortest that was found.
    Shown(String),
    /// There is none.
    RuledOut,
    /// None was found.
    Open,
}

impl Found {
    /// Whether there is such a value.
    pub(super) const fn known(&self) -> Known {
        match self {
            Self::Shown(_) => Known::Yes,
            Self::RuledOut => Known::No,
            Self::Open => Known::Maybe,
        }
    }

    /// The value.
    pub(super) fn shown(self) -> Option<String> {
        match self {
            Self::Shown(text) => Some(text),
            Self::RuledOut | Self::Open => None,
        }
    }
}

/// A value of the node that the base takes and a bound of the head refuses.
pub(super) fn went(cx: &Differ<'_>, values: &Values<'_>, keywords: &[&str]) -> Found {
    let around: Vec<&Type> = values.around.iter().map(|[base, _]| *base).collect();
    find((&cx.base, &values.base), &values.head, keywords, &around)
}

/// A value that the head takes and a bound of the base refuses.
pub(super) fn came(cx: &Differ<'_>, values: &Values<'_>, keywords: &[&str]) -> Found {
    let around: Vec<&Type> = values.around.iter().map(|[_, head]| *head).collect();
    find((&cx.head, &values.head), &values.base, keywords, &around)
}

fn find((view, taking): (&View<'_>, &Value<'_>), refusing: &Value<'_>, keywords: &[&str], around: &[&Type]) -> Found {
    let all = |value: &Value<'_>| bounds::of(&value.bounds).into_iter().chain(bounds::of(&value.below));
    let taken: Vec<Bound> = all(taking).collect();
    let refusals: Vec<Bound> = all(refusing).filter(|bound| keywords.contains(&bound.keyword)).collect();
    let maker = Maker::of(view);
    let is_shown = |value: &Json| {
        let value = literal(value);
        refusals.iter().any(|bound| bound.excludes(&value)) && literal_fits(view.api, taking.written, &value).is_ok()
    };
    let mut first = None;
    if keywords.contains(&"pattern") {
        match difference(&taken, &refusals) {
            Decided::Differs(text) => first = Some(Json::Text(text)).filter(is_shown),
            Decided::Included => return Found::RuledOut,
            Decided::Open => {}
        }
    }
    if refusals.iter().all(|bound| ["uniqueItems", "uniqueBy"].contains(&bound.keyword))
        && sizes(&taken, "maxItems").iter().any(|size| *size < 2)
    {
        return Found::RuledOut;
    }
    let hints: Vec<Bound> = taken.into_iter().chain(refusals.iter().cloned()).collect();
    let found = first.or_else(|| shortest_first(maker.candidates(taking.written, &hints, 0)).find(is_shown));
    found.and_then(|found| whole(&maker, taking, around, found)).map_or(Found::Open, Found::Shown)
}

/// The value of a node that has this value in its lists and maps, as it travels.
fn whole(maker: &Maker<'_>, value: &Value<'_>, around: &[&Type], inner: Json) -> Option<String> {
    let whole = around.iter().rev().try_fold(inner, |inner, outer| maker.around(outer, inner))?;
    let root = around.first().copied().unwrap_or(value.written);
    let fits = literal_fits(maker.api, root, &literal(&whole)).is_ok();
    fits.then(|| compact(&travelling(maker.api, root, whole)))
}

/// A value of the node that the base takes, and that is none of the type of the head.
pub(super) fn of_type(cx: &Differ<'_>, values: &Values<'_>) -> Option<String> {
    let maker = Maker::of(&cx.base);
    let (old, now) = (values.base.written, values.head.written);
    let is_other = |value: &Json| {
        let value = literal(value);
        literal_fits(cx.base.api, old, &value).is_ok() && literal_fits(cx.head.api, now, &value).is_err()
    };
    let found = shortest_first(maker.candidates(old, &[], 0)).find(is_other)?;
    let around: Vec<&Type> = values.around.iter().map(|[base, _]| *base).collect();
    whole(&maker, &values.base, &around, found)
}

/// What expressions and lengths decide by themselves.
fn difference(taken: &[Bound], refusals: &[Bound]) -> Decided {
    let patterns = |list: &[Bound]| -> Vec<String> {
        let text = |bound: &Bound| match &bound.argument {
            Literal::String(text) if bound.keyword == "pattern" => Some(text.clone()),
            _ => None,
        };
        list.iter().filter_map(text).collect()
    };
    let min = sizes(taken, "minLength").into_iter().max().unwrap_or(0);
    let max = sizes(taken, "maxLength").into_iter().min().unwrap_or(usize::MAX);
    automaton::difference(&patterns(taken), &patterns(refusals), [min, max])
}

/// The arguments of a bound that counts.
fn sizes(all: &[Bound], keyword: &str) -> Vec<usize> {
    let size = |bound: &Bound| match &bound.argument {
        Literal::Number(text) if bound.keyword == keyword => text.parse().ok(),
        _ => None,
    };
    all.iter().filter_map(size).collect()
}

fn shortest_first(mut all: Vec<Json>) -> impl Iterator<Item = Json> {
    all.sort_by_cached_key(|value| {
        let text = compact(value);
        (text.chars().count(), text)
    });
    all.into_iter()
}

/// A value that an enum takes which is open, and one that has only these values does not.
pub(super) fn unlisted(now: &Enum) -> Option<String> {
    let is_listed = |text: &str| now.values.iter().any(|value| value.wire.value.json() == text);
    let literal = |at: usize| match now.base {
        EnumBase::String => Literal::String("x".repeat(at)),
        EnumBase::Integer => Literal::Number(at.to_string()),
    };
    // One more than there are values is enough.
    (0..=now.values.len()).map(|at| literal(at).json()).find(|text| !is_listed(text))
}
