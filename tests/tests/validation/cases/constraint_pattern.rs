// @generated from the case constraint_pattern by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `pattern`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::constraint_pattern as pattern;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/pattern",
    types: &[
        "Named",
        "Part",
        "Round",
        "Shape",
        "Either",
        "Entries",
        "Must",
        "Thing",
        "Inside",
        "Digits",
        "Starts",
        "Ends",
        "Whole",
        "Either2",
        "Letters",
        "Words",
        "Blank",
        "Hard",
        "All",
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
        "Named" => checked::<pattern::types::Named>(json, context),
        "Part" => checked::<pattern::types::Part>(json, context),
        "Round" => checked::<pattern::types::Round>(json, context),
        "Shape" => checked::<pattern::types::Shape>(json, context),
        "Either" => checked::<pattern::types::Either>(json, context),
        "Entries" => checked::<pattern::types::Entries>(json, context),
        "Must" => checked::<pattern::types::Must>(json, context),
        "Thing" => checked::<pattern::types::Thing>(json, context),
        "Inside" => checked::<pattern::types::Inside>(json, context),
        "Digits" => checked::<pattern::types::Digits>(json, context),
        "Starts" => checked::<pattern::types::Starts>(json, context),
        "Ends" => checked::<pattern::types::Ends>(json, context),
        "Whole" => checked::<pattern::types::Whole>(json, context),
        "Either2" => checked::<pattern::types::Either2>(json, context),
        "Letters" => checked::<pattern::types::Letters>(json, context),
        "Words" => checked::<pattern::types::Words>(json, context),
        "Blank" => checked::<pattern::types::Blank>(json, context),
        "Hard" => checked::<pattern::types::Hard>(json, context),
        "All" => checked::<pattern::types::All>(json, context),
        "ThingKind" => checked::<pattern::types::ThingKind>(json, context),
        "ThingBoth" => checked::<pattern::types::ThingBoth>(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<pattern::ops::ThingsChange, Slip> {
    let mut value = pattern::ops::ThingsChange::new(parts.required::<String>("path", "id")?);
    value.one = parts.optional::<String>("query", "one")?;
    value.many = parts.optional::<Vec<String>>("query", "many")?;
    value.named = parts.optional::<pattern::types::Named>("query", "named")?;
    value.x_word = parts.optional::<String>("header", "X-Word")?;
    value.body = parts.optional::<pattern::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<pattern::ops::WordsPut, Slip> {
    Ok(pattern::ops::WordsPut::new(parts.required::<pattern::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<pattern::ops::WordsList, Slip> {
    Ok(pattern::ops::WordsList::new(parts.required::<Vec<pattern::types::Named>>("body", "")?))
}
