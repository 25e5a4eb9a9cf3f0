//! An object whose members travel as a list of key and value entries; describes that list, not the members.

use super::choice;
use super::export::Export;
use super::json::{Json, Object};
use super::member::{Members, only_of};
use super::metadata;
use super::object::{fields, member};
use super::rule;
use crate::model::{self, Choice, Field, Include, Pairs, Presence, Rule, Shape, TypeId};
use crate::proof::{Member, MemberPlace, members as members_of};

/// The object with its list; entries under other keys are let through.
pub(super) fn schema(export: &Export<'_>, id: TypeId, object: &model::Object, pairs: &Pairs, rules: &[Rule]) -> Object {
    let places = members_of(export.api, id);
    let mut names: Vec<&str> = Vec::new();
    for name in places.iter().flat_map(Member::spellings) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let entries = places.iter().map(|place| entry(export, pairs, place));
    let items = Object::new().with("oneOf", Json::list(entries.chain([other(pairs, &names)])));
    let choices = places.iter().filter_map(|place| match place.place {
        MemberPlace::ChoiceValue(_, choice) => Some(cases(export, choice, pairs)),
        _ => None,
    });
    let needed: Vec<Object> = needed(export, id, pairs).into_iter().chain(choices.flatten()).collect();
    let list = Object::new().with("type", "array").with("items", items).filled("allOf", Json::from(needed));
    let required = object.fields.iter().any(|field| field.presence == Presence::Required)
        || object.includes.iter().any(|include| include.presence == Presence::Required);
    let members = Members { export, fields: &fields(export, id), pairs: Some(pairs) };
    let rules = rules.iter().filter_map(|rule| rule::schema(&members, rule));
    let rules = rules.chain(object.includes.iter().flat_map(|include| rules_of_group(export, include, pairs)));
    let how = Object::new()
        .with("in", pairs.list.value.as_str())
        .with("key", pairs.key.value.as_str())
        .with("value", pairs.value.value.as_str());
    Object::new()
        .with("type", "object")
        .maybe("required", required.then(|| Json::list([pairs.list.value.as_str()])))
        .with("properties", Object::new().with(pairs.list.value.as_str(), list))
        .filled("allOf", Json::list(rules))
        .with("x-pairs", how)
}

/// The entry of one member: its key, and the value in its place.
fn entry(export: &Export<'_>, pairs: &Pairs, place: &Member<'_>) -> Object {
    let title = Object::new().with("title", place.wire_name());
    title.and(match place.place {
        MemberPlace::Field(_, field) => filled(pairs, field, member(export, field)),
        MemberPlace::Tag(..) | MemberPlace::ChoiceKey(..) => {
            valued(pairs, named(place.wire_name()), Object::new().with("type", "string"))
        }
        // What it may be is told by the other member: `cases` says it.
        MemberPlace::ChoiceValue(..) => valued(pairs, named(place.wire_name()), Object::new()),
    })
}

/// The entry of a member whose value fits a schema.
pub(super) fn filled(pairs: &Pairs, field: &Field, value: Object) -> Object {
    in_slot(pairs, field.slot.as_ref().unwrap_or(&pairs.value).value.as_str(), key(field), value)
}

/// The entry whose key and value fit a schema each, the value in its usual place.
fn valued(pairs: &Pairs, key: Object, value: Object) -> Object {
    in_slot(pairs, pairs.value.value.as_str(), key, value)
}

fn in_slot(pairs: &Pairs, slot: &str, key: Object, value: Object) -> Object {
    Object::new()
        .with("type", "object")
        .with("required", Json::list([pairs.key.value.as_str(), slot]))
        .with("properties", Object::new().with(pairs.key.value.as_str(), key).with(slot, value))
}

/// The object that has the list, of which something is said.
pub(super) fn with_list(pairs: &Pairs, said: Object) -> Object {
    let list = pairs.list.value.as_str();
    Object::new().with("required", Json::list([list])).and(only_of([(list, said)]))
}

fn other(pairs: &Pairs, names: &[&str]) -> Object {
    let known = (!names.is_empty()).then(|| Object::new().with("enum", Json::list(names.to_vec())));
    let key = Object::new().with("type", "string").maybe("not", known);
    Object::new().with("title", "other").and(keyed(pairs, key))
}

pub(super) fn key(field: &Field) -> Object {
    let mut names: Vec<&str> =
        std::iter::once(&field.name).chain(&field.aliases).map(|name| name.value.as_str()).collect();
    if names.len() == 1 {
        named(names.remove(0))
    } else {
        Object::new().with("type", "string").with("enum", Json::list(names))
    }
}

fn named(name: &str) -> Object {
    Object::new().with("type", "string").with("const", name)
}

/// What a type asks of the list: one `contains` for each member of its own that has to be there, then what its groups ask.
fn needed(export: &Export<'_>, id: TypeId, pairs: &Pairs) -> Vec<Object> {
    match &export.api.type_def(id).shape {
        Shape::Object(object) => {
            let required = object.fields.iter().filter(|field| field.presence == Presence::Required);
            let own = required.map(|field| contains(key(field), pairs));
            own.chain(object.includes.iter().filter_map(|include| group(export, include, pairs))).collect()
        }
        Shape::Choice(choice) => [&choice.by, &choice.value]
            .map(|name| Object::new().with("contains", valued(pairs, named(&name.value), Object::new())))
            .into(),
        _ => Vec::new(),
    }
}

/// The entry of the value of a choice is of the type that the entry of its key tells.
fn cases(export: &Export<'_>, choice: &Choice, pairs: &Pairs) -> Vec<Object> {
    choice::cases(export, choice, |key, value| {
        let fits = Object::new()
            .with("if", keyed(pairs, named(&choice.value.value)))
            .with("then", only_of([(pairs.value.value.as_str(), value)]));
        Object::new()
            .with("if", Object::new().with("contains", valued(pairs, named(&choice.by.value), key)))
            .with("then", Object::new().with("items", fits))
    })
}

pub(super) fn contains(key: Object, pairs: &Pairs) -> Object {
    Object::new().with("contains", keyed(pairs, key))
}

/// An entry whose key fits a schema.
pub(super) fn keyed(pairs: &Pairs, key: Object) -> Object {
    Object::new()
        .with("type", "object")
        .with("required", Json::list([pairs.key.value.as_str()]))
        .with("properties", Object::new().with(pairs.key.value.as_str(), key))
}

/// What a group asks of the list; one that may be left out is there as a whole, or none of it is.
fn group(export: &Export<'_>, include: &Include, pairs: &Pairs) -> Option<Object> {
    let members = members_of(export.api, include.ty);
    let whole = Object::new().filled("allOf", Json::from(needed(export, include.ty, pairs)));
    if !whole.has("allOf") {
        return None;
    }
    let schema = if include.presence == Presence::Required {
        whole
    } else {
        Object::new().with("anyOf", Json::list([whole, Object::new().with("not", any_of_group(&members, pairs))]))
    };
    let annotated = schema
        .maybe("description", include.metadata.words())
        .with("x-include", include.name.value.as_str())
        .maybe("x-presence", metadata::presence(include.presence))
        .and(metadata::of_part(export, &include.metadata));
    Some(annotated)
}

/// A list with an entry of a member of a group.
fn any_of_group(members: &[Member<'_>], pairs: &Pairs) -> Object {
    let names = members.iter().flat_map(Member::spellings);
    contains(Object::new().with("enum", Json::list(names)), pairs)
}

/// The rules of a group whose members are entries, which no reference to its type brings along; of one that may be left
/// out they are asked where it is there.
fn rules_of_group(export: &Export<'_>, include: &Include, pairs: &Pairs) -> Vec<Object> {
    let group = export.api.type_def(include.ty);
    let all = fields(export, include.ty);
    let members = Members { export, fields: &all, pairs: Some(pairs) };
    let own = group.rules.iter().filter_map(|rule| rule::schema(&members, rule));
    let own = own.map(|rule| rule.with("x-rule-of", group.name.value.as_str()));
    let inner = match &group.shape {
        Shape::Object(object) => object.includes.as_slice(),
        _ => &[],
    };
    let rules = own.chain(inner.iter().flat_map(|include| rules_of_group(export, include, pairs)));
    if include.presence == Presence::Required {
        return rules.collect();
    }
    let any = with_list(pairs, any_of_group(&members_of(export.api, include.ty), pairs));
    rules.map(|rule| Object::new().with("if", any.clone()).with("then", rule)).collect()
}
