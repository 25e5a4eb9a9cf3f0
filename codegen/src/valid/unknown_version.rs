//! Versions are known, in order, and have a place in the URL.

use std::collections::BTreeMap;

use crate::diagnostic::{Check, Diagnostic, Diagnostics, did_you_mean};
use crate::model::{Api, ServerBase};
use crate::source::Spanned;

pub(super) static CHECK: Check = Check::error(
    "unknown-version",
    "`since` and `removed` name versions that `versions:` lists, and `since` comes before `removed`. Versions are listed once each; the server's URL has `{version}` if and only if there are versions.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let mut seen = BTreeMap::new();
    for version in &api.versions {
        if let Some(first) = seen.insert(version.value.as_str(), version.span) {
            let message = format!("the version `{}` is listed twice", version.value);
            diagnostics.push(
                Diagnostic::new(&CHECK, version.span, message).also(first, "first here").help("remove one of the two"),
            );
        }
    }
    let order = |name: &Spanned<String>| api.versions.iter().position(|known| known.value == name.value);
    for facts in api.all_facts() {
        for name in [&facts.since, &facts.removed].into_iter().flatten() {
            if order(name).is_none() {
                let known = api.versions.iter().map(|version| version.value.as_str());
                let help = did_you_mean(&name.value, known).unwrap_or_else(|| "list it under `versions:`".to_owned());
                diagnostics.push(
                    Diagnostic::new(&CHECK, name.span, format!("no version is called `{}`", name.value)).help(help),
                );
            }
        }
        if let (Some(since), Some(removed)) = (&facts.since, &facts.removed)
            && let (Some(from), Some(to)) = (order(since), order(removed))
            && from >= to
        {
            diagnostics.push(
                Diagnostic::new(
                    &CHECK,
                    removed.span,
                    format!("removed in `{}`, which is not after `{}`", removed.value, since.value),
                )
                .also(since.span, "came here")
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
    let span = url.map_or(server.facts.span, |url| url.span);
    if has && api.versions.is_empty() {
        diagnostics.push(
            Diagnostic::new(&CHECK, span, "the URL has `{version}`, and there are no versions")
                .help("add `versions: [v1]`"),
        );
    }
    if !has && !api.versions.is_empty() {
        diagnostics.push(Diagnostic::new(&CHECK, span, "there are versions, and the URL has no place for them").help(
            match server.base {
                ServerBase::Fixed(_) => "write `{version}` where the version stands in the URL",
                ServerBase::Given { .. } => "write `then: /{version}`, with what else follows the caller's URL",
            },
        ));
    }
}
