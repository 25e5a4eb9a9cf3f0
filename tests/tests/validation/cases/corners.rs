// @generated from the case corners by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `corners`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
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
        "NullConst" => (&&Of::<corners::types::NullConst>::TYPE).verdict(json, context),
        "BigConst" => (&&Of::<corners::types::BigConst>::TYPE).verdict(json, context),
        "FloatConst" => (&&Of::<corners::types::FloatConst>::TYPE).verdict(json, context),
        "TextConst" => (&&Of::<corners::types::TextConst>::TYPE).verdict(json, context),
        "ListConst" => (&&Of::<corners::types::ListConst>::TYPE).verdict(json, context),
        "ObjectConst" => (&&Of::<corners::types::ObjectConst>::TYPE).verdict(json, context),
        "NoFields" => (&&Of::<corners::types::NoFields>::TYPE).verdict(json, context),
        "New" => (&&Of::<corners::types::New>::TYPE).verdict(json, context),
        "OnlyConst" => (&&Of::<corners::types::OnlyConst>::TYPE).verdict(json, context),
        "One" => (&&Of::<corners::types::One>::TYPE).verdict(json, context),
        "Odd" => (&&Of::<corners::types::Odd>::TYPE).verdict(json, context),
        "Outcome" => (&&Of::<corners::types::Outcome>::TYPE).verdict(json, context),
        "ClosedOutcome" => (&&Of::<corners::types::ClosedOutcome>::TYPE).verdict(json, context),
        "Group" => (&&Of::<corners::types::Group>::TYPE).verdict(json, context),
        "PairsOfGroup" => (&&Of::<corners::types::PairsOfGroup>::TYPE).verdict(json, context),
        "Choice" => (&&Of::<corners::types::Choice>::TYPE).verdict(json, context),
        "Many" => (&&Of::<corners::types::Many>::TYPE).verdict(json, context),
        "Whole" => (&&Of::<corners::types::Whole>::TYPE).verdict(json, context),
        "Union" => (&&Of::<corners::types::Union>::TYPE).verdict(json, context),
        "UnionA" => (&&Of::<corners::types::UnionA>::TYPE).verdict(json, context),
        "UnionB" => (&&Of::<corners::types::UnionB>::TYPE).verdict(json, context),
        "Part" => (&&Of::<corners::types::Part>::TYPE).verdict(json, context),
        "Whose" => (&&Of::<corners::types::Whose>::TYPE).verdict(json, context),
        "Kinds2" => (&&Of::<corners::types::Kinds2>::TYPE).verdict(json, context),
        "Kinds" => (&&Of::<corners::types::Kinds>::TYPE).verdict(json, context),
        "Chain" => (&&Of::<corners::types::Chain>::TYPE).verdict(json, context),
        "Link" => (&&Of::<corners::types::Link>::TYPE).verdict(json, context),
        "Everything" => (&&Of::<corners::types::Everything>::TYPE).verdict(json, context),
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
