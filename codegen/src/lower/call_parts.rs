//! What the example of an operation passes with its call beside the values of the operation.

use super::Lower;
use crate::example::{Json, Manner, USER_VARIABLE, secrets, shared_header};
use crate::ir;
use crate::model::{Auth, AuthKind, NodePath, Operation, OperationPart, Presence};
use crate::proof::literal;

/// What the example of an operation passes with its call beside the values of the operation.
pub(super) struct CallParts {
    /// The headers that every call needs: the setter, the type that it takes, and the value.
    pub(super) headers: Vec<(ir::Ident, ir::Type, Json)>,
    /// The credentials that the client does not hold.
    pub(super) secrets: Vec<CallSecret>,
}

/// A setter of credentials in an example.
pub(super) struct CallSecret {
    setter: ir::Ident,
    /// What it is given: texts that the example declares. They have the names of the line for a shell, in lower case.
    pub(super) variables: Vec<String>,
}

impl CallSecret {
    /// The call of the setter.
    pub(super) fn call(&self) -> String {
        format!("{}({})", self.setter, self.variables.join(", "))
    }
}

impl Lower<'_> {
    /// What the example of an operation passes with its call beside the values of the operation.
    pub(super) fn call_parts(&self, operation: &Operation) -> CallParts {
        let is_own = |name: &str| operation.headers.iter().any(|own| own.name.value.eq_ignore_ascii_case(name));
        let headers = self.api.call_headers.iter().filter(|field| {
            // Constants and values that the client makes need no caller.
            field.presence == Presence::Required
                && literal(field).is_none()
                && field.generate.is_none()
                && !is_own(&field.name)
        });
        let headers = headers.map(|field| {
            let setter = self.proof.names.setter(&NodePath::CallHeader(field.name.value.clone()));
            (setter, self.argument(&field.ty).0, shared_header(self.api, field, Manner::Plain))
        });
        CallParts { headers: headers.collect(), secrets: self.call_secrets(operation) }
    }

    /// The credentials that a call of the operation needs and that its client does not hold.
    fn call_secrets(&self, operation: &Operation) -> Vec<CallSecret> {
        let shared = self.api.auth.as_ref().map_or(&[][..], Auth::schemes);
        let per_call = secrets(self.api, operation).into_iter();
        let per_call = per_call.filter(|(scheme, _)| scheme.per_call && scheme.is_sent());
        let secrets = per_call.map(|(scheme, variable)| {
            let name = scheme.name.value.clone();
            let node = if shared.iter().any(|known| scheme.is_given_as(known)) {
                NodePath::Scheme(name)
            } else {
                NodePath::InOperation(operation.name.value.clone(), OperationPart::Scheme(name))
            };
            let user = matches!(scheme.kind, AuthKind::Basic(_)).then(|| USER_VARIABLE.to_ascii_lowercase());
            let variables = user.into_iter().chain([variable.to_ascii_lowercase()]).collect();
            CallSecret { setter: self.proof.names.setter(&node), variables }
        });
        secrets.collect()
    }
}
