//! One operation with all that is known of it.

use super::{body, limit, parameter, response, security, server};
use crate::model::Operation;
use crate::schema::export::Export;
use crate::schema::json::{Json, Object};
use crate::schema::{example, extension, metadata};

/// The operation; `path_names` are the names that its path template has here.
pub(super) fn operation(export: &Export<'_>, operation: &Operation, path_names: &[String]) -> Object {
    let metadata = &operation.metadata;
    Object::new()
        .with("operationId", operation.name.value.as_str())
        .filled("tags", tag(operation).into_iter().collect::<Vec<_>>())
        .with("summary", summary(operation))
        .maybe("description", metadata.words())
        .maybe("deprecated", metadata::deprecated(metadata))
        .filled("parameters", parameter::of_operation(export, operation, path_names))
        .maybe("requestBody", operation.body.as_ref().map(|body| body::request(export, operation, body)))
        .with("responses", response::of_operation(export, operation))
        .maybe("security", security::of_operation(export, operation))
        .maybe("servers", server::of_operation(export, operation))
        .and(extensions(export, operation))
}

fn extensions(export: &Export<'_>, operation: &Operation) -> Object {
    let metadata = &operation.metadata;
    let roles = operation.roles.iter().map(|role| role.value.as_str());
    Object::new()
        .and(security::remark(export, operation.auth.as_ref()))
        .filled("x-headers", parameter::not_parameters(export, operation))
        .filled("x-roles", Json::list(roles))
        .maybe("x-idempotent", operation.idempotent.as_ref().map(|said| said.value))
        .maybe("x-paginate", operation.paginate.as_ref().map(limit::paginate))
        .filled("x-wait", limit::waits(export, &operation.waits))
        .maybe("x-rate-limit", operation.rate_limit.as_ref().map(|rate| limit::rate(export, rate)))
        .filled("x-rules", extension::rules(export, &operation.rules))
        .filled("x-context", extension::context(export, &operation.context))
        .filled("x-printed", stray(export, operation))
        .maybe("x-versions", metadata::versions(export, metadata).map(Json::list))
        .and(metadata::of_node(export, metadata))
}

/// Payloads that have no place in the request or in a response.
fn stray(export: &Export<'_>, operation: &Operation) -> Json {
    let request = if operation.body.is_some() { &[] } else { operation.request_examples.as_slice() };
    example::printed(export, request.iter().chain(response::stray(export, operation)))
}

/// The resources of all operations, in the order of the spec.
pub(super) fn tags(export: &Export<'_>) -> Json {
    let mut names: Vec<String> = Vec::new();
    for name in export.api.operations.iter().filter_map(tag) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Json::list(names.into_iter().map(|name| {
        let words = format!("Operations whose names begin with `{name}`.");
        Object::new().with("name", name).with("description", words)
    }))
}

fn tag(operation: &Operation) -> Option<String> {
    (!operation.resource.is_empty()).then(|| operation.resource.join("."))
}

/// The first sentence of our words, without its full stop; the name where there are none.
fn summary(operation: &Operation) -> String {
    let Some(doc) = operation.metadata.words() else { return operation.name.value.clone() };
    let folded = doc.split_whitespace().collect::<Vec<_>>().join(" ");
    let begins = |at: usize| folded[at..].trim_start_matches(". ").starts_with(char::is_uppercase);
    let end = folded.match_indices(". ").map(|(at, _)| at).find(|at| begins(*at)).unwrap_or(folded.len());
    folded[..end].trim_end_matches('.').into()
}
