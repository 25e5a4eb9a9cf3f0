//! What the checks of bounds share.

use super::words::place;
use super::{
    evidence_changed, format_changed, items_changed, length_changed, multiple_of_changed, pattern_changed,
    properties_changed, range_changed, unique_by_changed, unique_items_changed,
};
use crate::diff::bounds::{self, Bound, Group};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::diff::shift::{Known, Shift};
use crate::diff::walk::{Placed, Value, Values};
use crate::diff::witness::{self, Found};
use crate::model::{Api, EnumBase, Scalar, Shape};
use crate::proof::{SubjectKind, subject};

/// The places where bounds are written, with keywords of one check.
pub(super) const fn covers(keywords: &'static [&'static str]) -> [Covers; 2] {
    [Covers::all("a type", keywords), Covers::all("a field", keywords)]
}

/// What the bounds of a group demand on one side, in normal form.
struct Demanded {
    /// At this place.
    here: Vec<Bound>,
    /// Together with what the types below demand.
    all: Vec<Bound>,
}

impl Demanded {
    fn of(api: &Api, value: &Value<'_>, group: &Group) -> Self {
        let all: Vec<Placed<'_>> = value.bounds.iter().chain(&value.below).copied().collect();
        Self { here: demanded(api, &value.bounds, group), all: demanded(api, &all, group) }
    }
}

/// What the bounds of a group demand that types on the way to a value say, in normal form.
pub(in crate::diff) fn demanded(api: &Api, steps: &[Placed<'_>], group: &Group) -> Vec<Bound> {
    let scalar = steps.last().and_then(|(ty, _)| match subject(api, ty).kind {
        SubjectKind::Scalar(scalar) => Some(scalar),
        SubjectKind::Enum(id) => match &api.type_def(id).shape {
            Shape::Enum(set) if set.base == EnumBase::Integer => Some(Scalar::Integer),
            _ => None,
        },
        _ => None,
    });
    let is_whole = matches!(scalar, Some(Scalar::Integer | Scalar::Int32 | Scalar::Int64));
    // What the size of a number implies is no bound that is said.
    let mut all: Vec<Bound> = scalar.map(bounds::sized).unwrap_or_default();
    let sized = all.clone();
    all.extend(bounds::of(steps));
    let mut found = group.of(&all, is_whole);
    found.retain(|bound| !sized.iter().any(|implied| implied.is_same(bound)));
    found
}

/// The checks of bounds, and what each compares.
pub(in crate::diff) static GROUPS: &[(&Check, &Group)] = &[
    (&format_changed::CHECK, &format_changed::GROUP),
    (&items_changed::CHECK, &items_changed::GROUP),
    (&length_changed::CHECK, &length_changed::GROUP),
    (&multiple_of_changed::CHECK, &multiple_of_changed::GROUP),
    (&pattern_changed::CHECK, &pattern_changed::GROUP),
    (&properties_changed::CHECK, &properties_changed::GROUP),
    (&range_changed::CHECK, &range_changed::GROUP),
    (&unique_by_changed::CHECK, &unique_by_changed::GROUP),
    (&unique_items_changed::CHECK, &unique_items_changed::GROUP),
];

/// Compares the bounds of a group, and tells of them as one change.
pub(super) fn compare(cx: &mut Differ<'_>, spot: &Spot<'_>, values: &Values<'_>, check: &'static Check, group: &Group) {
    let old = Demanded::of(cx.base.api, &values.base, group);
    let now = Demanded::of(cx.head.api, &values.head, group);
    let rests_on = |bounds: &[Bound]| bounds.iter().map(|bound| bound.evidence).collect::<Vec<_>>();
    // What changed of the types below is told of them.
    if bounds::is_same(&old.here, &now.here) && rests_on(&old.here) == rests_on(&now.here) {
        return;
    }
    let mut documented = (group.shift)(&old.all, &now.all);
    let mut refused = (group.shift)(&bounds::stated(&old.all), &bounds::stated(&now.all));
    if !documented.is_some() {
        evidence_changed::of_bounds(cx, spot, values.inside, [&old.all, &now.all], refused);
        return;
    }
    let went = looked(documented.went, || witness::went(cx, values, group.keywords));
    if group.is_searched {
        let came = looked(documented.came, || witness::came(cx, values, group.keywords));
        let decided = Shift { went: went.known(), came: came.known() };
        refused = searched(refused, documented, decided);
        documented = decided;
        if !documented.is_some() {
            return;
        }
    }
    let shown = [&old, &now].map(|side| (group.shown)(&side.all));
    let inside = values.inside.words();
    let texts = shown.each_ref().map(|list| bounds::text(list).map(|text| format!("{inside}{text}")));
    let sentence = sentence(&place(&spot.node, values.inside), &shown.each_ref().map(|list| bounds::words(list)));
    let behaviour = if spot.parts.is_sent() { refused.refusing() } else { Verdict::None };
    cx.tell(check, spot, texts, sentence)
        .on_wire(documented.wire(spot.parts, true))
        .behaves(behaviour)
        .shown_by(went.shown());
}

/// Looks for a value where there may be one.
fn looked(known: Known, look: impl FnOnce() -> Found) -> Found {
    if known == Known::No { Found::RuledOut } else { look() }
}

/// What a client refuses, after values were looked for that the documents took on one side alone.
fn searched(refused: Shift, documented: Shift, decided: Shift) -> Shift {
    // What only another evidence refuses was allowed before, so that it is known to be a value.
    let of = |refused: Known, documented: Known, decided: Known| match refused {
        Known::Yes if documented == Known::No => Known::Yes,
        Known::No => Known::No,
        _ => decided,
    };
    Shift {
        went: of(refused.went, documented.went, decided.went),
        came: of(refused.came, documented.came, decided.came),
    }
}

fn sentence(of: &str, [old, now]: &[String; 2]) -> String {
    match (old.is_empty(), now.is_empty()) {
        (true, _) => format!("The documents now demand of {of} {now}."),
        (_, true) => format!("The documents no longer demand of {of} {old}."),
        _ => format!("The documents now demand of {of} {now}; before it was {old}."),
    }
}
