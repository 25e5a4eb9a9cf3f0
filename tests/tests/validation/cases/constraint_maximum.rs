// @generated from the case constraint_maximum by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `maximum`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::constraint_maximum as maximum;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/maximum",
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
        "Named" => checked::<maximum::types::Named>(json, context),
        "Part" => checked::<maximum::types::Part>(json, context),
        "Round" => checked::<maximum::types::Round>(json, context),
        "Shape" => checked::<maximum::types::Shape>(json, context),
        "Either" => checked::<maximum::types::Either>(json, context),
        "Entries" => checked::<maximum::types::Entries>(json, context),
        "Must" => checked::<maximum::types::Must>(json, context),
        "Thing" => checked::<maximum::types::Thing>(json, context),
        "Small" => checked::<maximum::types::Small>(json, context),
        "Wide" => checked::<maximum::types::Wide>(json, context),
        "Exact" => checked::<maximum::types::Exact>(json, context),
        "Any" => checked::<maximum::types::Any>(json, context),
        "Huge" => checked::<maximum::types::Huge>(json, context),
        "Numbers" => checked::<maximum::types::Numbers>(json, context),
        "ThingKind" => checked::<maximum::types::ThingKind>(json, context),
        "ThingBoth" => checked::<maximum::types::ThingBoth>(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<maximum::ops::ThingsChange, Slip> {
    let mut value = maximum::ops::ThingsChange::new(parts.required::<maximum::runtime::Integer>("path", "id")?);
    value.one = parts.optional::<maximum::runtime::Integer>("query", "one")?;
    value.many = parts.optional::<Vec<maximum::runtime::Integer>>("query", "many")?;
    value.named = parts.optional::<maximum::types::Named>("query", "named")?;
    value.x_word = parts.optional::<maximum::runtime::Integer>("header", "X-Word")?;
    value.body = parts.optional::<maximum::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<maximum::ops::WordsPut, Slip> {
    Ok(maximum::ops::WordsPut::new(parts.required::<maximum::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<maximum::ops::WordsList, Slip> {
    Ok(maximum::ops::WordsList::new(parts.required::<Vec<maximum::types::Named>>("body", "")?))
}
