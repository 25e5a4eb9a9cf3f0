//! Which types each operation sends and reads, and which variables of rules its call needs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::circles::Circles;
use super::graph::named;
use super::parameters;
use crate::model::{Api, ContextVariable, NodePath, Operation, OperationPart, ResponseBody, TypeId, TypePart};

/// What the calls of an API carry.
#[derive(Clone, Debug)]
pub struct Reach {
    /// The circles of types that lead to each other, which the same operations send and read.
    circles: Circles,
    /// The operations that send types of each circle.
    sent: Vec<Arc<[String]>>,
    /// The operations whose successful answers hold types of each circle.
    read: Vec<Arc<[String]>>,
    /// The variables that each operation needs, by name of the operation: positions in [`variables`].
    context: BTreeMap<String, BTreeSet<usize>>,
}

impl Reach {
    pub(super) fn of(api: &Api) -> Self {
        let circles = Circles::of(api);
        let declared = Declared::of(api, &circles);
        let mut walk = circles.walk();
        let (mut sent, mut read) = (vec![Vec::new(); circles.len()], vec![Vec::new(); circles.len()]);
        let mut context = BTreeMap::new();
        for operation in &api.operations {
            let name = &operation.name.value;
            let mut needed: BTreeSet<usize> = declared.positions(&operation.context).collect();
            for circle in walk.from(of_request(operation)) {
                sent[circle].push(name.clone());
                needed.extend(&declared.of_circle[circle]);
            }
            context.insert(name.clone(), needed);
            for circle in walk.from(of_success(api, operation)) {
                read[circle].push(name.clone());
            }
        }
        let mut sent: Vec<Arc<[String]>> = sent.into_iter().map(Arc::from).collect();
        let all: Arc<[String]> = api.operations.iter().map(|operation| operation.name.value.clone()).collect();
        for circle in walk.from(api.call_headers.iter().filter_map(|field| named(&field.ty))) {
            sent[circle] = Arc::clone(&all);
        }
        let read = read.into_iter().map(Arc::from).collect();
        Self { circles, sent, read, context }
    }

    /// The operations that send values of the type.
    #[must_use]
    pub fn sent(&self, id: TypeId) -> Arc<[String]> {
        self.of_type(&self.sent, id)
    }

    /// The operations whose successful answers hold values of the type.
    #[must_use]
    pub fn read(&self, id: TypeId) -> Arc<[String]> {
        self.of_type(&self.read, id)
    }

    fn of_type(&self, operations: &[Arc<[String]>], id: TypeId) -> Arc<[String]> {
        self.circles.of_type(id).and_then(|circle| operations.get(circle)).cloned().unwrap_or_default()
    }

    /// Whether rules of the operation, of its parameters or of its body use some variable.
    #[must_use]
    pub fn needs_context(&self, operation: &Operation) -> bool {
        self.needed(operation).next().is_some()
    }

    /// The variables that rules of the operation, of its parameters or of its body use: positions in [`variables`].
    pub fn needed(&self, operation: &Operation) -> impl Iterator<Item = usize> + use<'_> {
        self.context.get(&operation.name.value).into_iter().flatten().copied()
    }
}

/// The variables of an API by name, and those that the types of each circle use.
struct Declared<'a> {
    by_name: BTreeMap<&'a str, usize>,
    of_circle: Vec<BTreeSet<usize>>,
}

impl<'a> Declared<'a> {
    fn of(api: &'a Api, circles: &Circles) -> Self {
        let names = variables(api).into_iter().map(|(_, variable)| variable.name.value.as_str());
        let mut found = Self { by_name: names.zip(0..).collect(), of_circle: vec![BTreeSet::new(); circles.len()] };
        for (id, def) in (0..).map(TypeId).zip(&api.types) {
            let positions: Vec<usize> = found.positions(&def.context).collect();
            if let Some(circle) = circles.of_type(id) {
                found.of_circle[circle].extend(positions);
            }
        }
        found
    }

    fn positions(&self, variables: &[ContextVariable]) -> impl Iterator<Item = usize> {
        variables.iter().filter_map(|variable| self.by_name.get(variable.name.value.as_str()).copied())
    }
}

/// The named types that successful answers of the operation hold.
fn of_success<'a>(api: &'a Api, operation: &'a Operation) -> impl Iterator<Item = TypeId> {
    let answers = api.responses_of(operation).filter(|response| response.status.is_success());
    answers.filter_map(|response| match &response.body {
        ResponseBody::Type(ty) => named(ty),
        ResponseBody::None | ResponseBody::Undocumented => None,
    })
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
