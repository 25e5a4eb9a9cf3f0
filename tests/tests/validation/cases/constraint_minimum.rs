// @generated from the case constraint_minimum by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `minimum`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::constraint_minimum as minimum;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/minimum",
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
        "Named" => checked::<minimum::types::Named>(json, context),
        "Part" => checked::<minimum::types::Part>(json, context),
        "Round" => checked::<minimum::types::Round>(json, context),
        "Shape" => checked::<minimum::types::Shape>(json, context),
        "Either" => checked::<minimum::types::Either>(json, context),
        "Entries" => checked::<minimum::types::Entries>(json, context),
        "Must" => checked::<minimum::types::Must>(json, context),
        "Thing" => checked::<minimum::types::Thing>(json, context),
        "Small" => checked::<minimum::types::Small>(json, context),
        "Wide" => checked::<minimum::types::Wide>(json, context),
        "Exact" => checked::<minimum::types::Exact>(json, context),
        "Any" => checked::<minimum::types::Any>(json, context),
        "Huge" => checked::<minimum::types::Huge>(json, context),
        "Numbers" => checked::<minimum::types::Numbers>(json, context),
        "ThingKind" => checked::<minimum::types::ThingKind>(json, context),
        "ThingBoth" => checked::<minimum::types::ThingBoth>(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<minimum::ops::ThingsChange, Slip> {
    let mut value = minimum::ops::ThingsChange::new(parts.required::<minimum::runtime::Integer>("path", "id")?);
    value.one = parts.optional::<minimum::runtime::Integer>("query", "one")?;
    value.many = parts.optional::<Vec<minimum::runtime::Integer>>("query", "many")?;
    value.named = parts.optional::<minimum::types::Named>("query", "named")?;
    value.x_word = parts.optional::<minimum::runtime::Integer>("header", "X-Word")?;
    value.body = parts.optional::<minimum::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<minimum::ops::WordsPut, Slip> {
    Ok(minimum::ops::WordsPut::new(parts.required::<minimum::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<minimum::ops::WordsList, Slip> {
    Ok(minimum::ops::WordsList::new(parts.required::<Vec<minimum::types::Named>>("body", "")?))
}
