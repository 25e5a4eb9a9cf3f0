// @generated from the case constraint_unique_items by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `unique_items`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
use specwright_tests::goldens::constraint_unique_items as unique_items;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/uniqueItems",
    types: &[
        "Named",
        "Part",
        "Round",
        "Shape",
        "Either",
        "Entries",
        "Must",
        "Anything",
        "Exact",
        "Words",
        "Lists",
        "Pair",
        "Pairs2",
        "Flags",
        "Ids",
        "Colours",
        "Colour",
        "Repeated",
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
        "Named" => (&&Of::<unique_items::types::Named>::TYPE).verdict(json, context),
        "Part" => (&&Of::<unique_items::types::Part>::TYPE).verdict(json, context),
        "Round" => (&&Of::<unique_items::types::Round>::TYPE).verdict(json, context),
        "Shape" => (&&Of::<unique_items::types::Shape>::TYPE).verdict(json, context),
        "Either" => (&&Of::<unique_items::types::Either>::TYPE).verdict(json, context),
        "Entries" => (&&Of::<unique_items::types::Entries>::TYPE).verdict(json, context),
        "Must" => (&&Of::<unique_items::types::Must>::TYPE).verdict(json, context),
        "Anything" => (&&Of::<unique_items::types::Anything>::TYPE).verdict(json, context),
        "Exact" => (&&Of::<unique_items::types::Exact>::TYPE).verdict(json, context),
        "Words" => (&&Of::<unique_items::types::Words>::TYPE).verdict(json, context),
        "Lists" => (&&Of::<unique_items::types::Lists>::TYPE).verdict(json, context),
        "Pair" => (&&Of::<unique_items::types::Pair>::TYPE).verdict(json, context),
        "Pairs2" => (&&Of::<unique_items::types::Pairs2>::TYPE).verdict(json, context),
        "Flags" => (&&Of::<unique_items::types::Flags>::TYPE).verdict(json, context),
        "Ids" => (&&Of::<unique_items::types::Ids>::TYPE).verdict(json, context),
        "Colours" => (&&Of::<unique_items::types::Colours>::TYPE).verdict(json, context),
        "Colour" => (&&Of::<unique_items::types::Colour>::TYPE).verdict(json, context),
        "Repeated" => (&&Of::<unique_items::types::Repeated>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<unique_items::types::Thing>::TYPE).verdict(json, context),
        "ThingKind" => (&&Of::<unique_items::types::ThingKind>::TYPE).verdict(json, context),
        "ThingBoth" => (&&Of::<unique_items::types::ThingBoth>::TYPE).verdict(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<unique_items::ops::ThingsChange, Slip> {
    let mut value = unique_items::ops::ThingsChange::new();
    value.one = parts.optional::<Vec<unique_items::runtime::Integer>>("query", "one")?;
    value.named = parts.optional::<unique_items::types::Named>("query", "named")?;
    value.body = parts.optional::<unique_items::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<unique_items::ops::WordsPut, Slip> {
    Ok(unique_items::ops::WordsPut::new(parts.required::<unique_items::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<unique_items::ops::WordsList, Slip> {
    Ok(unique_items::ops::WordsList::new(parts.required::<Vec<unique_items::types::Named>>("body", "")?))
}
