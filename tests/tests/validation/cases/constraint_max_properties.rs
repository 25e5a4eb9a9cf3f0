// @generated from the case constraint_max_properties by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `max_properties`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::constraint_max_properties as max_properties;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/maxProperties",
    types: &[
        "Named",
        "Part",
        "Round",
        "Shape",
        "Either",
        "Entries",
        "Must",
        "Some",
        "Sent",
        "Sure",
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
        "Named" => checked::<max_properties::types::Named>(json, context),
        "Part" => checked::<max_properties::types::Part>(json, context),
        "Round" => checked::<max_properties::types::Round>(json, context),
        "Shape" => checked::<max_properties::types::Shape>(json, context),
        "Either" => checked::<max_properties::types::Either>(json, context),
        "Entries" => checked::<max_properties::types::Entries>(json, context),
        "Must" => checked::<max_properties::types::Must>(json, context),
        "Some" => checked::<max_properties::types::SomeType>(json, context),
        "Sent" => checked::<max_properties::types::Sent>(json, context),
        "Sure" => checked::<max_properties::types::Sure>(json, context),
        "Obj" => checked::<max_properties::types::Obj>(json, context),
        "Thing" => checked::<max_properties::types::Thing>(json, context),
        "ThingKind" => checked::<max_properties::types::ThingKind>(json, context),
        "ThingBoth" => checked::<max_properties::types::ThingBoth>(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<max_properties::ops::ThingsChange, Slip> {
    let mut value = max_properties::ops::ThingsChange::new();
    value.body = parts.optional::<max_properties::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<max_properties::ops::WordsPut, Slip> {
    Ok(max_properties::ops::WordsPut::new(parts.required::<max_properties::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<max_properties::ops::WordsList, Slip> {
    Ok(max_properties::ops::WordsList::new(parts.required::<Vec<max_properties::types::Named>>("body", "")?))
}
