// @generated from the case constraint_unique_items by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `unique_items`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::constraint_unique_items as unique_items;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/uniqueItems",
    types: &[
        "Named",
        "Part",
        "Round",
        "Shape",
        "Either",
        "Entries",
        "Must",
        "Anything",
        "Exact",
        "Words",
        "Lists",
        "Pair",
        "Pairs2",
        "Flags",
        "Ids",
        "Colours",
        "Colour",
        "Repeated",
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
        "Named" => checked::<unique_items::types::Named>(json, context),
        "Part" => checked::<unique_items::types::Part>(json, context),
        "Round" => checked::<unique_items::types::Round>(json, context),
        "Shape" => checked::<unique_items::types::Shape>(json, context),
        "Either" => checked::<unique_items::types::Either>(json, context),
        "Entries" => checked::<unique_items::types::Entries>(json, context),
        "Must" => checked::<unique_items::types::Must>(json, context),
        "Anything" => checked::<unique_items::types::Anything>(json, context),
        "Exact" => checked::<unique_items::types::Exact>(json, context),
        "Words" => checked::<unique_items::types::Words>(json, context),
        "Lists" => checked::<unique_items::types::Lists>(json, context),
        "Pair" => checked::<unique_items::types::Pair>(json, context),
        "Pairs2" => checked::<unique_items::types::Pairs2>(json, context),
        "Flags" => checked::<unique_items::types::Flags>(json, context),
        "Ids" => checked::<unique_items::types::Ids>(json, context),
        "Colours" => checked::<unique_items::types::Colours>(json, context),
        "Colour" => checked::<unique_items::types::Colour>(json, context),
        "Repeated" => checked::<unique_items::types::Repeated>(json, context),
        "Thing" => checked::<unique_items::types::Thing>(json, context),
        "ThingKind" => checked::<unique_items::types::ThingKind>(json, context),
        "ThingBoth" => checked::<unique_items::types::ThingBoth>(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<unique_items::ops::ThingsChange, Slip> {
    let mut value = unique_items::ops::ThingsChange::new();
    value.one = parts.optional::<Vec<unique_items::runtime::Integer>>("query", "one")?;
    value.named = parts.optional::<unique_items::types::Named>("query", "named")?;
    value.body = parts.optional::<unique_items::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<unique_items::ops::WordsPut, Slip> {
    Ok(unique_items::ops::WordsPut::new(parts.required::<unique_items::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<unique_items::ops::WordsList, Slip> {
    Ok(unique_items::ops::WordsList::new(parts.required::<Vec<unique_items::types::Named>>("body", "")?))
}
