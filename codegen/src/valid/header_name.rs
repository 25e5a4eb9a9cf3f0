//! Headers have names that HTTP allows, each is set once, and none belongs to the transport.

use std::collections::BTreeMap;

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Auth, AuthKind, Field, Operation};
use crate::source::{Span, Spanned};

pub(super) static CHECK: Check = Check::error(
    "header-name",
    "A header's name is letters, digits and `-`, and one header is described once for an operation, whether as `client`, `headers` or `auth`. Headers that the transport writes itself (Content-Length, Host, Transfer-Encoding, Connection) cannot be described; Content-Type is said by `media` of the body, Authorization by `auth`.",
);

const OF_THE_TRANSPORT: [&str; 6] =
    ["content-length", "host", "transfer-encoding", "connection", "content-type", "authorization"];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let mut shared: BTreeMap<String, Span> = BTreeMap::new();
    for field in api.client_headers.iter().chain(&api.call_headers) {
        name(field, diagnostics);
        once(&mut shared, &field.name, diagnostics);
    }
    for field in auth_headers(api.auth.as_ref()) {
        once(&mut shared, &field, diagnostics);
    }
    for operation in &api.operations {
        of_operation(operation, shared.clone(), diagnostics);
    }
}

fn of_operation(operation: &Operation, mut seen: BTreeMap<String, Span>, diagnostics: &mut Diagnostics) {
    for field in &operation.headers {
        name(field, diagnostics);
        once(&mut seen, &field.name, diagnostics);
    }
    let mut parameters = BTreeMap::new();
    for parameter in &operation.query {
        if let Some(first) = parameters.insert(parameter.field.name.value.as_str(), parameter.field.name.span) {
            let message = format!("the query parameter `{}` is described twice", parameter.field.name.value);
            diagnostics.push(Diagnostic::new(&CHECK, parameter.field.name.span, message).also(first, "first here"));
        }
    }
}

fn auth_headers(auth: Option<&Auth>) -> Vec<Spanned<String>> {
    let Some(Auth::Schemes(schemes)) = auth else { return Vec::new() };
    let header = |kind: &AuthKind| match kind {
        AuthKind::Header(name) => Some(name.clone()),
        _ => None,
    };
    schemes.iter().filter_map(|scheme| Some(Spanned::new(header(&scheme.kind)?, scheme.name.span))).collect()
}

fn name(field: &Field, diagnostics: &mut Diagnostics) {
    let lower = field.name.value.to_ascii_lowercase();
    let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if lower.is_empty() || !lower.chars().all(token) {
        let message = format!("`{}` cannot be the name of a header", field.name.value);
        diagnostics.push(Diagnostic::new(&CHECK, field.name.span, message).help("use letters, digits and `-`"));
    } else if OF_THE_TRANSPORT.contains(&lower.as_str()) {
        let help = match lower.as_str() {
            "content-type" => "say `media:` in the body",
            "authorization" => "say it under `auth:`",
            _ => "remove it: the transport writes this header",
        };
        let message = format!("the header `{}` cannot be described as a parameter", field.name.value);
        diagnostics.push(Diagnostic::new(&CHECK, field.name.span, message).help(help));
    }
}

fn once(seen: &mut BTreeMap<String, Span>, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if let Some(first) = seen.insert(name.to_ascii_lowercase(), name.span) {
        diagnostics.push(
            Diagnostic::new(&CHECK, name.span, format!("the header `{}` is described twice", name.value))
                .label("again here")
                .also(first, "first here")
                .help("keep one of the two"),
        );
    }
}
