//! Parameters in path, query and headers; those of all operations stand once among the components.

use crate::model::{Field, Join, Literal, Operation, Presence, QueryParameter, TypeKind};
use crate::proof::is_list;
use crate::schema;
use crate::schema::export::{Export, component_key};
use crate::schema::json::{Json, Object};
use crate::schema::metadata;

/// Headers that OpenAPI says by other means; parameters of these names it ignores.
const SAID_ELSEWHERE: [&str; 3] = ["accept", "content-type", "authorization"];

/// The parameters of an operation; `path_names` are the names that its path template has here.
pub(super) fn of_operation(export: &Export<'_>, operation: &Operation, path_names: &[String]) -> Json {
    let path = operation.path_parameters.iter().zip(path_names).map(|(field, name)| path(export, field, name));
    let query = operation.query.iter().map(|parameter| query(export, parameter));
    let own = operation.headers.iter().filter(|field| !said_elsewhere(field)).map(|field| header(export, field));
    let shared = headers_left_to(export, operation)
        .filter(|field| !said_elsewhere(field))
        .map(|field| Object::new().with("$ref", format!("#/components/parameters/{}", key(field))));
    Json::list(path.chain(query).chain(own).chain(shared))
}

/// The headers of an operation that cannot be parameters.
pub(super) fn not_parameters(export: &Export<'_>, operation: &Operation) -> Json {
    let all = operation.headers.iter().chain(headers_left_to(export, operation));
    Json::list(all.filter(|field| said_elsewhere(field)).map(|field| header(export, field)))
}

/// The one media type that a caller asks for, where there is one.
pub(super) fn accepted<'a>(export: &Export<'a>, operation: Option<&'a Operation>) -> Option<&'a str> {
    let own = operation.map_or(&[][..], |operation| operation.headers.as_slice());
    let mut all = own.iter().chain(shared_headers(export).map(|(field, _)| field));
    match &all.find(|field| field.name.value.eq_ignore_ascii_case("accept"))?.ty.kind {
        TypeKind::Const(literal) => match &literal.value {
            Literal::String(media) if !media.contains(['*', ',', ';']) => Some(media),
            _ => None,
        },
        _ => None,
    }
}

/// The headers of every operation, by key.
pub(super) fn shared(export: &Export<'_>) -> Object {
    shared_headers(export).filter(|(field, _)| !said_elsewhere(field)).fold(Object::new(), |object, (field, given)| {
        object.with(key(field), header(export, field).with("x-given", given))
    })
}

/// The API's headers in place of which the operation has none of its own.
fn headers_left_to<'a>(export: &Export<'a>, operation: &'a Operation) -> impl Iterator<Item = &'a Field> {
    shared_headers(export)
        .map(|(field, _)| field)
        .filter(|field| !operation.headers.iter().any(|own| same_header(own, field)))
}

fn said_elsewhere(field: &Field) -> bool {
    SAID_ELSEWHERE.iter().any(|name| field.name.value.eq_ignore_ascii_case(name))
}

fn shared_headers<'a>(export: &Export<'a>) -> impl Iterator<Item = (&'a Field, &'static str)> {
    let client = export.api.client_headers.iter().map(|field| (field, "client"));
    client.chain(export.api.call_headers.iter().map(|field| (field, "call")))
}

fn same_header(a: &Field, b: &Field) -> bool {
    a.name.value.eq_ignore_ascii_case(&b.name.value)
}

fn key(field: &Field) -> String {
    component_key(&field.name.value)
}

fn path(export: &Export<'_>, field: &Field, name: &str) -> Object {
    let spelt = field.name.value.as_str();
    let renamed = (spelt != name).then_some(spelt);
    parameter(export, field, "path", name, Object::new()).with("required", true).maybe("x-name", renamed)
}

fn header(export: &Export<'_>, field: &Field) -> Object {
    parameter(export, field, "header", &field.name.value, Object::new())
}

fn query(export: &Export<'_>, parameter: &QueryParameter) -> Object {
    let field = &parameter.field;
    if !is_list(export.api, &field.ty) {
        return self::parameter(export, field, "query", &field.name.value, Object::new());
    }
    let (style, explode) = match parameter.join {
        Join::Comma => ("form", false),
        Join::Repeat | Join::Brackets => ("form", true),
        Join::Space => ("spaceDelimited", false),
        Join::Pipe => ("pipeDelimited", false),
    };
    let name = match parameter.join {
        Join::Brackets if !field.name.value.ends_with("[]") => format!("{}[]", field.name.value),
        _ => field.name.value.clone(),
    };
    let said = if parameter.join_span.is_some() { parameter.join.word() } else { "unsaid" };
    let style = Object::new().with("style", style).with("explode", explode).with("x-join", said);
    self::parameter(export, field, "query", &name, style)
}

fn parameter(export: &Export<'_>, field: &Field, place: &str, name: &str, style: Object) -> Object {
    let mut schema = schema::of(export, &field.ty);
    if let (Some(default), false) = (&field.default, matches!(field.ty.kind, TypeKind::Const(_))) {
        schema.set("default", Json::literal(default));
    }
    let object = Object::new()
        .with("name", name)
        .with("in", place)
        .maybe("description", field.metadata.words())
        .maybe("required", (field.presence == Presence::Required).then_some(true))
        .maybe("deprecated", metadata::deprecated(&field.metadata))
        .and(style)
        .with("schema", schema)
        .maybe("example", field.example.as_ref().map(|example| Json::literal(&example.value)));
    let presence = if place == "path" { None } else { metadata::presence(field.presence) };
    object
        .maybe("x-presence", presence)
        .maybe("x-generate", field.generate.as_ref().map(|generate| generate.value.word()))
        .and(metadata::spelling(field))
        .and(metadata::of_part(export, &field.metadata))
}
