//! `! - + * / %`, `&& ||`, the four that want an order, and `? :`.

use super::Lowering;
use super::made::{Known, Made, boolean, call, null};
use crate::ir::{Connective, Expression, Form, Kind, RuleFunction};
use crate::model::{BinaryOperator, Node, UnaryOperator};

impl<'a> Lowering<'a> {
    pub(super) fn unary(&mut self, operator: UnaryOperator, operand: &Node) -> Made<'a> {
        let made = self.lower(operand);
        match operator {
            UnaryOperator::Not => {
                let operand = self.boolean(made);
                Made::test(RuleFunction::Not, vec![operand])
            }
            UnaryOperator::Negate => {
                let whole = is_whole(&made);
                let operand = self.number(made);
                Made::number(whole, Form::Call(RuleFunction::Negate, vec![operand]))
            }
        }
    }

    pub(super) fn binary(&mut self, operator: BinaryOperator, left: &Node, right: &Node) -> Made<'a> {
        use BinaryOperator as B;
        let function = match operator {
            B::Or => return self.logic(Connective::Or, left, right),
            B::And => return self.logic(Connective::And, left, right),
            B::Equal => return self.equality(left, right),
            B::NotEqual => {
                let equal = self.equality(left, right);
                return match equal.expression.form {
                    Form::Call(RuleFunction::IsNull, mut of) if of.len() == 1 => {
                        Made::boolean(Form::IsThere(Box::new(of.remove(0))))
                    }
                    form => Made::test(RuleFunction::Not, vec![boolean(form)]),
                };
            }
            B::In => return self.membership(left, right),
            B::Less => RuleFunction::Less,
            B::LessOrEqual => RuleFunction::LessOrEqual,
            B::Greater => RuleFunction::Greater,
            B::GreaterOrEqual => RuleFunction::GreaterOrEqual,
            B::Add | B::Subtract | B::Multiply | B::Divide | B::Remainder => {
                return self.arithmetic(operator, left, right);
            }
        };
        self.order(function, left, right)
    }

    fn logic(&mut self, function: Connective, left: &Node, right: &Node) -> Made<'a> {
        let (a, b) = (self.lower(left), self.lower(right));
        let (a, b) = (self.boolean(a), self.boolean(b));
        Made::boolean(Form::Lazy(function, Box::new(a), Box::new(b)))
    }

    fn order(&mut self, function: RuleFunction, left: &Node, right: &Node) -> Made<'a> {
        let (a, b) = (self.lower(left), self.lower(right));
        let (a, b) = (self.beside(left, a.clone(), &b.known), self.beside(right, b, &a.known));
        let operands = match (&a.known, &b.known) {
            (Known::Number(_), _) | (_, Known::Number(_)) => vec![self.number(a), self.number(b)],
            (Known::Text, _) | (_, Known::Text) => vec![self.text(a), self.text(b)],
            (Known::Date, Known::Date) | (Known::DateTime, Known::DateTime) => vec![a.expression, b.expression],
            _ => return Made::boolean(Form::Null),
        };
        Made::test(function, operands)
    }

    fn arithmetic(&mut self, operator: BinaryOperator, left: &Node, right: &Node) -> Made<'a> {
        use BinaryOperator as B;
        let (a, b) = (self.lower(left), self.lower(right));
        if operator == B::Add && matches!((&a.known, &b.known), (Known::Text, _) | (_, Known::Text)) {
            let operands = vec![self.text(a), self.text(b)];
            return Made { known: Known::Text, expression: call(Kind::OwnedText, RuleFunction::Concat, operands) };
        }
        let whole = is_whole(&a) && is_whole(&b);
        let function = match operator {
            B::Add => RuleFunction::Add,
            B::Subtract => RuleFunction::Subtract,
            B::Multiply => RuleFunction::Multiply,
            B::Divide if whole => RuleFunction::DivideWhole,
            B::Divide => RuleFunction::Divide,
            _ => RuleFunction::Remainder,
        };
        let operands = vec![self.number(a), self.number(b)];
        Made::number(whole, Form::Call(function, operands))
    }

    pub(super) fn conditional(&mut self, condition: &Node, yes: &Node, no: &Node) -> Made<'a> {
        let condition = self.lower(condition);
        let condition = self.boolean(condition);
        let (yes, no) = (self.lower(yes), self.lower(no));
        let (known, kind) = self.joined(&yes, &no);
        let (yes, no) = (self.converted(yes, &kind), self.converted(no, &kind));
        Made::new(known, kind, Form::Conditional(Box::new(condition), Box::new(yes), Box::new(no)))
    }

    /// The value as true, false or null.
    pub(super) fn boolean(&mut self, made: Made<'a>) -> Expression {
        match made.known {
            Known::Boolean => made.expression,
            Known::Json => call(Kind::Boolean, RuleFunction::JsonBoolean, vec![made.expression]),
            _ => null(Kind::Boolean),
        }
    }

    /// The value as a number or null.
    pub(super) fn number(&mut self, made: Made<'a>) -> Expression {
        match made.known {
            Known::Number(_) => made.expression,
            Known::Json => call(Kind::Number, RuleFunction::JsonNumber, vec![made.expression]),
            _ => null(Kind::Number),
        }
    }

    /// The value as text or null.
    pub(super) fn text(&mut self, made: Made<'a>) -> Expression {
        match made.known {
            Known::Text => made.expression,
            Known::Json => call(Kind::OwnedText, RuleFunction::JsonText, vec![made.expression]),
            _ => null(Kind::Text),
        }
    }
}

/// Whether the value is a whole number by its kind.
fn is_whole(made: &Made<'_>) -> bool {
    matches!(made.known, Known::Number(true))
}
