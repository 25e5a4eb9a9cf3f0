//! Functions and methods.

use super::Lowering;
use super::made::{Made, Target, call};
use crate::ir::{Form, Kind, RuleFunction};
use crate::model::NodeKind;
use crate::rule::{self, Typed};

impl<'a> Lowering<'a> {
    pub(super) fn call(&mut self, receiver: Option<&Typed>, function: &str, arguments: &[Typed]) -> Made<'a> {
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
            ("int", _) => match subject.value.kind {
                rule::Kind::Integer => value,
                rule::Kind::Text => Made::number(Form::Call(RuleFunction::IntOfText, vec![value.expression])),
                _ => {
                    let number = self.number(value);
                    Made::number(Form::Call(RuleFunction::Truncate, vec![number]))
                }
            },
            ("double", _) => match subject.value.kind {
                rule::Kind::Text => Made::number(Form::Call(RuleFunction::NumberOfText, vec![value.expression])),
                _ => Made { target: Target::Value, expression: self.number(value) },
            },
            ("string", _) => self.string(value),
            _ => Made::nothing(),
        }
    }

    fn size(&mut self, value: Made<'a>) -> Made<'a> {
        let function = match value.target {
            Target::Value if value.is_text() => RuleFunction::SizeOfText,
            Target::List(_) => RuleFunction::SizeOfList,
            Target::Map(_) => RuleFunction::SizeOfMap,
            Target::Items(_) => RuleFunction::Count,
            _ => return Made::number(Form::Null),
        };
        Made::number(Form::Call(function, vec![value.expression]))
    }

    fn text_test(&mut self, function: RuleFunction, value: Made<'a>, other: &Typed) -> Made<'a> {
        let other = self.lower(other);
        let operands = vec![self.text(value), self.text(other)];
        Made::test(function, operands)
    }

    fn aggregate(&mut self, function: RuleFunction, value: Made<'a>) -> Made<'a> {
        let Some(items) = self.iterate(value) else { return Made::nothing() };
        match (function, items.kind) {
            // The items of a list that is always empty are of no kind.
            (RuleFunction::Sum, Kind::Nothing) => Made::whole(0),
            (_, Kind::Nothing) => Made::nothing(),
            (_, kind) => Made::value(kind, Form::Call(function, vec![items.items])),
        }
    }

    fn string(&mut self, value: Made<'a>) -> Made<'a> {
        let (kind, function) = match value.expression.kind {
            Kind::Text | Kind::OwnedText => return value,
            Kind::Boolean => (Kind::Text, RuleFunction::TextOfBoolean),
            Kind::Number => (Kind::OwnedText, RuleFunction::TextOfNumber),
            Kind::Uuid => (Kind::OwnedText, RuleFunction::TextOfUuid),
            Kind::Json => (Kind::OwnedText, RuleFunction::TextOfJson),
            _ => return Made::value(Kind::Text, Form::Null),
        };
        Made { target: Target::Value, expression: call(kind, function, vec![value.expression]) }
    }
}
