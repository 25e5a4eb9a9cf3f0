//! Context variables that no rule reads.

use crate::diagnostic::{Check, Diagnostic};
use crate::model::{ContextVariable, Node, NodeKind, Rule};

/// A context variable that nothing reads.
pub static RULE_UNUSED_CONTEXT: Check = Check::warning(
    "rule-unused-context",
    "A variable is declared under `context:`, and no rule beside it reads it, so callers would be asked for a value \
     that changes nothing. Read it in a rule as `context.name`, or remove the declaration.",
);

/// The findings on the variables declared beside some rules.
pub(super) fn unused(context: &[ContextVariable], rules: &[Rule]) -> Vec<Diagnostic> {
    let mut read = Vec::new();
    for rule in rules {
        match rule.condition().map(|expression| &expression.root) {
            Some(Some(root)) => gather(root, &mut read),
            // What could not be read may use any of them.
            Some(None) => return Vec::new(),
            None => {}
        }
    }
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
    let mut read = Vec::new();
    if let Some(root) = rule.condition().and_then(|expression| expression.root.as_ref()) {
        gather(root, &mut read);
    }
    let mut once: Vec<&str> = Vec::new();
    read.into_iter().for_each(|name| {
        if !once.contains(&name) {
            once.push(name)
        }
    });
    once
}

fn gather<'a>(node: &'a Node, read: &mut Vec<&'a str>) {
    match &node.kind {
        NodeKind::Member(of, name) | NodeKind::Has(of, name) => {
            if matches!(&of.kind, NodeKind::Variable(variable) if variable == "context") {
                read.push(&name.value);
            }
            gather(of, read);
        }
        NodeKind::List(items) => items.iter().for_each(|item| gather(item, read)),
        NodeKind::Unary(_, of) => gather(of, read),
        NodeKind::Index(a, b) | NodeKind::Binary(_, a, b) | NodeKind::Comprehension { range: a, body: b, .. } => {
            gather(a, read);
            gather(b, read);
        }
        NodeKind::Conditional(a, b, c) => [a, b, c].into_iter().for_each(|part| gather(part, read)),
        NodeKind::Call { receiver, arguments, .. } => {
            receiver.iter().for_each(|of| gather(of, read));
            arguments.iter().for_each(|argument| gather(argument, read));
        }
        NodeKind::Null
        | NodeKind::Boolean(_)
        | NodeKind::Integer(_)
        | NodeKind::Decimal(_)
        | NodeKind::String(_)
        | NodeKind::Variable(_) => {}
    }
}
