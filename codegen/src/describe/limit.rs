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

fn names(names: &[Spanned<String>], last: &str) -> Text {
    Text::names(names.iter().map(|name| name.value.as_str()), last)
}
