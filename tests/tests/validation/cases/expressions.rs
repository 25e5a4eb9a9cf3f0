// @generated from the case expressions by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `expressions`.

use crate::verdict::{Given, Parts, Registry, Slip, Variables, Verdict, called, checked};
use specwright_tests::goldens::expressions;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/expressions",
    types: &[
        "Id",
        "Name",
        "MaybeName",
        "Count",
        "Names",
        "Grid",
        "Tree",
        "Colour",
        "Answer",
        "Level",
        "Either",
        "Words",
        "Attribute",
        "Round",
        "Square",
        "Shape",
        "Address",
        "Phone",
        "Contact",
        "Node",
        "Line",
        "Pairs",
        "Only",
        "Everything",
        "ColourRule",
        "Lines",
        "Code",
        "Amount",
        "Mark",
        "Kind",
        "Step",
        "Figure",
        "Pick",
        "Pool",
        "Loose",
        "All",
    ],
    operations: &[
        "everything.put",
        "lines.put",
        "values.put",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Id" => checked::<expressions::types::Id>(json, context),
        "Name" => checked::<expressions::types::Name>(json, context),
        "MaybeName" => checked::<expressions::types::MaybeName>(json, context),
        "Count" => checked::<expressions::types::Count>(json, context),
        "Names" => checked::<expressions::types::Names>(json, context),
        "Grid" => checked::<expressions::types::Grid>(json, context),
        "Tree" => checked::<expressions::types::Tree>(json, context),
        "Colour" => checked::<expressions::types::Colour>(json, context),
        "Answer" => checked::<expressions::types::Answer>(json, context),
        "Level" => checked::<expressions::types::Level>(json, context),
        "Either" => checked::<expressions::types::Either>(json, context),
        "Words" => checked::<expressions::types::Words>(json, context),
        "Attribute" => checked::<expressions::types::Attribute>(json, context),
        "Round" => checked::<expressions::types::Round>(json, context),
        "Square" => checked::<expressions::types::Square>(json, context),
        "Shape" => checked::<expressions::types::Shape>(json, context),
        "Address" => checked::<expressions::types::Address>(json, context),
        "Phone" => checked::<expressions::types::Phone>(json, context),
        "Contact" => checked::<expressions::types::Contact>(json, context),
        "Node" => checked::<expressions::types::Node>(json, context),
        "Line" => checked::<expressions::types::Line>(json, context),
        "Pairs" => checked::<expressions::types::Pairs>(json, context),
        "Only" => checked::<expressions::types::Only>(json, context),
        "Everything" => checked::<expressions::types::Everything>(json, context),
        "ColourRule" => checked::<expressions::types::ColourRule>(json, context),
        "Lines" => checked::<expressions::types::Lines>(json, context),
        "Code" => checked::<expressions::types::Code>(json, context),
        "Amount" => checked::<expressions::types::Amount>(json, context),
        "Mark" => checked::<expressions::types::Mark>(json, context),
        "Kind" => checked::<expressions::types::Kind>(json, context),
        "Step" => checked::<expressions::types::Step>(json, context),
        "Figure" => checked::<expressions::types::Figure>(json, context),
        "Pick" => checked::<expressions::types::Pick>(json, context),
        "Pool" => checked::<expressions::types::Pool>(json, context),
        "Loose" => checked::<expressions::types::Loose>(json, context),
        "All" => checked::<expressions::types::All>(json, context),
        "everything.put" => called(json, context, operation_1),
        "lines.put" => called(json, context, operation_2),
        "values.put" => called(json, context, operation_3),
        _ => return None,
    })
}

impl Given for expressions::Context {
    fn given(mut variables: Variables) -> Result<Self, Slip> {
        let mut context = Self::default();
        context.seats = variables.take::<expressions::runtime::Integer>("seats")?;
        context.owner = variables.take::<expressions::types::Id>("owner")?;
        context.r#type = variables.take::<String>("type")?;
        context.moment = variables.take::<expressions::runtime::Timestamp>("moment")?;
        context.allowed = variables.take::<Vec<String>>("allowed")?;
        context.self_ = variables.take::<expressions::types::Line>("self")?;
        context.most = variables.take::<expressions::runtime::Integer>("most")?;
        variables.done().map(|()| context)
    }
}

/// A call of `everything().put`.
fn operation_1(parts: &mut Parts<'_>) -> Result<expressions::ops::EverythingPut, Slip> {
    parts.constant("query", "fixed", "x")?;
    let mut value = expressions::ops::EverythingPut::new(expressions::ops::EverythingPutRequired { id: parts.required::<expressions::types::Id>("path", "id")?, r#type: parts.required::<expressions::types::Colour>("path", "type")?, dry: parts.required::<bool>("query", "dry")?, body: parts.required::<expressions::types::All>("body", "")? });
    value.limit = parts.optional::<i32>("query", "limit")?;
    value.tags = parts.optional::<Vec<String>>("query", "tags")?;
    value.self_ = parts.optional::<String>("query", "self")?;
    value.level = parts.optional::<expressions::types::Level>("query", "level")?;
    value.x_tenant = parts.optional::<String>("header", "X-Tenant")?;
    value.r#gen = parts.optional::<expressions::runtime::Integer>("header", "Gen")?;
    value.context = parts.context()?;
    Ok(value)
}

/// A call of `lines().put`.
fn operation_2(parts: &mut Parts<'_>) -> Result<expressions::ops::LinesPut, Slip> {
    let mut value = expressions::ops::LinesPut::new();
    value.body = parts.optional::<Vec<expressions::types::Line>>("body", "")?;
    Ok(value)
}

/// A call of `values().put`.
fn operation_3(parts: &mut Parts<'_>) -> Result<expressions::ops::ValuesPut, Slip> {
    let mut value = expressions::ops::ValuesPut::new(parts.required::<Option<expressions::types::Everything>>("body", "")?);
    value.context = parts.context()?;
    Ok(value)
}
