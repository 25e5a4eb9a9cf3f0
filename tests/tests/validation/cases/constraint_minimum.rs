// @generated from the case constraint_minimum by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `minimum`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
use specwright_tests::goldens::constraint_minimum as minimum;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/minimum",
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
        "Named" => (&&Of::<minimum::types::Named>::TYPE).verdict(json, context),
        "Part" => (&&Of::<minimum::types::Part>::TYPE).verdict(json, context),
        "Round" => (&&Of::<minimum::types::Round>::TYPE).verdict(json, context),
        "Shape" => (&&Of::<minimum::types::Shape>::TYPE).verdict(json, context),
        "Either" => (&&Of::<minimum::types::Either>::TYPE).verdict(json, context),
        "Entries" => (&&Of::<minimum::types::Entries>::TYPE).verdict(json, context),
        "Must" => (&&Of::<minimum::types::Must>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<minimum::types::Thing>::TYPE).verdict(json, context),
        "Small" => (&&Of::<minimum::types::Small>::TYPE).verdict(json, context),
        "Wide" => (&&Of::<minimum::types::Wide>::TYPE).verdict(json, context),
        "Exact" => (&&Of::<minimum::types::Exact>::TYPE).verdict(json, context),
        "Any" => (&&Of::<minimum::types::Any>::TYPE).verdict(json, context),
        "Huge" => (&&Of::<minimum::types::Huge>::TYPE).verdict(json, context),
        "Numbers" => (&&Of::<minimum::types::Numbers>::TYPE).verdict(json, context),
        "ThingKind" => (&&Of::<minimum::types::ThingKind>::TYPE).verdict(json, context),
        "ThingBoth" => (&&Of::<minimum::types::ThingBoth>::TYPE).verdict(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<minimum::ops::ThingsChange, Slip> {
    let mut value = minimum::ops::ThingsChange::new(parts.required::<minimum::runtime::Integer>("path", "id")?);
    value.one = parts.optional::<minimum::runtime::Integer>("query", "one")?;
    value.many = parts.optional::<Vec<minimum::runtime::Integer>>("query", "many")?;
    value.named = parts.optional::<minimum::types::Named>("query", "named")?;
    value.x_word = parts.optional::<minimum::runtime::Integer>("header", "X-Word")?;
    value.body = parts.optional::<minimum::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<minimum::ops::WordsPut, Slip> {
    Ok(minimum::ops::WordsPut::new(parts.required::<minimum::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<minimum::ops::WordsList, Slip> {
    Ok(minimum::ops::WordsList::new(parts.required::<Vec<minimum::types::Named>>("body", "")?))
}
