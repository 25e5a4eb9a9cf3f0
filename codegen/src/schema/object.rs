//! An object: its members, the groups that lie flat among them, and those rules that JSON Schema can say.

use super::export::Export;
use super::json::{Json, Object};
use super::member::Members;
use super::metadata;
use super::reference::of;
use super::rule;
use crate::model::{self, Field, Include, Null, Presence, Rule, TypeId, TypeKind};
use crate::proof::{Member, MemberPlace, members};

/// The schema of an object; further members are let through.
pub(super) fn schema(export: &Export<'_>, id: TypeId, object: &model::Object, rules: &[Rule]) -> Object {
    let required = object.fields.iter().filter(|field| field.presence == Presence::Required);
    let properties = object
        .fields
        .iter()
        .fold(Object::new(), |all, field| all.with(field.name.value.as_str(), member(export, field)));
    let groups = object.includes.iter().map(|include| group(export, include));
    let members = Members { export, fields: &fields(export, id), pairs: None };
    let rules = rules.iter().filter_map(|rule| rule::schema(&members, rule));
    Object::new()
        .with("type", "object")
        .filled("required", Json::list(required.map(|field| field.name.value.as_str())))
        .filled("properties", properties)
        .filled("allOf", Json::list(groups.chain(rules)))
}

/// The schema of a member's value with all that is known of the member.
pub(super) fn member(export: &Export<'_>, field: &Field) -> Object {
    let is_const = matches!(field.ty.kind, TypeKind::Const(_));
    let default = field.default.as_ref().filter(|_| !is_const);
    Object::new()
        .maybe("description", field.metadata.words())
        .and(of(export, &field.ty))
        .maybe("default", default.map(|default| Json::literal(&default.value)))
        .maybe("examples", field.example.as_ref().map(|example| Json::list([Json::literal(&example.value)])))
        .maybe("deprecated", metadata::deprecated(&field.metadata))
        .maybe("x-presence", metadata::presence(field.presence))
        .maybe("x-null", (field.ty.null == Null::Unsaid && !is_const).then_some("unsaid"))
        .and(metadata::spelling(field))
        .and(metadata::of_part(export, &field.metadata))
}

/// A group that may be left out is there as a whole, or none of it is.
fn group(export: &Export<'_>, include: &Include) -> Object {
    let whole = Object::new().with("$ref", export.reference(include.ty));
    let names = wire_names(export, include.ty);
    let schema = if include.presence == Presence::Required || names.is_empty() {
        whole
    } else {
        let foreign = Object::new().with("not", Object::new().with("enum", Json::list(names)));
        let none = Object::new().with("propertyNames", foreign);
        Object::new().with("anyOf", Json::list([whole, none]))
    };
    schema
        .maybe("description", include.metadata.words())
        .with("x-include", include.name.value.as_str())
        .maybe("x-presence", metadata::presence(include.presence))
        .and(metadata::of_part(export, &include.metadata))
}

/// The members of an object and of the groups in it, as they lie on the wire.
pub(super) fn fields<'a>(export: &Export<'a>, id: TypeId) -> Vec<&'a Field> {
    let field = |member: Member<'a>| match member.place {
        MemberPlace::Field(_, field) => Some(field),
        _ => None,
    };
    members(export.api, id).into_iter().filter_map(field).collect()
}

/// The names that a group brings to the wire, in every spelling that is read.
fn wire_names(export: &Export<'_>, id: TypeId) -> Vec<String> {
    members(export.api, id).iter().flat_map(Member::spellings).map(str::to_owned).collect()
}
