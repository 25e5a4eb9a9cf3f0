//! Media types are media types, and bodies are JSON.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, ResponseBody};
use crate::source::Span;

static MEDIA_TYPE: Check = Check::error("media-type", "A media type is not of the form `type/subtype`.");
static MEDIA_NOT_JSON: Check = Check::error(
    "media-not-json",
    "A typed body has a media type that is not JSON. Typed bodies are `application/json`, `text/json`, or a type that ends in `+json`. Other bodies are not part of the language: leave `body` out and let callers send theirs with `.edit(…)`; write `undocumented` for the type of a response.",
);
pub(super) static CHECKS: &[&Check] = &[&MEDIA_TYPE, &MEDIA_NOT_JSON];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let bodies = api.operations.iter().filter_map(|operation| operation.body.as_ref());
    for body in bodies {
        media(&body.media, body.metadata.span, true, diagnostics);
    }
    for response in api.all_responses() {
        if let Some(name) = &response.media {
            media(name, response.status.span, matches!(response.body, ResponseBody::Type(_)), diagnostics);
        }
    }
}

fn media(name: &str, span: Span, typed: bool, diagnostics: &mut Diagnostics) {
    let essence = name.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    let token =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "!#$&-^_.+".contains(c));
    let valid = essence.split_once('/').is_some_and(|(kind, sub)| token(kind) && token(sub))
        && !name.chars().any(char::is_control);
    let json = matches!(essence.as_str(), "application/json" | "text/json") || essence.ends_with("+json");
    if !valid {
        diagnostics.push(
            Diagnostic::new(&MEDIA_TYPE, span, format!("`{name}` is not a media type"))
                .help("write one like `application/json`"),
        );
    } else if typed && !json {
        let message = format!("a typed body must be JSON, found `{name}`");
        diagnostics.push(
            Diagnostic::new(&MEDIA_NOT_JSON, span, message)
                .help("bodies that are not JSON are not part of the language: leave `body` out and let callers send theirs with `.edit(…)`, or write `undocumented` for the type of a response; if the body is JSON after all, name its JSON media type"),
        );
    }
}
