// @generated from the case auth by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `auth`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, read};
use specwright_tests::goldens::auth;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/auth",
    types: &[
        "Problem",
    ],
    operations: &[
        "things.own",
        "things.open",
        "things.unsaid",
        "things.same",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Problem" => read::<auth::types::Problem>(json, context),
        "things.own" => called(json, context, operation_1),
        "things.open" => called(json, context, operation_2),
        "things.unsaid" => called(json, context, operation_3),
        "things.same" => called(json, context, operation_4),
        _ => return None,
    })
}

/// A call of `things().own`.
fn operation_1(_: &mut Parts<'_>) -> Result<auth::ops::ThingsOwn, Slip> {
    Ok(auth::ops::ThingsOwn::new())
}

/// A call of `things().open`.
fn operation_2(_: &mut Parts<'_>) -> Result<auth::ops::ThingsOpen, Slip> {
    Ok(auth::ops::ThingsOpen::new())
}

/// A call of `things().unsaid`.
fn operation_3(_: &mut Parts<'_>) -> Result<auth::ops::ThingsUnsaid, Slip> {
    Ok(auth::ops::ThingsUnsaid::new())
}

/// A call of `things().same`.
fn operation_4(_: &mut Parts<'_>) -> Result<auth::ops::ThingsSame, Slip> {
    Ok(auth::ops::ThingsSame::new())
}
