//! Two named types.

use std::collections::BTreeMap;

use super::field::{FieldKind, Fields};
use super::{facts, field, value};
use crate::diff::checks;
use crate::diff::differ::{Differ, Spot};
use crate::diff::pairing::{Likeness, Pair};
use crate::diff::view::View;
use crate::model::{Api, Choice, Field, NodePath, Object, Shape, TaggedUnion, Type, TypeDef, TypeId};
use crate::proof::{MemberPlace, members};

/// Compares all types.
pub(super) fn types(cx: &mut Differ<'_>) {
    for id in cx.types.gone.clone() {
        let spot = Spot::gone(cx.base.path(id), &cx.base.def(id).metadata, cx.base.parts(id));
        checks::type_removed::look(cx, &spot, cx.base.def(id));
    }
    for id in cx.types.new.clone() {
        let spot = Spot::new(cx.head.path(id), &cx.head.def(id).metadata, cx.head.parts(id));
        checks::type_added::look(cx, &spot, cx.head.def(id));
    }
    for pair in cx.types.both.clone() {
        one(cx, pair);
    }
}

fn one(cx: &mut Differ<'_>, pair: Pair<TypeId>) {
    let (old, now) = (cx.base.def(pair.base), cx.head.def(pair.head));
    let parts = cx.base.parts(pair.base).common(cx.head.parts(pair.head));
    let spot = Spot::both(cx.head.path(pair.head), &old.metadata, &now.metadata, parts);
    if pair.likeness != Likeness::Named {
        checks::type_renamed::look(cx, &spot, old, now, pair.likeness);
    }
    facts::metadata(cx, &spot);
    shapes(cx, &spot, pair);
    of_any_shape(cx, &spot, old, now);
}

/// Compares what types of one shape hold; other shapes are another type.
pub(super) fn shapes<'a>(cx: &mut Differ<'a>, spot: &Spot<'a>, pair: Pair<TypeId>) {
    let (old, now) = (cx.base.def(pair.base), cx.head.def(pair.head));
    match (&old.shape, &now.shape) {
        (Shape::Newtype(old), Shape::Newtype(now)) => {
            checks::marks_changed::of_newtype(cx, spot, old, now);
            value::values(cx, spot, old, now);
        }
        (Shape::Object(before), Shape::Object(after)) => {
            objects(cx, spot, pair, [before, after]);
        }
        (Shape::Enum(before), Shape::Enum(after)) => {
            for look in checks::OF_ENUM {
                look(cx, spot, before, after);
            }
            facts::values(cx, spot, before, after);
        }
        (Shape::TaggedUnion(before), Shape::TaggedUnion(after)) => tagged(cx, spot, before, after),
        (Shape::Choice(before), Shape::Choice(after)) => choices(cx, spot, before, after),
        (Shape::KindUnion(before), Shape::KindUnion(after)) => {
            checks::union_case_changed::of_kinds(cx, spot, before, after);
            kinds(cx, spot, before, after);
        }
        _ => checks::type_changed::of_shapes(cx, spot, pair),
    }
}

/// What types of every shape may have: versions, rules, what they say of errors, payloads.
pub(super) fn of_any_shape<'a>(cx: &mut Differ<'a>, spot: &Spot<'a>, old: &'a TypeDef, now: &'a TypeDef) {
    for look in checks::OF_TYPE {
        look(cx, spot, old, now);
    }
    checks::rules(cx, spot, [&old.rules, &now.rules]);
    checks::context(cx, spot, [&old.context, &now.context]);
    facts::examples(cx, spot, &old.examples.iter().collect::<Vec<_>>(), &now.examples.iter().collect::<Vec<_>>());
}

/// A member with the type that it stands in: the object itself, or a group that the object includes.
type Placed<'a> = (TypeId, &'a Field);

fn objects<'a>(cx: &mut Differ<'a>, spot: &Spot<'a>, pair: Pair<TypeId>, [before, after]: [&'a Object; 2]) {
    checks::pairs_changed::look(cx, spot, before, after);
    checks::include_changed::look(cx, spot, before, after);
    let [old, now] = [flat(&cx.base, pair.base), flat(&cx.head, pair.head)];
    // What stands in a group that both sides include is told of that group.
    let is_told_there = |cx: &Differ<'_>, base: Option<&Placed<'_>>, head: Option<&Placed<'_>>| match (base, head) {
        (Some((base, _)), Some((head, _))) => (*base, *head) != (pair.base, pair.head) && cx.is_same_type(*base, *head),
        (Some((base, _)), None) => {
            *base != pair.base
                && cx.types.head_of(*base).is_some_and(|head| now.iter().any(|(owner, _)| *owner == head))
        }
        (None, Some((head, _))) => {
            *head != pair.head && old.iter().any(|(owner, _)| cx.types.head_of(*owner) == Some(*head))
        }
        (None, None) => true,
    };
    let by_name = |list: &[Placed<'a>]| -> BTreeMap<&'a str, Placed<'a>> {
        list.iter().map(|placed| (placed.1.name.value.as_str(), *placed)).collect()
    };
    let (old_by_name, now_by_name) = (by_name(&old), by_name(&now));
    let base = old.iter().filter(|it| !is_told_there(cx, Some(it), now_by_name.get(it.1.name.value.as_str())));
    let base: Vec<Placed<'_>> = base.filter(|it| !moved_to_includers(cx, pair, it.1)).copied().collect();
    let head = now.iter().filter(|it| !is_told_there(cx, old_by_name.get(it.1.name.value.as_str()), Some(it)));
    let head: Vec<Placed<'_>> = head.copied().collect();
    let owner = |list: &BTreeMap<&str, Placed<'_>>, own: TypeId, name: &str| list.get(name).map_or(own, |(id, _)| *id);
    let (base_api, head_api) = (cx.base.api, cx.head.api);
    let path = |api: &Api, id: TypeId, name: &str| NodePath::member(&api.type_def(id).name.value, name);
    let paths: [&dyn Fn(&str) -> NodePath; 2] =
        [&|name| path(base_api, owner(&old_by_name, pair.base, name), name), &|name| {
            path(head_api, owner(&now_by_name, pair.head, name), name)
        }];
    let list = Fields {
        base: base.iter().map(|(_, field)| *field).collect(),
        head: head.iter().map(|(_, field)| *field).collect(),
        paths,
        parts: spot.parts,
        kind: FieldKind::Member,
    };
    field::all(cx, &list);
}

/// The members of an object, those of the groups that it includes among them.
fn flat<'a>(view: &View<'a>, id: TypeId) -> Vec<Placed<'a>> {
    let field = |place| match place {
        MemberPlace::Field(owner, field) => Some((owner, field)),
        MemberPlace::Tag(..) | MemberPlace::ChoiceKey(..) | MemberPlace::ChoiceValue(..) => None,
    };
    members(view.api, id).into_iter().filter_map(|member| field(member.place)).collect()
}

/// Whether a member of a group went to all the objects that include the group, so that it lies where it lay.
fn moved_to_includers(cx: &Differ<'_>, pair: Pair<TypeId>, field: &Field) -> bool {
    let Some(includers) = cx.base.includers(pair.base) else { return false };
    let has = |id: TypeId| flat(&cx.head, id).iter().any(|(_, known)| known.name.value == field.name.value);
    !has(pair.head) && includers.iter().all(|id| cx.types.head_of(*id).is_some_and(has))
}

/// The bounds of the cases that both sides have.
fn kinds<'a>(cx: &mut Differ<'a>, spot: &Spot<'a>, before: &'a [Type], after: &'a [Type]) {
    for now in after {
        let same = before.iter().find(|old| checks::type_changed::is_same(cx, old, now));
        if let Some(old) = same {
            value::values(cx, spot, old, now);
        }
    }
}

fn tagged<'a>(cx: &mut Differ<'a>, spot: &Spot<'a>, before: &'a TaggedUnion, after: &'a TaggedUnion) {
    checks::union_tag_changed::look(cx, spot, &before.by.value, &after.by.value);
    checks::union_case_changed::of_tags(cx, spot, before, after);
}

fn choices<'a>(cx: &mut Differ<'a>, spot: &Spot<'a>, before: &'a Choice, after: &'a Choice) {
    checks::choice_changed::look(cx, spot, before, after);
    checks::union_case_changed::of_choice(cx, spot, before, after);
    let otherwise: [&'a Type; 2] = [&before.otherwise, &after.otherwise];
    checks::marks_changed::of_newtype(cx, spot, otherwise[0], otherwise[1]);
    value::values(cx, spot, otherwise[0], otherwise[1]);
    for case in &after.cases {
        let Some(old) = before.cases.iter().find(|old| old.key.value == case.key.value) else { continue };
        let NodePath::Type(of) = &spot.node else { continue };
        let node = NodePath::member(of, &case.key.value);
        let inner = Spot::both(node, &old.metadata, &case.metadata, spot.parts);
        checks::marks_changed::of_newtype(cx, &inner, &old.ty, &case.ty);
        value::values(cx, &inner, &old.ty, &case.ty);
        facts::metadata(cx, &inner);
    }
}
