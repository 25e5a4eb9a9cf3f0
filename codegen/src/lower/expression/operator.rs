//! `! - + * / %`, `&& ||`, the four that want an order, and `? :`.

use super::Lowering;
use super::made::{Made, boolean, call, null};
use crate::ir::{Connective, Expression, Form, Kind, RuleFunction};
use crate::model::{BinaryOperator, UnaryOperator};
use crate::rule::{self, Typed};

impl<'a> Lowering<'a> {
    pub(super) fn unary(&mut self, operator: UnaryOperator, operand: &Typed) -> Made<'a> {
        let made = self.lower(operand);
        match operator {
            UnaryOperator::Not => {
                let operand = self.boolean(made);
                Made::test(RuleFunction::Not, vec![operand])
            }
            UnaryOperator::Negate => {
                let operand = self.number(made);
                Made::number(Form::Call(RuleFunction::Negate, vec![operand]))
            }
        }
    }

    pub(super) fn binary(&mut self, operator: BinaryOperator, left: &Typed, right: &Typed) -> Made<'a> {
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

    fn logic(&mut self, function: Connective, left: &Typed, right: &Typed) -> Made<'a> {
        let (a, b) = (self.lower(left), self.lower(right));
        self.joined_by(function, a, b)
    }

    pub(super) fn joined_by(&mut self, function: Connective, a: Made<'a>, b: Made<'a>) -> Made<'a> {
        let (a, b) = (self.boolean(a), self.boolean(b));
        Made::boolean(Form::Lazy(function, Box::new(a), Box::new(b)))
    }

    fn order(&mut self, function: RuleFunction, left: &Typed, right: &Typed) -> Made<'a> {
        let (a, b) = (self.lower(left), self.lower(right));
        let operands = match (&a.expression.kind, &b.expression.kind) {
            (Kind::Number, _) | (_, Kind::Number) => vec![self.number(a), self.number(b)],
            _ if a.is_text() || b.is_text() => vec![self.text(a), self.text(b)],
            (Kind::Date, Kind::Date) | (Kind::DateTime, Kind::DateTime) => vec![a.expression, b.expression],
            _ => return Made::boolean(Form::Null),
        };
        Made::test(function, operands)
    }

    fn arithmetic(&mut self, operator: BinaryOperator, left: &Typed, right: &Typed) -> Made<'a> {
        use BinaryOperator as B;
        let (a, b) = (self.lower(left), self.lower(right));
        if operator == B::Add && (a.is_text() || b.is_text()) {
            let operands = vec![self.text(a), self.text(b)];
            return Made::value(Kind::OwnedText, Form::Call(RuleFunction::Concat, operands));
        }
        let whole = [left, right].into_iter().all(|side| side.value.kind == rule::Kind::Integer);
        let function = match operator {
            B::Add => RuleFunction::Add,
            B::Subtract => RuleFunction::Subtract,
            B::Multiply => RuleFunction::Multiply,
            B::Divide if whole => RuleFunction::DivideWhole,
            B::Divide => RuleFunction::Divide,
            _ => RuleFunction::Remainder,
        };
        let operands = vec![self.number(a), self.number(b)];
        Made::number(Form::Call(function, operands))
    }

    pub(super) fn conditional(&mut self, condition: &Typed, yes: &Typed, no: &Typed) -> Made<'a> {
        let condition = self.lower(condition);
        let condition = self.boolean(condition);
        let (yes, no) = (self.lower(yes), self.lower(no));
        let (target, kind) = self.joined(&yes, &no);
        let (yes, no) = (self.converted(yes, &kind), self.converted(no, &kind));
        Made::new(target, kind, Form::Conditional(Box::new(condition), Box::new(yes), Box::new(no)))
    }

    /// The value as true, false or null.
    pub(super) fn boolean(&mut self, made: Made<'a>) -> Expression {
        match made.expression.kind {
            Kind::Boolean => made.expression,
            Kind::Json => call(Kind::Boolean, RuleFunction::JsonBoolean, vec![made.expression]),
            _ => null(Kind::Boolean),
        }
    }

    /// The value as a number or null.
    pub(super) fn number(&mut self, made: Made<'a>) -> Expression {
        match made.expression.kind {
            Kind::Number => made.expression,
            Kind::Json => call(Kind::Number, RuleFunction::JsonNumber, vec![made.expression]),
            _ => null(Kind::Number),
        }
    }

    /// The value as text or null.
    pub(super) fn text(&mut self, made: Made<'a>) -> Expression {
        match made.expression.kind {
            Kind::Text | Kind::OwnedText => made.expression,
            Kind::Json => call(Kind::OwnedText, RuleFunction::JsonText, vec![made.expression]),
            _ => null(Kind::Text),
        }
    }
}
