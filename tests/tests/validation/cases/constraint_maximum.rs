// @generated from the case constraint_maximum by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `maximum`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
use specwright_tests::goldens::constraint_maximum as maximum;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/maximum",
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
        "Named" => (&&Of::<maximum::types::Named>::TYPE).verdict(json, context),
        "Part" => (&&Of::<maximum::types::Part>::TYPE).verdict(json, context),
        "Round" => (&&Of::<maximum::types::Round>::TYPE).verdict(json, context),
        "Shape" => (&&Of::<maximum::types::Shape>::TYPE).verdict(json, context),
        "Either" => (&&Of::<maximum::types::Either>::TYPE).verdict(json, context),
        "Entries" => (&&Of::<maximum::types::Entries>::TYPE).verdict(json, context),
        "Must" => (&&Of::<maximum::types::Must>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<maximum::types::Thing>::TYPE).verdict(json, context),
        "Small" => (&&Of::<maximum::types::Small>::TYPE).verdict(json, context),
        "Wide" => (&&Of::<maximum::types::Wide>::TYPE).verdict(json, context),
        "Exact" => (&&Of::<maximum::types::Exact>::TYPE).verdict(json, context),
        "Any" => (&&Of::<maximum::types::Any>::TYPE).verdict(json, context),
        "Huge" => (&&Of::<maximum::types::Huge>::TYPE).verdict(json, context),
        "Numbers" => (&&Of::<maximum::types::Numbers>::TYPE).verdict(json, context),
        "ThingKind" => (&&Of::<maximum::types::ThingKind>::TYPE).verdict(json, context),
        "ThingBoth" => (&&Of::<maximum::types::ThingBoth>::TYPE).verdict(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<maximum::ops::ThingsChange, Slip> {
    let mut value = maximum::ops::ThingsChange::new(parts.required::<maximum::runtime::Integer>("path", "id")?);
    value.one = parts.optional::<maximum::runtime::Integer>("query", "one")?;
    value.many = parts.optional::<Vec<maximum::runtime::Integer>>("query", "many")?;
    value.named = parts.optional::<maximum::types::Named>("query", "named")?;
    value.x_word = parts.optional::<maximum::runtime::Integer>("header", "X-Word")?;
    value.body = parts.optional::<maximum::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<maximum::ops::WordsPut, Slip> {
    Ok(maximum::ops::WordsPut::new(parts.required::<maximum::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<maximum::ops::WordsList, Slip> {
    Ok(maximum::ops::WordsList::new(parts.required::<Vec<maximum::types::Named>>("body", "")?))
}
