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
        "Word",
        "Told",
        "Context",
        "Contexts",
        "ThingKind",
        "ContextKind",
    ],
    operations: &[
        "things.add",
        "contexts.put",
        "contexts.get",
        "contexts.check",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Part" => checked::<rules::types::Part>(json, context),
        "Thing" => checked::<rules::types::Thing>(json, context),
        "Word" => checked::<rules::types::Word>(json, context),
        "Told" => checked::<rules::types::Told>(json, context),
        "Context" => checked::<rules::types::ContextType>(json, context),
        "Contexts" => checked::<rules::types::Contexts>(json, context),
        "ThingKind" => checked::<rules::types::ThingKind>(json, context),
        "ContextKind" => checked::<rules::types::ContextKind>(json, context),
        "things.add" => called(json, context, operation_1),
        "contexts.put" => called(json, context, operation_2),
        "contexts.get" => called(json, context, operation_3),
        "contexts.check" => called(json, context, operation_4),
        _ => return None,
    })
}

impl Given for rules::Context {
    fn given(mut variables: Variables) -> Result<Self, Slip> {
        let mut context = Self::default();
        context.seats = variables.take::<rules::runtime::Integer>("seats")?;
        context.owner = variables.take::<rules::runtime::Uuid>("owner")?;
        context.default = variables.take::<String>("default")?;
        context.clone = variables.take::<rules::runtime::Integer>("clone")?;
        context.day = variables.take::<rules::runtime::Date>("day")?;
        context.at = variables.take::<rules::runtime::Timestamp>("at")?;
        context.amount = variables.take::<rules::runtime::Decimal>("amount")?;
        context.any = variables.take::<rules::runtime::Json>("any")?;
        context.word = variables.take::<rules::types::Word>("word")?;
        context.told = variables.take::<rules::types::Told>("told")?;
        context.most = variables.take::<rules::runtime::Integer>("most")?;
        context.timeout = variables.take::<rules::runtime::Integer>("timeout")?;
        context.r#type = variables.take::<String>("type")?;
        context.context = variables.take::<rules::types::Word>("context")?;
        context.words = variables.take::<Vec<rules::types::Word>>("words")?;
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

/// A call of `contexts().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<rules::ops::ContextsPut, Slip> {
    let mut value = rules::ops::ContextsPut::new(parts.required::<String>("path", "context")?, parts.required::<rules::types::ContextType>("body", "")?);
    value.most = parts.optional::<rules::runtime::Integer>("query", "most")?;
    value.timeout = parts.optional::<rules::runtime::Integer>("query", "timeout")?;
    value.r#type = parts.optional::<String>("query", "type")?;
    value.context = parts.context()?;
    Ok(value)
}

/// A call of `contexts().get`.
fn operation_3(parts: &mut Parts<'_>) -> Result<rules::ops::ContextsGet, Slip> {
    let mut value = rules::ops::ContextsGet::new();
    value.x_word = parts.optional::<rules::types::Word>("header", "X-Word")?;
    Ok(value)
}

/// A call of `contexts().check`.
fn operation_4(parts: &mut Parts<'_>) -> Result<rules::ops::ContextsCheck, Slip> {
    let mut value = rules::ops::ContextsCheck::new(parts.required::<rules::runtime::Map<Vec<rules::types::Contexts>>>("body", "")?);
    value.context = parts.context()?;
    Ok(value)
}
