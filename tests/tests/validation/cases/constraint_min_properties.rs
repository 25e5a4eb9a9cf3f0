// @generated from the case constraint_min_properties by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `min_properties`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::constraint_min_properties as min_properties;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/minProperties",
    types: &[
        "Named",
        "Part",
        "Round",
        "Shape",
        "Either",
        "Entries",
        "Must",
        "Some",
        "Obj",
        "Thing",
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
        "Named" => checked::<min_properties::types::Named>(json, context),
        "Part" => checked::<min_properties::types::Part>(json, context),
        "Round" => checked::<min_properties::types::Round>(json, context),
        "Shape" => checked::<min_properties::types::Shape>(json, context),
        "Either" => checked::<min_properties::types::Either>(json, context),
        "Entries" => checked::<min_properties::types::Entries>(json, context),
        "Must" => checked::<min_properties::types::Must>(json, context),
        "Some" => checked::<min_properties::types::SomeType>(json, context),
        "Obj" => checked::<min_properties::types::Obj>(json, context),
        "Thing" => checked::<min_properties::types::Thing>(json, context),
        "ThingKind" => checked::<min_properties::types::ThingKind>(json, context),
        "ThingBoth" => checked::<min_properties::types::ThingBoth>(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<min_properties::ops::ThingsChange, Slip> {
    let mut value = min_properties::ops::ThingsChange::new();
    value.body = parts.optional::<min_properties::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<min_properties::ops::WordsPut, Slip> {
    Ok(min_properties::ops::WordsPut::new(parts.required::<min_properties::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<min_properties::ops::WordsList, Slip> {
    Ok(min_properties::ops::WordsList::new(parts.required::<Vec<min_properties::types::Named>>("body", "")?))
}
