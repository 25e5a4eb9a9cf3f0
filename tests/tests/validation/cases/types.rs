// @generated from the case types by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `types`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked, read};
use specwright_tests::goldens::types;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/types",
    types: &[
        "Node",
        "Tree",
        "Left",
        "Patch",
        "Kind",
        "Only",
        "Empty",
        "Lists",
        "Defaulted",
        "Card",
        "Bank",
        "Payment",
        "Payments",
        "Thing",
        "ThingRequest",
        "Twin",
        "Alias",
        "Ids",
        "Id",
        "Fixed",
        "Kinds",
        "Right",
        "Odds",
        "ThingEither",
        "ThingMaybe",
    ],
    operations: &[
        "nodes.get",
        "trees.put",
        "lefts.get",
        "things.patch",
        "things.add",
        "payments.add",
        "empties.put",
        "lists.put",
        "defaults.put",
        "odds.put",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Node" => checked::<types::types::Node>(json, context),
        "Tree" => checked::<types::types::Tree>(json, context),
        "Left" => read::<types::types::Left>(json, context),
        "Patch" => checked::<types::types::Patch>(json, context),
        "Kind" => checked::<types::types::Kind>(json, context),
        "Only" => checked::<types::types::Only>(json, context),
        "Empty" => checked::<types::types::Empty>(json, context),
        "Lists" => checked::<types::types::Lists>(json, context),
        "Defaulted" => checked::<types::types::Defaulted>(json, context),
        "Card" => checked::<types::types::Card>(json, context),
        "Bank" => checked::<types::types::Bank>(json, context),
        "Payment" => checked::<types::types::Payment>(json, context),
        "Payments" => read::<types::types::Payments>(json, context),
        "Thing" => read::<types::types::Thing>(json, context),
        "ThingRequest" => checked::<types::types::ThingRequest>(json, context),
        "Twin" => read::<types::types::Twin>(json, context),
        "Alias" => read::<types::types::Alias>(json, context),
        "Ids" => checked::<types::types::Ids>(json, context),
        "Id" => checked::<types::types::Id>(json, context),
        "Fixed" => checked::<types::types::Fixed>(json, context),
        "Kinds" => checked::<types::types::Kinds>(json, context),
        "Right" => read::<types::types::Right>(json, context),
        "Odds" => checked::<types::types::Odds>(json, context),
        "ThingEither" => read::<types::types::ThingEither>(json, context),
        "ThingMaybe" => read::<types::types::ThingMaybe>(json, context),
        "nodes.get" => called(json, context, operation_1),
        "trees.put" => called(json, context, operation_2),
        "lefts.get" => called(json, context, operation_3),
        "things.patch" => called(json, context, operation_4),
        "things.add" => called(json, context, operation_5),
        "payments.add" => called(json, context, operation_6),
        "empties.put" => called(json, context, operation_7),
        "lists.put" => called(json, context, operation_8),
        "defaults.put" => called(json, context, operation_9),
        "odds.put" => called(json, context, operation_10),
        _ => return None,
    })
}

/// A call of `nodes().get`.
fn operation_1(_: &mut Parts<'_>) -> Result<types::ops::NodesGet, Slip> {
    Ok(types::ops::NodesGet::new())
}

/// A call of `trees().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<types::ops::TreesPut, Slip> {
    Ok(types::ops::TreesPut::new(parts.required::<types::types::Tree>("body", "")?))
}

/// A call of `lefts().get`.
fn operation_3(_: &mut Parts<'_>) -> Result<types::ops::LeftsGet, Slip> {
    Ok(types::ops::LeftsGet::new())
}

/// A call of `things().patch`.
fn operation_4(parts: &mut Parts<'_>) -> Result<types::ops::ThingsPatch, Slip> {
    Ok(types::ops::ThingsPatch::new(parts.required::<types::types::Patch>("body", "")?))
}

/// A call of `things().add`.
fn operation_5(parts: &mut Parts<'_>) -> Result<types::ops::ThingsAdd, Slip> {
    Ok(types::ops::ThingsAdd::new(parts.required::<types::types::ThingRequest>("body", "")?))
}

/// A call of `payments().add`.
fn operation_6(parts: &mut Parts<'_>) -> Result<types::ops::PaymentsAdd, Slip> {
    Ok(types::ops::PaymentsAdd::new(parts.required::<types::types::Payment>("body", "")?))
}

/// A call of `empties().put`.
fn operation_7(parts: &mut Parts<'_>) -> Result<types::ops::EmptiesPut, Slip> {
    Ok(types::ops::EmptiesPut::new(parts.required::<types::types::Empty>("body", "")?))
}

/// A call of `lists().put`.
fn operation_8(parts: &mut Parts<'_>) -> Result<types::ops::ListsPut, Slip> {
    Ok(types::ops::ListsPut::new(parts.required::<types::types::Lists>("body", "")?))
}

/// A call of `defaults().put`.
fn operation_9(parts: &mut Parts<'_>) -> Result<types::ops::DefaultsPut, Slip> {
    Ok(types::ops::DefaultsPut::new(parts.required::<types::types::Defaulted>("body", "")?))
}

/// A call of `odds().put`.
fn operation_10(parts: &mut Parts<'_>) -> Result<types::ops::OddsPut, Slip> {
    Ok(types::ops::OddsPut::new(parts.required::<types::types::Odds>("body", "")?))
}
