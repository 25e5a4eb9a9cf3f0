// @generated from the case constraint_unique_by by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `unique_by`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::constraint_unique_by as unique_by;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/uniqueBy",
    types: &[
        "Named",
        "Part",
        "Round",
        "Shape",
        "Either",
        "Entries",
        "Must",
        "Item",
        "ByNumber",
        "ByInner",
        "Thing",
        "ItemInner",
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
        "Named" => checked::<unique_by::types::Named>(json, context),
        "Part" => checked::<unique_by::types::Part>(json, context),
        "Round" => checked::<unique_by::types::Round>(json, context),
        "Shape" => checked::<unique_by::types::Shape>(json, context),
        "Either" => checked::<unique_by::types::Either>(json, context),
        "Entries" => checked::<unique_by::types::Entries>(json, context),
        "Must" => checked::<unique_by::types::Must>(json, context),
        "Item" => checked::<unique_by::types::Item>(json, context),
        "ByNumber" => checked::<unique_by::types::ByNumber>(json, context),
        "ByInner" => checked::<unique_by::types::ByInner>(json, context),
        "Thing" => checked::<unique_by::types::Thing>(json, context),
        "ItemInner" => checked::<unique_by::types::ItemInner>(json, context),
        "ThingKind" => checked::<unique_by::types::ThingKind>(json, context),
        "ThingBoth" => checked::<unique_by::types::ThingBoth>(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<unique_by::ops::ThingsChange, Slip> {
    let mut value = unique_by::ops::ThingsChange::new();
    value.body = parts.optional::<unique_by::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<unique_by::ops::WordsPut, Slip> {
    Ok(unique_by::ops::WordsPut::new(parts.required::<unique_by::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<unique_by::ops::WordsList, Slip> {
    Ok(unique_by::ops::WordsList::new(parts.required::<Vec<unique_by::types::Named>>("body", "")?))
}
