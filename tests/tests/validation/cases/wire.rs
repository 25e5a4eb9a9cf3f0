// @generated from the case wire by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `wire`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::wire;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/wire",
    types: &[
        "Colour",
        "Number",
        "Day",
        "Big",
        "Times",
        "Loose",
        "Nested",
        "ThingsQueryInline",
    ],
    operations: &[
        "things.empty",
        "things.head",
        "things.options",
        "things.maybe",
        "things.vendor",
        "things.html",
        "things.only_optional",
        "things.path",
        "things.query",
        "things.headers",
        "things.big",
        "things.times",
        "things.loose",
        "things.nested",
        "things.text",
        "things.optional_body",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Colour" => checked::<wire::types::Colour>(json, context),
        "Number" => checked::<wire::types::Number>(json, context),
        "Day" => checked::<wire::types::Day>(json, context),
        "Big" => checked::<wire::types::Big>(json, context),
        "Times" => checked::<wire::types::Times>(json, context),
        "Loose" => checked::<wire::types::Loose>(json, context),
        "Nested" => checked::<wire::types::Nested>(json, context),
        "ThingsQueryInline" => checked::<wire::types::ThingsQueryInline>(json, context),
        "things.empty" => called(json, context, operation_1),
        "things.head" => called(json, context, operation_2),
        "things.options" => called(json, context, operation_3),
        "things.maybe" => called(json, context, operation_4),
        "things.vendor" => called(json, context, operation_5),
        "things.html" => called(json, context, operation_6),
        "things.only_optional" => called(json, context, operation_7),
        "things.path" => called(json, context, operation_8),
        "things.query" => called(json, context, operation_9),
        "things.headers" => called(json, context, operation_10),
        "things.big" => called(json, context, operation_11),
        "things.times" => called(json, context, operation_12),
        "things.loose" => called(json, context, operation_13),
        "things.nested" => called(json, context, operation_14),
        "things.text" => called(json, context, operation_15),
        "things.optional_body" => called(json, context, operation_16),
        _ => return None,
    })
}

/// A call of `things().empty`.
fn operation_1(_: &mut Parts<'_>) -> Result<wire::ops::ThingsEmpty, Slip> {
    Ok(wire::ops::ThingsEmpty::new())
}

/// A call of `things().head`.
fn operation_2(_: &mut Parts<'_>) -> Result<wire::ops::ThingsHead, Slip> {
    Ok(wire::ops::ThingsHead::new())
}

/// A call of `things().options`.
fn operation_3(_: &mut Parts<'_>) -> Result<wire::ops::ThingsOptions, Slip> {
    Ok(wire::ops::ThingsOptions::new())
}

/// A call of `things().maybe`.
fn operation_4(_: &mut Parts<'_>) -> Result<wire::ops::ThingsMaybe, Slip> {
    Ok(wire::ops::ThingsMaybe::new())
}

/// A call of `things().vendor`.
fn operation_5(parts: &mut Parts<'_>) -> Result<wire::ops::ThingsVendor, Slip> {
    Ok(wire::ops::ThingsVendor::new(parts.required::<wire::types::Big>("body", "")?))
}

/// A call of `things().html`.
fn operation_6(_: &mut Parts<'_>) -> Result<wire::ops::ThingsHtml, Slip> {
    Ok(wire::ops::ThingsHtml::new())
}

/// A call of `things().only_optional`.
fn operation_7(parts: &mut Parts<'_>) -> Result<wire::ops::ThingsOnlyOptional, Slip> {
    let mut value = wire::ops::ThingsOnlyOptional::new();
    value.a = parts.optional::<String>("query", "a")?;
    value.b = parts.optional::<wire::runtime::Integer>("query", "b")?;
    Ok(value)
}

/// A call of `things().path`.
fn operation_8(parts: &mut Parts<'_>) -> Result<wire::ops::ThingsPath, Slip> {
    Ok(wire::ops::ThingsPath::new(wire::ops::ThingsPathRequired { text: parts.required::<String>("path", "text")?, colour: parts.required::<wire::types::Colour>("path", "colour")?, number: parts.required::<wire::types::Number>("path", "number")?, day: parts.required::<wire::types::Day>("path", "day")?, flag: parts.required::<bool>("path", "flag")?, id: parts.required::<wire::runtime::Uuid>("path", "id")? }))
}

/// A call of `things().query`.
fn operation_9(parts: &mut Parts<'_>) -> Result<wire::ops::ThingsQuery, Slip> {
    parts.constant("query", "const", "fixed")?;
    let mut value = wire::ops::ThingsQuery::new(parts.required::<wire::types::Colour>("query", "colour")?);
    value.day = parts.optional::<wire::runtime::Date>("query", "day")?;
    value.at = parts.optional::<wire::runtime::Timestamp>("query", "at")?;
    value.exact = parts.optional::<wire::runtime::Decimal>("query", "exact")?;
    value.big = parts.optional::<wire::runtime::Integer>("query", "big")?;
    value.flag = parts.optional::<bool>("query", "flag")?;
    value.nullable = parts.optional::<String>("query", "nullable")?;
    value.comma = parts.optional::<Vec<wire::types::Colour>>("query", "comma")?;
    value.repeat = parts.optional::<Vec<wire::runtime::Date>>("query", "repeat")?;
    value.space = parts.optional::<Vec<wire::runtime::Integer>>("query", "space")?;
    value.pipe = parts.optional::<Vec<String>>("query", "pipe")?;
    value.brackets = parts.optional::<Vec<wire::runtime::Uuid>>("query", "brackets")?;
    value.inline = parts.optional::<Vec<wire::types::ThingsQueryInline>>("query", "inline")?;
    Ok(value)
}

/// A call of `things().headers`.
fn operation_10(parts: &mut Parts<'_>) -> Result<wire::ops::ThingsHeaders, Slip> {
    let mut value = wire::ops::ThingsHeaders::new(parts.required::<wire::types::Colour>("header", "X-Colour")?);
    value.x_day = parts.optional::<wire::types::Day>("header", "X-Day")?;
    value.x_at = parts.optional::<wire::runtime::Timestamp>("header", "X-At")?;
    value.x_number = parts.optional::<wire::types::Number>("header", "X-Number")?;
    value.x_text = parts.optional::<String>("header", "X-Text")?;
    Ok(value)
}

/// A call of `things().big`.
fn operation_11(parts: &mut Parts<'_>) -> Result<wire::ops::ThingsBig, Slip> {
    Ok(wire::ops::ThingsBig::new(parts.required::<wire::types::Big>("body", "")?))
}

/// A call of `things().times`.
fn operation_12(parts: &mut Parts<'_>) -> Result<wire::ops::ThingsTimes, Slip> {
    Ok(wire::ops::ThingsTimes::new(parts.required::<wire::types::Times>("body", "")?))
}

/// A call of `things().loose`.
fn operation_13(parts: &mut Parts<'_>) -> Result<wire::ops::ThingsLoose, Slip> {
    Ok(wire::ops::ThingsLoose::new(parts.required::<wire::types::Loose>("body", "")?))
}

/// A call of `things().nested`.
fn operation_14(parts: &mut Parts<'_>) -> Result<wire::ops::ThingsNested, Slip> {
    Ok(wire::ops::ThingsNested::new(parts.required::<wire::types::Nested>("body", "")?))
}

/// A call of `things().text`.
fn operation_15(parts: &mut Parts<'_>) -> Result<wire::ops::ThingsText, Slip> {
    Ok(wire::ops::ThingsText::new(parts.required::<String>("body", "")?))
}

/// A call of `things().optional_body`.
fn operation_16(parts: &mut Parts<'_>) -> Result<wire::ops::ThingsOptionalBody, Slip> {
    let mut value = wire::ops::ThingsOptionalBody::new();
    value.body = parts.optional::<wire::types::Big>("body", "")?;
    Ok(value)
}
