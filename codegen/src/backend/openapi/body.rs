//! What a request carries, with the payloads that the page prints.

use crate::model::{Body, Operation};
use crate::schema::export::Export;
use crate::schema::json::Object;
use crate::schema::{self, example, metadata};

/// The request body of an operation.
pub(super) fn request(export: &Export<'_>, operation: &Operation, body: &Body) -> Object {
    let media = Object::new()
        .with("schema", schema::of(export, &body.ty))
        .filled("examples", example::named(export, &operation.request_examples));
    Object::new()
        .maybe("description", body.metadata.words())
        .with("required", !body.optional)
        .with("content", Object::new().with(body.media.as_str(), media))
        .maybe("x-media", (!body.media_said).then_some("unsaid"))
        .filled("x-printed", example::broken(export, &operation.request_examples))
        .and(metadata::of_part(export, &body.metadata))
}
