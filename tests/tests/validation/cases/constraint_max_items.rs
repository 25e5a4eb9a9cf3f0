// @generated from the case constraint_max_items by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `max_items`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::constraint_max_items as max_items;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/maxItems",
    types: &[
        "Named",
        "Part",
        "Round",
        "Shape",
        "Either",
        "Entries",
        "Must",
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
        "Named" => checked::<max_items::types::Named>(json, context),
        "Part" => checked::<max_items::types::Part>(json, context),
        "Round" => checked::<max_items::types::Round>(json, context),
        "Shape" => checked::<max_items::types::Shape>(json, context),
        "Either" => checked::<max_items::types::Either>(json, context),
        "Entries" => checked::<max_items::types::Entries>(json, context),
        "Must" => checked::<max_items::types::Must>(json, context),
        "Thing" => checked::<max_items::types::Thing>(json, context),
        "ThingKind" => checked::<max_items::types::ThingKind>(json, context),
        "ThingBoth" => checked::<max_items::types::ThingBoth>(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<max_items::ops::ThingsChange, Slip> {
    let mut value = max_items::ops::ThingsChange::new();
    value.one = parts.optional::<Vec<max_items::runtime::Integer>>("query", "one")?;
    value.named = parts.optional::<max_items::types::Named>("query", "named")?;
    value.body = parts.optional::<max_items::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<max_items::ops::WordsPut, Slip> {
    Ok(max_items::ops::WordsPut::new(parts.required::<max_items::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<max_items::ops::WordsList, Slip> {
    Ok(max_items::ops::WordsList::new(parts.required::<Vec<max_items::types::Named>>("body", "")?))
}
