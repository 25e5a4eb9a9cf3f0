// @generated from the case rules by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `rules`.

use crate::verdict::{Given, Parts, Registry, Slip, Variables, Verdict, called, checked};
use specwright_tests::goldens::rules;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/rules",
    types: &[
        "Part",
        "Thing",
        "ThingKind",
    ],
    operations: &[
        "things.add",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Part" => checked::<rules::types::Part>(json, context),
        "Thing" => checked::<rules::types::Thing>(json, context),
        "ThingKind" => checked::<rules::types::ThingKind>(json, context),
        "things.add" => called(json, context, operation_1),
        _ => return None,
    })
}

impl Given for rules::Context {
    fn given(mut variables: Variables) -> Result<Self, Slip> {
        let mut context = Self::default();
        context.seats = variables.take::<rules::runtime::Integer>("seats")?;
        context.owner = variables.take::<rules::runtime::Uuid>("owner")?;
        context.most = variables.take::<rules::runtime::Integer>("most")?;
        variables.done().map(|()| context)
    }
}

/// A call of `things().add`.
fn operation_1(parts: &mut Parts<'_>) -> Result<rules::ops::ThingsAdd, Slip> {
    let mut value = rules::ops::ThingsAdd::new(parts.required::<rules::types::Thing>("body", "")?);
    value.dry = parts.optional::<bool>("query", "dry")?;
    value.limit = parts.optional::<rules::runtime::Integer>("query", "limit")?;
    value.context = parts.context()?;
    Ok(value)
}
