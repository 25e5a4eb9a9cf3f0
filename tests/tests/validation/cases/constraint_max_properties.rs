// @generated from the case constraint_max_properties by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `max_properties`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
use specwright_tests::goldens::constraint_max_properties as max_properties;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/maxProperties",
    types: &[
        "Named",
        "Part",
        "Round",
        "Shape",
        "Either",
        "Entries",
        "Must",
        "Some",
        "Obj",
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
        "Named" => (&&Of::<max_properties::types::Named>::TYPE).verdict(json, context),
        "Part" => (&&Of::<max_properties::types::Part>::TYPE).verdict(json, context),
        "Round" => (&&Of::<max_properties::types::Round>::TYPE).verdict(json, context),
        "Shape" => (&&Of::<max_properties::types::Shape>::TYPE).verdict(json, context),
        "Either" => (&&Of::<max_properties::types::Either>::TYPE).verdict(json, context),
        "Entries" => (&&Of::<max_properties::types::Entries>::TYPE).verdict(json, context),
        "Must" => (&&Of::<max_properties::types::Must>::TYPE).verdict(json, context),
        "Some" => (&&Of::<max_properties::types::SomeType>::TYPE).verdict(json, context),
        "Obj" => (&&Of::<max_properties::types::Obj>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<max_properties::types::Thing>::TYPE).verdict(json, context),
        "ThingKind" => (&&Of::<max_properties::types::ThingKind>::TYPE).verdict(json, context),
        "ThingBoth" => (&&Of::<max_properties::types::ThingBoth>::TYPE).verdict(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<max_properties::ops::ThingsChange, Slip> {
    let mut value = max_properties::ops::ThingsChange::new();
    value.body = parts.optional::<max_properties::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<max_properties::ops::WordsPut, Slip> {
    Ok(max_properties::ops::WordsPut::new(parts.required::<max_properties::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<max_properties::ops::WordsList, Slip> {
    Ok(max_properties::ops::WordsList::new(parts.required::<Vec<max_properties::types::Named>>("body", "")?))
}
