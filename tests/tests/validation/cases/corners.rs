// @generated from the case corners by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `corners`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::corners;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/corners",
    types: &[
        "NullConst",
        "BigConst",
        "FloatConst",
        "TextConst",
        "ListConst",
        "ObjectConst",
        "NoFields",
        "New",
        "OnlyConst",
        "One",
        "Odd",
        "Outcome",
        "ClosedOutcome",
        "Group",
        "PairsOfGroup",
        "Choice",
        "Many",
        "Whole",
        "Union",
        "UnionA",
        "UnionB",
        "Part",
        "Whose",
        "Kinds2",
        "Kinds",
        "Chain",
        "Link",
        "Everything",
    ],
    operations: &[
        "everything.put",
        "corners.get",
        "corners.corners.get",
        "into.try_into",
        "m.get",
        "corners.constant",
        "corners.list",
        "corners.union",
        "versions.old",
        "versions.new",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "NullConst" => checked::<corners::types::NullConst>(json, context),
        "BigConst" => checked::<corners::types::BigConst>(json, context),
        "FloatConst" => checked::<corners::types::FloatConst>(json, context),
        "TextConst" => checked::<corners::types::TextConst>(json, context),
        "ListConst" => checked::<corners::types::ListConst>(json, context),
        "ObjectConst" => checked::<corners::types::ObjectConst>(json, context),
        "NoFields" => checked::<corners::types::NoFields>(json, context),
        "New" => checked::<corners::types::New>(json, context),
        "OnlyConst" => checked::<corners::types::OnlyConst>(json, context),
        "One" => checked::<corners::types::One>(json, context),
        "Odd" => checked::<corners::types::Odd>(json, context),
        "Outcome" => checked::<corners::types::Outcome>(json, context),
        "ClosedOutcome" => checked::<corners::types::ClosedOutcome>(json, context),
        "Group" => checked::<corners::types::Group>(json, context),
        "PairsOfGroup" => checked::<corners::types::PairsOfGroup>(json, context),
        "Choice" => checked::<corners::types::Choice>(json, context),
        "Many" => checked::<corners::types::Many>(json, context),
        "Whole" => checked::<corners::types::Whole>(json, context),
        "Union" => checked::<corners::types::Union>(json, context),
        "UnionA" => checked::<corners::types::UnionA>(json, context),
        "UnionB" => checked::<corners::types::UnionB>(json, context),
        "Part" => checked::<corners::types::Part>(json, context),
        "Whose" => checked::<corners::types::Whose>(json, context),
        "Kinds2" => checked::<corners::types::Kinds2>(json, context),
        "Kinds" => checked::<corners::types::Kinds>(json, context),
        "Chain" => checked::<corners::types::Chain>(json, context),
        "Link" => checked::<corners::types::Link>(json, context),
        "Everything" => checked::<corners::types::Everything>(json, context),
        "everything.put" => called(json, context, operation_1),
        "corners.get" => called(json, context, operation_2),
        "corners.corners.get" => called(json, context, operation_3),
        "into.try_into" => called(json, context, operation_4),
        "m.get" => called(json, context, operation_5),
        "corners.constant" => called(json, context, operation_6),
        "corners.list" => called(json, context, operation_7),
        "corners.union" => called(json, context, operation_8),
        "versions.old" => called(json, context, operation_9),
        "versions.new" => called(json, context, operation_10),
        _ => return None,
    })
}

/// A call of `everything().put`.
fn operation_1(parts: &mut Parts<'_>) -> Result<corners::ops::EverythingPut, Slip> {
    Ok(corners::ops::EverythingPut::new(parts.required::<corners::types::Everything>("body", "")?))
}

/// A call of `corners().get`.
fn operation_2(parts: &mut Parts<'_>) -> Result<corners::ops::CornersGet, Slip> {
    let mut value = corners::ops::CornersGet::new(parts.required::<corners::types::Kinds2>("path", "id")?);
    value.self_ = parts.optional::<corners::runtime::Integer>("query", "self")?;
    value.new = parts.optional::<String>("query", "new")?;
    value.new_value = parts.optional::<String>("query", "new_value")?;
    Ok(value)
}

/// A call of `corners().corners().get`.
fn operation_3(parts: &mut Parts<'_>) -> Result<corners::ops::CornersCornersGet, Slip> {
    Ok(corners::ops::CornersCornersGet::new(parts.required::<corners::types::One>("path", "id")?))
}

/// A call of `into_group().try_into_operation`.
fn operation_4(_: &mut Parts<'_>) -> Result<corners::ops::IntoTryInto, Slip> {
    Ok(corners::ops::IntoTryInto::new())
}

/// A call of `m().get`.
fn operation_5(_: &mut Parts<'_>) -> Result<corners::ops::MGet, Slip> {
    Ok(corners::ops::MGet::new())
}

/// A call of `corners().constant`.
fn operation_6(parts: &mut Parts<'_>) -> Result<corners::ops::CornersConstant, Slip> {
    Ok(corners::ops::CornersConstant::new(parts.required::<corners::types::NullConst>("body", "")?))
}

/// A call of `corners().list`.
fn operation_7(parts: &mut Parts<'_>) -> Result<corners::ops::CornersList, Slip> {
    let mut value = corners::ops::CornersList::new();
    value.body = parts.optional::<Vec<corners::runtime::Integer>>("body", "")?;
    Ok(value)
}

/// A call of `corners().r#union`.
fn operation_8(parts: &mut Parts<'_>) -> Result<corners::ops::CornersUnion, Slip> {
    Ok(corners::ops::CornersUnion::new(parts.required::<corners::types::Union>("body", "")?))
}

/// A call of `v1().versions().old`.
fn operation_9(_: &mut Parts<'_>) -> Result<corners::ops::VersionsOld, Slip> {
    Ok(corners::ops::VersionsOld::new())
}

/// A call of `versions().new`.
fn operation_10(_: &mut Parts<'_>) -> Result<corners::ops::VersionsNew, Slip> {
    Ok(corners::ops::VersionsNew::new())
}
