// @generated from the case constraint_min_items by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `min_items`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::constraint_min_items as min_items;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/minItems",
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
        "Named" => checked::<min_items::types::Named>(json, context),
        "Part" => checked::<min_items::types::Part>(json, context),
        "Round" => checked::<min_items::types::Round>(json, context),
        "Shape" => checked::<min_items::types::Shape>(json, context),
        "Either" => checked::<min_items::types::Either>(json, context),
        "Entries" => checked::<min_items::types::Entries>(json, context),
        "Must" => checked::<min_items::types::Must>(json, context),
        "Thing" => checked::<min_items::types::Thing>(json, context),
        "ThingKind" => checked::<min_items::types::ThingKind>(json, context),
        "ThingBoth" => checked::<min_items::types::ThingBoth>(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<min_items::ops::ThingsChange, Slip> {
    let mut value = min_items::ops::ThingsChange::new();
    value.one = parts.optional::<Vec<min_items::runtime::Integer>>("query", "one")?;
    value.named = parts.optional::<min_items::types::Named>("query", "named")?;
    value.body = parts.optional::<min_items::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<min_items::ops::WordsPut, Slip> {
    Ok(min_items::ops::WordsPut::new(parts.required::<min_items::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<min_items::ops::WordsList, Slip> {
    Ok(min_items::ops::WordsList::new(parts.required::<Vec<min_items::types::Named>>("body", "")?))
}
