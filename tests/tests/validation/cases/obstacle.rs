// @generated from the case obstacle by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `obstacle`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::obstacle;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/obstacle",
    types: &[
        "Result",
        "Option",
        "String",
        "Vec",
        "Box",
        "Client",
        "Error",
        "Self",
        "Selves",
        "Default",
        "Value",
        "Json",
        "u8",
        "str",
        "dash-ed",
        "HTTPServer2",
        "Keywords",
        "Fields",
        "Cases",
        "Casing",
        "Values",
        "Unions",
        "Choices",
        "All",
        "ValuesText",
        "ValuesNumber",
        "ValuesMixed",
    ],
    operations: &[
        "self.new",
        "self.self",
        "type.fn.match",
        "client.client",
        "errors.error",
        "drift.drift",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Result" => checked::<obstacle::types::Result>(json, context),
        "Option" => checked::<obstacle::types::Option>(json, context),
        "String" => checked::<obstacle::types::String>(json, context),
        "Vec" => checked::<obstacle::types::Vec>(json, context),
        "Box" => checked::<obstacle::types::Box>(json, context),
        "Client" => checked::<obstacle::types::ClientType>(json, context),
        "Error" => checked::<obstacle::types::ErrorType>(json, context),
        "Self" => checked::<obstacle::types::Self_>(json, context),
        "Selves" => checked::<obstacle::types::Selves>(json, context),
        "Default" => checked::<obstacle::types::Default>(json, context),
        "Value" => checked::<obstacle::types::Value>(json, context),
        "Json" => checked::<obstacle::types::Json>(json, context),
        "u8" => checked::<obstacle::types::U8>(json, context),
        "str" => checked::<obstacle::types::Str>(json, context),
        "dash-ed" => checked::<obstacle::types::DashEd>(json, context),
        "HTTPServer2" => checked::<obstacle::types::HttpServer2>(json, context),
        "Keywords" => checked::<obstacle::types::Keywords>(json, context),
        "Fields" => checked::<obstacle::types::Fields>(json, context),
        "Cases" => checked::<obstacle::types::Cases>(json, context),
        "Casing" => checked::<obstacle::types::Casing>(json, context),
        "Values" => checked::<obstacle::types::Values>(json, context),
        "Unions" => checked::<obstacle::types::Unions>(json, context),
        "Choices" => checked::<obstacle::types::Choices>(json, context),
        "All" => checked::<obstacle::types::All>(json, context),
        "ValuesText" => checked::<obstacle::types::ValuesText>(json, context),
        "ValuesNumber" => checked::<obstacle::types::ValuesNumber>(json, context),
        "ValuesMixed" => checked::<obstacle::types::ValuesMixed>(json, context),
        "self.new" => called(json, context, operation_1),
        "self.self" => called(json, context, operation_2),
        "type.fn.match" => called(json, context, operation_3),
        "client.client" => called(json, context, operation_4),
        "errors.error" => called(json, context, operation_5),
        "drift.drift" => called(json, context, operation_6),
        _ => return None,
    })
}

/// A call of `self_().new`.
fn operation_1(parts: &mut Parts<'_>) -> Result<obstacle::ops::SelfNew, Slip> {
    Ok(obstacle::ops::SelfNew::new(parts.required::<obstacle::types::All>("body", "")?))
}

/// A call of `self_().self_`.
fn operation_2(parts: &mut Parts<'_>) -> Result<obstacle::ops::SelfSelf, Slip> {
    let mut value = obstacle::ops::SelfSelf::new(parts.required::<String>("path", "self")?, parts.required::<String>("path", "type")?);
    value.r#fn = parts.optional::<String>("query", "fn")?;
    value.self2 = parts.optional::<String>("query", "Self2")?;
    value.body = parts.optional::<String>("query", "body")?;
    value.headers = parts.optional::<String>("query", "headers")?;
    value.x_impl = parts.optional::<String>("header", "X-Impl")?;
    Ok(value)
}

/// A call of `r#type().r#fn().r#match`.
fn operation_3(_: &mut Parts<'_>) -> Result<obstacle::ops::TypeFnMatch, Slip> {
    Ok(obstacle::ops::TypeFnMatch::new())
}

/// A call of `client().client`.
fn operation_4(_: &mut Parts<'_>) -> Result<obstacle::ops::ClientClient, Slip> {
    Ok(obstacle::ops::ClientClient::new())
}

/// A call of `errors().error`.
fn operation_5(_: &mut Parts<'_>) -> Result<obstacle::ops::ErrorsError, Slip> {
    Ok(obstacle::ops::ErrorsError::new())
}

/// A call of `drift_group().drift`.
fn operation_6(parts: &mut Parts<'_>) -> Result<obstacle::ops::DriftDrift, Slip> {
    let mut value = obstacle::ops::DriftDrift::new();
    value.drift = parts.optional::<String>("query", "drift")?;
    Ok(value)
}
