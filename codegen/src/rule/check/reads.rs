//! What conditions read.

use crate::model::{Node, NodeKind, Rule};
use crate::source::Spanned;

/// The members of a variable, such as `this`, that the condition of a rule names, in order.
#[must_use]
pub fn members_read<'a>(rule: &'a Rule, variable: &str) -> Vec<&'a Spanned<String>> {
    let mut read = Vec::new();
    if let Some(root) = rule.condition().and_then(|expression| expression.root.as_ref()) {
        gather(root, variable, &mut read);
    }
    read
}

fn gather<'a>(node: &'a Node, variable: &str, read: &mut Vec<&'a Spanned<String>>) {
    match &node.kind {
        NodeKind::Member(of, name) | NodeKind::Has(of, name) => {
            if matches!(&of.kind, NodeKind::Variable(known) if known == variable) {
                read.push(name);
            }
            gather(of, variable, read);
        }
        NodeKind::List(items) => items.iter().for_each(|item| gather(item, variable, read)),
        NodeKind::Unary(_, of) => gather(of, variable, read),
        NodeKind::Index(a, b) | NodeKind::Binary(_, a, b) | NodeKind::Comprehension { range: a, body: b, .. } => {
            gather(a, variable, read);
            gather(b, variable, read);
        }
        NodeKind::Conditional(a, b, c) => [a, b, c].into_iter().for_each(|part| gather(part, variable, read)),
        NodeKind::Call { receiver, arguments, .. } => {
            receiver.iter().for_each(|of| gather(of, variable, read));
            arguments.iter().for_each(|argument| gather(argument, variable, read));
        }
        NodeKind::Null
        | NodeKind::Boolean(_)
        | NodeKind::Integer(_)
        | NodeKind::Decimal(_)
        | NodeKind::String(_)
        | NodeKind::Variable(_) => {}
    }
}
