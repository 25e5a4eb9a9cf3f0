//! What a rule demands, in one line of our words.

use crate::model::{Api, Enum, Literal, Metadata, RateLimit};
use crate::source::Spanned;

pub(super) fn values(set: &Enum) -> String {
    let values: Vec<_> = set.values.iter().map(|value| code(&value.wire.value)).collect();
    format!("no other value than {}", values.join(", "))
}

pub(super) fn rate_limit(limit: &RateLimit) -> String {
    let calls = format!("at most {} in a {}", limit.calls_in_words(), limit.per.value);
    match joined(&limit.key, "or") {
        None => calls,
        Some(keys) => format!("{calls}, counted by {keys}"),
    }
}

pub(super) fn roles(roles: &[Spanned<String>]) -> Option<String> {
    joined(roles, "or").map(|roles| format!("only for the role {roles}"))
}

/// The versions that have something, where others lack it.
pub(super) fn versions(api: &Api, metadata: &Metadata) -> Option<String> {
    let has = |version: &&Spanned<String>| api.available(metadata, &version.value);
    let having: Vec<_> = api.versions.iter().filter(has).cloned().collect();
    if having.len() == api.versions.len() {
        return None;
    }
    joined(&having, "and").map(|versions| format!("only in {versions}"))
}

/// Names side by side, in backticks.
fn joined(names: &[Spanned<String>], last: &str) -> Option<String> {
    let names: Vec<_> = names.iter().map(|name| format!("`{}`", name.value)).collect();
    let (end, front) = names.split_last()?;
    Some(if front.is_empty() { end.clone() } else { format!("{} {last} {end}", front.join(", ")) })
}

fn code(literal: &Literal) -> String {
    match literal {
        Literal::String(text) => format!("`{}`", line(text)),
        other => format!("`{}`", other.json()),
    }
}

/// White space folded into one line; characters that would move the cursor are left out.
fn line(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ").chars().filter(|c| !c.is_control()).collect()
}
