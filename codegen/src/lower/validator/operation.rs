//! What is checked of an operation: parameters and body; and of what it answers.

use super::id::At;
use super::object::of_field;
use super::{Validators, within};
use crate::ir::{self, Check, Encoded, Validator};
use crate::model::{Field, Operation, Type};

impl Validators<'_> {
    pub(super) fn of_operation(&self, operation: &Operation, made: &ir::Operation) -> Validator {
        let at = At::of_operation(self.api, operation);
        let path = operation.path_parameters.iter().map(|field| ("path", field));
        let query = operation.query.iter().map(|query| ("query", &query.field));
        let header = operation.headers.iter().map(|field| ("header", field));
        let parameters: Vec<(&str, &Field)> = path.chain(query).chain(header).collect();
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
        Validator { checks }
    }

    /// The checks of the value that a success gives.
    pub(super) fn of_answer(&self, operation: &Operation) -> Vec<Check> {
        let at = At::of_operation(self.api, operation);
        let found = |ty: &Type| self.element(ty, &At { id: format!("{}.response", at.id), ..at.clone() });
        self.api.success_of(operation).map(found).unwrap_or_default()
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
