//! Whether two expressions are written alike: neither ranges in the spec count nor what is known of values.

use super::node::{Node, NodeKind};
use crate::source::Spanned;

impl<V> PartialEq for Node<V> {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}

impl<V> PartialEq for NodeKind<V> {
    fn eq(&self, other: &Self) -> bool {
        use NodeKind as N;
        let same = |a: &Spanned<String>, b: &Spanned<String>| a.value == b.value;
        match (self, other) {
            (N::Null, N::Null) => true,
            (N::Boolean(a), N::Boolean(b)) => a == b,
            (N::Integer(a), N::Integer(b)) => a == b,
            (N::Decimal(a), N::Decimal(b)) | (N::String(a), N::String(b)) | (N::Variable(a), N::Variable(b)) => a == b,
            (N::List(a), N::List(b)) => a == b,
            (N::Member(a, name), N::Member(b, other)) | (N::Has(a, name), N::Has(b, other)) => {
                same(name, other) && a == b
            }
            (N::Index(a, at), N::Index(b, other)) => a == b && at == other,
            (N::Unary(operator, a), N::Unary(other, b)) => operator == other && a == b,
            (N::Binary(operator, a, c), N::Binary(other, b, d)) => operator == other && a == b && c == d,
            (N::Conditional(a, c, e), N::Conditional(b, d, f)) => a == b && c == d && e == f,
            (
                N::Call { receiver, function, arguments },
                N::Call { receiver: other, function: called, arguments: given },
            ) => same(function, called) && receiver == other && arguments == given,
            (
                N::Comprehension { function, range, variable, body },
                N::Comprehension { function: other, range: through, variable: bound, body: inner },
            ) => function == other && same(variable, bound) && range == through && body == inner,
            _ => false,
        }
    }
}
