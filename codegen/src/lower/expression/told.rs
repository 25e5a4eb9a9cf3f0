//! Conditions that have to hold. Where one does not, the comparison that decides tells what it compared: the one that is the whole
//! condition, or a part of its conjunctions. Nothing is told of a comparison that reads a secret.

use super::Lowering;
use super::made::Made;
use crate::ir::{Connective, Expression, Form, Kind, RuleFunction};
use crate::model::{BinaryOperator, Macro, NodeKind};
use crate::rule::Typed;

impl<'a> Lowering<'a> {
    /// A condition that has to hold.
    pub(super) fn demanded(&mut self, node: &Typed) -> Made<'a> {
        if let NodeKind::Binary(BinaryOperator::And, left, right) = &node.kind {
            let (a, b) = (self.demanded(left), self.demanded(right));
            return self.joined_by(Connective::And, a, b);
        }
        self.reads_secret.set(false);
        let made = self.lower(node);
        if self.reads_secret.get() || !can_tell(&made.expression) {
            return made;
        }
        let kind = made.expression.kind.clone();
        let named = named_sides(node, &made.expression);
        Made::new(made.target, kind, Form::Told(Box::new(made.expression), named))
    }
}

/// Whether the runtime has a function for it that tells what it compared.
fn can_tell(expression: &Expression) -> bool {
    use RuleFunction as F;
    match &expression.form {
        Form::Call(F::Not, of) => matches!(of.first().map(|of| &of.form), Some(Form::Call(F::Equal, _))),
        Form::Call(function, _) => {
            matches!(function, F::Equal | F::Less | F::LessOrEqual | F::Greater | F::GreaterOrEqual | F::IsIn)
        }
        Form::Each(Macro::ExistsOne, ..) => true,
        _ => false,
    }
}

/// Which sides are texts that the spec names: literals, and values of which it lists all that it knows.
fn named_sides(node: &Typed, expression: &Expression) -> [bool; 2] {
    let NodeKind::Binary(_, left, right) = &node.kind else { return [false; 2] };
    let operands = match &expression.form {
        Form::Call(RuleFunction::Not, of) => of.first().map_or_else(Vec::new, Expression::parts),
        _ => expression.parts(),
    };
    let is_text =
        |at: usize| operands.get(at).is_some_and(|of| matches!(of.kind, Kind::Text | Kind::OwnedText | Kind::Json));
    let is_named = |side: &Typed| matches!(side.kind, NodeKind::String(_)) || side.value.values.is_some();
    [is_text(0) && is_named(left), is_text(1) && is_named(right)]
}
