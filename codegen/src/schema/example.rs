//! Printed payloads: those that hold as examples, the rest as what the page printed.

use super::export::Export;
use super::json::{Json, Object};
use super::metadata;
use crate::model::Example;

/// The payload that fits its schema: the mended form, or the printed one where nothing breaks it.
fn value(example: &Example) -> Option<Json> {
    match &example.mended {
        Some(mended) => Json::read(&mended.value),
        None if example.breaks.is_empty() => Json::read(&example.body.value),
        None => None,
    }
}

/// Named examples of a media type.
pub(crate) fn named<'a>(export: &Export<'_>, examples: impl IntoIterator<Item = &'a Example>) -> Object {
    let mut object = Object::new();
    for example in examples {
        if let Some(value) = value(example) {
            let known = Object::new()
                .maybe("description", example.metadata.words())
                .with("value", value)
                .and(slips(example))
                .and(metadata::of_part(export, &example.metadata));
            object.set(example.name.value.as_str(), known);
        }
    }
    object
}

/// The bare values, as a schema has them.
pub(crate) fn values(examples: &[Example]) -> Json {
    Json::list(examples.iter().filter_map(value))
}

/// The payloads that no named example shows.
pub(crate) fn broken<'a>(export: &Export<'_>, examples: impl IntoIterator<Item = &'a Example>) -> Json {
    printed(export, examples.into_iter().filter(|example| value(example).is_none()))
}

/// The payloads of which a bare value does not tell all.
pub(crate) fn slipped<'a>(export: &Export<'_>, examples: impl IntoIterator<Item = &'a Example>) -> Json {
    printed(export, examples.into_iter().filter(|example| value(example).is_none() || slips(example) != Object::new()))
}

/// Payloads as the page prints them.
pub(crate) fn printed<'a>(export: &Export<'_>, examples: impl IntoIterator<Item = &'a Example>) -> Json {
    Json::list(examples.into_iter().map(|example| {
        Object::new()
            .with("name", example.name.value.as_str())
            .maybe("description", example.metadata.words())
            .with("x-printed", example.body.value.as_str())
            .filled("x-breaks", breaks(example))
            .and(metadata::of_part(export, &example.metadata))
    }))
}

/// What is wrong with the printed form.
fn slips(example: &Example) -> Object {
    Object::new()
        .maybe("x-printed", example.mended.as_ref().map(|_| example.body.value.as_str()))
        .filled("x-breaks", breaks(example))
}

fn breaks(example: &Example) -> Json {
    Json::list(example.breaks.iter().map(|erratum| erratum.value.as_str()))
}
