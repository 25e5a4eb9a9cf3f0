//! Two members, where one tells the type of the other; keys that nobody lists have a type of their own.

use super::export::Export;
use super::json::{Json, Object};
use super::metadata;
use super::reference::of;
use crate::model::Choice;

/// Exactly one of the cases, the one for other keys last.
pub(super) fn schema(export: &Export<'_>, choice: &Choice) -> Object {
    let (by, slot) = (choice.by.value.as_str(), choice.value.value.as_str());
    let cases = cases(export, choice, |key, value| {
        Object::new()
            .with("type", "object")
            .with("required", Json::list([by, slot]))
            .with("properties", Object::new().with(by, key).with(slot, value))
    });
    Object::new().with("type", "object").with("oneOf", Json::list(cases))
}

/// The cases, each `laid` out from the schemas of its key and its value, with what is known of it.
pub(super) fn cases(export: &Export<'_>, choice: &Choice, laid: impl Fn(Object, Object) -> Object) -> Vec<Object> {
    let known = choice.cases.iter().map(|case| {
        let key = Object::new().with("type", "string").with("const", case.key.value.as_str());
        laid(key, of(export, &case.ty))
            .maybe("description", case.metadata.words())
            .maybe("deprecated", metadata::deprecated(&case.metadata))
            .and(metadata::of_part(export, &case.metadata))
    });
    let keys = Json::list(choice.cases.iter().map(|case| case.key.value.as_str()));
    let key = Object::new().with("type", "string").with("not", Object::new().with("enum", keys));
    let other = laid(key, of(export, &choice.otherwise)).with("description", "Any other key.");
    known.chain([other]).collect()
}
