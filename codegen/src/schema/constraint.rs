//! Bounds of a value; the keywords are JSON Schema's own, but for ours.

use super::json::{Json, Object};
use super::pattern;
use crate::model::{Constraints, Literal};
use specwright_semantics::ExactNumber;

/// The schema with the bounds.
pub(super) fn bound(schema: Object, constraints: &Constraints) -> Object {
    constraints.list.iter().fold(schema, |schema, constraint| match (constraint.keyword, &constraint.argument) {
        ("uniqueBy", argument) => schema.with("x-unique-by", Json::literal(argument)),
        ("pattern", Literal::String(text)) if !pattern::is_portable(text) => schema.with("x-pattern", text.as_str()),
        // The format of the kind holds as well.
        ("format", argument) if schema.has("format") => {
            let also = Object::new().with("format", Json::literal(argument));
            schema.with("allOf", Json::list([also]))
        }
        // The number's size is a bound already; the tighter one stays.
        (keyword @ ("minimum" | "maximum"), argument) if schema.has(keyword) => {
            if is_looser(keyword, argument, &schema) { schema } else { schema.with(keyword, Json::literal(argument)) }
        }
        (keyword, argument) => schema.with(keyword, Json::literal(argument)),
    })
}

fn is_looser(keyword: &str, argument: &Literal, schema: &Object) -> bool {
    let (Some(Json::Number(known)), Literal::Number(said)) = (schema.get(keyword), argument) else { return false };
    let (known, said) = (ExactNumber::Text(known), ExactNumber::Text(said));
    if keyword == "minimum" { said < known } else { said > known }
}
