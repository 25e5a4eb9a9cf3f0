//! Tests of types alone: every form of a type, and every payload that a page prints.

use super::Test;
use super::form;
use super::rust::{Names, list, literal, type_of};
use specwright::example::Json;
use specwright::ir;
use specwright::model::{Example, Operation, ResponseBody, Status, Type, TypeDef, TypeId, TypeKind};
use specwright::valid::ValidApi;

/// A test of a type alone, and the text of the function that gives what is tested.
pub(super) struct Payload {
    pub(super) test: Test,
    pub(super) text: String,
}

/// The tests of the API's types and printed payloads.
pub(super) fn tests(api: &ValidApi, krate: &ir::Crate, names: &mut Names) -> Vec<Payload> {
    let mut tests = Vec::new();
    for (at, def) in api.types.iter().enumerate() {
        tests.push(forms(api, krate, TypeId(at), def, names));
    }
    for (at, def) in api.types.iter().enumerate() {
        let ty = Type::plain(TypeKind::Named(TypeId(at)), def.name.span);
        for example in &def.examples {
            tests.push(printed(krate, &ty, &format!("{} {}", def.name.value, example.name.value), example, names));
        }
    }
    for operation in &api.operations {
        for example in &operation.request_examples {
            if let Some(body) = &operation.body {
                let name = format!("{} request {}", operation.name.value, example.name.value);
                tests.push(printed(krate, &body.ty, &name, example, names));
            }
        }
        for (status, example) in &operation.response_examples {
            let status = status.as_ref().map(|status| status.value);
            if let Some(ty) = response_type(api, operation, status) {
                let name = format!("{} response {}", operation.name.value, example.name.value);
                tests.push(printed(krate, ty, &name, example, names));
            }
        }
    }
    tests
}

/// The type of the body that comes with a status; with the successful one where none is named.
fn response_type<'a>(api: &'a ValidApi, operation: &'a Operation, status: Option<Status>) -> Option<&'a Type> {
    let Some(status) = status else { return api.success_of(operation) };
    let code = match status {
        Status::Code(code) => code,
        Status::Class(digit) => u16::from(digit) * 100,
        Status::Default => 500,
    };
    match &api.response_for(operation, code)?.body {
        ResponseBody::Type(ty) => Some(ty),
        ResponseBody::None | ResponseBody::Undocumented => None,
    }
}

fn forms(api: &ValidApi, krate: &ir::Crate, id: TypeId, def: &TypeDef, names: &mut Names) -> Payload {
    let forms = form::forms(api, id);
    let ty = type_of(krate, &Type::plain(TypeKind::Named(id), def.name.span));
    let slice = |forms: &[Json]| {
        let lines: String = forms.iter().map(|form| format!("            {},\n", literal(&form.to_string()))).collect();
        if lines.is_empty() { "&[]".to_owned() } else { format!("&[\n{lines}        ]") }
    };
    let name = names.claim(&format!("type {}", def.name.value));
    let text = format!(
        "/// Forms of `{ty}`.\npub fn {name}() -> Forms {{\n    Forms {{\n        documented: {},\n        odd: {},\n        \
         read_back: |text| NAMES.read_back::<{ty}>(text),\n        pairs: PAIRS,\n    }}\n}}\n",
        slice(&forms.documented),
        slice(&forms.odd),
    );
    Payload { test: Test { name, by: "forms" }, text }
}

fn printed(krate: &ir::Crate, ty: &Type, name: &str, example: &Example, names: &mut Names) -> Payload {
    let mended = example.mended.as_ref().map_or("None".into(), |mended| format!("Some({})", literal(&mended.value)));
    let breaks = list(example.breaks.iter().map(|erratum| literal(&erratum.value)));
    let name = names.claim(&format!("example {name}"));
    let ty = type_of(krate, ty);
    let text = format!(
        "/// A printed `{ty}`.\npub fn {name}() -> Printed {{\n    Printed {{\n        body: {},\n        breaks: {breaks},\n        \
         mended: {mended},\n        read_back: |text| NAMES.read_back::<{ty}>(text),\n        pairs: PAIRS,\n    }}\n}}\n",
        literal(&example.body.value),
    );
    Payload { test: Test { name, by: "printed" }, text }
}
