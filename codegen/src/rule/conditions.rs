//! The conditions of an API with the values of their parts, found once.

use std::collections::BTreeMap;

use super::{This, Value};
use crate::cel::Node;
use crate::model::{Api, NodePath, OperationPart, TypePart};

/// An expression of which the value of every part is known.
pub type Typed = Node<Value>;

/// The conditions of rules that could be parsed.
#[derive(Clone, Debug, Default)]
pub struct Conditions(BTreeMap<NodePath, Typed>);

impl Conditions {
    pub(super) fn keep(&mut self, rule: NodePath, condition: Typed) {
        self.0.insert(rule, condition);
    }

    /// The condition of a rule: its `check` or its `when`.
    #[must_use]
    pub fn of(&self, rule: &NodePath) -> Option<&Typed> {
        self.0.get(rule)
    }
}

impl This<'_> {
    /// The path of one of the rules of the type or operation.
    #[must_use]
    pub fn rule(self, api: &Api, id: &str) -> NodePath {
        match self {
            Self::Type(of) => NodePath::InType(api.type_def(of).name.value.clone(), TypePart::Rule(id.to_owned())),
            Self::Operation(of) => NodePath::InOperation(of.name.value.clone(), OperationPart::Rule(id.to_owned())),
        }
    }
}
