//! A union told apart by a member: one wrapper for each tag, and one for tags that nobody lists.

use super::export::{Dialect, Export};
use super::json::{Json, Object};
use crate::model::{Shape, TaggedUnion, TypeId};

/// The wrapper that the tag tells, or the one for tags that nobody lists.
pub(super) fn schema(export: &Export<'_>, id: TypeId, union: &TaggedUnion) -> Object {
    if export.dialect == Dialect::JsonSchema {
        return Object::new().with("type", "object").with("oneOf", Json::list(cases(export, union)));
    }
    let names = export.case_names(id);
    let reference = |name: &String| Object::new().with("$ref", export.reference_to(name));
    let mapping =
        union.cases.iter().zip(names).fold(Object::new(), |mapping, ((tag, _), name)| {
            mapping.with(tag.value.as_str(), export.reference_to(name))
        });
    let discriminator = Object::new().with("propertyName", union.by.value.as_str()).with("mapping", mapping);
    let (known, other) = names.split_at(union.cases.len());
    let known =
        Object::new().with("oneOf", Json::list(known.iter().map(reference))).with("discriminator", discriminator);
    Object::new().with("oneOf", Json::list(std::iter::once(known).chain(other.iter().map(reference))))
}

/// The wrappers of a type that stand beside it, by key; none where it is no tagged union or has them inside.
pub(crate) fn wrappers(export: &Export<'_>, id: TypeId) -> Vec<(String, Object)> {
    match &export.api.type_def(id).shape {
        Shape::TaggedUnion(union) => export.case_names(id).iter().cloned().zip(cases(export, union)).collect(),
        _ => Vec::new(),
    }
}

/// One schema for each tag, then that for tags that nobody lists.
fn cases(export: &Export<'_>, union: &TaggedUnion) -> Vec<Object> {
    let by = union.by.value.as_str();
    let known = union.cases.iter().map(|(tag, case)| {
        let whole = Object::new().with("$ref", export.reference(*case));
        tagged(by, Object::new().with("type", "string").with("const", tag.value.as_str()))
            .with("allOf", Json::list([whole]))
    });
    let tags = Json::list(union.cases.iter().map(|(tag, _)| tag.value.as_str()));
    let other = Object::new().with("type", "string").with("not", Object::new().with("enum", tags));
    let other = tagged(by, other).with("description", "A tag that the pages do not list.");
    known.chain([other]).collect()
}

fn tagged(by: &str, tag: Object) -> Object {
    Object::new()
        .with("type", "object")
        .with("required", Json::list([by]))
        .with("properties", Object::new().with(by, tag))
}
