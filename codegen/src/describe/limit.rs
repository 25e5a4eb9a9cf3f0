//! Who may call how often and with what: rate limits, roles, versions, closed sets of values.

use super::Text;
use crate::model::{Api, Enum, Literal, Metadata, RateLimit};
use crate::source::Spanned;

/// That an enum has no other values.
#[must_use]
pub fn closed_values(set: &Enum) -> Text {
    let values = set.values.iter().map(|value| match &value.wire.value {
        Literal::String(text) => Text::code(text.as_str()),
        other => Text::code(other.json()),
    });
    Text::words("no other value than ").and(Text::joined(values, ", "))
}

/// How often something may be called.
#[must_use]
pub fn rate_limit(limit: &RateLimit) -> Text {
    let calls =
        Text::words(format!("at most {} in a ", limit.calls_in_words())).and(Text::spec(limit.per.value.as_str()));
    match limit.key.is_empty() {
        true => calls,
        false => calls.then(", counted by ").and(names(&limit.key, "or")),
    }
}

/// Who may call something, where that is said.
#[must_use]
pub fn roles(roles: &[Spanned<String>]) -> Option<Text> {
    (!roles.is_empty()).then(|| Text::words("only for the role ").and(names(roles, "or")))
}

/// The versions that have something, where others lack it.
#[must_use]
pub fn versions(api: &Api, metadata: &Metadata) -> Option<Text> {
    let has = |version: &&Spanned<String>| api.available(metadata, &version.value);
    let having: Vec<_> = api.versions.iter().filter(has).cloned().collect();
    let lacks = having.len() < api.versions.len() && !having.is_empty();
    lacks.then(|| Text::words("only in ").and(names(&having, "and")))
}

/// The version that brought something, and the one that no longer has it.
#[must_use]
pub fn availability(metadata: &Metadata) -> Option<Text> {
    let since = metadata.since.as_ref().map(|since| Text::words("since version ").then_code(since.value.as_str()));
    let removed =
        metadata.removed.as_ref().map(|removed| Text::words("removed in version ").then_code(removed.value.as_str()));
    let says: Vec<Text> = since.into_iter().chain(removed).collect();
    (!says.is_empty()).then(|| Text::joined(says, ", "))
}

/// That something should not be used any more, with the reason if there is one.
#[must_use]
pub fn deprecated(metadata: &Metadata) -> Option<Text> {
    let reason = metadata.deprecated.as_deref()?.trim();
    let says = Text::words("deprecated");
    Some(if reason.is_empty() { says } else { says.then(": ").and(Text::spec(reason.trim_end_matches('.'))) })
}

fn names(names: &[Spanned<String>], last: &str) -> Text {
    Text::names(names.iter().map(|name| name.value.as_str()), last)
}
