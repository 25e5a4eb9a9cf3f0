// @generated from the case constraint_min_properties by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `min_properties`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
use specwright_tests::goldens::constraint_min_properties as min_properties;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/minProperties",
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
        "Named" => (&&Of::<min_properties::types::Named>::TYPE).verdict(json, context),
        "Part" => (&&Of::<min_properties::types::Part>::TYPE).verdict(json, context),
        "Round" => (&&Of::<min_properties::types::Round>::TYPE).verdict(json, context),
        "Shape" => (&&Of::<min_properties::types::Shape>::TYPE).verdict(json, context),
        "Either" => (&&Of::<min_properties::types::Either>::TYPE).verdict(json, context),
        "Entries" => (&&Of::<min_properties::types::Entries>::TYPE).verdict(json, context),
        "Must" => (&&Of::<min_properties::types::Must>::TYPE).verdict(json, context),
        "Some" => (&&Of::<min_properties::types::SomeType>::TYPE).verdict(json, context),
        "Obj" => (&&Of::<min_properties::types::Obj>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<min_properties::types::Thing>::TYPE).verdict(json, context),
        "ThingKind" => (&&Of::<min_properties::types::ThingKind>::TYPE).verdict(json, context),
        "ThingBoth" => (&&Of::<min_properties::types::ThingBoth>::TYPE).verdict(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<min_properties::ops::ThingsChange, Slip> {
    let mut value = min_properties::ops::ThingsChange::new();
    value.body = parts.optional::<min_properties::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<min_properties::ops::WordsPut, Slip> {
    Ok(min_properties::ops::WordsPut::new(parts.required::<min_properties::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<min_properties::ops::WordsList, Slip> {
    Ok(min_properties::ops::WordsList::new(parts.required::<Vec<min_properties::types::Named>>("body", "")?))
}
