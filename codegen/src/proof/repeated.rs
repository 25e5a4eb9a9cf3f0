//! Operations that are called again and again: by which parameter the next page is asked for, and which values of JSON the
//! values of a wait are.

use super::parameters::{Parameter, parameters};
use super::subject::{SubjectKind, json_kind, subject};
use crate::ast::is_json_number;
use crate::model::{Api, EnumValue, Field, JsonKind, Literal, Location, Null, Operation, Paginate, Shape, Type};
use crate::source::Spanned;

/// What leads from page to page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagedBy {
    /// The number of the page.
    Page,
    /// How many items stand before it.
    Offset,
    /// What the page before says.
    Cursor,
}

/// What leads from page to page, and the query parameter that takes it. Of several, a cursor comes first, since the service
/// chose it, then the number of the page.
#[must_use]
pub fn paged_by(paginate: &Paginate) -> Option<(PagedBy, &Spanned<String>)> {
    let cursor = paginate.cursor.as_ref().filter(|_| paginate.next.is_some());
    let ways = [
        (PagedBy::Cursor, cursor),
        (PagedBy::Page, paginate.page.as_ref()),
        (PagedBy::Offset, paginate.offset.as_ref()),
    ];
    ways.into_iter().find_map(|(by, name)| Some((by, name?)))
}

/// The query parameter of that name.
#[must_use]
pub fn query_parameter<'a>(operation: &'a Operation, name: &str) -> Option<Parameter<'a>> {
    let mut query = parameters(operation).filter(|parameter| parameter.location == Location::Query);
    query.find(|parameter| parameter.field.name.value == name)
}

/// Of pages or offsets that are counted, the first: what the server takes if none is given, else the least that is allowed,
/// else the first page is 1 and the first offset 0.
#[must_use]
pub fn first_page(api: &Api, field: &Field, by: PagedBy) -> i64 {
    let default = field.default.as_ref().and_then(|default| whole(&default.value));
    let inherited = subject(api, &field.ty).inherited;
    let bounds = field.ty.constraints.list.iter().chain(inherited);
    let least = bounds.filter(|bound| bound.keyword == "minimum").find_map(|bound| whole(&bound.argument));
    default.or(least).unwrap_or(if by == PagedBy::Page { 1 } else { 0 })
}

fn whole(literal: &Literal) -> Option<i64> {
    match literal {
        Literal::Number(text) => text.parse().ok(),
        _ => None,
    }
}

/// The JSON texts that a value listed under `until` or `while` stands for; `None` if no value of the type is one. A value of an
/// enum is named, or written as it is sent; of a type with values of several kinds it may be text or not.
#[must_use]
pub fn waited_values(api: &Api, ty: &Type, text: &str) -> Option<Vec<String>> {
    let found = subject(api, ty);
    if text == "null" && found.null == Null::Nullable {
        return Some(vec!["null".into()]);
    }
    if let SubjectKind::Enum(id) = found.kind
        && let Shape::Enum(list) = &api.type_def(id).shape
    {
        return list.values.iter().find(|known| is_called(known, text)).map(|known| vec![known.wire.value.json()]);
    }
    let quoted = || Literal::String(text.to_owned()).json();
    let is_number = || is_json_number(text);
    match json_kind(api, ty) {
        Some(JsonKind::String) => Some(vec![quoted()]),
        Some(JsonKind::Boolean) => matches!(text, "true" | "false").then(|| vec![text.to_owned()]),
        Some(JsonKind::Number) => is_number().then(|| vec![text.to_owned()]),
        Some(JsonKind::Array | JsonKind::Object) => None,
        _ if matches!(text, "true" | "false" | "null") || is_number() => Some(vec![text.to_owned(), quoted()]),
        _ => Some(vec![quoted()]),
    }
}

fn is_called(known: &EnumValue, text: &str) -> bool {
    known.name.as_ref().is_some_and(|name| name.value == text)
        || match &known.wire.value {
            Literal::String(wire) | Literal::Number(wire) => wire == text,
            _ => false,
        }
}
