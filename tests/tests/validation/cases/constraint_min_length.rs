// @generated from the case constraint_min_length by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `min_length`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::constraint_min_length as min_length;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/minLength",
    types: &[
        "Named",
        "Part",
        "Round",
        "Shape",
        "Either",
        "Entries",
        "Must",
        "Thing",
        "Long",
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
        "Named" => checked::<min_length::types::Named>(json, context),
        "Part" => checked::<min_length::types::Part>(json, context),
        "Round" => checked::<min_length::types::Round>(json, context),
        "Shape" => checked::<min_length::types::Shape>(json, context),
        "Either" => checked::<min_length::types::Either>(json, context),
        "Entries" => checked::<min_length::types::Entries>(json, context),
        "Must" => checked::<min_length::types::Must>(json, context),
        "Thing" => checked::<min_length::types::Thing>(json, context),
        "Long" => checked::<min_length::types::Long>(json, context),
        "ThingKind" => checked::<min_length::types::ThingKind>(json, context),
        "ThingBoth" => checked::<min_length::types::ThingBoth>(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<min_length::ops::ThingsChange, Slip> {
    let mut value = min_length::ops::ThingsChange::new(parts.required::<String>("path", "id")?);
    value.one = parts.optional::<String>("query", "one")?;
    value.many = parts.optional::<Vec<String>>("query", "many")?;
    value.named = parts.optional::<min_length::types::Named>("query", "named")?;
    value.x_word = parts.optional::<String>("header", "X-Word")?;
    value.body = parts.optional::<min_length::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<min_length::ops::WordsPut, Slip> {
    Ok(min_length::ops::WordsPut::new(parts.required::<min_length::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<min_length::ops::WordsList, Slip> {
    Ok(min_length::ops::WordsList::new(parts.required::<Vec<min_length::types::Named>>("body", "")?))
}
