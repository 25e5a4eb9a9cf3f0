//! Headers have names that HTTP allows, each is set once, and none belongs to the transport.

use std::collections::BTreeMap;

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Auth, AuthKind, Field, Operation};
use crate::source::{Span, Spanned};

static DUPLICATE_PARAMETER: Check = Check::error(
    "duplicate-parameter",
    "A query parameter of an operation is also the one in which an auth scheme sends its secret, or two schemes send theirs in one. Remove the parameter, since `auth` writes it, or one of the schemes.",
);
static HEADER_NAME: Check = Check::error(
    "header-name",
    "The name of a header has a character that HTTP does not allow. Names consist of letters, digits and `-`.",
);
static RESERVED_HEADER: Check = Check::error(
    "reserved-header",
    "A header is described that has its own place in the language, or that the transport writes itself (Content-Length, Host, Transfer-Encoding, Connection). Content-Type is given by `media` of the body, Authorization by `auth`. None of them but Authorization can hold a credential.",
);
static DUPLICATE_HEADER: Check = Check::error(
    "duplicate-header",
    "A header is described twice for one operation, by `client`, `headers` or `auth`. Names of headers ignore case; `bearer`, `basic` and `oauth2` write `Authorization`, and all schemes are sent with every call. Keep one of the two.",
);
pub(super) static CHECKS: &[&Check] = &[&DUPLICATE_PARAMETER, &HEADER_NAME, &RESERVED_HEADER, &DUPLICATE_HEADER];

const OF_THE_TRANSPORT: [&str; 6] =
    ["content-length", "host", "transfer-encoding", "connection", "content-type", "authorization"];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let mut shared: BTreeMap<String, Span> = BTreeMap::new();
    for field in api.client_headers.iter().chain(&api.call_headers) {
        name(field, diagnostics);
        once(&mut shared, &field.name, diagnostics);
    }
    if let Some(reference) = &api.reference {
        token(reference, diagnostics);
    }
    let mut all = shared.clone();
    of_auth(&mut all, api.auth.as_ref(), diagnostics);
    for operation in &api.operations {
        let seen = if operation.auth.is_some() {
            let mut own = shared.clone();
            of_auth(&mut own, operation.auth.as_ref(), diagnostics);
            own
        } else {
            all.clone()
        };
        of_operation(api, operation, seen, diagnostics);
    }
}

fn of_operation(api: &Api, operation: &Operation, mut seen: BTreeMap<String, Span>, diagnostics: &mut Diagnostics) {
    for field in &operation.headers {
        name(field, diagnostics);
        once(&mut seen, &field.name, diagnostics);
    }
    for scheme in operation.auth.as_ref().or(api.auth.as_ref()).map_or(&[][..], Auth::schemes) {
        let AuthKind::Query(secret) = &scheme.kind else { continue };
        if let Some(twin) = operation.query.iter().find(|parameter| parameter.field.name.value == *secret) {
            let message = format!("the query parameter `{secret}` is described twice");
            diagnostics.push(
                Diagnostic::new(&DUPLICATE_PARAMETER, twin.field.name.span, message)
                    .label("second here")
                    .also(scheme.name.span, "first here")
                    .help("remove it: `auth` writes it"),
            );
        }
    }
}

fn of_auth(seen: &mut BTreeMap<String, Span>, auth: Option<&Auth>, diagnostics: &mut Diagnostics) {
    for scheme in auth.map_or(&[][..], Auth::schemes) {
        let Some(header) = scheme.kind.header() else { continue };
        let header = Spanned::new(header.to_owned(), scheme.name.span);
        let reserved = is_of_the_transport(&header) && !header.eq_ignore_ascii_case("authorization");
        if token(&header, diagnostics) && reserved {
            let message = format!("the header `{}` cannot hold a credential", header.value);
            diagnostics.push(
                Diagnostic::new(&RESERVED_HEADER, header.span, message)
                    .help("name the header in which the secret is sent: this one is written with every request"),
            );
        }
        once(seen, &header, diagnostics);
    }
    once_in_query(auth, diagnostics);
}

/// Two schemes that write one query parameter.
fn once_in_query(auth: Option<&Auth>, diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for scheme in auth.map_or(&[][..], Auth::schemes) {
        let AuthKind::Query(parameter) = &scheme.kind else { continue };
        if let Some(first) = seen.insert(parameter, scheme.name.span) {
            let message = format!("two auth schemes write the query parameter `{parameter}`");
            diagnostics.push(
                Diagnostic::new(&DUPLICATE_PARAMETER, scheme.name.span, message)
                    .label("second here")
                    .also(first, "first here")
                    .help("keep one of the two: all schemes are sent with every call"),
            );
        }
    }
}

/// Whether HTTP allows the name of a header; else it is reported.
fn token(name: &Spanned<String>, diagnostics: &mut Diagnostics) -> bool {
    let allowed = is_token(name);
    if !allowed {
        let message = format!("`{}` cannot be the name of a header", name.value);
        diagnostics.push(Diagnostic::new(&HEADER_NAME, name.span, message).help("use letters, digits and `-`"));
    }
    allowed
}

fn is_token(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

fn is_of_the_transport(name: &str) -> bool {
    OF_THE_TRANSPORT.iter().any(|own| own.eq_ignore_ascii_case(name))
}

fn name(field: &Field, diagnostics: &mut Diagnostics) {
    let lower = field.name.value.to_ascii_lowercase();
    if token(&field.name, diagnostics) && is_of_the_transport(&lower) {
        let help = match lower.as_str() {
            "content-type" => "write `media:` in the body",
            "authorization" => "describe it under `auth:`",
            _ => "remove it: the transport writes this header",
        };
        let message = format!("the header `{}` cannot be described as a parameter", field.name.value);
        diagnostics.push(Diagnostic::new(&RESERVED_HEADER, field.name.span, message).help(help));
    }
}

fn once(seen: &mut BTreeMap<String, Span>, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if let Some(first) = seen.insert(name.to_ascii_lowercase(), name.span) {
        diagnostics.push(
            Diagnostic::new(&DUPLICATE_HEADER, name.span, format!("the header `{}` is described twice", name.value))
                .label("second here")
                .also(first, "first here")
                .help("keep one of the two"),
        );
    }
}
