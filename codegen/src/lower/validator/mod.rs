//! What is checked of values: from the constraints of the model to a tree that follows the Rust types.

mod constraint;
mod count;
mod id;
mod key;
mod object;
mod operation;
mod own;
mod rules;
mod texts;
mod union;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use super::Lower;
use super::items::Items;
use crate::ir::{self, Validator};
use crate::model::{Api, NodePath, Shape, TypeId, Usage};
use crate::rule::This;

use id::At;
use rules::RuleScope;

/// Lowers checks; stands on the items that were lowered before.
pub(super) struct Validators<'a> {
    lower: &'a Lower<'a>,
    api: &'a Api,
    items: &'a Items<'a>,
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
        let items = Items::of(self.api, types);
        let validators = Validators { lower: self, api: self.api, items: &items, context };
        let made: BTreeMap<NodePath, Validator> = (0..)
            .map(TypeId)
            .zip(&self.api.types)
            .map(|(id, def)| (NodePath::Type(def.name.value.clone()), validators.of_type(id)))
            .collect();
        let of_calls: BTreeMap<NodePath, (Validator, Vec<ir::Check>)> = client
            .iter()
            .flat_map(|client| &client.operations)
            .filter_map(|made| {
                let operation = self.operation_at(&made.node)?;
                let checks = (validators.of_operation(operation, made), validators.of_answer(operation));
                Some((made.node.clone(), checks))
            })
            .collect();
        self.keep(types, client, made, of_calls);
    }

    /// Puts validators into what they are of, without the ways to types that have none.
    fn keep(
        &self,
        types: &mut [ir::Item],
        client: Option<&mut ir::Client>,
        mut made: BTreeMap<NodePath, Validator>,
        mut of_calls: BTreeMap<NodePath, (Validator, Vec<ir::Check>)>,
    ) {
        let checked = own::checked(types, &made);
        let such = |such: fn(&Usage) -> bool| -> BTreeSet<NodePath> {
            let found = self.api.types.iter().filter(|def| such(&def.usage));
            found.map(|def| NodePath::Type(def.name.value.clone())).collect()
        };
        let (usage, both) = (such(|usage| usage.sent), such(|usage| usage.sent && usage.read));
        for validator in made.values_mut() {
            checked.keep(&mut validator.checks);
        }
        let remembering = texts::remembering(types, &made, &both);
        for item in types {
            let Some(mut validator) = made.remove(&item.node) else { continue };
            remembering.part(item, &mut validator);
            let sent = usage.contains(&item.node);
            item.validator = (sent || !validator.is_empty()).then_some(validator);
        }
        for operation in client.into_iter().flat_map(|client| &mut client.operations) {
            let Some((mut validator, mut answer)) = of_calls.remove(&operation.node) else { continue };
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
        let checks = match (&def.shape, self.items.get(id).map(|item| &item.shape)) {
            (Shape::Newtype(inner), _) => within(ir::Check::Inner, self.element(inner, &at)),
            (Shape::Object(object), Some(ir::Shape::Struct(made))) => self.object(object, made, &at),
            (Shape::TaggedUnion(union), _) => self.tagged_union(id, union),
            (Shape::Choice(choice), Some(ir::Shape::Choice(made))) => self.choice(id, choice, made, &at),
            (Shape::KindUnion(types), _) => self.kind_union(id, types, &at),
            (Shape::Enum(values), _) => self.listed(def, values, &at),
            _ => Vec::new(),
        };
        let ground = RuleScope { this: This::Type(id), operation: None, context: &def.context, at };
        Validator { texts: Vec::new(), checks, rules: self.rules(&def.rules, &ground) }
    }
}

/// The checks of a part, if there are any.
fn within(part: fn(Vec<ir::Check>) -> ir::Check, checks: Vec<ir::Check>) -> Vec<ir::Check> {
    if checks.is_empty() { Vec::new() } else { vec![part(checks)] }
}
