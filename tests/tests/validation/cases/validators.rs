// @generated from the case validators by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `validators`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked, read};
use specwright_tests::goldens::validators;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/validators",
    types: &[
        "Code",
        "Share",
        "Address",
        "When",
        "Codes",
        "Names",
        "Sizes",
        "MaybeText",
        "Outer",
        "Colour",
        "Level",
        "Plain",
        "Part",
        "Patterns",
        "Group",
        "Choice",
        "Holder",
        "Chosen",
        "Loose",
        "Labelled",
        "Tree",
        "Either",
        "Long",
        "Arms",
        "Shape",
        "Round",
        "Square",
        "Order",
        "Wrappers",
        "Unbound",
        "Impossible",
        "Answer",
        "Seen",
        "Unseen",
    ],
    operations: &[
        "parts.put",
        "patterns.put",
        "holders.put",
        "trees.put",
        "shapes.put",
        "orders.put",
        "values.put",
        "wrappers.put",
        "impossible.put",
        "nothing.put",
        "things.find",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Code" => checked::<validators::types::Code>(json, context),
        "Share" => checked::<validators::types::Share>(json, context),
        "Address" => checked::<validators::types::Address>(json, context),
        "When" => checked::<validators::types::When>(json, context),
        "Codes" => checked::<validators::types::Codes>(json, context),
        "Names" => checked::<validators::types::Names>(json, context),
        "Sizes" => checked::<validators::types::Sizes>(json, context),
        "MaybeText" => checked::<validators::types::MaybeText>(json, context),
        "Outer" => checked::<validators::types::Outer>(json, context),
        "Colour" => checked::<validators::types::Colour>(json, context),
        "Level" => checked::<validators::types::Level>(json, context),
        "Plain" => checked::<validators::types::Plain>(json, context),
        "Part" => checked::<validators::types::Part>(json, context),
        "Patterns" => checked::<validators::types::Patterns>(json, context),
        "Group" => checked::<validators::types::Group>(json, context),
        "Choice" => checked::<validators::types::Choice>(json, context),
        "Holder" => checked::<validators::types::Holder>(json, context),
        "Chosen" => checked::<validators::types::Chosen>(json, context),
        "Loose" => checked::<validators::types::Loose>(json, context),
        "Labelled" => checked::<validators::types::Labelled>(json, context),
        "Tree" => checked::<validators::types::Tree>(json, context),
        "Either" => checked::<validators::types::Either>(json, context),
        "Long" => checked::<validators::types::Long>(json, context),
        "Arms" => checked::<validators::types::Arms>(json, context),
        "Shape" => checked::<validators::types::Shape>(json, context),
        "Round" => checked::<validators::types::Round>(json, context),
        "Square" => checked::<validators::types::Square>(json, context),
        "Order" => checked::<validators::types::Order>(json, context),
        "Wrappers" => checked::<validators::types::Wrappers>(json, context),
        "Unbound" => checked::<validators::types::Unbound>(json, context),
        "Impossible" => checked::<validators::types::Impossible>(json, context),
        "Answer" => checked::<validators::types::Answer>(json, context),
        "Seen" => checked::<validators::types::Seen>(json, context),
        "Unseen" => read::<validators::types::Unseen>(json, context),
        "parts.put" => called(json, context, operation_1),
        "patterns.put" => called(json, context, operation_2),
        "holders.put" => called(json, context, operation_3),
        "trees.put" => called(json, context, operation_4),
        "shapes.put" => called(json, context, operation_5),
        "orders.put" => called(json, context, operation_6),
        "values.put" => called(json, context, operation_7),
        "wrappers.put" => called(json, context, operation_8),
        "impossible.put" => called(json, context, operation_9),
        "nothing.put" => called(json, context, operation_10),
        "things.find" => called(json, context, operation_11),
        _ => return None,
    })
}

/// A call of `parts().put`.
fn operation_1(parts: &mut Parts<'_>) -> Result<validators::ops::PartsPut, Slip> {
    Ok(validators::ops::PartsPut::new(parts.required::<validators::types::Code>("path", "id")?, parts.required::<validators::types::Part>("body", "")?))
}

/// A call of `patterns().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<validators::ops::PatternsPut, Slip> {
    Ok(validators::ops::PatternsPut::new(parts.required::<validators::types::Patterns>("body", "")?))
}

/// A call of `holders().put`.
fn operation_3(parts: &mut Parts<'_>) -> Result<validators::ops::HoldersPut, Slip> {
    Ok(validators::ops::HoldersPut::new(parts.required::<validators::types::Holder>("body", "")?))
}

/// A call of `trees().put`.
fn operation_4(parts: &mut Parts<'_>) -> Result<validators::ops::TreesPut, Slip> {
    Ok(validators::ops::TreesPut::new(parts.required::<validators::types::Tree>("body", "")?))
}

/// A call of `shapes().put`.
fn operation_5(parts: &mut Parts<'_>) -> Result<validators::ops::ShapesPut, Slip> {
    Ok(validators::ops::ShapesPut::new(parts.required::<Vec<validators::types::Shape>>("body", "")?))
}

/// A call of `orders().put`.
fn operation_6(parts: &mut Parts<'_>) -> Result<validators::ops::OrdersPut, Slip> {
    Ok(validators::ops::OrdersPut::new(parts.required::<validators::types::Order>("body", "")?))
}

/// A call of `values().put`.
fn operation_7(parts: &mut Parts<'_>) -> Result<validators::ops::ValuesPut, Slip> {
    Ok(validators::ops::ValuesPut::new(parts.required::<String>("body", "")?))
}

/// A call of `wrappers().put`.
fn operation_8(parts: &mut Parts<'_>) -> Result<validators::ops::WrappersPut, Slip> {
    Ok(validators::ops::WrappersPut::new(parts.required::<validators::types::Wrappers>("body", "")?))
}

/// A call of `impossible().put`.
fn operation_9(parts: &mut Parts<'_>) -> Result<validators::ops::ImpossiblePut, Slip> {
    Ok(validators::ops::ImpossiblePut::new(parts.required::<validators::types::Impossible>("body", "")?))
}

/// A call of `nothing().put`.
fn operation_10(parts: &mut Parts<'_>) -> Result<validators::ops::NothingPut, Slip> {
    Ok(validators::ops::NothingPut::new(parts.required::<validators::types::Unbound>("body", "")?))
}

/// A call of `things().find`.
fn operation_11(parts: &mut Parts<'_>) -> Result<validators::ops::ThingsFind, Slip> {
    let mut value = validators::ops::ThingsFind::new(parts.required::<String>("path", "id")?, parts.required::<validators::types::Code>("path", "name")?, parts.required::<i32>("query", "page")?);
    value.size = parts.optional::<validators::runtime::Integer>("query", "size")?;
    value.codes = parts.optional::<Vec<String>>("query", "codes")?;
    value.all = parts.optional::<validators::types::Codes>("query", "all")?;
    value.since = parts.optional::<validators::runtime::Timestamp>("query", "since")?;
    value.fixed = parts.optional::<String>("query", "fixed")?;
    value.x_mail = parts.optional::<String>("header", "X-Mail")?;
    value.x_level = parts.optional::<validators::types::Level>("header", "X-Level")?;
    Ok(value)
}
