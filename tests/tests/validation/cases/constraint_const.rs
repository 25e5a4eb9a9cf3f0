// @generated from the case constraint_const by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `const_value`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
use specwright_tests::goldens::constraint_const as const_value;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/const",
    types: &[
        "Named",
        "Number",
        "Truth",
        "Nothing",
        "Listed",
        "Object",
        "Part",
        "Round",
        "Shape",
        "Entries",
        "Always",
        "Only",
        "Thing",
    ],
    operations: &[
        "things.change",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Named" => (&&Of::<const_value::types::Named>::TYPE).verdict(json, context),
        "Number" => (&&Of::<const_value::types::Number>::TYPE).verdict(json, context),
        "Truth" => (&&Of::<const_value::types::Truth>::TYPE).verdict(json, context),
        "Nothing" => (&&Of::<const_value::types::Nothing>::TYPE).verdict(json, context),
        "Listed" => (&&Of::<const_value::types::Listed>::TYPE).verdict(json, context),
        "Object" => (&&Of::<const_value::types::Object>::TYPE).verdict(json, context),
        "Part" => (&&Of::<const_value::types::Part>::TYPE).verdict(json, context),
        "Round" => (&&Of::<const_value::types::Round>::TYPE).verdict(json, context),
        "Shape" => (&&Of::<const_value::types::Shape>::TYPE).verdict(json, context),
        "Entries" => (&&Of::<const_value::types::Entries>::TYPE).verdict(json, context),
        "Always" => (&&Of::<const_value::types::Always>::TYPE).verdict(json, context),
        "Only" => (&&Of::<const_value::types::Only>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<const_value::types::Thing>::TYPE).verdict(json, context),
        "things.change" => called(json, context, operation_1),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<const_value::ops::ThingsChange, Slip> {
    parts.constant("query", "same", "fixed")?;
    let mut value = const_value::ops::ThingsChange::new();
    value.one = parts.optional::<String>("query", "one")?;
    value.x_word = parts.optional::<String>("header", "X-Word")?;
    value.body = parts.optional::<const_value::types::Thing>("body", "")?;
    Ok(value)
}
