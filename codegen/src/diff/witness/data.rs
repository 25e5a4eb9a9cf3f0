//! JSON values as conditions see them: by the types of their places.

use crate::model::{Api, Scalar, Type};
use crate::proof::{MemberPlace, SubjectKind, members, subject};
use crate::rule::evaluate::Data;
use crate::schema::json::{Json, Parts};
use specwright_semantics::{Number, Uuid};

/// The value, or null.
pub(super) fn data(api: &Api, ty: Option<&Type>, value: &Json) -> Option<Data> {
    let kind = ty.map(|ty| subject(api, ty).kind);
    match value {
        Json::Null => None,
        Json::Boolean(value) => Some(Data::Boolean(*value)),
        Json::Number(text) => Some(Number::parse(text).map_or(Data::Opaque, Data::Number)),
        Json::Text(text) => Some(match kind {
            Some(SubjectKind::Scalar(Scalar::Uuid)) => {
                Uuid::try_parse(text).map_or_else(|_| Data::Text(text.clone()), Data::Uuid)
            }
            Some(SubjectKind::Scalar(Scalar::Date)) => Data::Date(text.clone()),
            Some(SubjectKind::Scalar(Scalar::DateTime)) => Data::DateTime(text.clone()),
            _ => Data::Text(text.clone()),
        }),
        Json::List(items) => {
            let item = match kind {
                Some(SubjectKind::List(item)) => Some(item),
                _ => None,
            };
            Some(Data::List(items.iter().map(|value| data(api, item, value)).collect()))
        }
        Json::Object(_) => {
            let Parts::Members(entries) = value.parts() else { return None };
            let of = |name: &str| match kind {
                Some(SubjectKind::Map(item)) => Some(item),
                Some(SubjectKind::Object(id)) => {
                    members(api, id).into_iter().find(|member| member.is_called(name)).and_then(|it| match it.place {
                        MemberPlace::Field(_, field) => Some(&field.ty),
                        _ => None,
                    })
                }
                _ => None,
            };
            let entry = |(name, value): &(String, Json)| (name.clone(), data(api, of(name), value));
            Some(Data::Object(entries.iter().map(entry).collect()))
        }
    }
}
