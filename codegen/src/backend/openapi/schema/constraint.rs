//! Bounds of a value; the keywords are JSON Schema's own, but for ours.

use super::super::json::{Json, Object};
use crate::model::{Constraints, Literal};

/// The schema with the bounds; a format that was written stands above that of the kind.
pub(super) fn bound(schema: Object, constraints: &Constraints) -> Object {
    constraints.list.iter().fold(schema, |schema, constraint| match (constraint.keyword, &constraint.argument) {
        ("uniqueBy", argument) => schema.with("x-unique-by", Json::literal(argument)),
        // Flags in front of a pattern are Rust's way; JSON Schema has none.
        ("pattern", Literal::String(pattern)) if pattern.starts_with("(?") && !is_group(pattern) => {
            schema.with("x-pattern", pattern.as_str())
        }
        (keyword, argument) => schema.with(keyword, Json::literal(argument)),
    })
}

fn is_group(pattern: &str) -> bool {
    ["(?:", "(?<"].iter().any(|start| pattern.starts_with(start))
}
