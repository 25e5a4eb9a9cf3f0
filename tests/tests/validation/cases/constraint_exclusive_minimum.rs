// @generated from the case constraint_exclusive_minimum by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `exclusive_minimum`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::constraint_exclusive_minimum as exclusive_minimum;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/exclusiveMinimum",
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
        "Named" => checked::<exclusive_minimum::types::Named>(json, context),
        "Part" => checked::<exclusive_minimum::types::Part>(json, context),
        "Round" => checked::<exclusive_minimum::types::Round>(json, context),
        "Shape" => checked::<exclusive_minimum::types::Shape>(json, context),
        "Either" => checked::<exclusive_minimum::types::Either>(json, context),
        "Entries" => checked::<exclusive_minimum::types::Entries>(json, context),
        "Must" => checked::<exclusive_minimum::types::Must>(json, context),
        "Thing" => checked::<exclusive_minimum::types::Thing>(json, context),
        "Small" => checked::<exclusive_minimum::types::Small>(json, context),
        "Wide" => checked::<exclusive_minimum::types::Wide>(json, context),
        "Exact" => checked::<exclusive_minimum::types::Exact>(json, context),
        "Any" => checked::<exclusive_minimum::types::Any>(json, context),
        "Huge" => checked::<exclusive_minimum::types::Huge>(json, context),
        "Numbers" => checked::<exclusive_minimum::types::Numbers>(json, context),
        "ThingKind" => checked::<exclusive_minimum::types::ThingKind>(json, context),
        "ThingBoth" => checked::<exclusive_minimum::types::ThingBoth>(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<exclusive_minimum::ops::ThingsChange, Slip> {
    let mut value = exclusive_minimum::ops::ThingsChange::new(parts.required::<exclusive_minimum::runtime::Integer>("path", "id")?);
    value.one = parts.optional::<exclusive_minimum::runtime::Integer>("query", "one")?;
    value.many = parts.optional::<Vec<exclusive_minimum::runtime::Integer>>("query", "many")?;
    value.named = parts.optional::<exclusive_minimum::types::Named>("query", "named")?;
    value.x_word = parts.optional::<exclusive_minimum::runtime::Integer>("header", "X-Word")?;
    value.body = parts.optional::<exclusive_minimum::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<exclusive_minimum::ops::WordsPut, Slip> {
    Ok(exclusive_minimum::ops::WordsPut::new(parts.required::<exclusive_minimum::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<exclusive_minimum::ops::WordsList, Slip> {
    Ok(exclusive_minimum::ops::WordsList::new(parts.required::<Vec<exclusive_minimum::types::Named>>("body", "")?))
}
