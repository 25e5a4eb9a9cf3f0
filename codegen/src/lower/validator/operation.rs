//! What is checked of an operation: parameters and body; and of what it answers.

use super::id::At;
use super::object::of_field;
use super::rules::Ground;
use super::{Validators, within};
use crate::ir::{self, Check, Encoded, Validator};
use crate::model::{Field, Operation, Type};
use crate::rule::This;

impl Validators<'_> {
    pub(super) fn of_operation(&self, operation: &Operation, made: &ir::Operation) -> Validator {
        let at = At::of_operation(self.api, operation);
        let parameters = parameters(operation);
        let mut checks = Vec::new();
        // What is written into a request is in the order of the spec, the body last.
        for ((place, field), encode) in parameters.iter().zip(&made.encode) {
            let inner = At { id: format!("{}.{place}", at.id), ..at.clone() };
            let found = self.value(&field.ty, &inner.field(self.api, field));
            checks.extend(passed(&encode.value, &[place, &field.name], found));
        }
        if let (Some(body), Some(encode)) = (&operation.body, made.encode.get(parameters.len())) {
            let found = self.element(&body.ty, &at.part(self.api, "body", &body.facts));
            checks.extend(passed(&encode.value, &["body"], found));
        }
        let this = This::Operation(operation);
        let ground = Ground { this, operation: Some(made), context: &operation.context, at };
        Validator { checks, rules: self.rules(&operation.rules, &ground) }
    }

    /// The checks of the value that a success gives.
    pub(super) fn of_answer(&self, operation: &Operation) -> Vec<Check> {
        let at = At::of_operation(self.api, operation);
        let found = |ty: &Type| self.element(ty, &At { id: format!("{}.response", at.id), ..at.clone() });
        self.api.success_of(operation).map(found).unwrap_or_default()
    }
}

/// The parameters by place, in the order in which they are written into a request.
pub(super) fn parameters(operation: &Operation) -> Vec<(&'static str, &Field)> {
    let path = operation.path_parameters.iter().map(|field| ("path", field));
    let query = operation.query.iter().map(|query| ("query", &query.field));
    path.chain(query).chain(operation.headers.iter().map(|field| ("header", field))).collect()
}

fn passed(value: &Encoded, steps: &[&str], checks: Vec<Check>) -> Option<Check> {
    match value {
        Encoded::Field { ident, optional, .. } => {
            of_field(ident, steps, if *optional { within(Check::Present, checks) } else { checks })
        }
        Encoded::Constant(_) => None,
    }
}
