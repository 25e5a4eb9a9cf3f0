// @generated from the case constraint_exclusive_maximum by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `exclusive_maximum`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::constraint_exclusive_maximum as exclusive_maximum;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/exclusiveMaximum",
    types: &[
        "Named",
        "Part",
        "Round",
        "Shape",
        "Either",
        "Entries",
        "Must",
        "Thing",
        "Small",
        "Wide",
        "Exact",
        "Any",
        "Huge",
        "Numbers",
        "ThingKind",
        "ThingBoth",
    ],
    operations: &[
        "things.change",
        "words.put",
        "words.list",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Named" => checked::<exclusive_maximum::types::Named>(json, context),
        "Part" => checked::<exclusive_maximum::types::Part>(json, context),
        "Round" => checked::<exclusive_maximum::types::Round>(json, context),
        "Shape" => checked::<exclusive_maximum::types::Shape>(json, context),
        "Either" => checked::<exclusive_maximum::types::Either>(json, context),
        "Entries" => checked::<exclusive_maximum::types::Entries>(json, context),
        "Must" => checked::<exclusive_maximum::types::Must>(json, context),
        "Thing" => checked::<exclusive_maximum::types::Thing>(json, context),
        "Small" => checked::<exclusive_maximum::types::Small>(json, context),
        "Wide" => checked::<exclusive_maximum::types::Wide>(json, context),
        "Exact" => checked::<exclusive_maximum::types::Exact>(json, context),
        "Any" => checked::<exclusive_maximum::types::Any>(json, context),
        "Huge" => checked::<exclusive_maximum::types::Huge>(json, context),
        "Numbers" => checked::<exclusive_maximum::types::Numbers>(json, context),
        "ThingKind" => checked::<exclusive_maximum::types::ThingKind>(json, context),
        "ThingBoth" => checked::<exclusive_maximum::types::ThingBoth>(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<exclusive_maximum::ops::ThingsChange, Slip> {
    let mut value = exclusive_maximum::ops::ThingsChange::new(parts.required::<exclusive_maximum::runtime::Integer>("path", "id")?);
    value.one = parts.optional::<exclusive_maximum::runtime::Integer>("query", "one")?;
    value.many = parts.optional::<Vec<exclusive_maximum::runtime::Integer>>("query", "many")?;
    value.named = parts.optional::<exclusive_maximum::types::Named>("query", "named")?;
    value.x_word = parts.optional::<exclusive_maximum::runtime::Integer>("header", "X-Word")?;
    value.body = parts.optional::<exclusive_maximum::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<exclusive_maximum::ops::WordsPut, Slip> {
    Ok(exclusive_maximum::ops::WordsPut::new(parts.required::<exclusive_maximum::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<exclusive_maximum::ops::WordsList, Slip> {
    Ok(exclusive_maximum::ops::WordsList::new(parts.required::<Vec<exclusive_maximum::types::Named>>("body", "")?))
}
