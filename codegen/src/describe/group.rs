//! Operations and types by resource, as every form of the docs lists them.

use std::collections::BTreeMap;

use super::Text;
use crate::model::{Api, Operation, TypeId};
use crate::proof::Reach;

/// The operations of a resource, and the types that they alone use.
#[derive(Debug)]
pub struct Group<'a> {
    /// The outermost resource; `None` for operations without one, and for types that several resources or none use.
    pub resource: Option<&'a str>,
    /// The operations, in the order of the spec.
    pub operations: Vec<&'a Operation>,
    /// The types, in the order of the spec.
    pub types: Vec<TypeId>,
}

/// The groups of an API in the order of the spec; what belongs to no resource comes last.
#[must_use]
pub fn groups<'a>(api: &'a Api, reach: &Reach) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut rest = Group { resource: None, operations: Vec::new(), types: Vec::new() };
    let mut of: BTreeMap<&str, &'a str> = BTreeMap::new();
    for operation in &api.operations {
        let Some(resource) = operation.resource.first() else {
            rest.operations.push(operation);
            continue;
        };
        of.insert(operation.name.value.as_str(), resource);
        match groups.iter_mut().find(|group| group.resource == Some(resource)) {
            Some(group) => group.operations.push(operation),
            None => {
                groups.push(Group { resource: Some(resource), operations: vec![operation], types: Vec::new() });
            }
        }
    }
    for id in (0..api.types.len()).map(TypeId) {
        let (sent, read) = (reach.sent(id), reach.read(id));
        let mut users = sent.iter().chain(read.iter()).map(|name| of.get(name.as_str()));
        let first = users.next().flatten();
        let only = first.filter(|first| users.all(|user| user == Some(first)));
        match only.and_then(|only| groups.iter_mut().find(|group| group.resource == Some(only))) {
            Some(group) => group.types.push(id),
            None => rest.types.push(id),
        }
    }
    if !rest.operations.is_empty() || !rest.types.is_empty() {
        groups.push(rest);
    }
    groups
}

/// The types of each group that has some, a point of a list each.
#[must_use]
pub fn types_by_resource(api: &Api, groups: &[Group<'_>]) -> Vec<Text> {
    let with_types = groups.iter().filter(|group| !group.types.is_empty());
    let points = with_types.map(|group| {
        let types = Text::joined(group.types.iter().map(|id| super::named(api, *id)), ", ").then(".");
        match group.resource {
            Some(resource) => Text::words("Of ").then_code(resource).then(": ").and(types),
            None if groups.len() > 1 => Text::words("Of several resources: ").and(types),
            None => types,
        }
    });
    points.collect()
}
