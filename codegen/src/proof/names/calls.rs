//! The names of the setters that every call has, whatever the operation.

use super::scope::Scope;
use super::spelling::snake;
use super::{Ident, NameKind, Namer, Spelt};
use crate::model::{Auth, AuthScheme, NodePath};
use crate::proof::literal;

/// What every call has or may get.
pub const RESERVED_ON_CALLS: &[&str] = &[
    "context",
    "drift",
    "edit",
    "into_future",
    "into_operation",
    "items",
    "new",
    "pages",
    "refuse",
    "reply",
    "retry",
    "send",
    "timeout",
    "unchecked",
    "unchecked_rule",
];

impl Namer<'_> {
    /// Gives the names that no setter of one operation may have.
    pub(super) fn calls(&mut self) -> Vec<Ident> {
        let api = self.api;
        let mut taken: Vec<Ident> = Vec::new();
        let mut scope = Scope::new("call setter", RESERVED_ON_CALLS);
        let schemes = api.auth.as_ref().map_or(&[][..], Auth::schemes).iter();
        let per_call: Vec<&AuthScheme> = schemes.filter(|scheme| scheme.per_call).collect();
        let is_bearer = |scheme: &AuthScheme| scheme.kind.is_bearer();
        let alone = per_call.iter().filter(|scheme| is_bearer(scheme)).count() == 1;
        for scheme in per_call.into_iter().filter(|scheme| scheme.is_sent()) {
            let name = if alone && is_bearer(scheme) { "bearer_token" } else { scheme.name.value.as_str() };
            let spelt = Spelt { text: snake(name), suffix: "_auth", name, span: scheme.name.span };
            let node = NodePath::Scheme(scheme.name.value.clone());
            taken.push(self.claim(&mut scope, node, NameKind::Setter, spelt));
        }
        for field in api.call_headers.iter().filter(|field| literal(field).is_none()) {
            let (node, name) = (NodePath::CallHeader(field.name.value.clone()), &field.name);
            let spelt = Spelt { text: snake(name), suffix: "_header", name, span: name.span };
            taken.push(self.claim(&mut scope, node, NameKind::Setter, spelt));
        }
        taken
    }
}
