//! How a struct is made: what is required as arguments, at most three of them, the rest through setters.

use super::{Lower, docs};
use crate::ir;
use crate::model::NodePath;
use crate::proof::{MAX_ARGUMENTS, NameKind, Names};

/// A field and how a caller gives its value.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) field: ir::Field,
    /// The documentation of what sets it.
    pub(super) setter: ir::Docs,
    /// It has to be given when the struct is made.
    pub(super) required: bool,
    /// The type in which it is given.
    pub(super) argument: ir::Type,
    pub(super) into: bool,
    pub(super) boxed: bool,
    pub(super) some: bool,
}

impl Part {
    pub(super) fn value(&self, from: ir::From) -> ir::Value {
        ir::Value { from, into: self.into, boxed: self.boxed, some: self.some }
    }

    /// The value where it stands in a literal struct: in its own type.
    fn value_in_literal(&self) -> ir::Value {
        ir::Value::plain(ir::From::Required(self.field.ident.clone()))
    }

    /// The function that sets the field.
    pub(super) fn setter(&self, names: &Names, body: fn(ir::Ident, ir::Value) -> ir::Body) -> Option<ir::Function> {
        let node = self.field.node.as_ref()?;
        let body = body(self.field.ident.clone(), self.value(ir::From::Argument(self.field.ident.clone())));
        let function = ir::Function::new(names.setter(node), ir::Receiver::Value, body)
            .node(node)
            .docs(self.setter.clone())
            .deprecated(self.field.deprecated.clone())
            .arguments(vec![self.argument()]);
        Some(function)
    }

    /// The argument in which the value is given.
    pub(super) fn argument(&self) -> ir::Argument {
        ir::Argument { node: self.field.node.clone(), ident: self.field.ident.clone(), ty: self.argument.clone() }
    }
}

/// How the required parts are passed.
pub(super) struct Passed {
    pub(super) arguments: Vec<ir::Argument>,
    /// Every field and its value.
    pub(super) values: Vec<(ir::Ident, ir::Value)>,
}

impl Lower<'_> {
    /// The constructor `new`, and the struct of its arguments where they are too many.
    pub(super) fn constructor(
        &self,
        room: ir::CrateModule,
        node: &NodePath,
        name: &ir::Ident,
        parts: &[Part],
        keeps: &[ir::Ident],
    ) -> (ir::Function, Option<ir::RequiredParts>) {
        let (passed, required) = self.passed(room, node, name, parts);
        let mut values = passed.values;
        values.extend(keeps.iter().map(|keep| (keep.clone(), ir::Value::plain(ir::From::Default))));
        let words = if passed.arguments.is_empty() {
            "Creates an empty value."
        } else {
            "Creates a value from its required fields."
        };
        let new = ir::Function::new(ir::Ident::known("new"), ir::Receiver::None, ir::Body::Build(values))
            .docs(docs::Page::of(words).finish())
            .arguments(passed.arguments);
        (new, required)
    }

    /// How the required parts are passed to a function that makes the struct `name`.
    pub(super) fn passed(
        &self,
        room: ir::CrateModule,
        node: &NodePath,
        name: &ir::Ident,
        parts: &[Part],
    ) -> (Passed, Option<ir::RequiredParts>) {
        let needed: Vec<&Part> = parts.iter().filter(|part| part.required).collect();
        let crowded = needed.len() > MAX_ARGUMENTS;
        let value = |part: &Part| match (part.required, crowded) {
            (false, _) => ir::Value::plain(ir::From::Default),
            (true, true) => part.value_in_literal(),
            (true, false) => part.value(ir::From::Argument(part.field.ident.clone())),
        };
        let values = parts.iter().map(|part| (part.field.ident.clone(), value(part))).collect();
        if !crowded {
            return (Passed { arguments: needed.iter().map(|part| part.argument()).collect(), values }, None);
        }
        let ident = self.proof.names.named(node, NameKind::Required);
        let word = article(name.as_str());
        let required = ir::RequiredParts {
            ident: ident.clone(),
            docs: docs::Page::of(format!("The required fields of {word} [`{name}`].")).finish(),
            fields: needed.iter().map(|part| part.field.clone()).collect(),
            plain: true,
        };
        let arguments = vec![ir::Argument::new("required", ir::Type::Own(room, ident))];
        (Passed { arguments, values }, Some(required))
    }
}

/// `a` or `an` before a word.
fn article(word: &str) -> &'static str {
    if word.starts_with(|first: char| "aeiouAEIOU".contains(first)) { "an" } else { "a" }
}
