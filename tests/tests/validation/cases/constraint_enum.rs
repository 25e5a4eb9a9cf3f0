// @generated from the case constraint_enum by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `enum_values`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
use specwright_tests::goldens::constraint_enum as enum_values;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/enum",
    types: &[
        "Open",
        "Closed",
        "Coded",
        "Told",
        "Part",
        "Round",
        "Shape",
        "Either",
        "Entries",
        "Must",
        "Thing",
        "ThingInline",
        "ThingOpen",
        "ThingListed",
        "ThingKind",
    ],
    operations: &[
        "things.change",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Open" => (&&Of::<enum_values::types::Open>::TYPE).verdict(json, context),
        "Closed" => (&&Of::<enum_values::types::Closed>::TYPE).verdict(json, context),
        "Coded" => (&&Of::<enum_values::types::Coded>::TYPE).verdict(json, context),
        "Told" => (&&Of::<enum_values::types::Told>::TYPE).verdict(json, context),
        "Part" => (&&Of::<enum_values::types::Part>::TYPE).verdict(json, context),
        "Round" => (&&Of::<enum_values::types::Round>::TYPE).verdict(json, context),
        "Shape" => (&&Of::<enum_values::types::Shape>::TYPE).verdict(json, context),
        "Either" => (&&Of::<enum_values::types::Either>::TYPE).verdict(json, context),
        "Entries" => (&&Of::<enum_values::types::Entries>::TYPE).verdict(json, context),
        "Must" => (&&Of::<enum_values::types::Must>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<enum_values::types::Thing>::TYPE).verdict(json, context),
        "ThingInline" => (&&Of::<enum_values::types::ThingInline>::TYPE).verdict(json, context),
        "ThingOpen" => (&&Of::<enum_values::types::ThingOpen>::TYPE).verdict(json, context),
        "ThingListed" => (&&Of::<enum_values::types::ThingListed>::TYPE).verdict(json, context),
        "ThingKind" => (&&Of::<enum_values::types::ThingKind>::TYPE).verdict(json, context),
        "things.change" => called(json, context, operation_1),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<enum_values::ops::ThingsChange, Slip> {
    let mut value = enum_values::ops::ThingsChange::new(parts.required::<enum_values::types::Closed>("path", "id")?);
    value.one = parts.optional::<enum_values::types::Closed>("query", "one")?;
    value.many = parts.optional::<Vec<enum_values::types::Closed>>("query", "many")?;
    value.open = parts.optional::<enum_values::types::Open>("query", "open")?;
    value.x_word = parts.optional::<enum_values::types::Closed>("header", "X-Word")?;
    value.body = parts.optional::<enum_values::types::Thing>("body", "")?;
    Ok(value)
}
