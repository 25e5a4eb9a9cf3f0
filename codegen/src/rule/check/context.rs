//! Context variables that no rule reads.

use super::reads::members_read;
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{ContextVariable, Rule};

/// A context variable that nothing reads.
pub static RULE_UNUSED_CONTEXT: Check = Check::warning(
    "rule-unused-context",
    "A variable is declared under `context:`, and no rule beside it reads it, so callers would be asked for a value \
     that changes nothing. Read it in a rule as `context.name`, or remove the declaration.",
);

/// The findings on the variables declared beside some rules.
pub(super) fn unused(context: &[ContextVariable], rules: &[Rule]) -> Vec<Diagnostic> {
    // A condition that could not be read may use any of them.
    if rules.iter().filter_map(Rule::condition).any(|condition| condition.root.is_none()) {
        return Vec::new();
    }
    let read: Vec<&str> = rules.iter().flat_map(context_read).collect();
    let unread = context.iter().filter(|variable| !read.contains(&variable.name.value.as_str()));
    unread
        .map(|variable| {
            let message = format!("no rule reads `context.{}`", variable.name);
            Diagnostic::new(&RULE_UNUSED_CONTEXT, variable.name.span, message).help("read it in a rule, or remove it")
        })
        .collect()
}

/// The names of the variables behind `context` that a rule reads, each once.
#[must_use]
pub fn context_read(rule: &Rule) -> Vec<&str> {
    let mut once: Vec<&str> = Vec::new();
    members_read(rule, "context").into_iter().map(|name| name.value.as_str()).for_each(|name| {
        if !once.contains(&name) {
            once.push(name)
        }
    });
    once
}
