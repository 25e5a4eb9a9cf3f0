//! Functions and methods.

use super::Typer;
use crate::constraint::check_pattern;
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Node, NodeKind};
use crate::rule::value::{Kind, Value};
use crate::source::Spanned;

/// A function on a value that it is not for.
pub static RULE_ARGUMENT: Check = Check::error(
    "rule-argument",
    "A function is called on, or with, a value that it does not accept. `size` accepts text (counted in characters), lists \
     and maps; `startsWith` `endsWith` `contains` `matches` for text, the pattern of `matches` written in quotes; `sum` \
     for lists of numbers; `min` and `max` for lists of values with an order; `int` and `double` for numbers and text, \
     `string` for whole numbers, booleans, UUIDs and text, and for any JSON, where all but text converts to null. On null they give null. `sum` `min` `max` pass over nulls; \
     the sum of nothing is 0, the least of nothing is null; text that is no number converts to null.",
);

/// A pattern that is not written in the rule.
pub static RULE_PATTERN_NOT_LITERAL: Check = Check::error(
    "rule-pattern-not-literal",
    "The pattern of `matches` comes from a value. It is compiled into the client, so it must be text in quotes.",
);

impl Typer<'_> {
    pub(super) fn call(&mut self, receiver: Option<&Node>, function: &Spanned<String>, arguments: &[Node]) -> Value {
        // Global calls take what they are about as their argument, methods before the dot.
        let (subject, rest) = match (receiver, arguments) {
            (Some(receiver), rest) => (receiver, rest),
            (None, [subject, rest @ ..]) => (subject, rest),
            (None, []) => return Value::unknown(),
        };
        let value = self.infer(subject);
        let given: Vec<Value> = rest.iter().map(|argument| self.infer(argument)).collect();
        if value.kind.is_unknown() {
            return Value::unknown();
        }
        let on = (subject, &value);
        match function.value.as_str() {
            "size" => {
                let fits = matches!(value.kind, Kind::Text | Kind::List(_) | Kind::Map(_));
                self.result(fits, function, on, "text, a list or a map", Kind::Integer, value.nullable)
            }
            "startsWith" | "endsWith" | "contains" | "matches" => {
                let nullable = value.nullable || given.iter().any(|value| value.nullable);
                for (argument, value) in rest.iter().zip(&given) {
                    self.text_argument(function, argument, value);
                }
                self.result(value.kind == Kind::Text, function, on, "text", Kind::Boolean, nullable)
            }
            "sum" | "min" | "max" => self.aggregate(function, on),
            "int" | "double" => {
                let fits = value.kind.is_number() || value.kind == Kind::Text;
                let kind = if function.value == "int" { Kind::Integer } else { Kind::Number };
                // Text that is no number, and a number that is too large, read as null.
                self.result(fits, function, on, "a number or text", kind, true)
            }
            "string" => {
                let fits = matches!(value.kind, Kind::Text | Kind::Integer | Kind::Boolean | Kind::Uuid | Kind::Json);
                // Any JSON reads as its text where it is one, and as null otherwise.
                let nullable = value.nullable || value.kind == Kind::Json;
                self.result(
                    fits,
                    function,
                    on,
                    "a whole number, a boolean, a UUID, text or any JSON",
                    Kind::Text,
                    nullable,
                )
            }
            // The parser lets no other function through.
            _ => Value::unknown(),
        }
    }

    fn result(
        &mut self,
        fits: bool,
        function: &Spanned<String>,
        (node, value): (&Node, &Value),
        wanted: &str,
        kind: Kind,
        nullable: bool,
    ) -> Value {
        if fits {
            return Value::of(kind).or_null(nullable);
        }
        let message = format!("`{}` takes {wanted}, found `{}`", function.value, value.shown(self.scope.api));
        let help = match (&value.kind, function.value.as_str()) {
            (Kind::List(_), "contains") => "write `value in list`",
            (Kind::List(_), "startsWith" | "endsWith" | "matches") => "test the items: `.exists(x, …)`",
            (Kind::Uuid, "startsWith" | "endsWith" | "contains" | "matches") => "convert it: `string(…)`",
            (Kind::Json, _) => "give the member a type of its own",
            _ => "call it on a value of another type",
        };
        self.findings.push(Diagnostic::new(&RULE_ARGUMENT, node.span, message).help(help));
        Value::unknown()
    }

    fn text_argument(&mut self, function: &Spanned<String>, argument: &Node, value: &Value) {
        let name = &function.value;
        if let (NodeKind::String(pattern), "matches") = (&argument.kind, name.as_str()) {
            self.findings.extend(check_pattern(pattern, argument.span));
        } else if !matches!(value.kind, Kind::Text | Kind::Unknown) {
            let message = format!("`{name}` takes text, found `{}`", value.shown(self.scope.api));
            self.findings
                .push(Diagnostic::new(&RULE_ARGUMENT, argument.span, message).help("write it in quotes: `'…'`"));
        } else if name == "matches" && !value.kind.is_unknown() {
            let message = "the pattern of `matches` must be a literal";
            self.findings.push(
                Diagnostic::new(&RULE_PATTERN_NOT_LITERAL, argument.span, message).help("write it in quotes: `'^a+$'`"),
            );
        }
    }

    fn aggregate(&mut self, function: &Spanned<String>, on: (&Node, &Value)) -> Value {
        let sum = function.value == "sum";
        let item = match &on.1.kind {
            Kind::List(item) => Some(&**item),
            _ => None,
        };
        let fits = item.is_some_and(|item| {
            item.kind.is_unknown()
                || item.values.is_none() && if sum { item.kind.is_number() } else { item.kind.is_ordered() }
        });
        let kind = match item.map_or(Kind::Unknown, |item| item.kind.clone()) {
            // The sum of a list that is always empty is 0.
            Kind::Unknown if sum => Kind::Integer,
            kind => kind,
        };
        let wanted = if sum { "a list of numbers" } else { "a list of values with an order" };
        // A sum that is too large and the least of nothing read as null.
        self.result(fits, function, on, wanted, kind, true)
    }
}
