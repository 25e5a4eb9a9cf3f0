// @generated from the case constraint_format by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `format`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
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
        "Named" => checked::<format::types::Named>(json, context),
        "Part" => checked::<format::types::Part>(json, context),
        "Round" => checked::<format::types::Round>(json, context),
        "Shape" => checked::<format::types::Shape>(json, context),
        "Either" => checked::<format::types::Either>(json, context),
        "Entries" => checked::<format::types::Entries>(json, context),
        "Must" => checked::<format::types::Must>(json, context),
        "Thing" => checked::<format::types::Thing>(json, context),
        "Day" => checked::<format::types::Day>(json, context),
        "Moment" => checked::<format::types::Moment>(json, context),
        "Uid" => checked::<format::types::Uid>(json, context),
        "Link" => checked::<format::types::Link>(json, context),
        "Mail" => checked::<format::types::Mail>(json, context),
        "Host" => checked::<format::types::Host>(json, context),
        "Language" => checked::<format::types::Language>(json, context),
        "Country" => checked::<format::types::Country>(json, context),
        "Four" => checked::<format::types::Four>(json, context),
        "Six" => checked::<format::types::Six>(json, context),
        "PlainMail" => checked::<format::types::PlainMail>(json, context),
        "PlainLink" => checked::<format::types::PlainLink>(json, context),
        "PlainMoment" => checked::<format::types::PlainMoment>(json, context),
        "PlainDay" => checked::<format::types::PlainDay>(json, context),
        "PlainUid" => checked::<format::types::PlainUid>(json, context),
        "Scalars" => checked::<format::types::Scalars>(json, context),
        "Forms" => checked::<format::types::Forms>(json, context),
        "ThingKind" => checked::<format::types::ThingKind>(json, context),
        "ThingBoth" => checked::<format::types::ThingBoth>(json, context),
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
