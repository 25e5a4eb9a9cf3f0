//! The struct `Context`: what only the caller can know, and which operations need what of it.

use std::collections::BTreeSet;

use super::names::{Scope, snake};
use super::required::Part;
use super::{Lower, docs};
use crate::ir::{self, ContextField};
use crate::model::{Api, ContextVariable, Operation, Shape, Type, TypeKind};

/// Its name in every crate that has one.
pub(super) const NAME: &str = "Context";

/// All variables of an API, each by its name once: types first, in the order of the spec.
pub(super) fn variables(api: &Api) -> Vec<&ContextVariable> {
    let of_types = api.types.iter().flat_map(|def| &def.context);
    let mut all: Vec<&ContextVariable> = Vec::new();
    for variable in of_types.chain(api.operations.iter().flat_map(|operation| &operation.context)) {
        if !all.iter().any(|known| known.name.value == variable.name.value) {
            all.push(variable);
        }
    }
    all
}

/// The names of the variables that rules of the operation, of its parameters and of its body use.
pub(super) fn needed(api: &Api, operation: &Operation) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = operation.context.iter().map(|variable| variable.name.value.clone()).collect();
    let parameters = operation.path_parameters.iter().chain(operation.query.iter().map(|query| &query.field));
    let mut open: Vec<&Type> = parameters.chain(&operation.headers).map(|field| &field.ty).collect();
    open.extend(operation.body.iter().map(|body| &body.ty));
    let mut met = BTreeSet::new();
    while let Some(ty) = open.pop() {
        let id = match &ty.kind {
            TypeKind::List(inner) | TypeKind::Map(inner) => {
                open.push(inner);
                continue;
            }
            TypeKind::Named(id) if met.insert(*id) => *id,
            _ => continue,
        };
        // Groups and cases are types without a place of their own.
        let mut ids = vec![id];
        while let Some(id) = ids.pop() {
            let def = api.type_def(id);
            names.extend(def.context.iter().map(|variable| variable.name.value.clone()));
            match &def.shape {
                Shape::Newtype(inner) => open.push(inner),
                Shape::Object(object) => {
                    open.extend(object.fields.iter().map(|field| &field.ty));
                    ids.extend(object.includes.iter().map(|include| include.ty).filter(|id| met.insert(*id)));
                }
                Shape::Enum(_) => {}
                Shape::TaggedUnion(union) => {
                    ids.extend(union.cases.iter().map(|(_, id)| *id).filter(|id| met.insert(*id)));
                }
                Shape::Choice(choice) => {
                    open.push(&choice.otherwise);
                    open.extend(choice.cases.iter().map(|case| &case.ty));
                }
                Shape::KindUnion(types) => open.extend(types),
            }
        }
    }
    names
}

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
        for variable in variables {
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
        let needed = needed(self.api, operation);
        // The first function begins a context.
        let own = context
            .fields
            .iter()
            .zip(context.functions.iter().skip(1))
            .filter(|(field, _)| needed.contains(&field.name));
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
