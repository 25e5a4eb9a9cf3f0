// @generated from the case constraint_max_length by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `max_length`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
use specwright_tests::goldens::constraint_max_length as max_length;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/maxLength",
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
        "Named" => (&&Of::<max_length::types::Named>::TYPE).verdict(json, context),
        "Part" => (&&Of::<max_length::types::Part>::TYPE).verdict(json, context),
        "Round" => (&&Of::<max_length::types::Round>::TYPE).verdict(json, context),
        "Shape" => (&&Of::<max_length::types::Shape>::TYPE).verdict(json, context),
        "Either" => (&&Of::<max_length::types::Either>::TYPE).verdict(json, context),
        "Entries" => (&&Of::<max_length::types::Entries>::TYPE).verdict(json, context),
        "Must" => (&&Of::<max_length::types::Must>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<max_length::types::Thing>::TYPE).verdict(json, context),
        "ThingKind" => (&&Of::<max_length::types::ThingKind>::TYPE).verdict(json, context),
        "ThingBoth" => (&&Of::<max_length::types::ThingBoth>::TYPE).verdict(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<max_length::ops::ThingsChange, Slip> {
    let mut value = max_length::ops::ThingsChange::new(parts.required::<String>("path", "id")?);
    value.one = parts.optional::<String>("query", "one")?;
    value.many = parts.optional::<Vec<String>>("query", "many")?;
    value.named = parts.optional::<max_length::types::Named>("query", "named")?;
    value.x_word = parts.optional::<String>("header", "X-Word")?;
    value.body = parts.optional::<max_length::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<max_length::ops::WordsPut, Slip> {
    Ok(max_length::ops::WordsPut::new(parts.required::<max_length::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<max_length::ops::WordsList, Slip> {
    Ok(max_length::ops::WordsList::new(parts.required::<Vec<max_length::types::Named>>("body", "")?))
}
