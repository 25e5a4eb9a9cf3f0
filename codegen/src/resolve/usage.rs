//! Which way each type travels, followed from the operations through everything they mention.

use crate::model::{Api, ResponseBody, Type, TypeId, Usage};
use crate::proof::{named, parameters, reach};

/// Marks every type of an API. An API without operations describes what is sent.
pub(super) fn mark(api: &mut Api) {
    let headers = api.client_headers.iter().chain(&api.call_headers).map(|field| &field.ty);
    let requests = api.operations.iter().flat_map(|operation| {
        parameters(operation).map(|parameter| &parameter.field.ty).chain(operation.body.iter().map(|body| &body.ty))
    });
    let all = if api.operations.is_empty() { api.types.len() } else { 0 };
    let sent = reach(api, headers.chain(requests).filter_map(named).chain((0..all).map(TypeId)));
    let answers = api.operations.iter().flat_map(|operation| api.responses_of(operation));
    let bodies = answers.filter_map(|response| match &response.body {
        ResponseBody::Type(ty) => Some(ty),
        ResponseBody::None | ResponseBody::Undocumented => None,
    });
    let texts = api.catalogues.iter().flat_map(|catalogue| &catalogue.entries);
    let captures = texts.flat_map(|entry| entry.captures.iter().map(|(_, ty)| ty));
    let read = reach(api, bodies.chain(captures).filter_map(named));
    // What only callers know travels nowhere; where nothing else uses its type, callers make the values all the same.
    let of_types = api.types.iter().flat_map(|def| &def.context);
    let variables = of_types.chain(api.operations.iter().flat_map(|operation| &operation.context));
    let known =
        variables.map(|variable| &variable.ty).filter_map(|ty: &Type| named(ty)).filter(|id| !read.contains(id));
    let known = reach(api, known);
    for (id, def) in (0..).map(TypeId).zip(&mut api.types) {
        def.usage = Usage { sent: sent.contains(&id) || known.contains(&id), read: read.contains(&id) };
    }
}
