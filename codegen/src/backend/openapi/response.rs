//! What an operation answers: its own responses, and those that hold for the whole API.

use super::{catalogue, parameter};
use crate::model::{Example, Operation, Response, ResponseBody, Status};
use crate::schema::export::{Export, component_key};
use crate::schema::json::Object;
use crate::schema::{self, example, metadata};

/// Where the page names no media type, and the caller asks for none.
const JSON: &str = "application/json";

/// The responses of an operation; the API's are referred to unless the operation prints a payload for one.
pub(super) fn of_operation(export: &Export<'_>, operation: &Operation) -> Object {
    let mut object = Object::new();
    for known in export.api.responses_of(operation) {
        let status = known.status.value;
        let own = operation.responses.iter().any(|own| own.status.value == status);
        let examples = printed_for(export, operation, status);
        let written = if own || !examples.is_empty() {
            response(export, Some(operation), known, &examples)
        } else {
            Object::new().with("$ref", format!("#/components/responses/{}", component_key(&status.to_string())))
        };
        object.set(status.to_string(), written);
    }
    if object == Object::new() {
        object.set("default", undocumented());
    }
    object
}

/// The responses of the API, by status.
pub(super) fn shared(export: &Export<'_>) -> Object {
    export.api.responses.iter().fold(Object::new(), |object, known| {
        object.with(component_key(&known.status.value.to_string()), response(export, None, known, &[]))
    })
}

fn response(export: &Export<'_>, operation: Option<&Operation>, response: &Response, examples: &[&Example]) -> Object {
    let asked = || parameter::accepted(export, operation);
    let examples = || examples.iter().copied();
    let object = Object::new().with("description", words(response));
    let object = match &response.body {
        ResponseBody::None => object,
        ResponseBody::Undocumented => object.with("x-body", "undocumented"),
        ResponseBody::Type(ty) => {
            let media = Object::new()
                .with("schema", schema::of(export, ty))
                .filled("examples", example::named(export, examples()));
            object
                .with("content", Object::new().with(response.media.as_deref().or_else(asked).unwrap_or(JSON), media))
                .maybe("x-media", response.media.is_none().then_some("unsaid"))
        }
    };
    let printed = match &response.body {
        ResponseBody::Type(_) => example::broken(export, examples()),
        ResponseBody::None | ResponseBody::Undocumented => example::printed(export, examples()),
    };
    let entries = response.catalogue.and_then(|at| export.api.catalogues.get(at));
    object
        .maybe("x-means", response.means_absent.then_some("absent"))
        .maybe("x-errors", entries.map(|entries| catalogue::errors(export, entries)))
        .filled("x-printed", printed)
        .and(metadata::of_part(export, &response.metadata))
}

/// OpenAPI wants words on every response.
fn words(response: &Response) -> String {
    let doc = response.metadata.words().map(str::to_owned);
    doc.unwrap_or_else(|| match (response.means_absent, response.status.value) {
        (true, _) => "It is not there.".into(),
        (_, Status::Default) => "Any other status.".into(),
        (_, status) => format!("Status {status}."),
    })
}

/// An operation of which the page shows no response at all.
fn undocumented() -> Object {
    Object::new().with("description", "The pages name no response.").with("x-body", "undocumented")
}

/// The payloads printed for a status; those without one belong to the first success that has a body.
fn printed_for<'a>(export: &Export<'_>, operation: &'a Operation, status: Status) -> Vec<&'a Example> {
    let falls_under = |printed: Option<Status>| match printed {
        Some(Status::Code(code)) => export.api.response_for(operation, code).map(|response| response.status.value),
        Some(other) => Some(other),
        None => success(export, operation),
    };
    let examples = operation.response_examples.iter();
    let fitting = examples.filter(|(printed, _)| falls_under(printed.as_ref().map(|at| at.value)) == Some(status));
    fitting.map(|(_, example)| example).collect()
}

fn success(export: &Export<'_>, operation: &Operation) -> Option<Status> {
    let mut responses = export.api.responses_of(operation).filter(|response| response.status.value.is_success());
    let bodied = responses.find(|response| matches!(response.body, ResponseBody::Type(_)));
    bodied.map(|response| response.status.value)
}

/// Payloads printed for a status that no response stands for.
pub(super) fn stray<'a>(export: &Export<'_>, operation: &'a Operation) -> Vec<&'a Example> {
    let statuses = export.api.responses_of(operation).map(|response| response.status.value);
    let placed: Vec<&Example> = statuses.flat_map(|status| printed_for(export, operation, status)).collect();
    let all = operation.response_examples.iter().map(|(_, example)| example);
    all.filter(|example| !placed.iter().any(|known| std::ptr::eq(*known, *example))).collect()
}
