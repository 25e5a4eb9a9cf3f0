// @generated from the case constraint_exclusive_minimum by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `exclusive_minimum`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
use specwright_tests::goldens::constraint_exclusive_minimum as exclusive_minimum;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/exclusiveMinimum",
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
        "Exact",
        "Any",
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
        "Named" => (&&Of::<exclusive_minimum::types::Named>::TYPE).verdict(json, context),
        "Part" => (&&Of::<exclusive_minimum::types::Part>::TYPE).verdict(json, context),
        "Round" => (&&Of::<exclusive_minimum::types::Round>::TYPE).verdict(json, context),
        "Shape" => (&&Of::<exclusive_minimum::types::Shape>::TYPE).verdict(json, context),
        "Either" => (&&Of::<exclusive_minimum::types::Either>::TYPE).verdict(json, context),
        "Entries" => (&&Of::<exclusive_minimum::types::Entries>::TYPE).verdict(json, context),
        "Must" => (&&Of::<exclusive_minimum::types::Must>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<exclusive_minimum::types::Thing>::TYPE).verdict(json, context),
        "Small" => (&&Of::<exclusive_minimum::types::Small>::TYPE).verdict(json, context),
        "Wide" => (&&Of::<exclusive_minimum::types::Wide>::TYPE).verdict(json, context),
        "Exact" => (&&Of::<exclusive_minimum::types::Exact>::TYPE).verdict(json, context),
        "Any" => (&&Of::<exclusive_minimum::types::Any>::TYPE).verdict(json, context),
        "Huge" => (&&Of::<exclusive_minimum::types::Huge>::TYPE).verdict(json, context),
        "Numbers" => (&&Of::<exclusive_minimum::types::Numbers>::TYPE).verdict(json, context),
        "ThingKind" => (&&Of::<exclusive_minimum::types::ThingKind>::TYPE).verdict(json, context),
        "ThingBoth" => (&&Of::<exclusive_minimum::types::ThingBoth>::TYPE).verdict(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<exclusive_minimum::ops::ThingsChange, Slip> {
    let mut value = exclusive_minimum::ops::ThingsChange::new(parts.required::<exclusive_minimum::runtime::Integer>("path", "id")?);
    value.one = parts.optional::<exclusive_minimum::runtime::Integer>("query", "one")?;
    value.many = parts.optional::<Vec<exclusive_minimum::runtime::Integer>>("query", "many")?;
    value.named = parts.optional::<exclusive_minimum::types::Named>("query", "named")?;
    value.x_word = parts.optional::<exclusive_minimum::runtime::Integer>("header", "X-Word")?;
    value.body = parts.optional::<exclusive_minimum::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<exclusive_minimum::ops::WordsPut, Slip> {
    Ok(exclusive_minimum::ops::WordsPut::new(parts.required::<exclusive_minimum::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<exclusive_minimum::ops::WordsList, Slip> {
    Ok(exclusive_minimum::ops::WordsList::new(parts.required::<Vec<exclusive_minimum::types::Named>>("body", "")?))
}
