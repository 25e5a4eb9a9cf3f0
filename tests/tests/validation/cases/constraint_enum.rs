// @generated from the case constraint_enum by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `enum_values`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::constraint_enum as enum_values;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/enum",
    types: &[
        "Open",
        "Closed",
        "Coded",
        "Few",
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
        "Open" => checked::<enum_values::types::Open>(json, context),
        "Closed" => checked::<enum_values::types::Closed>(json, context),
        "Coded" => checked::<enum_values::types::Coded>(json, context),
        "Few" => checked::<enum_values::types::Few>(json, context),
        "Told" => checked::<enum_values::types::Told>(json, context),
        "Part" => checked::<enum_values::types::Part>(json, context),
        "Round" => checked::<enum_values::types::Round>(json, context),
        "Shape" => checked::<enum_values::types::Shape>(json, context),
        "Either" => checked::<enum_values::types::Either>(json, context),
        "Entries" => checked::<enum_values::types::Entries>(json, context),
        "Must" => checked::<enum_values::types::Must>(json, context),
        "Thing" => checked::<enum_values::types::Thing>(json, context),
        "ThingInline" => checked::<enum_values::types::ThingInline>(json, context),
        "ThingOpen" => checked::<enum_values::types::ThingOpen>(json, context),
        "ThingListed" => checked::<enum_values::types::ThingListed>(json, context),
        "ThingKind" => checked::<enum_values::types::ThingKind>(json, context),
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
