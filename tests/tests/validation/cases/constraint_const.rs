// @generated from the case constraint_const by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `const_value`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
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
        "Sent",
        "Thing",
    ],
    operations: &[
        "things.change",
        "things.send",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Named" => checked::<const_value::types::Named>(json, context),
        "Number" => checked::<const_value::types::Number>(json, context),
        "Truth" => checked::<const_value::types::Truth>(json, context),
        "Nothing" => checked::<const_value::types::Nothing>(json, context),
        "Listed" => checked::<const_value::types::Listed>(json, context),
        "Object" => checked::<const_value::types::Object>(json, context),
        "Part" => checked::<const_value::types::Part>(json, context),
        "Round" => checked::<const_value::types::Round>(json, context),
        "Shape" => checked::<const_value::types::Shape>(json, context),
        "Entries" => checked::<const_value::types::Entries>(json, context),
        "Always" => checked::<const_value::types::Always>(json, context),
        "Only" => checked::<const_value::types::Only>(json, context),
        "Sent" => checked::<const_value::types::Sent>(json, context),
        "Thing" => checked::<const_value::types::Thing>(json, context),
        "things.change" => called(json, context, operation_1),
        "things.send" => called(json, context, operation_2),
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

/// A call of `things().send`.
fn operation_2(parts: &mut Parts<'_>) -> Result<const_value::ops::ThingsSend, Slip> {
    Ok(const_value::ops::ThingsSend::new(parts.required::<const_value::types::Sent>("body", "")?))
}
