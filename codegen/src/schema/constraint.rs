//! Bounds of a value; the keywords are JSON Schema's own, but for ours.

use super::json::{Json, Object};
use super::pattern;
use crate::model::{Constraint, Constraints, Literal, Pairs};
use specwright_semantics::ExactNumber;

/// The schema with the bounds; what travels as `pairs` has as many members as their list has entries.
pub(super) fn bound(schema: Object, constraints: &Constraints, pairs: Option<&Pairs>) -> Object {
    let counts_entries = |constraint: &&Constraint| pairs.is_some() && COUNTS.contains(&constraint.keyword);
    let (counts, others): (Vec<_>, Vec<_>) = constraints.list.iter().partition(counts_entries);
    let schema = others.into_iter().fold(schema, bounded);
    match pairs {
        Some(pairs) if !counts.is_empty() => schema.and(entries(pairs, &counts)),
        _ => schema,
    }
}

/// The keywords that count the members of an object.
const COUNTS: [&str; 2] = ["minProperties", "maxProperties"];

/// The bounds of the number of members as those of a list of entries.
fn entries(pairs: &Pairs, counts: &[&Constraint]) -> Object {
    let list = pairs.list.value.as_str();
    let sized = counts.iter().fold(Object::new(), |sized, count| {
        let keyword = if count.keyword == "minProperties" { "minItems" } else { "maxItems" };
        sized.with(keyword, Json::literal(&count.argument))
    });
    let is_needed = counts.iter().any(|count| count.keyword == "minProperties" && count.argument.json() != "0");
    Object::new()
        .maybe("required", is_needed.then(|| Json::list([list])))
        .with("properties", Object::new().with(list, sized))
}

/// The schema with one more bound.
fn bounded(schema: Object, constraint: &Constraint) -> Object {
    match (constraint.keyword, &constraint.argument) {
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
    }
}

fn is_looser(keyword: &str, argument: &Literal, schema: &Object) -> bool {
    let (Some(Json::Number(known)), Literal::Number(said)) = (schema.get(keyword), argument) else { return false };
    let (known, said) = (ExactNumber::Text(known), ExactNumber::Text(said));
    if keyword == "minimum" { said < known } else { said > known }
}
