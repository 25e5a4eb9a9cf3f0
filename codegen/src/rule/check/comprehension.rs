//! `all`, `exists`, `exists_one`, `filter`, `map`.

use super::Typer;
use crate::diagnostic::Diagnostic;
use crate::model::{Macro, Node};
use crate::rule::value::{Kind, Value};
use crate::source::Spanned;

impl Typer<'_> {
    pub(super) fn comprehension(
        &mut self,
        function: Macro,
        range: &Node,
        variable: &Spanned<String>,
        body: &Node,
    ) -> Value {
        let list = self.infer(range);
        let name = function.word();
        let item = match &list.kind {
            Kind::List(item) => (**item).clone(),
            // A map is gone through by its keys.
            Kind::Map(_) => Value::of(Kind::Text),
            Kind::Unknown => Value::unknown(),
            _ => {
                let message = format!("`{name}` takes a list or a map, found `{}`", list.shown(self.scope.api));
                let help = match list.kind {
                    Kind::Json => "give the member a type of its own",
                    _ => "write the condition on the value itself",
                };
                self.findings.push(Diagnostic::new(&super::call::RULE_ARGUMENT, range.span, message).help(help));
                Value::unknown()
            }
        };
        self.scope.bind(&variable.value, item.clone());
        let value = self.infer(body);
        self.scope.unbind();
        if function != Macro::Map {
            self.want_boolean(body, &value, &format!("the condition of `{name}`"));
        }
        match function {
            // As `&&` and `||` do: an item that gives null decides nothing.
            Macro::All | Macro::Exists => Value::of(Kind::Boolean).or_null(list.nullable || value.nullable),
            Macro::ExistsOne => Value::of(Kind::Boolean).or_null(list.nullable),
            Macro::Filter => Value::of(Kind::List(Box::new(item))).or_null(list.nullable),
            Macro::Map => Value::of(Kind::List(Box::new(value))).or_null(list.nullable),
        }
    }
}
