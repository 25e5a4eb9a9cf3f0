//! The struct `Context`: what only the caller can know, and which operations need what of it.

use super::names::{Scope, snake};
use super::required::Part;
use super::{Lower, docs};
use crate::ir::{self, ContextField};
use crate::model::{ContextVariable, Operation};
use crate::proof::variables;

/// Its name in every crate that has one.
pub(super) const NAME: &str = "Context";

impl Lower<'_> {
    /// The struct, where the API has variables.
    pub(super) fn context(&mut self) -> Option<ir::Context> {
        let variables = variables(self.api);
        if variables.is_empty() {
            return None;
        }
        let mut page = docs::Page::of("What only the caller can know, for the rules that need it.");
        page.paragraph("A rule is checked where all is given that it needs; what is left out is not looked at.");
        let mut scope = Scope::new("context variable", &[]);
        let mut setters = Scope::new("setter", &["clone", "default", "new"]);
        let mut context =
            ir::Context { docs: page.finish(), fields: Vec::new(), shown: Vec::new(), functions: Vec::new() };
        let mut begun = Vec::new();
        for (_, variable) in variables {
            let part = self.variable(variable, &mut scope);
            context.fields.push(ContextField {
                name: variable.name.value.clone(),
                ident: part.field.ident.clone(),
                ty: self.ty(&variable.ty),
            });
            begun.push((part.field.ident.clone(), ir::Value::plain(ir::From::Default)));
            context.functions.push(part.setter(&mut setters, ir::Body::Set));
            context.shown.push(part.field);
        }
        let new = ir::Function::new(ir::Ident::known("new"), ir::Receiver::None, ir::Body::Build(begun))
            .docs(docs::Page::of("Nothing is known yet.").finish());
        context.functions.insert(0, new);
        Some(context)
    }

    fn variable(&mut self, variable: &ContextVariable, scope: &mut Scope) -> Part {
        let name = &variable.name;
        let mut page = docs::Page::on(&variable.facts, format!("The variable {} of rules.", docs::code(name)));
        page.facts(self.api, &variable.facts);
        let (argument, into) = self.argument(&variable.ty);
        Part {
            field: ir::Field {
                docs: page.finish(),
                deprecated: docs::deprecated(&variable.facts),
                ident: scope.claim(snake(name), "_value", name, name.span, &mut self.collisions),
                ty: self.ty(&variable.ty).option(),
                secret: false,
            },
            required: false,
            argument,
            into,
            boxed: false,
            some: true,
        }
    }

    /// The setters on calls of an operation; `scope` has the names that are taken.
    pub(super) fn context_setters(
        &self,
        operation: &Operation,
        context: &ir::Context,
        scope: &mut Scope,
    ) -> Vec<ir::Function> {
        // The first function begins a context.
        let own = context
            .fields
            .iter()
            .zip(context.functions.iter().skip(1))
            .filter(|(field, _)| self.proof.reach.needs(operation, &field.name));
        let setters = own.map(|(field, setter)| {
            let mut setter = setter.clone();
            setter.ident = scope.free(field.ident.stem(), "_context");
            setter.docs = {
                let mut page =
                    docs::Page::of(format!("For the rules of this call that need {}.", docs::code(&field.name)));
                page.lines_of(&setter.docs);
                page.finish()
            };
            if let ir::Body::Set(ident, value) = setter.body {
                setter.body = ir::Body::SetContext(ident, value);
            }
            setter
        });
        setters.collect()
    }
}
