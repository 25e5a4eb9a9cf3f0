//! The names of rules, and where they are documented.

use crate::describe;
use crate::ir::Rule;
use crate::model::{Api, Evidence, Field, Metadata, NodePath, Operation, TypeDef};

/// A place of the spec that bounds are written at.
#[derive(Clone)]
pub(super) struct At<'a> {
    /// What the names of its rules begin with: `Contact.email`, `contacts.list.query.pageSize`.
    pub(super) id: String,
    /// Document and section.
    pub(super) source: String,
    /// What is known of it.
    pub(super) metadata: &'a Metadata,
    /// Its values are secret.
    pub(super) secret: bool,
}

impl<'a> At<'a> {
    pub(super) fn of_type(api: &Api, def: &'a TypeDef) -> Self {
        Self::begin(api, &def.name.value, &def.metadata)
    }

    pub(super) fn of_operation(api: &Api, operation: &'a Operation) -> Self {
        Self::begin(api, &operation.name.value, &operation.metadata)
    }

    fn begin(api: &Api, name: &str, metadata: &'a Metadata) -> Self {
        Self { id: name.to_owned(), source: describe::first_source(api, &metadata.sources), metadata, secret: false }
    }

    /// A member, or a parameter.
    pub(super) fn field(&self, api: &Api, field: &'a Field) -> Self {
        let at = self.part(api, &field.name, &field.metadata);
        Self { secret: self.secret || field.secret, ..at }
    }

    /// A part of that name.
    pub(super) fn part(&self, api: &Api, name: &str, metadata: &'a Metadata) -> Self {
        let source = describe::first_source(api, &metadata.sources);
        Self {
            metadata,
            source: if source.is_empty() { self.source.clone() } else { source },
            ..self.step(&format!(".{name}"))
        }
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

    /// The rule that a keyword states here.
    pub(super) fn rule(&self, keyword: &'static str, sentence: String, evidence: Evidence) -> Rule {
        self.named(format!("{}.{keyword}", self.id), keyword, sentence, evidence)
    }

    /// A rule of that name, which is documented here.
    pub(super) fn named(&self, id: String, keyword: &'static str, sentence: String, evidence: Evidence) -> Rule {
        Rule { id, keyword, sentence, source: self.source.clone(), evidence }
    }
}
