//! Values as they travel: members of a `pairs` type are entries of a list, and nothing else of a value is otherwise than rules and bounds
//! see it.

use crate::constraint::literal_fits;
use crate::model::{Api, Pairs, Shape, Type, TypeId};
use crate::proof::{MemberPlace, SubjectKind, members, subject};
use crate::schema::json::{Json, Object, Parts};

use super::json::literal;

/// A value of a type.
pub(super) fn travelling(api: &Api, ty: &Type, value: Json) -> Json {
    match (subject(api, ty).kind, value) {
        (SubjectKind::List(item), Json::List(items)) => {
            Json::List(items.into_iter().map(|value| travelling(api, item, value)).collect())
        }
        (SubjectKind::Map(item), value @ Json::Object(_)) => {
            each(&value, |_, value| travelling(api, item, value)).into()
        }
        (SubjectKind::Object(id), value @ Json::Object(_)) => object(api, id, &value),
        (SubjectKind::TaggedUnion(id), value @ Json::Object(_)) => union(api, id, value),
        (SubjectKind::KindUnion(id), value) => {
            let Shape::KindUnion(cases) = &api.type_def(id).shape else { return value };
            match cases.iter().find(|case| literal_fits(api, case, &literal(&value)).is_ok()) {
                Some(case) => travelling(api, case, value),
                None => value,
            }
        }
        (_, value) => value,
    }
}

/// An object of a type.
pub(super) fn object(api: &Api, id: TypeId, value: &Json) -> Json {
    let known = members(api, id);
    let field = |name: &str| {
        known.iter().find(|member| member.wire_name() == name).and_then(|member| match member.place {
            MemberPlace::Field(_, field) => Some(field),
            _ => None,
        })
    };
    let inner = each(value, |name, value| match field(name) {
        Some(field) => travelling(api, &field.ty, value),
        None => value,
    });
    let Shape::Object(crate::model::Object { pairs: Some(pairs), .. }) = &api.type_def(id).shape else {
        return inner.into();
    };
    let slot = |name: &str| field(name).and_then(|field| field.slot.as_ref()).unwrap_or(&pairs.value).value.as_str();
    let Pairs { list, key, .. } = pairs;
    let whole = Json::from(inner);
    let Parts::Members(entries) = whole.parts() else { return whole };
    let entry = |(name, value): &(String, Json)| {
        Json::from(Object::new().with(key.value.as_str(), name.as_str()).with(slot(name), value.clone()))
    };
    Object::new().with(list.value.as_str(), Json::List(entries.iter().map(entry).collect())).into()
}

fn union(api: &Api, id: TypeId, value: Json) -> Json {
    let (Shape::TaggedUnion(union), Parts::Members(entries)) = (&api.type_def(id).shape, value.parts()) else {
        return value;
    };
    let tag = entries.iter().find(|(name, _)| *name == union.by.value).map(|(_, tag)| tag);
    let case = union.cases.iter().find(|(name, _)| tag.is_some_and(|tag| *tag == Json::Text(name.value.clone())));
    match case {
        Some((_, case)) => object(api, *case, &value),
        None => value,
    }
}

fn each(value: &Json, of: impl Fn(&str, Json) -> Json) -> Object {
    let Parts::Members(entries) = value.parts() else { return Object::new() };
    entries.iter().fold(Object::new(), |all, (name, value)| all.with(name.as_str(), of(name, value.clone())))
}
