// @generated from the case constraint_format by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `format`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
use specwright_tests::goldens::constraint_format as format;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/constraint/format",
    types: &[
        "Named",
        "Part",
        "Round",
        "Shape",
        "Either",
        "Entries",
        "Must",
        "Thing",
        "Day",
        "Moment",
        "Uid",
        "Link",
        "Mail",
        "Host",
        "Language",
        "Country",
        "Four",
        "Six",
        "PlainMail",
        "PlainLink",
        "PlainMoment",
        "PlainDay",
        "PlainUid",
        "Scalars",
        "Forms",
        "ThingKind",
        "ThingBoth",
    ],
    operations: &[
        "things.change",
        "words.put",
        "words.list",
        "mails.send",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Named" => (&&Of::<format::types::Named>::TYPE).verdict(json, context),
        "Part" => (&&Of::<format::types::Part>::TYPE).verdict(json, context),
        "Round" => (&&Of::<format::types::Round>::TYPE).verdict(json, context),
        "Shape" => (&&Of::<format::types::Shape>::TYPE).verdict(json, context),
        "Either" => (&&Of::<format::types::Either>::TYPE).verdict(json, context),
        "Entries" => (&&Of::<format::types::Entries>::TYPE).verdict(json, context),
        "Must" => (&&Of::<format::types::Must>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<format::types::Thing>::TYPE).verdict(json, context),
        "Day" => (&&Of::<format::types::Day>::TYPE).verdict(json, context),
        "Moment" => (&&Of::<format::types::Moment>::TYPE).verdict(json, context),
        "Uid" => (&&Of::<format::types::Uid>::TYPE).verdict(json, context),
        "Link" => (&&Of::<format::types::Link>::TYPE).verdict(json, context),
        "Mail" => (&&Of::<format::types::Mail>::TYPE).verdict(json, context),
        "Host" => (&&Of::<format::types::Host>::TYPE).verdict(json, context),
        "Language" => (&&Of::<format::types::Language>::TYPE).verdict(json, context),
        "Country" => (&&Of::<format::types::Country>::TYPE).verdict(json, context),
        "Four" => (&&Of::<format::types::Four>::TYPE).verdict(json, context),
        "Six" => (&&Of::<format::types::Six>::TYPE).verdict(json, context),
        "PlainMail" => (&&Of::<format::types::PlainMail>::TYPE).verdict(json, context),
        "PlainLink" => (&&Of::<format::types::PlainLink>::TYPE).verdict(json, context),
        "PlainMoment" => (&&Of::<format::types::PlainMoment>::TYPE).verdict(json, context),
        "PlainDay" => (&&Of::<format::types::PlainDay>::TYPE).verdict(json, context),
        "PlainUid" => (&&Of::<format::types::PlainUid>::TYPE).verdict(json, context),
        "Scalars" => (&&Of::<format::types::Scalars>::TYPE).verdict(json, context),
        "Forms" => (&&Of::<format::types::Forms>::TYPE).verdict(json, context),
        "ThingKind" => (&&Of::<format::types::ThingKind>::TYPE).verdict(json, context),
        "ThingBoth" => (&&Of::<format::types::ThingBoth>::TYPE).verdict(json, context),
        "things.change" => called(json, context, operation_1),
        "words.put" => called(json, context, operation_2),
        "words.list" => called(json, context, operation_3),
        "mails.send" => called(json, context, operation_4),
        _ => return None,
    })
}

/// A call of `things().change`.
fn operation_1(parts: &mut Parts<'_>) -> Result<format::ops::ThingsChange, Slip> {
    let mut value = format::ops::ThingsChange::new(parts.required::<String>("path", "id")?);
    value.one = parts.optional::<String>("query", "one")?;
    value.many = parts.optional::<Vec<String>>("query", "many")?;
    value.named = parts.optional::<format::types::Named>("query", "named")?;
    value.x_word = parts.optional::<String>("header", "X-Word")?;
    value.body = parts.optional::<format::types::Thing>("body", "")?;
    Ok(value)
}

/// A call of `words().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<format::ops::WordsPut, Slip> {
    Ok(format::ops::WordsPut::new(parts.required::<format::types::Named>("body", "")?))
}

/// A call of `words().list`.
fn operation_3(parts: &mut Parts<'_>) -> Result<format::ops::WordsList, Slip> {
    Ok(format::ops::WordsList::new(parts.required::<Vec<format::types::Named>>("body", "")?))
}

/// A call of `mails().send`.
fn operation_4(parts: &mut Parts<'_>) -> Result<format::ops::MailsSend, Slip> {
    let mut value = format::ops::MailsSend::new(parts.required::<String>("query", "to")?, parts.required::<String>("body", "")?);
    value.cc = parts.optional::<Vec<String>>("query", "cc")?;
    value.link = parts.optional::<String>("query", "link")?;
    value.at = parts.optional::<format::runtime::Timestamp>("query", "at")?;
    Ok(value)
}
