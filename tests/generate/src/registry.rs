//! Writes what decides on values of a generated crate by the names of its spec: every type, every operation. Of the Rust
//! only what is public is known here.

use specwright::ir::{self, Body, Encoded, From, Operation, RequestPart, Type};

use crate::Subject;

/// The registry of a client.
#[must_use]
pub fn render(subject: &Subject) -> String {
    let krate = &subject.krate;
    let library = krate.library.as_str();
    let operations = krate.client.as_ref().map_or(&[][..], |client| &client.operations);
    let mut text = format!(
        "/// What this module decides on.\npub const REGISTRY: Registry = Registry {{\n    spec: {:?},\n    \
         types: &[\n{}    ],\n    operations: &[\n{}    ],\n    verdict,\n    written,\n}};\n\n",
        subject.folder,
        lines(krate.types.iter().map(|item| item.name.as_str())),
        lines(operations.iter().map(|operation| operation.id.as_str())),
    );
    text.push_str(&verdict(krate, operations));
    text.push_str(&written(krate, library));
    if let Some(context) = &krate.context {
        text.push_str(&given(library, context));
    }
    for (at, operation) in operations.iter().enumerate() {
        text.push_str(&call(library, at + 1, operation));
    }
    subject.header() + &imports(krate, operations, &subject.import_for(&text)) + &text
}

/// The function that decides.
fn verdict(krate: &ir::Crate, operations: &[Operation]) -> String {
    let library = krate.library.as_str();
    let types = krate.types.iter().map(|item| {
        let judge = if item.validator.is_some() { "checked" } else { "read" };
        format!("        {:?} => {judge}::<{library}::types::{}>(json, context),\n", item.name, item.ident)
    });
    let calls = operations
        .iter()
        .enumerate()
        .map(|(at, operation)| format!("        {:?} => called(json, context, operation_{}),\n", operation.id, at + 1));
    let arms: String = types.chain(calls).collect();
    let (name, json, context, body) = if arms.is_empty() {
        ("_", "_", "_", "None".to_owned())
    } else {
        ("name", "json", "context", format!("Some(match name {{\n{arms}        _ => return None,\n    }})"))
    };
    format!(
        "/// What is said of a value of that type, or of a call of that operation.\n\
         pub fn verdict({name}: &str, {json}: &str, {context}: &str) -> Option<Verdict> {{\n    {body}\n}}\n"
    )
}

/// The function that reads a value of a type and writes it again.
fn written(krate: &ir::Crate, library: &str) -> String {
    let types = krate.types.iter().map(|item| {
        format!("        {:?} => Some(crate::verdict::written::<{library}::types::{}>(json)),\n", item.name, item.ident)
    });
    let types: String = types.collect();
    let (name, json, body) = if types.is_empty() {
        ("_", "_", "None".to_owned())
    } else {
        ("name", "json", format!("match name {{\n{types}        _ => None,\n    }}"))
    };
    format!(
        "\n/// A value of that type, as it is written once it was read.\n\
         pub fn written({name}: &str, {json}: &str) -> Option<Result<String, specwright_runtime::DecodeError>> {{\n    \
         {body}\n}}\n"
    )
}

fn lines<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(|name| format!("        {name:?},\n")).collect()
}

fn imports(krate: &ir::Crate, operations: &[Operation], import: &str) -> String {
    let mut names = vec!["Registry", "Verdict"];
    if krate.types.iter().any(|item| item.validator.is_some()) {
        names.push("checked");
    }
    if krate.types.iter().any(|item| item.validator.is_none()) {
        names.push("read");
    }
    if !operations.is_empty() {
        names.extend(["Parts", "called"]);
    }
    if krate.context.is_some() {
        names.extend(["Given", "Variables"]);
    }
    if !operations.is_empty() || krate.context.is_some() {
        names.push("Slip");
    }
    names.sort_unstable();
    format!("use crate::verdict::{{{}}};\n{import}\n", names.join(", "))
}

/// How the context of a crate is made of what a test gives.
fn given(library: &str, context: &ir::Context) -> String {
    let fields = context.fields.iter().map(|field| {
        let ty = ir::type_text(&field.ty, library);
        format!("        context.{} = variables.take::<{ty}>({:?})?;\n", field.ident, field.name)
    });
    format!(
        "\nimpl Given for {library}::Context {{\n    fn given(mut variables: Variables) -> Result<Self, Slip> {{\n        \
         let mut context = Self::default();\n{}        variables.done().map(|()| context)\n    }}\n}}\n",
        fields.collect::<String>()
    )
}

/// The function that makes an operation of what is passed in each place.
fn call(library: &str, number: usize, operation: &Operation) -> String {
    let path = format!("{library}::ops::{}", operation.ident);
    let arguments = arguments(library, operation).join(", ");
    let sets: Vec<String> = sets(library, operation).collect();
    let constants = operation.encode.iter().filter_map(|encode| match &encode.value {
        Encoded::Constant(text) => {
            Some(format!("    parts.constant({:?}, {:?}, {text:?})?;\n", place(&encode.place), encode.name))
        }
        Encoded::Field { .. } => None,
    });
    let constants: String = constants.collect();
    let parts = if arguments.is_empty() && sets.is_empty() && constants.is_empty() { "_" } else { "parts" };
    let made = if sets.is_empty() {
        format!("    Ok({path}::new({arguments}))\n")
    } else {
        format!("    let mut value = {path}::new({arguments});\n{}    Ok(value)\n", sets.concat())
    };
    format!(
        "\n/// A call of `{}`.\nfn operation_{number}({parts}: &mut Parts<'_>) -> Result<{path}, Slip> {{\n{constants}{made}}}\n",
        operation.call
    )
}

/// What the constructor is given.
fn arguments(library: &str, operation: &Operation) -> Vec<String> {
    let required = |ident: &ir::Ident, ty: &Type| {
        let ty = if let Type::Impl(ir::Bounds::Into(inner)) = ty { inner } else { ty };
        let (place, name) = stands(operation, ident);
        format!("parts.required::<{}>({place:?}, {name:?})?", ir::type_text(ty, library))
    };
    if let Some(parts) = &operation.required {
        let fields = parts.fields.iter().map(|field| format!("{}: {}", field.ident, required(&field.ident, &field.ty)));
        return vec![format!("{library}::ops::{} {{ {} }}", parts.ident, fields.collect::<Vec<_>>().join(", "))];
    }
    let new = operation.functions.iter().find(|function| matches!(function.body, Body::Build(_)));
    let (Some(new), Some(Body::Build(values))) = (new, new.map(|new| &new.body)) else { return Vec::new() };
    let field_of = |argument: &ir::Argument| {
        values.iter().find_map(|(field, value)| match &value.from {
            From::Argument(ident) if *ident == argument.ident => Some(field),
            _ => None,
        })
    };
    new.arguments.iter().filter_map(|argument| field_of(argument).map(|field| required(field, &argument.ty))).collect()
}

/// The fields that the constructor leaves empty.
fn sets<'a>(library: &'a str, operation: &'a Operation) -> impl Iterator<Item = String> {
    let optional = operation.encode.iter().filter_map(move |encode| match &encode.value {
        Encoded::Field { ident, optional: true, .. } => {
            let field = operation.fields.iter().find(|field| field.ident == *ident)?;
            let ty = if let Type::Option(inner) = &field.ty { inner } else { &field.ty };
            let (place, name) = (place(&encode.place), &encode.name);
            let ty = ir::type_text(ty, library);
            Some(format!("    value.{ident} = parts.optional::<{ty}>({place:?}, {name:?})?;\n"))
        }
        _ => None,
    });
    optional.chain(operation.context.then(|| "    value.context = parts.context()?;\n".to_owned()))
}

/// Where the value of a field stands: the place and the name in it.
fn stands<'a>(operation: &'a Operation, field: &ir::Ident) -> (&'static str, &'a str) {
    let found =
        operation.encode.iter().find(|encode| matches!(&encode.value, Encoded::Field { ident, .. } if ident == field));
    found.map_or(("body", ""), |encode| (place(&encode.place), &encode.name))
}

const fn place(place: &RequestPart) -> &'static str {
    match place {
        RequestPart::Path => "path",
        RequestPart::Query(_) => "query",
        RequestPart::Header => "header",
        RequestPart::Body(_) => "body",
    }
}
