//! What is checked of values: from the constraints of the model to a tree that follows the Rust types.

mod constraint;
mod count;
mod id;
mod key;
mod object;
mod operation;
mod own;
mod rules;
mod union;
mod value;

use super::Lower;
use crate::ir::{self, Validator};
use crate::model::{Api, Shape, TypeId};
use crate::rule::This;

use id::At;
use rules::Ground;

/// Lowers checks; stands on the items that were lowered before.
pub(super) struct Validators<'a> {
    lower: &'a Lower<'a>,
    api: &'a Api,
    items: &'a [ir::Item],
    context: &'a [ir::ContextField],
}

impl Lower<'_> {
    /// Puts what is checked into types and operations.
    pub(super) fn validators(
        &self,
        types: &mut [ir::Item],
        context: Option<&ir::Context>,
        client: Option<&mut ir::Client>,
    ) {
        let context = context.map_or(&[][..], |context| &context.fields);
        let validators = Validators { lower: self, api: self.api, items: types, context };
        let mut made: Vec<Validator> = (0..types.len()).map(|at| validators.of_type(TypeId(at))).collect();
        let operations: Vec<_> = match &client {
            Some(client) => self
                .api
                .operations
                .iter()
                .zip(&client.operations)
                .map(|(operation, made)| (validators.of_operation(operation, made), validators.of_answer(operation)))
                .collect(),
            None => Vec::new(),
        };
        let checked = own::checked(types, &made);
        for ((item, def), mut validator) in types.iter_mut().zip(&self.api.types).zip(made.drain(..)) {
            checked.keep(&mut validator.checks);
            item.validator = (def.usage.sent || !validator.is_empty()).then_some(validator);
        }
        for (operation, (mut validator, mut answer)) in
            client.into_iter().flat_map(|client| &mut client.operations).zip(operations)
        {
            checked.keep(&mut validator.checks);
            checked.keep(&mut answer);
            operation.validator = validator;
            operation.answer = answer;
        }
    }
}

impl Validators<'_> {
    fn of_type(&self, id: TypeId) -> Validator {
        let def = self.api.type_def(id);
        let at = At::of_type(self.api, def);
        let checks = match (&def.shape, self.items.get(id.0).map(|item| &item.shape)) {
            (Shape::Newtype(inner), _) => within(ir::Check::Inner, self.element(inner, &at)),
            (Shape::Object(object), Some(ir::Shape::Struct(made))) => self.object(object, made, &at),
            (Shape::TaggedUnion(union), Some(ir::Shape::TaggedUnion(made))) => self.tagged_union(id, union, made),
            (Shape::Choice(choice), Some(ir::Shape::Choice(made))) => self.choice(id, choice, made, &at),
            (Shape::KindUnion(types), _) => self.kind_union(id, types, &at),
            (Shape::Enum(values), _) => self.listed(values, &at),
            _ => Vec::new(),
        };
        let ground = Ground { this: This::Type(id), operation: None, context: &def.context, at };
        Validator { checks, rules: self.rules(&def.rules, &ground) }
    }
}

/// The checks of a part, if there are any.
fn within(part: fn(Vec<ir::Check>) -> ir::Check, checks: Vec<ir::Check>) -> Vec<ir::Check> {
    if checks.is_empty() { Vec::new() } else { vec![part(checks)] }
}
