//! The names of rules, and where they are documented.

use crate::lower::docs;
use crate::model::{Api, Field, Metadata, NodePath, Operation, TypeDef};

/// A place of the spec that bounds are written at.
#[derive(Clone)]
pub(super) struct At {
    /// What the names of its rules begin with: `Contact.email`, `contacts.list.query.pageSize`.
    pub(super) id: String,
    /// Document and section.
    pub(super) source: String,
    /// Its values are secret.
    pub(super) secret: bool,
}

impl At {
    pub(super) fn of_type(api: &Api, def: &TypeDef) -> Self {
        Self { id: def.name.value.clone(), source: docs::source_line(api, &def.metadata.sources), secret: false }
    }

    pub(super) fn of_operation(api: &Api, operation: &Operation) -> Self {
        let source = docs::source_line(api, &operation.metadata.sources);
        Self { id: operation.name.value.clone(), source, secret: false }
    }

    /// A member, or a parameter.
    pub(super) fn field(&self, api: &Api, field: &Field) -> Self {
        let at = self.part(api, &field.name, &field.metadata);
        Self { secret: self.secret || field.secret, ..at }
    }

    /// A part of that name.
    pub(super) fn part(&self, api: &Api, name: &str, metadata: &Metadata) -> Self {
        let source = docs::source_line(api, &metadata.sources);
        Self { source: if source.is_empty() { self.source.clone() } else { source }, ..self.step(&format!(".{name}")) }
    }

    /// The path of a member of the type that this is the place of.
    pub(super) fn member(&self, name: &str) -> NodePath {
        NodePath::member(&self.id, name)
    }

    /// The items of a list, or the values of a map.
    pub(super) fn items(&self) -> Self {
        self.step("[]")
    }

    fn step(&self, text: &str) -> Self {
        Self { id: format!("{}{text}", self.id), ..self.clone() }
    }

    /// The name of the rule that a keyword states here.
    pub(super) fn rule(&self, keyword: &str) -> String {
        format!("{}.{keyword}", self.id)
    }
}
