//! Which way each type travels, followed from the operations through everything they mention.

use crate::model::{Api, ResponseBody, Shape, Type, TypeId, TypeKind, Usage};

/// Marks every type of an API. An API without operations describes what is sent.
pub(super) fn mark(api: &mut Api) {
    let mut sent: Vec<TypeId> = Vec::new();
    let mut read: Vec<TypeId> = Vec::new();
    for field in api.client_headers.iter().chain(&api.call_headers) {
        mentioned(&field.ty, &mut sent);
    }
    for operation in &api.operations {
        let query = operation.query.iter().map(|parameter| &parameter.field);
        for field in operation.path_parameters.iter().chain(query).chain(&operation.headers) {
            mentioned(&field.ty, &mut sent);
        }
        if let Some(body) = &operation.body {
            mentioned(&body.ty, &mut sent);
        }
        for response in api.responses_of(operation) {
            if let ResponseBody::Type(ty) = &response.body {
                mentioned(ty, &mut read);
            }
        }
    }
    for entry in api.catalogues.iter().flat_map(|catalogue| &catalogue.entries) {
        for (_, ty) in &entry.captures {
            mentioned(ty, &mut read);
        }
    }
    if api.operations.is_empty() {
        sent.extend((0..api.types.len()).map(TypeId));
    }
    spread(api, sent, |usage| &mut usage.sent);
    spread(api, read, |usage| &mut usage.read);
    // What only callers know travels nowhere; where nothing else uses its type, callers make the values all the same.
    let mut known: Vec<TypeId> = Vec::new();
    let of_types = api.types.iter().flat_map(|def| &def.context);
    for variable in of_types.chain(api.operations.iter().flat_map(|operation| &operation.context)) {
        mentioned(&variable.ty, &mut known);
    }
    known.retain(|id| !api.types[id.0].usage.read);
    spread(api, known, |usage| &mut usage.sent);
}

fn spread(api: &mut Api, mut open: Vec<TypeId>, mark: impl Fn(&mut Usage) -> &mut bool) {
    while let Some(id) = open.pop() {
        let def = &mut api.types[id.0];
        let marked = mark(&mut def.usage);
        if !*marked {
            *marked = true;
            inner(&def.shape, &mut open);
        }
    }
}

/// The named types that a type mentions.
fn mentioned(ty: &Type, into: &mut Vec<TypeId>) {
    match &ty.kind {
        TypeKind::Named(id) => into.push(*id),
        TypeKind::List(item) | TypeKind::Map(item) => mentioned(item, into),
        TypeKind::Scalar(_) | TypeKind::Const(_) => {}
    }
}

fn inner(shape: &Shape, into: &mut Vec<TypeId>) {
    match shape {
        Shape::Newtype(ty) => mentioned(ty, into),
        Shape::Object(object) => {
            for field in &object.fields {
                mentioned(&field.ty, into);
            }
            into.extend(object.includes.iter().map(|include| include.ty));
        }
        Shape::Enum(_) => {}
        Shape::TaggedUnion(union) => into.extend(union.cases.iter().map(|(_, id)| *id)),
        Shape::Choice(choice) => {
            mentioned(&choice.otherwise, into);
            for case in &choice.cases {
                mentioned(&case.ty, into);
            }
        }
        Shape::KindUnion(types) => types.iter().for_each(|ty| mentioned(ty, into)),
    }
}
