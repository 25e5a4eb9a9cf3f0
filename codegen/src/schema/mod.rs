//! Types as schemas in JSON Schema 2020-12, for the documents that hold them: what it has words for, the rest in extensions.

mod choice;
mod condition;
mod constraint;
mod enumeration;
pub(crate) mod example;
pub(crate) mod export;
pub(crate) mod extension;
pub(crate) mod json;
mod measure;
mod member;
pub(crate) mod metadata;
mod object;
mod pairs;
mod pattern;
mod pretty;
pub(crate) mod provenance;
mod read;
mod reference;
mod rule;
mod tagged_union;
#[cfg(test)]
pub(crate) mod test_api;
#[cfg(test)]
mod tests;

pub(crate) use reference::of;
pub(crate) use tagged_union::wrappers;

use self::export::Export;
use self::json::{Json, Object};
use crate::model::{Null, Shape, Type, TypeId};

/// The schema of a named type.
pub(crate) fn definition(export: &Export<'_>, id: TypeId) -> Object {
    let known = export.api.type_def(id);
    let shape = match &known.shape {
        Shape::Newtype(ty) => of(export, ty),
        Shape::Object(object) => match &object.pairs {
            Some(pairs) => pairs::schema(export, id, object, pairs, &known.rules),
            None => object::schema(export, id, object, &known.rules),
        },
        Shape::Enum(set) => enumeration::schema(set),
        Shape::TaggedUnion(union) => tagged_union::schema(export, id, union),
        Shape::Choice(choice) => choice::schema(export, choice),
        Shape::KindUnion(types) => kinds(export, types),
    };
    Object::new()
        .maybe("description", known.metadata.words())
        .and(shape)
        .maybe("deprecated", metadata::deprecated(&known.metadata))
        .filled("examples", example::values(&known.examples))
        .maybe("x-declared", (!known.declared).then_some(false))
        .filled("x-problem", extension::problem(&known.problem))
        .filled("x-rules", extension::rules(export, &known.rules))
        .filled("x-context", extension::context(export, &known.context))
        .filled("x-printed", example::slipped(export, &known.examples))
        .maybe("x-versions", metadata::versions(export, &known.metadata).map(Json::list))
        .and(metadata::of_node(export, &known.metadata))
}

/// Types told apart by JSON kind; null is allowed once, whichever type allows it.
fn kinds(export: &Export<'_>, types: &[Type]) -> Object {
    let solid = types.iter().map(|ty| of(export, &Type { null: Null::Unsaid, ..ty.clone() }));
    let nullable = types.iter().any(|ty| ty.null == Null::Nullable);
    let null = nullable.then(|| Object::new().with("type", "null"));
    Object::new().with("oneOf", Json::list(solid.chain(null)))
}
