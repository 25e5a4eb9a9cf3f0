// @generated from the case constraint_multiple_of by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `multiple_of`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::constraint_multiple_of as multiple_of;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/multipleOf",
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
        "Cents",
        "Halves",
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
        "Named" => checked::<multiple_of::types::Named>(json, context),
        "Part" => checked::<multiple_of::types::Part>(json, context),
        "Round" => checked::<multiple_of::types::Round>(json, context),
        "Shape" => checked::<multiple_of::types::Shape>(json, context),
        "Either" => checked::<multiple_of::types::Either>(json, context),
        "Entries" => checked::<multiple_of::types::Entries>(json, context),
        "Must" => checked::<multiple_of::types::Must>(json, context),
        "Thing" => checked::<multiple_of::types::Thing>(json, context),
        "Small" => checked::<multiple_of::types::Small>(json, context),
        "Wide" => checked::<multiple_of::types::Wide>(json, context),
        "Cents" => checked::<multiple_of::types::Cents>(json, context),
        "Halves" => checked::<multiple_of::types::Halves>(json, context),
        "Huge" => checked::<multiple_of::types::Huge>(json, context),
        "Numbers" => checked::<multiple_of::types::Numbers>(json, context),
        "ThingKind" => checked::<multiple_of::types::ThingKind>(json, context),
        "ThingBoth" => checked::<multiple_of::types::ThingBoth>(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<multiple_of::ops::ThingsChange, Slip> {
    let mut value = multiple_of::ops::ThingsChange::new(parts.required::<multiple_of::runtime::Integer>("path", "id")?);
    value.one = parts.optional::<multiple_of::runtime::Integer>("query", "one")?;
    value.many = parts.optional::<Vec<multiple_of::runtime::Integer>>("query", "many")?;
    value.named = parts.optional::<multiple_of::types::Named>("query", "named")?;
    value.x_word = parts.optional::<multiple_of::runtime::Integer>("header", "X-Word")?;
    value.body = parts.optional::<multiple_of::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<multiple_of::ops::WordsPut, Slip> {
    Ok(multiple_of::ops::WordsPut::new(parts.required::<multiple_of::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<multiple_of::ops::WordsList, Slip> {
    Ok(multiple_of::ops::WordsList::new(parts.required::<Vec<multiple_of::types::Named>>("body", "")?))
}
