//! Walks through an API to every place that carries constraints or literals.

use super::{check, check_field};
use crate::diagnostic::Diagnostic;
use crate::model::{Api, Field, Operation, ResponseBody, Shape, Type, TypeDef};
use crate::proof::parameters;

/// The findings of this room on a whole API.
#[must_use]
pub fn check_api(api: &Api) -> Vec<Diagnostic> {
    let headers = api.client_headers.iter().chain(&api.call_headers);
    let mut findings: Vec<Diagnostic> = headers.flat_map(|field| check_field(api, field)).collect();
    findings.extend(api.types.iter().flat_map(|def| in_type(api, def)));
    findings.extend(api.operations.iter().flat_map(|operation| in_operation(api, operation)));
    let shared = api.responses.iter().filter_map(|response| body_type(&response.body));
    findings.extend(shared.flat_map(|ty| check(api, ty)));
    let captures = api.catalogues.iter().flat_map(|catalogue| &catalogue.entries).flat_map(|entry| &entry.captures);
    findings.extend(captures.flat_map(|(_, ty)| check(api, ty)));
    findings
}

fn in_type(api: &Api, def: &TypeDef) -> Vec<Diagnostic> {
    let mut types: Vec<&Type> = def.context.iter().map(|variable| &variable.ty).collect();
    let mut fields: &[Field] = &[];
    match &def.shape {
        Shape::Newtype(ty) => types.push(ty),
        Shape::Object(object) => fields = &object.fields,
        Shape::Choice(choice) => {
            types.push(&choice.otherwise);
            types.extend(choice.cases.iter().map(|case| &case.ty));
        }
        Shape::KindUnion(arms) => types.extend(arms),
        Shape::Enum(_) | Shape::TaggedUnion(_) => {}
    }
    let of_types = types.into_iter().flat_map(|ty| check(api, ty));
    of_types.chain(fields.iter().flat_map(|field| check_field(api, field))).collect()
}

fn in_operation(api: &Api, operation: &Operation) -> Vec<Diagnostic> {
    let fields = parameters(operation).map(|parameter| parameter.field);
    let types = (operation.body.iter().map(|body| &body.ty))
        .chain(operation.responses.iter().filter_map(|response| body_type(&response.body)))
        .chain(operation.context.iter().map(|variable| &variable.ty));
    fields.flat_map(|field| check_field(api, field)).chain(types.flat_map(|ty| check(api, ty))).collect()
}

const fn body_type(body: &ResponseBody) -> Option<&Type> {
    match body {
        ResponseBody::Type(ty) => Some(ty),
        ResponseBody::None | ResponseBody::Undocumented => None,
    }
}
