//! The same expression with something known of every value.

use super::node::{Node, NodeKind};
use crate::source::Spanned;

impl<V> Node<V> {
    /// The expression in which `know` tells what is known of the value of each node, and `named` the name that a node
    /// with a member has instead of the one that was written.
    pub fn annotated<W>(&self, know: &impl Fn(&Self) -> W, named: &impl Fn(&Self) -> Option<String>) -> Node<W> {
        let each = |node: &Self| node.annotated(know, named);
        let boxed = |node: &Self| Box::new(each(node));
        let all = |nodes: &[Self]| nodes.iter().map(each).collect();
        let member = |written: &Spanned<String>| match named(self) {
            Some(name) => Spanned::new(name, written.span),
            None => written.clone(),
        };
        let kind = match &self.kind {
            NodeKind::Null => NodeKind::Null,
            NodeKind::Boolean(value) => NodeKind::Boolean(*value),
            NodeKind::Integer(value) => NodeKind::Integer(*value),
            NodeKind::Decimal(text) => NodeKind::Decimal(text.clone()),
            NodeKind::String(text) => NodeKind::String(text.clone()),
            NodeKind::List(items) => NodeKind::List(all(items)),
            NodeKind::Variable(name) => NodeKind::Variable(name.clone()),
            NodeKind::Member(of, name) => NodeKind::Member(boxed(of), member(name)),
            NodeKind::Index(of, at) => NodeKind::Index(boxed(of), boxed(at)),
            NodeKind::Has(of, name) => NodeKind::Has(boxed(of), member(name)),
            NodeKind::Unary(operator, of) => NodeKind::Unary(*operator, boxed(of)),
            NodeKind::Binary(operator, left, right) => NodeKind::Binary(*operator, boxed(left), boxed(right)),
            NodeKind::Conditional(condition, yes, no) => NodeKind::Conditional(boxed(condition), boxed(yes), boxed(no)),
            NodeKind::Call { receiver, function, arguments } => NodeKind::Call {
                receiver: receiver.as_deref().map(boxed),
                function: function.clone(),
                arguments: all(arguments),
            },
            NodeKind::Comprehension { function, range, variable, body } => NodeKind::Comprehension {
                function: *function,
                range: boxed(range),
                variable: variable.clone(),
                body: boxed(body),
            },
        };
        Node { kind, span: self.span, value: know(self) }
    }
}
