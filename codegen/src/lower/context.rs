//! The struct `Context`: what only the caller can know, and which operations need what of it.

use std::collections::BTreeMap;

use super::required::Part;
use super::{Lower, docs};
use crate::describe::{self, Text};
use crate::ir::{self, ContextField};
use crate::model::{ContextVariable, NodePath, Operation, OperationPart};
use crate::proof::NameKind;

/// The setters of the context by the variables that they set.
pub(super) struct Setters<'c> {
    fields: &'c [ContextField],
    of: BTreeMap<&'c NodePath, &'c ir::Function>,
}

impl<'c> Setters<'c> {
    pub(super) fn of(context: &'c ir::Context) -> Self {
        let of = context.functions.iter().filter_map(|function| Some((function.node.as_ref()?, function))).collect();
        Self { fields: &context.fields, of }
    }
}

impl Lower<'_> {
    /// The struct, where the API has variables.
    pub(super) fn context(&self) -> Option<ir::Context> {
        let variables = &self.variables;
        if variables.is_empty() {
            return None;
        }
        let page = docs::Page::of(
            "What only the caller knows, for the rules that need it. A rule is checked if everything that it needs is given.",
        );
        let mut context =
            ir::Context { docs: page.finish(), fields: Vec::new(), shown: Vec::new(), functions: Vec::new() };
        let mut begun = Vec::new();
        for (node, variable) in variables {
            let part = self.variable(node, variable);
            context.fields.push(ContextField {
                node: node.clone(),
                name: variable.name.value.clone(),
                ident: part.field.ident.clone(),
                ty: self.ty(&variable.ty),
            });
            begun.push((part.field.ident.clone(), ir::Value::plain(ir::From::Default)));
            context.functions.extend(part.setter(&self.proof.names, ir::Body::Set));
            context.shown.push(part.field);
        }
        let new = ir::Function::new(ir::Ident::known("new"), ir::Receiver::None, ir::Body::Build(begun))
            .docs(docs::Page::of("Creates an empty context.").finish());
        context.functions.insert(0, new);
        Some(context)
    }

    fn variable(&self, node: &NodePath, variable: &ContextVariable) -> Part {
        let writer = self.writer();
        let mut says = vec![Text::sentence(describe::variable_marks(variable))];
        says.extend(describe::errata(self.api, variable.metadata.errata.iter().copied()));
        let docs = docs::said_of(&variable.metadata, &writer.texts(&says).join(" "));
        let (argument, into) = self.argument(&variable.ty);
        Part {
            field: ir::Field {
                node: Some(node.clone()),
                docs: docs.clone(),
                deprecated: docs::deprecated(&variable.metadata),
                ident: self.proof.names.item(node),
                ty: self.ty(&variable.ty).option(),
                secret: false,
            },
            setter: docs,
            required: false,
            argument,
            into,
            boxed: false,
            some: true,
        }
    }

    /// The setters on calls of an operation.
    pub(super) fn context_setters(&self, operation: &Operation, context: &Setters<'_>) -> Vec<ir::Function> {
        let own = self.proof.reach.needed(operation).filter_map(|at| context.fields.get(at));
        let setters = own.filter_map(|field| {
            let mut setter = (*context.of.get(&field.node)?).clone();
            let name = OperationPart::Context(field.name.clone());
            let node = NodePath::InOperation(operation.name.value.clone(), name);
            setter.ident = self.proof.names.named(&node, NameKind::OnCall);
            if let ir::Body::Set(ident, value) = setter.body {
                setter.body = ir::Body::SetContext(ident, value);
            }
            Some(setter)
        });
        setters.collect()
    }
}
