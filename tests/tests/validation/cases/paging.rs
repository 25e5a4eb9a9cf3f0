// @generated from the case paging by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `paging`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked, read};
use specwright_tests::goldens::paging;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/paging",
    types: &[
        "Thing",
        "Page",
        "ThingState",
    ],
    operations: &[
        "things.by_page",
        "things.by_offset",
        "things.by_cursor",
        "things.get",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Thing" => checked::<paging::types::Thing>(json, context),
        "Page" => checked::<paging::types::Page>(json, context),
        "ThingState" => read::<paging::types::ThingState>(json, context),
        "things.by_page" => called(json, context, operation_1),
        "things.by_offset" => called(json, context, operation_2),
        "things.by_cursor" => called(json, context, operation_3),
        "things.get" => called(json, context, operation_4),
        _ => return None,
    })
}

/// A call of `things().by_page`.
fn operation_1(parts: &mut Parts<'_>) -> Result<paging::ops::ThingsByPage, Slip> {
    let mut value = paging::ops::ThingsByPage::new();
    value.page = parts.optional::<paging::runtime::Integer>("query", "page")?;
    value.size = parts.optional::<paging::runtime::Integer>("query", "size")?;
    Ok(value)
}

/// A call of `things().by_offset`.
fn operation_2(parts: &mut Parts<'_>) -> Result<paging::ops::ThingsByOffset, Slip> {
    let mut value = paging::ops::ThingsByOffset::new();
    value.offset = parts.optional::<paging::runtime::Integer>("query", "offset")?;
    value.limit = parts.optional::<paging::runtime::Integer>("query", "limit")?;
    Ok(value)
}

/// A call of `things().by_cursor`.
fn operation_3(parts: &mut Parts<'_>) -> Result<paging::ops::ThingsByCursor, Slip> {
    let mut value = paging::ops::ThingsByCursor::new();
    value.cursor = parts.optional::<String>("query", "cursor")?;
    Ok(value)
}

/// A call of `things().get`.
fn operation_4(_: &mut Parts<'_>) -> Result<paging::ops::ThingsGet, Slip> {
    Ok(paging::ops::ThingsGet::new())
}
