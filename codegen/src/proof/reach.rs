//! Which types each operation sends and reads, and which variables of rules its call needs.

use std::collections::{BTreeMap, BTreeSet};

use super::graph::{named, reach};
use super::parameters;
use crate::model::{Api, ContextVariable, NodePath, Operation, OperationPart, ResponseBody, TypeId, TypePart};

/// What the calls of an API carry.
#[derive(Clone, Debug)]
pub struct Reach {
    /// Name of the operation and the types of its parameters and body, in the order of the spec.
    sent: Vec<(String, BTreeSet<TypeId>)>,
    /// The types of headers that every call may carry.
    sent_by_all: BTreeSet<TypeId>,
    /// Name of the operation and the types of its successful answers.
    read: Vec<(String, BTreeSet<TypeId>)>,
    /// The variables that each operation needs, by name of the operation.
    context: BTreeMap<String, BTreeSet<String>>,
}

impl Reach {
    pub(super) fn of(api: &Api) -> Self {
        let mut found = Self {
            sent: Vec::new(),
            sent_by_all: reach(api, api.call_headers.iter().filter_map(|field| named(&field.ty))),
            read: Vec::new(),
            context: BTreeMap::new(),
        };
        for operation in &api.operations {
            let name = || operation.name.value.clone();
            let sent = reach(api, of_request(operation));
            let of_types = sent.iter().flat_map(|id| &api.type_def(*id).context);
            let needed = operation.context.iter().chain(of_types).map(|variable| variable.name.value.clone());
            found.context.insert(name(), needed.collect());
            found.sent.push((name(), sent));
            let answers = api.responses_of(operation).filter(|response| response.status.is_success());
            let read = answers.filter_map(|response| match &response.body {
                ResponseBody::Type(ty) => named(ty),
                ResponseBody::None | ResponseBody::Undocumented => None,
            });
            found.read.push((name(), reach(api, read)));
        }
        found
    }

    /// The operations that send values of the type.
    #[must_use]
    pub fn sent(&self, id: TypeId) -> Vec<String> {
        let all = self.sent_by_all.contains(&id);
        self.sent.iter().filter(|(_, types)| all || types.contains(&id)).map(|(name, _)| name.clone()).collect()
    }

    /// The operations whose successful answers hold values of the type.
    #[must_use]
    pub fn read(&self, id: TypeId) -> Vec<String> {
        self.read.iter().filter(|(_, types)| types.contains(&id)).map(|(name, _)| name.clone()).collect()
    }

    /// Whether rules of the operation, of its parameters or of its body use some variable.
    #[must_use]
    pub fn needs_context(&self, operation: &Operation) -> bool {
        self.context.get(&operation.name.value).is_some_and(|needed| !needed.is_empty())
    }

    /// Whether rules of the operation, of its parameters or of its body use the variable.
    #[must_use]
    pub fn needs(&self, operation: &Operation, variable: &str) -> bool {
        self.context.get(&operation.name.value).is_some_and(|needed| needed.contains(variable))
    }
}

/// The named types that a request of the operation holds.
fn of_request(operation: &Operation) -> impl Iterator<Item = TypeId> {
    let body = operation.body.iter().filter_map(|body| named(&body.ty));
    parameters(operation).filter_map(|parameter| named(&parameter.field.ty)).chain(body)
}

/// The variables of an API, each by its name once, with the path of its first declaration: types first, in the order of the
/// spec.
#[must_use]
pub fn variables(api: &Api) -> Vec<(NodePath, &ContextVariable)> {
    let of_types = api.types.iter().flat_map(|def| {
        let path = |variable: &ContextVariable| {
            NodePath::InType(def.name.value.clone(), TypePart::Context(variable.name.value.clone()))
        };
        def.context.iter().map(move |variable| (path(variable), variable))
    });
    let of_operations = api.operations.iter().flat_map(|operation| {
        let path = |variable: &ContextVariable| {
            NodePath::InOperation(operation.name.value.clone(), OperationPart::Context(variable.name.value.clone()))
        };
        operation.context.iter().map(move |variable| (path(variable), variable))
    });
    let mut seen = BTreeSet::new();
    of_types.chain(of_operations).filter(|(_, variable)| seen.insert(variable.name.value.as_str())).collect()
}
