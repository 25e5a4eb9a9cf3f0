//! A few lines on what a spec came to: enough to notice when a name, a type or a result is understood otherwise.

use std::fmt::Write as _;

use specwright::model::{Api, Literal, Null, Presence, ResponseBody, Shape, Type, TypeDef, TypeKind};

/// Types with shape and usage, operations with what goes in and what comes back.
#[must_use]
pub fn summary(api: &Api) -> String {
    let mut out = format!("api {}\n", api.name.value);
    for def in &api.types {
        let used = match (def.usage.sent, def.usage.read) {
            (true, true) => "sent, read",
            (true, false) => "sent",
            (false, true) => "read",
            (false, false) => "unused",
        };
        let inline = if def.declared { "" } else { " (inline)" };
        let _ = writeln!(out, "type {}{inline} [{used}]: {}", def.name.value, shape(api, def));
        for (part, places) in def.problem.parts().into_iter().filter(|(_, places)| !places.is_empty()) {
            let places: Vec<String> = places.iter().map(|place| format!("{:?}", place.steps)).collect();
            let _ = writeln!(out, "  {part} of a problem: {}", places.join(" or "));
        }
    }
    if let Some(reference) = &api.reference {
        let _ = writeln!(out, "reference {}", reference.value);
    }
    for operation in &api.operations {
        let success = api.success_of(operation).map_or_else(|| "nothing".to_owned(), |ty| text(api, ty));
        let absent = api.responses_of(operation).any(|response| response.means_absent);
        let body = operation.body.as_ref().map_or(String::new(), |body| format!(" <- {}", text(api, &body.ty)));
        let _ = writeln!(
            out,
            "operation {}: {} {}{body} -> {success}{}",
            operation.name.value,
            operation.verb.wire(),
            operation.path.value,
            if absent { " or absent" } else { "" },
        );
        for response in api.responses_of(operation).filter(|response| !response.status.value.is_success()) {
            let body = match &response.body {
                ResponseBody::None => "none".to_owned(),
                ResponseBody::Undocumented => "undocumented".to_owned(),
                ResponseBody::Type(ty) => text(api, ty),
            };
            let _ = writeln!(out, "  {}: {body}", response.status.value);
        }
    }
    for catalogue in &api.catalogues {
        let _ = writeln!(out, "catalogue {}: {} texts", catalogue.name.value, catalogue.entries.len());
    }
    for (path, metadata) in api.metadata_of_nodes().filter(|(_, metadata)| !metadata.errata.is_empty()) {
        let errata: Vec<&str> = metadata.errata.iter().map(|id| api.errata[id.0].id.as_str()).collect();
        let _ = writeln!(out, "errata at {path}: {}", errata.join(", "));
    }
    out
}

fn shape(api: &Api, def: &TypeDef) -> String {
    match &def.shape {
        Shape::Newtype(ty) => format!("newtype of {}", text(api, ty)),
        Shape::Object(object) => {
            let mut members: Vec<String> = object
                .fields
                .iter()
                .map(|field| format!("{}{}: {}", field.name.value, mark(field.presence), text(api, &field.ty)))
                .collect();
            members.extend(object.includes.iter().map(|include| {
                format!("...{}{}: {}", include.name.value, mark(include.presence), api.type_def(include.ty).name.value)
            }));
            let pairs = if object.pairs.is_some() { "pairs" } else { "object" };
            format!("{pairs} {{{}}}", members.join(", "))
        }
        Shape::Enum(values) => {
            let values: Vec<String> = values
                .values
                .iter()
                .map(|value| {
                    let name = value.name.as_ref().map_or(String::new(), |name| format!("={}", name.value));
                    format!("{}{name}", value.wire.value.json())
                })
                .collect();
            format!("enum {}", values.join(", "))
        }
        Shape::TaggedUnion(union) => {
            let cases: Vec<String> = union
                .cases
                .iter()
                .map(|(tag, id)| format!("{}: {}", tag.value, api.type_def(*id).name.value))
                .collect();
            format!("union by {} {{{}}}", union.by.value, cases.join(", "))
        }
        Shape::Choice(choice) => {
            let cases: Vec<String> =
                choice.cases.iter().map(|case| format!("{}: {}", case.key.value, text(api, &case.ty))).collect();
            format!("choice by {} {{{}, else {}}}", choice.by.value, cases.join(", "), text(api, &choice.otherwise))
        }
        Shape::KindUnion(types) => types.iter().map(|ty| text(api, ty)).collect::<Vec<_>>().join(" | "),
    }
}

/// A type as a spec would write it, with the keywords of its constraints.
fn text(api: &Api, ty: &Type) -> String {
    let kind = match &ty.kind {
        TypeKind::Scalar(scalar) => scalar.word().to_owned(),
        TypeKind::Named(id) => api.type_def(*id).name.value.clone(),
        TypeKind::List(item) => format!("list<{}>", text(api, item)),
        TypeKind::Map(item) => format!("map<{}>", text(api, item)),
        TypeKind::Const(literal) => format!("const {}", literal.value.json()),
    };
    let null = match ty.null {
        Null::Nullable => "?",
        Null::Never => "!",
        Null::Unsaid => "",
    };
    let constraints: Vec<String> = ty
        .constraints
        .list
        .iter()
        .map(|constraint| format!("{} {}", constraint.keyword, plain(&constraint.argument)))
        .collect();
    if constraints.is_empty() { format!("{kind}{null}") } else { format!("{kind}{null} ({})", constraints.join(", ")) }
}

fn plain(literal: &Literal) -> String {
    match literal {
        Literal::String(text) => text.clone(),
        other => other.json(),
    }
}

const fn mark(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "!",
        Presence::Optional => "?",
        Presence::Unsaid => "",
    }
}
