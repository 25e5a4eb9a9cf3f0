//! The names of operations and of their parameters, and of the setters on their calls.

use super::calls::RESERVED_ON_CALLS;
use super::scope::Scope;
use super::spelling::{camel, snake};
use super::{Ident, NameKind, Namer, Spelt};
use crate::model::{Auth, ContextVariable, NodePath, Operation, OperationPart};
use crate::proof::{literal, parameters, variables};

impl<'a> Namer<'a> {
    /// The names of all operations; `taken` are the setters that every call has.
    pub(super) fn operations(&mut self, taken: &[Ident]) {
        let mut scope = Scope::new("operation", &[]);
        let variables = variables(self.api);
        for operation in &self.api.operations {
            let (node, name) = (NodePath::Operation(operation.name.value.clone()), &operation.name);
            let spelt = Spelt { text: camel(name), suffix: "Operation", name, span: name.span };
            self.claim(&mut scope, node.clone(), NameKind::Item, spelt);
            let made = self.fields(operation);
            self.required(node, made.iter().filter(|(.., required)| *required).count(), &mut scope);
            self.setters(operation, &made, taken, &variables);
        }
        // Behind all operations, none of which is called otherwise for it.
        for operation in &self.api.operations {
            let node = NodePath::Operation(operation.name.value.clone());
            let text = self.names.item(&node).followed_by("Call");
            self.add(node, NameKind::Call, scope.free(&text, "Type"));
        }
    }

    /// The fields of the operation's struct; each with whether the constructor takes it.
    fn fields(&mut self, operation: &'a Operation) -> Vec<(NodePath, Ident, bool)> {
        let mut scope = Scope::new("parameter", &[]);
        let mut made = Vec::new();
        if operation.body.is_some() {
            scope.reserve("body");
        }
        if self.reach.needs_context(operation) {
            scope.reserve("context");
        }
        for parameter in parameters(operation).filter(|parameter| literal(parameter.field).is_none()) {
            let (node, name) = (parameter.node(operation), &parameter.field.name);
            let spelt = Spelt { text: snake(name), suffix: "_parameter", name, span: name.span };
            let ident = self.claim(&mut scope, node.clone(), NameKind::Item, spelt);
            made.push((node, ident, parameter.is_required()));
        }
        if let Some(body) = &operation.body {
            let (node, ident) = (NodePath::body(&operation.name), Ident::known("body"));
            self.add(node.clone(), NameKind::Item, ident.clone());
            made.push((node, ident, !body.optional));
        }
        made
    }

    fn setters(
        &mut self,
        operation: &'a Operation,
        made: &[(NodePath, Ident, bool)],
        taken: &[Ident],
        variables: &[(NodePath, &'a ContextVariable)],
    ) {
        let mut scope = Scope::new("setter", RESERVED_ON_CALLS);
        taken.iter().for_each(|ident| scope.reserve(ident.stem()));
        let mut own = Vec::new();
        for (node, ident, _) in made.iter().filter(|(.., required)| !required) {
            let setter = scope.free(ident.stem(), "_value");
            own.push(setter.clone());
            self.add(node.clone(), NameKind::Setter, setter);
        }
        let part = |part| NodePath::InOperation(operation.name.value.clone(), part);
        for (node, variable) in self.reach.needed(operation).filter_map(|at| variables.get(at)) {
            let setter = scope.free(self.names.item(node).stem(), "_context");
            own.push(setter.clone());
            self.add(part(OperationPart::Context(variable.name.value.clone())), NameKind::OnCall, setter);
        }
        for wait in &operation.waits {
            let function = scope.free(&format!("until_{}", snake(&wait.name)), "_wait");
            own.push(function.clone());
            self.add(part(OperationPart::Wait(wait.name.value.clone())), NameKind::Wait, function);
        }
        let Some(Auth::Schemes(schemes)) = &operation.auth else { return };
        let mut scope = Scope::new("setter", RESERVED_ON_CALLS);
        taken.iter().chain(&own).for_each(|ident| scope.reserve(ident.stem()));
        let shared = self.api.auth.as_ref().map_or(&[][..], Auth::schemes);
        for scheme in schemes.iter().filter(|scheme| scheme.per_call && scheme.is_sent()) {
            if !shared.iter().any(|known| scheme.is_given_as(known)) {
                let name = &scheme.name;
                let spelt = Spelt { text: snake(name), suffix: "_auth", name, span: name.span };
                self.claim(&mut scope, part(OperationPart::Scheme(name.value.clone())), NameKind::Setter, spelt);
            }
        }
    }
}
