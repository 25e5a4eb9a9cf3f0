// @generated from the case constraint_multiple_of by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `multiple_of`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
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
        "Named" => (&&Of::<multiple_of::types::Named>::TYPE).verdict(json, context),
        "Part" => (&&Of::<multiple_of::types::Part>::TYPE).verdict(json, context),
        "Round" => (&&Of::<multiple_of::types::Round>::TYPE).verdict(json, context),
        "Shape" => (&&Of::<multiple_of::types::Shape>::TYPE).verdict(json, context),
        "Either" => (&&Of::<multiple_of::types::Either>::TYPE).verdict(json, context),
        "Entries" => (&&Of::<multiple_of::types::Entries>::TYPE).verdict(json, context),
        "Must" => (&&Of::<multiple_of::types::Must>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<multiple_of::types::Thing>::TYPE).verdict(json, context),
        "Small" => (&&Of::<multiple_of::types::Small>::TYPE).verdict(json, context),
        "Wide" => (&&Of::<multiple_of::types::Wide>::TYPE).verdict(json, context),
        "Cents" => (&&Of::<multiple_of::types::Cents>::TYPE).verdict(json, context),
        "Halves" => (&&Of::<multiple_of::types::Halves>::TYPE).verdict(json, context),
        "Huge" => (&&Of::<multiple_of::types::Huge>::TYPE).verdict(json, context),
        "Numbers" => (&&Of::<multiple_of::types::Numbers>::TYPE).verdict(json, context),
        "ThingKind" => (&&Of::<multiple_of::types::ThingKind>::TYPE).verdict(json, context),
        "ThingBoth" => (&&Of::<multiple_of::types::ThingBoth>::TYPE).verdict(json, context),
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
