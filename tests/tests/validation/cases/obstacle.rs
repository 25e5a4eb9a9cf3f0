// @generated from the case obstacle by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `obstacle`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
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
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Result" => (&&Of::<obstacle::types::Result>::TYPE).verdict(json, context),
        "Option" => (&&Of::<obstacle::types::Option>::TYPE).verdict(json, context),
        "String" => (&&Of::<obstacle::types::String>::TYPE).verdict(json, context),
        "Vec" => (&&Of::<obstacle::types::Vec>::TYPE).verdict(json, context),
        "Box" => (&&Of::<obstacle::types::Box>::TYPE).verdict(json, context),
        "Client" => (&&Of::<obstacle::types::ClientType>::TYPE).verdict(json, context),
        "Error" => (&&Of::<obstacle::types::ErrorType>::TYPE).verdict(json, context),
        "Self" => (&&Of::<obstacle::types::Self_>::TYPE).verdict(json, context),
        "Selves" => (&&Of::<obstacle::types::Selves>::TYPE).verdict(json, context),
        "Default" => (&&Of::<obstacle::types::Default>::TYPE).verdict(json, context),
        "Value" => (&&Of::<obstacle::types::Value>::TYPE).verdict(json, context),
        "Json" => (&&Of::<obstacle::types::Json>::TYPE).verdict(json, context),
        "u8" => (&&Of::<obstacle::types::U8>::TYPE).verdict(json, context),
        "str" => (&&Of::<obstacle::types::Str>::TYPE).verdict(json, context),
        "dash-ed" => (&&Of::<obstacle::types::DashEd>::TYPE).verdict(json, context),
        "HTTPServer2" => (&&Of::<obstacle::types::HttpServer2>::TYPE).verdict(json, context),
        "Keywords" => (&&Of::<obstacle::types::Keywords>::TYPE).verdict(json, context),
        "Fields" => (&&Of::<obstacle::types::Fields>::TYPE).verdict(json, context),
        "Cases" => (&&Of::<obstacle::types::Cases>::TYPE).verdict(json, context),
        "Casing" => (&&Of::<obstacle::types::Casing>::TYPE).verdict(json, context),
        "Values" => (&&Of::<obstacle::types::Values>::TYPE).verdict(json, context),
        "Unions" => (&&Of::<obstacle::types::Unions>::TYPE).verdict(json, context),
        "Choices" => (&&Of::<obstacle::types::Choices>::TYPE).verdict(json, context),
        "All" => (&&Of::<obstacle::types::All>::TYPE).verdict(json, context),
        "ValuesText" => (&&Of::<obstacle::types::ValuesText>::TYPE).verdict(json, context),
        "ValuesNumber" => (&&Of::<obstacle::types::ValuesNumber>::TYPE).verdict(json, context),
        "ValuesMixed" => (&&Of::<obstacle::types::ValuesMixed>::TYPE).verdict(json, context),
        "self.new" => called(json, context, operation_1),
        "self.self" => called(json, context, operation_2),
        "type.fn.match" => called(json, context, operation_3),
        "client.client" => called(json, context, operation_4),
        "errors.error" => called(json, context, operation_5),
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
