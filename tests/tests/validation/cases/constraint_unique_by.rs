// @generated from the case constraint_unique_by by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `unique_by`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
use specwright_tests::goldens::constraint_unique_by as unique_by;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/uniqueBy",
    types: &[
        "Named",
        "Part",
        "Round",
        "Shape",
        "Either",
        "Entries",
        "Must",
        "Item",
        "ByNumber",
        "ByInner",
        "Thing",
        "ItemInner",
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
        "Named" => (&&Of::<unique_by::types::Named>::TYPE).verdict(json, context),
        "Part" => (&&Of::<unique_by::types::Part>::TYPE).verdict(json, context),
        "Round" => (&&Of::<unique_by::types::Round>::TYPE).verdict(json, context),
        "Shape" => (&&Of::<unique_by::types::Shape>::TYPE).verdict(json, context),
        "Either" => (&&Of::<unique_by::types::Either>::TYPE).verdict(json, context),
        "Entries" => (&&Of::<unique_by::types::Entries>::TYPE).verdict(json, context),
        "Must" => (&&Of::<unique_by::types::Must>::TYPE).verdict(json, context),
        "Item" => (&&Of::<unique_by::types::Item>::TYPE).verdict(json, context),
        "ByNumber" => (&&Of::<unique_by::types::ByNumber>::TYPE).verdict(json, context),
        "ByInner" => (&&Of::<unique_by::types::ByInner>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<unique_by::types::Thing>::TYPE).verdict(json, context),
        "ItemInner" => (&&Of::<unique_by::types::ItemInner>::TYPE).verdict(json, context),
        "ThingKind" => (&&Of::<unique_by::types::ThingKind>::TYPE).verdict(json, context),
        "ThingBoth" => (&&Of::<unique_by::types::ThingBoth>::TYPE).verdict(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<unique_by::ops::ThingsChange, Slip> {
    let mut value = unique_by::ops::ThingsChange::new();
    value.body = parts.optional::<unique_by::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<unique_by::ops::WordsPut, Slip> {
    Ok(unique_by::ops::WordsPut::new(parts.required::<unique_by::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<unique_by::ops::WordsList, Slip> {
    Ok(unique_by::ops::WordsList::new(parts.required::<Vec<unique_by::types::Named>>("body", "")?))
}
