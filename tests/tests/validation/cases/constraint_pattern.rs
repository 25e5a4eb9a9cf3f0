// @generated from the case constraint_pattern by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `pattern`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
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
        "Named" => (&&Of::<pattern::types::Named>::TYPE).verdict(json, context),
        "Part" => (&&Of::<pattern::types::Part>::TYPE).verdict(json, context),
        "Round" => (&&Of::<pattern::types::Round>::TYPE).verdict(json, context),
        "Shape" => (&&Of::<pattern::types::Shape>::TYPE).verdict(json, context),
        "Either" => (&&Of::<pattern::types::Either>::TYPE).verdict(json, context),
        "Entries" => (&&Of::<pattern::types::Entries>::TYPE).verdict(json, context),
        "Must" => (&&Of::<pattern::types::Must>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<pattern::types::Thing>::TYPE).verdict(json, context),
        "Inside" => (&&Of::<pattern::types::Inside>::TYPE).verdict(json, context),
        "Digits" => (&&Of::<pattern::types::Digits>::TYPE).verdict(json, context),
        "Starts" => (&&Of::<pattern::types::Starts>::TYPE).verdict(json, context),
        "Ends" => (&&Of::<pattern::types::Ends>::TYPE).verdict(json, context),
        "Whole" => (&&Of::<pattern::types::Whole>::TYPE).verdict(json, context),
        "Either2" => (&&Of::<pattern::types::Either2>::TYPE).verdict(json, context),
        "Letters" => (&&Of::<pattern::types::Letters>::TYPE).verdict(json, context),
        "Words" => (&&Of::<pattern::types::Words>::TYPE).verdict(json, context),
        "Blank" => (&&Of::<pattern::types::Blank>::TYPE).verdict(json, context),
        "Hard" => (&&Of::<pattern::types::Hard>::TYPE).verdict(json, context),
        "All" => (&&Of::<pattern::types::All>::TYPE).verdict(json, context),
        "ThingKind" => (&&Of::<pattern::types::ThingKind>::TYPE).verdict(json, context),
        "ThingBoth" => (&&Of::<pattern::types::ThingBoth>::TYPE).verdict(json, context),
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
