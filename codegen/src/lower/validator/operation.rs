//! What is checked of an operation: parameters and body; and of what it answers.

use super::id::At;
use super::object::of_field;
use super::rules::RuleScope;
use super::{Validators, within};
use crate::ir::{self, Check, Encoded, Validator};
use crate::model::{NodePath, Operation, Response, Type};
use crate::proof::parameters;
use crate::rule::This;

impl Validators<'_> {
    pub(super) fn of_operation(&self, operation: &Operation, made: &ir::Operation) -> Validator {
        let at = At::of_operation(self.api, operation);
        let mut checks = Vec::new();
        for parameter in parameters(operation) {
            let (word, field) = (parameter.location.word(), parameter.field);
            let inner = At { id: format!("{}.{word}", at.id), ..at.clone() };
            let found = self.value(&field.ty, &inner.field(self.api, field));
            let encode = made.encode(&parameter.node(operation));
            checks.extend(encode.and_then(|encode| passed(&encode.value, &[word, &field.name], found)));
        }
        if let Some(body) = &operation.body {
            let found = self.element(&body.ty, &at.part(self.api, "body", &body.metadata));
            let encode = made.encode(&NodePath::body(&operation.name));
            checks.extend(encode.and_then(|encode| passed(&encode.value, &["body"], found)));
        }
        let this = This::Operation(operation);
        let ground = RuleScope { this, operation: Some(made), context: &operation.context, at };
        Validator { texts: Vec::new(), checks, rules: self.rules(&operation.rules, &ground) }
    }

    /// The checks of the value that a success gives.
    pub(super) fn of_answer(&self, operation: &Operation) -> Vec<Check> {
        let at = At::of_operation(self.api, operation);
        let found =
            |(response, ty): (&Response, &Type)| self.element(ty, &at.part(self.api, "response", &response.metadata));
        self.api.success_response_of(operation).map(found).unwrap_or_default()
    }
}

fn passed(value: &Encoded, steps: &[&str], checks: Vec<Check>) -> Option<Check> {
    match value {
        Encoded::Field { ident, optional, .. } => {
            of_field(ident, steps, if *optional { within(Check::Present, checks) } else { checks })
        }
        Encoded::Constant(_) => None,
    }
}
