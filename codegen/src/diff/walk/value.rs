//! Two values at one place: newtypes are looked through as far as the sides name other ones, so that a type written in place and
//! the same under a name are no change.

use crate::constraint::is_bounded;
use crate::diff::checks;
use crate::diff::differ::{Differ, Spot};
use crate::model::{Metadata, Null, Shape, Type, TypeId, TypeKind};

/// A value as one side has it at a place.
pub(in crate::diff) struct Value<'a> {
    /// The type as it is written there.
    pub(in crate::diff) written: &'a Type,
    /// What it is in the end, and what it was called on the way as long as the sides differ.
    pub(in crate::diff) ty: &'a Type,
    /// Whether it may be null.
    pub(in crate::diff) null: Null,
    /// Its bounds at this place, those of the newtypes that were looked through among them, each with what is known of it.
    pub(in crate::diff) bounds: Vec<Placed<'a>>,
    /// The bounds of the types that both sides name: they are compared on their own, and hold here as well.
    pub(in crate::diff) below: Vec<Placed<'a>>,
}

impl Value<'_> {
    /// Whether anything may be demanded of it.
    fn is_bounded(&self) -> bool {
        self.bounds.iter().chain(&self.below).any(|(ty, _)| is_bounded(ty))
    }
}

/// What a type says at a place, with what is known of it.
pub(in crate::diff) type Placed<'a> = (&'a Type, &'a Metadata);

/// Where in the value of a node a value stands, as its sentences say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::diff) enum Inside {
    /// The value itself.
    Itself,
    /// The items of a list in it.
    Items,
    /// The values of a map in it.
    Values,
}

impl Inside {
    /// The words behind what is said of the value, with a blank at the end.
    pub(in crate::diff) const fn words(self) -> &'static str {
        match self {
            Self::Itself => "",
            Self::Items => "of its items ",
            Self::Values => "of its values ",
        }
    }
}

/// Two values at one place.
pub(in crate::diff) struct Values<'a> {
    pub(in crate::diff) base: Value<'a>,
    pub(in crate::diff) head: Value<'a>,
    pub(in crate::diff) inside: Inside,
    /// The lists and maps around it within the node, outermost first: of the base, of the head.
    pub(in crate::diff) around: Vec<[&'a Type; 2]>,
}

/// Compares what may stand at a place. Marks of a member itself are compared with its presence, by the caller.
pub(super) fn values<'a>(cx: &mut Differ<'a>, spot: &Spot<'a>, base: &'a Type, head: &'a Type) {
    at(cx, spot, [base, head], Inside::Itself, Vec::new());
}

fn at<'a>(
    cx: &mut Differ<'a>,
    spot: &Spot<'a>,
    [base, head]: [&'a Type; 2],
    inside: Inside,
    around: Vec<[&'a Type; 2]>,
) {
    // A type that holds itself leads back to what was compared on the way.
    if around.iter().any(|[old, now]| old.span == base.span && now.span == head.span) {
        return;
    }
    let (Some(old), Some(now)) = (spot.base, spot.head) else { return };
    let (old, now) = look_through(cx, (base, old.metadata), (head, now.metadata));
    let spot = spot.at(Some(base.span), Some(head.span));
    if inside != Inside::Itself {
        checks::marks_changed::of_null(cx, &spot, &old, &now, inside);
    }
    let values = Values { base: old, head: now, inside, around };
    if checks::type_changed::look(cx, &spot, &values) {
        return;
    }
    // Most values are bounded on neither side.
    if values.base.is_bounded() || values.head.is_bounded() {
        for look in checks::OF_BOUNDS {
            look(cx, &spot, &values);
        }
    }
    let (inner, inside) = match (&values.base.ty.kind, &values.head.ty.kind) {
        (TypeKind::List(old), TypeKind::List(now)) => ([&**old, &**now], Inside::Items),
        (TypeKind::Map(old), TypeKind::Map(now)) => ([&**old, &**now], Inside::Values),
        // Types of one name are compared on their own; two that are not paired only where the place leads from one to the other.
        _ => return,
    };
    let mut around = values.around;
    around.push([base, head]);
    at(cx, &spot, inner, inside, around);
}

/// What both sides have at a place, under the names that only one of them uses.
pub(in crate::diff) fn look_through<'a>(
    cx: &Differ<'a>,
    base: (&'a Type, &'a Metadata),
    head: (&'a Type, &'a Metadata),
) -> (Value<'a>, Value<'a>) {
    let [old, now] = [chain(cx.base.api, base), chain(cx.head.api, head)];
    let id = |step: &(&Type, &Metadata)| match &step.0.kind {
        TypeKind::Named(id) => Some(*id),
        _ => None,
    };
    // The first name that both share; without one the last of both.
    let shared = old.iter().enumerate().find_map(|(at, step)| {
        let head = id(step).and_then(|id: TypeId| cx.types.head_of(id))?;
        Some((at, now.iter().position(|step| id(step) == Some(head))?))
    });
    let (until_old, until_now) = shared.unwrap_or((old.len() - 1, now.len() - 1));
    (value(&old, until_old), value(&now, until_now))
}

/// A type, and those that it is another name for.
pub(in crate::diff) fn chain<'a>(
    api: &'a crate::model::Api,
    (ty, metadata): (&'a Type, &'a Metadata),
) -> Vec<(&'a Type, &'a Metadata)> {
    let mut steps = vec![(ty, metadata)];
    // One step for each type at most: a longer way goes in a circle.
    while let Some((Type { kind: TypeKind::Named(id), .. }, _)) = steps.last().copied()
        && let Shape::Newtype(inner) = &api.type_def(*id).shape
        && steps.len() <= api.types.len()
    {
        steps.push((inner, &api.type_def(*id).metadata));
    }
    steps
}

fn value<'a>(steps: &[(&'a Type, &'a Metadata)], until: usize) -> Value<'a> {
    let null = steps[..=until].iter().map(|(ty, _)| ty.null).find(|null| *null != Null::Unsaid);
    let (bounds, below) = (steps[..=until].to_vec(), steps[until + 1..].to_vec());
    Value { written: steps[0].0, ty: steps[until].0, null: null.unwrap_or_default(), bounds, below }
}
