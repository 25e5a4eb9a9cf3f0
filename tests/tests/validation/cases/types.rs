// @generated from the case types by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `types`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
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
        "Node" => (&&Of::<types::types::Node>::TYPE).verdict(json, context),
        "Tree" => (&&Of::<types::types::Tree>::TYPE).verdict(json, context),
        "Left" => (&&Of::<types::types::Left>::TYPE).verdict(json, context),
        "Patch" => (&&Of::<types::types::Patch>::TYPE).verdict(json, context),
        "Kind" => (&&Of::<types::types::Kind>::TYPE).verdict(json, context),
        "Only" => (&&Of::<types::types::Only>::TYPE).verdict(json, context),
        "Empty" => (&&Of::<types::types::Empty>::TYPE).verdict(json, context),
        "Lists" => (&&Of::<types::types::Lists>::TYPE).verdict(json, context),
        "Defaulted" => (&&Of::<types::types::Defaulted>::TYPE).verdict(json, context),
        "Card" => (&&Of::<types::types::Card>::TYPE).verdict(json, context),
        "Bank" => (&&Of::<types::types::Bank>::TYPE).verdict(json, context),
        "Payment" => (&&Of::<types::types::Payment>::TYPE).verdict(json, context),
        "Payments" => (&&Of::<types::types::Payments>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<types::types::Thing>::TYPE).verdict(json, context),
        "ThingRequest" => (&&Of::<types::types::ThingRequest>::TYPE).verdict(json, context),
        "Twin" => (&&Of::<types::types::Twin>::TYPE).verdict(json, context),
        "Alias" => (&&Of::<types::types::Alias>::TYPE).verdict(json, context),
        "Ids" => (&&Of::<types::types::Ids>::TYPE).verdict(json, context),
        "Id" => (&&Of::<types::types::Id>::TYPE).verdict(json, context),
        "Fixed" => (&&Of::<types::types::Fixed>::TYPE).verdict(json, context),
        "Kinds" => (&&Of::<types::types::Kinds>::TYPE).verdict(json, context),
        "Right" => (&&Of::<types::types::Right>::TYPE).verdict(json, context),
        "Odds" => (&&Of::<types::types::Odds>::TYPE).verdict(json, context),
        "ThingEither" => (&&Of::<types::types::ThingEither>::TYPE).verdict(json, context),
        "ThingMaybe" => (&&Of::<types::types::ThingMaybe>::TYPE).verdict(json, context),
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
