//! Reads calls: functions, methods, `has()` and the macros that bind a variable.

use super::function::{FUNCTIONS, Form, Function, names};
use super::node::{Macro, Node, NodeKind};
use super::parser::{Parser, Part, Stop};
use super::syntax::{RULE_SYNTAX, RULE_UNSUPPORTED};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::source::Spanned;

impl Parser<'_> {
    /// `name(…`, its opening bracket read.
    pub(super) fn global(&mut self, name: Spanned<String>, start: usize) -> Result<Part, Stop> {
        let (arguments, height, end) = self.sequence(")", false)?;
        self.known(&name, &arguments, |form| form == Form::Global);
        if name.value == "has" {
            return self.has(&name, arguments, start..end, height);
        }
        self.node(NodeKind::Call { receiver: None, function: name, arguments }, start..end, height)
    }

    /// `value.name(…`, its opening bracket read.
    pub(super) fn method(&mut self, receiver: Part, name: Spanned<String>) -> Result<Part, Stop> {
        let (mut arguments, height, end) = self.sequence(")", false)?;
        let function = self.known(&name, &arguments, |form| form != Form::Global);
        let (range, height) = (receiver.range.start..end, height.max(receiver.height));
        let receiver = Box::new(receiver.node);
        if let (Some(Form::Macro(kind)), 2) = (function.map(|it| it.form), arguments.len()) {
            let (Some(body), Some(variable)) = (arguments.pop(), arguments.pop()) else { return Err(Stop) };
            let variable = self.variable(&name, variable)?;
            let kind = NodeKind::Comprehension { function: kind, range: receiver, variable, body: Box::new(body) };
            return self.node(kind, range, height);
        }
        self.node(NodeKind::Call { receiver: Some(receiver), function: name, arguments }, range, height)
    }

    fn has(
        &mut self,
        name: &Spanned<String>,
        arguments: Vec<Node>,
        range: std::ops::Range<usize>,
        height: usize,
    ) -> Result<Part, Stop> {
        match arguments.into_iter().next() {
            Some(Node { kind: NodeKind::Member(of, member), .. }) => {
                self.node(NodeKind::Has(of, member), range, height)
            }
            Some(other) => {
                let message = "`has` takes a member";
                self.findings
                    .push(Diagnostic::new(&RULE_SYNTAX, other.span, message).help("for example `has(this.name)`"));
                Err(Stop)
            }
            // The wrong number of arguments is reported already.
            None => {
                let kind = NodeKind::Call { receiver: None, function: name.clone(), arguments: Vec::new() };
                self.node(kind, range, height)
            }
        }
    }

    fn variable(&mut self, function: &Spanned<String>, node: Node) -> Result<Spanned<String>, Stop> {
        let (message, help) = match node.kind {
            NodeKind::Variable(name) if name == "this" || name == "context" => (
                format!("`{name}` cannot be the variable of a macro"),
                format!("write another name: `{}(x, …)`", function.value),
            ),
            NodeKind::Variable(name) => return Ok(Spanned::new(name, node.span)),
            _ => (
                format!("`{}` takes the name of a variable first", function.value),
                format!("for example `{}(x, …)`", function.value),
            ),
        };
        self.findings.push(Diagnostic::new(&RULE_SYNTAX, node.span, message).help(help));
        Err(Stop)
    }

    /// The function of that name and form; reports where there is none, or its arguments are not as many.
    fn known(
        &mut self,
        name: &Spanned<String>,
        arguments: &[Node],
        form: impl Fn(Form) -> bool,
    ) -> Option<&'static Function> {
        let mut called = FUNCTIONS.iter().filter(|function| function.name == name.value).peekable();
        let Some(first) = called.peek().copied() else {
            let help =
                did_you_mean(name, names()).unwrap_or_else(|| format!("supported are `{}`", names().join("`, `")));
            let message = format!("unknown function `{}`", name.value);
            self.findings.push(Diagnostic::new(&RULE_UNSUPPORTED, name.span, message).help(help));
            return None;
        };
        let help = |function: &Function| format!("for example `{}`", function.sample);
        let Some(function) = called.find(|function| form(function.form)) else {
            let message = match first.form {
                Form::Global => format!("`{}` is not called on a value", name.value),
                _ => format!("`{}` is called on a value", name.value),
            };
            self.findings.push(Diagnostic::new(&RULE_SYNTAX, name.span, message).help(help(first)));
            return None;
        };
        if function.arguments != arguments.len() {
            if let (Form::Macro(Macro::Map), 3) = (function.form, arguments.len()) {
                let message = "`map` with a condition is not supported";
                let help = "write `.filter(x, …).map(x, …)`";
                self.findings.push(Diagnostic::new(&RULE_UNSUPPORTED, name.span, message).help(help));
                return None;
            }
            let wanted = match function.arguments {
                0 => "no arguments".to_owned(),
                1 => "1 argument".to_owned(),
                count => format!("{count} arguments"),
            };
            let message = format!("`{}` takes {wanted}, found {}", name.value, arguments.len());
            self.findings.push(Diagnostic::new(&RULE_SYNTAX, name.span, message).help(help(function)));
        }
        Some(function)
    }
}
