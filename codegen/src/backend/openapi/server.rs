//! Where the API is: fixed by the page, given by the caller, or not said.

use crate::model::{Operation, ServerBase};
use crate::schema::export::Export;
use crate::schema::json::{Json, Object};
use crate::schema::metadata;

/// What stands for the caller's URL until the caller gives one; the name cannot exist (RFC 2606).
const UNKNOWN: &str = "https://given-by-the-caller.invalid";

/// The API's server, with all its versions.
pub(super) fn of_api(export: &Export<'_>) -> Object {
    let versions: Vec<&str> = export.api.versions.iter().map(|version| version.value.as_str()).collect();
    server(export, &versions)
}

/// The server of an operation that not all versions have; `None` where the API's serves.
pub(super) fn of_operation(export: &Export<'_>, operation: &Operation) -> Option<Json> {
    let versions = metadata::versions(export, &operation.metadata)?;
    let (url, _) = address(export);
    (url.contains("{version}") && !versions.is_empty()).then(|| Json::list([server(export, &versions)]))
}

fn server(export: &Export<'_>, versions: &[&str]) -> Object {
    let Some(known) = &export.api.server else {
        // OpenAPI reads a missing server as `/`; written out, the gap can be seen.
        return Object::new()
            .with("url", "/")
            .with("description", "The pages name no server.")
            .with("x-server", "undocumented");
    };
    let (url, given) = address(export);
    let mut variables = Object::new();
    if let Some(name) = given {
        let variable = Object::new()
            .with("default", UNKNOWN)
            .with("description", "The caller gives it; the default is a placeholder.")
            .with("x-given", true);
        variables.set(name, variable);
    }
    if let Some(default) = versions.last().filter(|_| url.contains("{version}")) {
        variables.set("version", Object::new().with("enum", Json::list(versions.to_vec())).with("default", *default));
    }
    Object::new()
        .with("url", url)
        .maybe("description", known.metadata.words())
        .filled("variables", variables)
        .and(metadata::of_part(export, &known.metadata))
}

/// The URL as a template, and the name of the variable that the caller fills in.
fn address<'a>(export: &Export<'a>) -> (String, Option<&'a str>) {
    match export.api.server.as_ref().map(|server| &server.base) {
        None => ("/".into(), None),
        Some(ServerBase::Fixed(url)) => (url.value.trim_end_matches('/').into(), None),
        Some(ServerBase::Given { name, then }) => {
            let then = then.as_ref().map_or("", |then| then.value.trim_end_matches('/'));
            (format!("{{{}}}{then}", name.value), Some(&name.value))
        }
    }
}
