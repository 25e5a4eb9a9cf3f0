//! Functions and methods.

use super::Lowering;
use super::made::{Known, Made, call};
use crate::ir::{Form, Kind, RuleFunction};
use crate::model::{Node, NodeKind};

impl<'a> Lowering<'a> {
    pub(super) fn call(&mut self, receiver: Option<&Node>, function: &str, arguments: &[Node]) -> Made<'a> {
        // Global calls take what they are about as their argument, methods before the dot.
        let (subject, rest) = match (receiver, arguments) {
            (Some(receiver), rest) => (receiver, rest),
            (None, [subject, rest @ ..]) => (subject, rest),
            (None, []) => return Made::nothing(),
        };
        let value = self.lower(subject);
        match (function, rest) {
            ("size", _) => self.size(value),
            ("startsWith", [other]) => self.text_test(RuleFunction::StartsWith, value, other),
            ("endsWith", [other]) => self.text_test(RuleFunction::EndsWith, value, other),
            ("contains", [other]) => self.text_test(RuleFunction::Contains, value, other),
            ("matches", [pattern]) => {
                let text = self.text(value);
                match &pattern.kind {
                    NodeKind::String(pattern) => Made::boolean(Form::Matches(Box::new(text), pattern.clone())),
                    _ => Made::boolean(Form::Null),
                }
            }
            ("sum", _) => self.aggregate(RuleFunction::Sum, value),
            ("min", _) => self.aggregate(RuleFunction::Min, value),
            ("max", _) => self.aggregate(RuleFunction::Max, value),
            ("int", _) => match value.known {
                Known::Number(true) => value,
                Known::Text => Made::number(true, Form::Call(RuleFunction::IntOfText, vec![value.expression])),
                _ => {
                    let number = self.number(value);
                    Made::number(true, Form::Call(RuleFunction::Truncate, vec![number]))
                }
            },
            ("double", _) => match value.known {
                Known::Text => Made::number(false, Form::Call(RuleFunction::NumberOfText, vec![value.expression])),
                _ => {
                    let number = self.number(value);
                    Made { known: Known::Number(false), expression: number }
                }
            },
            ("string", _) => self.string(value),
            _ => Made::nothing(),
        }
    }

    fn size(&mut self, value: Made<'a>) -> Made<'a> {
        let function = match value.known {
            Known::Text => RuleFunction::SizeOfText,
            Known::Place(_) => RuleFunction::SizeOfList,
            Known::Map(_) => RuleFunction::SizeOfMap,
            Known::Items(_) => RuleFunction::Count,
            _ => return Made::number(true, Form::Null),
        };
        Made::number(true, Form::Call(function, vec![value.expression]))
    }

    fn text_test(&mut self, function: RuleFunction, value: Made<'a>, other: &Node) -> Made<'a> {
        let other = self.lower(other);
        let operands = vec![self.text(value), self.text(other)];
        Made::test(function, operands)
    }

    fn aggregate(&mut self, function: RuleFunction, value: Made<'a>) -> Made<'a> {
        let Some(items) = self.iterate(value) else { return Made::nothing() };
        match (function, &items.item) {
            // The items of a list that is always empty are of no kind.
            (RuleFunction::Sum, Known::Nothing) => Made::whole(0),
            (RuleFunction::Sum, Known::Number(whole)) => {
                Made::number(*whole, Form::Call(RuleFunction::Sum, vec![items.items]))
            }
            (RuleFunction::Min | RuleFunction::Max, Known::Number(_) | Known::Text | Known::Date | Known::DateTime) => {
                Made { known: items.item, expression: call(items.kind, function, vec![items.items]) }
            }
            _ => Made::nothing(),
        }
    }

    fn string(&mut self, value: Made<'a>) -> Made<'a> {
        let (kind, function) = match value.known {
            Known::Text => return value,
            Known::Boolean => (Kind::Text, RuleFunction::TextOfBoolean),
            Known::Number(_) => (Kind::OwnedText, RuleFunction::TextOfNumber),
            Known::Uuid => (Kind::OwnedText, RuleFunction::TextOfUuid),
            Known::Json => (Kind::OwnedText, RuleFunction::TextOfJson),
            _ => return Made::new(Known::Text, Kind::Text, Form::Null),
        };
        Made { known: Known::Text, expression: call(kind, function, vec![value.expression]) }
    }
}
