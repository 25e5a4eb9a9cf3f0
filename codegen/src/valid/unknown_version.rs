//! Versions are known, in order, and have a place in the URL.

use std::collections::BTreeMap;

use crate::diagnostic::{Check, Diagnostic, Diagnostics, did_you_mean};
use crate::model::{Api, ServerBase};
use crate::source::Spanned;

static DUPLICATE_VERSION: Check =
    Check::error("duplicate-version", "`versions:` lists a version twice. Remove one of the two.");
static UNKNOWN_VERSION: Check = Check::error(
    "unknown-version",
    "`since` or `removed` names a version that `versions:` does not list. List it, or correct the name.",
);
static VERSION_ORDER: Check = Check::error(
    "version-order",
    "`removed` is not later than `since`. Versions are listed oldest first: correct one of the two, or the order of the list.",
);
static UNDECLARED_VERSIONS: Check = Check::error(
    "undeclared-versions",
    "The URL of the server has `{version}`, and the API has no `versions:`. Add them, or write the URL without a placeholder.",
);
static UNPLACED_VERSION: Check = Check::error(
    "unplaced-version",
    "The API has `versions:`, and the URL of the server does not have `{version}`. Write it where the version goes.",
);
pub(super) static CHECKS: &[&Check] =
    &[&DUPLICATE_VERSION, &UNKNOWN_VERSION, &VERSION_ORDER, &UNDECLARED_VERSIONS, &UNPLACED_VERSION];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let mut seen = BTreeMap::new();
    for version in &api.versions {
        if let Some(first) = seen.insert(version.value.as_str(), version.span) {
            let message = format!("the version `{}` is listed twice", version.value);
            diagnostics.push(
                Diagnostic::new(&DUPLICATE_VERSION, version.span, message)
                    .also(first, "first here")
                    .help("remove one of the two"),
            );
        }
    }
    let order = |name: &Spanned<String>| api.versions.iter().position(|known| known.value == name.value);
    for metadata in api.all_facts() {
        for name in [&metadata.since, &metadata.removed].into_iter().flatten() {
            if order(name).is_none() {
                let known = api.versions.iter().map(|version| version.value.as_str());
                let help = did_you_mean(&name.value, known).unwrap_or_else(|| "list it under `versions:`".to_owned());
                diagnostics.push(
                    Diagnostic::new(&UNKNOWN_VERSION, name.span, format!("unknown version `{}`", name.value))
                        .help(help),
                );
            }
        }
        if let (Some(since), Some(removed)) = (&metadata.since, &metadata.removed)
            && let (Some(from), Some(to)) = (order(since), order(removed))
            && from >= to
        {
            diagnostics.push(
                Diagnostic::new(
                    &VERSION_ORDER,
                    removed.span,
                    format!("removed in `{}`, which is not later than `{}`", removed.value, since.value),
                )
                .also(since.span, "since here")
                .help("versions are listed oldest first; write a later one"),
            );
        }
    }
    placeholder(api, diagnostics);
}

fn placeholder(api: &Api, diagnostics: &mut Diagnostics) {
    let Some(server) = &api.server else { return };
    let url = match &server.base {
        ServerBase::Fixed(url) => Some(url),
        ServerBase::Given { then, .. } => then.as_ref(),
    };
    let has = url.is_some_and(|url| url.contains("{version}"));
    let span = url.map_or(server.metadata.span, |url| url.span);
    if has && api.versions.is_empty() {
        diagnostics.push(
            Diagnostic::new(&UNDECLARED_VERSIONS, span, "the URL has `{version}`, but the API has no versions")
                .help("add `versions: [v1]`"),
        );
    }
    if !has && !api.versions.is_empty() {
        diagnostics.push(
            Diagnostic::new(&UNPLACED_VERSION, span, "the API has versions, but the URL has no `{version}`").help(
                match server.base {
                    ServerBase::Fixed(_) => "write `{version}` into the URL",
                    ServerBase::Given { .. } => "write `then: /{version}`, with what else follows the caller's URL",
                },
            ),
        );
    }
}
