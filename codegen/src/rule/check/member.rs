//! Names: variables, members, indexes.

use super::Typer;
use crate::diagnostic::{Check, Diagnostic, did_you_mean};
use crate::model::{Node, NodeKind};
use crate::rule::value::{Kind, Value};
use crate::source::Spanned;

/// A member that the value does not have.
pub static RULE_UNKNOWN_MEMBER: Check = Check::error(
    "rule-unknown-member",
    "A rule names a member that its value does not have. Members are referred to by their wire name, or by one of their `aliases`; those of included types are members of the including type. In the rules of an operation, `this` has the \
     parameters of path, query and headers, and `body`; `context` has what the `context:` beside the rules declares. An \
     absent member reads as null, and so does a member of what is null; only `has()` tells them apart. Fix the name.",
);

/// A member of what has none.
pub static RULE_NO_MEMBERS: Check = Check::error(
    "rule-no-members",
    "A rule reads, requires or forbids a member of a value that has none, such as a text or a list. Compare the value itself, or go through the items of a list: `this.items.all(x, x.count > 0)`.",
);

/// An index into what has no items.
pub static RULE_NOT_INDEXABLE: Check = Check::error(
    "rule-not-indexable",
    "A rule reads an item of a value that is neither a list nor a map. Read a member by its name: `this.name`, or `this['odd-name']` if the name is not an identifier.",
);

/// An index of the wrong kind.
pub static RULE_INDEX: Check = Check::error(
    "rule-index",
    "The index of a list must be a whole number from 0, the index of a map must be text. An index that is not there reads as null.",
);

/// A name that nothing stands behind.
pub static RULE_UNKNOWN_VARIABLE: Check = Check::error(
    "rule-unknown-variable",
    "An expression begins with `this`, with `context`, or with the variable of a macro around it. A bare member name is not a variable: write `this.name`. Text stands in quotes, and the words for values are `true`, `false` and `null`.",
);

impl Typer<'_> {
    pub(super) fn variable(&mut self, node: &Node, name: &str) -> Value {
        if let Some(value) = self.scope.variable(name) {
            return value;
        }
        let is_member = match self.scope.variable("this").map(|this| this.kind) {
            Some(Kind::Object(id)) => self.scope.member(id, name).is_some(),
            _ => self.scope.parameter(name).is_some(),
        };
        let help = match name {
            _ if is_member => Some(format!("write `this.{name}`")),
            "True" | "TRUE" | "yes" => Some("write `true`".into()),
            "False" | "FALSE" | "no" => Some("write `false`".into()),
            "None" | "nil" | "undefined" | "Null" | "NULL" => Some("write `null`".into()),
            _ if self.scope.context_value(name).is_some() => Some(format!("write `context.{name}`")),
            _ => did_you_mean(name, self.scope.variables())
                .or_else(|| Some(format!("write `this.{name}` for a member, `'{name}'` for text"))),
        };
        let finding = Diagnostic::new(&RULE_UNKNOWN_VARIABLE, node.span, format!("unknown variable `{name}`"));
        self.findings.push(finding.maybe_help(help));
        Value::unknown()
    }

    pub(super) fn member(&mut self, node: &Node, of: &Node, name: &Spanned<String>) -> Value {
        let base = self.infer(of);
        let api = self.scope.api;
        let (found, known, owner) = match &base.kind {
            Kind::Unknown => return Value::unknown(),
            Kind::Json => return Value::of(Kind::Json).or_null(true),
            Kind::Map(item) => return (**item).clone().or_null(true),
            Kind::Object(id) => {
                (self.scope.member(*id, name), self.scope.member_names(*id), format!("`{}`", base.shown(api)))
            }
            Kind::Parameters => (self.scope.parameter(name), self.scope.parameters(), "the operation".into()),
            Kind::Context => {
                let known = self.scope.context.iter().map(|variable| variable.name.value.as_str()).collect();
                (self.scope.context_value(name), known, "the context".into())
            }
            Kind::List(_) => {
                let message = format!("a list has no member `{}`", name.value);
                let help = format!("test its items: `.all(x, x.{} …)`", name.value);
                self.findings.push(Diagnostic::new(&RULE_NO_MEMBERS, name.span, message).help(help));
                return Value::unknown();
            }
            _ => {
                let message = format!("`{}` has no members, found `.{}`", base.shown(api), name.value);
                let help = "compare the value itself";
                self.findings.push(Diagnostic::new(&RULE_NO_MEMBERS, name.span, message).help(help));
                return Value::unknown();
            }
        };
        if let Some(value) = found {
            self.name(node, self.scope.wire_name(&base.kind, name));
            return value.or_null(base.nullable);
        }
        let help = did_you_mean(name, known.iter().copied()).or_else(|| match (&base.kind, known.first()) {
            (Kind::Context, _) => Some(format!("declare it: `context: {{{}: string}}`", name.value)),
            (_, Some(_)) if known.len() <= 12 => Some(format!("it has `{}`", known.join("`, `"))),
            _ => None,
        });
        let message = format!("{owner} has no member `{}`", name.value);
        self.findings.push(Diagnostic::new(&RULE_UNKNOWN_MEMBER, name.span, message).maybe_help(help));
        Value::unknown()
    }

    pub(super) fn index(&mut self, of: &Node, index: &Node) -> Value {
        let base = self.infer(of);
        let at = self.infer(index);
        let api = self.scope.api;
        let (wanted, item) = match base.kind {
            Kind::Unknown => return Value::unknown(),
            Kind::List(item) => (Kind::Integer, *item),
            Kind::Map(item) => (Kind::Text, *item),
            Kind::Json if matches!(at.kind, Kind::Integer | Kind::Text | Kind::Unknown) => {
                return Value::of(Kind::Json).or_null(true);
            }
            _ => {
                let message = format!("`{}` has no items", base.shown(api));
                let help = "only lists and maps can be indexed; a member is named by text in quotes";
                self.findings.push(Diagnostic::new(&RULE_NOT_INDEXABLE, index.span, message).help(help));
                return Value::unknown();
            }
        };
        if at.kind != wanted && !at.kind.is_unknown() {
            let message = format!("the index must be `{}`, found `{}`", wanted.shown(api), at.shown(api));
            let help = if wanted == Kind::Integer { "write a position from 0: `[0]`" } else { "write a key: `['a']`" };
            self.findings.push(Diagnostic::new(&RULE_INDEX, index.span, message).help(help));
        } else if matches!(index.kind, NodeKind::Integer(i64::MIN..0)) {
            let message = "an index must not be negative";
            let help = "count from the start: `[0]`";
            self.findings.push(Diagnostic::new(&RULE_INDEX, index.span, message).help(help));
        }
        item.or_null(true)
    }
}
