//! Which type of the base is which of the head.

use std::collections::BTreeMap;

use super::similar::{best, of_names};
use super::{Likeness, Pair, pair};
use crate::model::{Api, Field, Shape, Type, TypeId, TypeKind};

/// The types of both sides.
#[derive(Debug)]
pub(in crate::diff) struct Types {
    /// What both sides have, in the order of the head.
    pub(in crate::diff) both: Vec<Pair<TypeId>>,
    /// What only the base has.
    pub(in crate::diff) gone: Vec<TypeId>,
    /// What only the head has.
    pub(in crate::diff) new: Vec<TypeId>,
    head_of: BTreeMap<TypeId, TypeId>,
}

impl Types {
    pub(in crate::diff) fn of(base: &Api, head: &Api) -> Self {
        let ids = |api: &Api| (0..api.types.len()).map(TypeId).collect::<Vec<_>>();
        let name = |side: &Api, id: TypeId| side.type_def(id).name.value.clone();
        // An id alone does not tell its side: the pairing is done on (side, id).
        let of_base = ids(base).into_iter().map(|id| (true, id));
        let of_head = ids(head).into_iter().map(|id| (false, id));
        let key = |(is_base, id): (bool, TypeId)| if is_base { name(base, id) } else { name(head, id) };
        let pairs = pair(of_base, of_head, key, |gone, new| {
            best(gone, new, |(_, old), (_, now)| likeness(base, old, head, now))
        });
        let both: Vec<Pair<TypeId>> =
            pairs.both.iter().map(|it| Pair { base: it.base.1, head: it.head.1, likeness: it.likeness }).collect();
        let head_of = both.iter().map(|it| (it.base, it.head)).collect();
        let ids = |list: Vec<(bool, TypeId)>| list.into_iter().map(|(_, id)| id).collect();
        Self { both, gone: ids(pairs.gone), new: ids(pairs.new), head_of }
    }

    /// The type of the head that a type of the base is.
    pub(in crate::diff) fn head_of(&self, base: TypeId) -> Option<TypeId> {
        self.head_of.get(&base).copied()
    }
}

/// How likely two types of different names are one.
fn likeness(base: &Api, old: TypeId, head: &Api, now: TypeId) -> Option<(u32, Likeness)> {
    let (old, now) = (base.type_def(old), head.type_def(now));
    let named = of_names(&old.name.value, &now.name.value);
    let shared = |old: Vec<String>, now: Vec<String>| {
        let common = old.iter().filter(|it| now.contains(it)).count();
        let all = old.len().max(now.len());
        // Of at most 100.
        u32::try_from((common * 100).checked_div(all).unwrap_or(0)).unwrap_or(0)
    };
    let inside = match (&old.shape, &now.shape) {
        (Shape::Object(old), Shape::Object(now)) => {
            let members = |api: &Api, fields: &[Field]| fields.iter().map(|it| member(api, it)).collect();
            let exact = shared(members(base, &old.fields), members(head, &now.fields));
            let names = |fields: &[Field]| fields.iter().map(|it| it.name.value.clone()).collect();
            exact.max(shared(names(&old.fields), names(&now.fields)) * 9 / 10)
        }
        (Shape::Enum(old), Shape::Enum(now)) => {
            let values = |set: &crate::model::Enum| set.values.iter().map(crate::model::EnumValue::text).collect();
            shared(values(old), values(now))
        }
        (Shape::Newtype(old), Shape::Newtype(now)) => {
            if said(base, old) == said(head, now) {
                100
            } else {
                0
            }
        }
        (Shape::TaggedUnion(old), Shape::TaggedUnion(now)) => {
            let tags =
                |union: &crate::model::TaggedUnion| union.cases.iter().map(|(tag, _)| tag.value.clone()).collect();
            shared(tags(old), tags(now))
        }
        (Shape::Choice(old), Shape::Choice(now)) => {
            let keys = |choice: &crate::model::Choice| choice.cases.iter().map(|it| it.key.value.clone()).collect();
            shared(keys(old), keys(now))
        }
        (Shape::KindUnion(old), Shape::KindUnion(now)) => {
            let words = |api: &Api, types: &[Type]| types.iter().map(|it| api.words(it)).collect();
            shared(words(base, old), words(head, now))
        }
        _ => return None,
    };
    match inside {
        100 => Some((200 + named, Likeness::Renamed)),
        60.. => Some((inside + named, Likeness::Doubtful)),
        _ if inside + named >= 110 => Some((inside + named, Likeness::Doubtful)),
        _ => None,
    }
}

/// A member as far as it tells one type from another.
fn member(api: &Api, field: &Field) -> String {
    format!("{}{:?}:{}", field.name.value, field.presence, said(api, &field.ty))
}

/// What is said of a value: its type, null, bounds.
fn said(api: &Api, ty: &Type) -> String {
    let bounds = |ty: &Type| {
        let mut list: Vec<String> =
            ty.constraints.list.iter().map(|it| format!("{} {}", it.keyword, it.argument.json())).collect();
        list.sort();
        list.join(",")
    };
    let inside = match &ty.kind {
        TypeKind::List(inner) | TypeKind::Map(inner) => bounds(inner),
        _ => String::new(),
    };
    format!("{} {:?} {} {inside}", api.words(ty), ty.null, bounds(ty))
}
