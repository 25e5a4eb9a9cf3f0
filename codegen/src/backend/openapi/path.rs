//! Path templates and their operations; OpenAPI holds one operation for each template and method.

use super::operation;
use crate::model::{Operation, PathPart};
use crate::schema::export::Export;
use crate::schema::json::{Json, Object};

/// Operations whose templates differ in the names of parameters at most.
struct Group<'a> {
    shape: String,
    operations: Vec<&'a Operation>,
}

/// All paths, in the order of the spec.
pub(super) fn paths(export: &Export<'_>) -> Object {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for operation in &export.api.operations {
        let shape = spell(operation, &[]);
        match groups.iter_mut().find(|group| group.shape == shape) {
            Some(group) => group.operations.push(operation),
            None => groups.push(Group { shape, operations: vec![operation] }),
        }
    }
    let mut paths = Object::new();
    for group in &groups {
        let names = names(group);
        paths.set(spell(group.operations[0], &names), item(export, group, &names));
    }
    paths
}

fn item(export: &Export<'_>, group: &Group<'_>, names: &[String]) -> Object {
    let mut item = Object::new();
    let verbs = group.operations.iter().map(|operation| operation.verb);
    for verb in verbs {
        if item.has(verb.keyword()) {
            continue;
        }
        let mut rivals: Vec<&Operation> =
            group.operations.iter().copied().filter(|operation| operation.verb == verb).collect();
        rivals.sort_by_key(|operation| newest_version(export, operation));
        let mut written: Vec<Object> =
            rivals.iter().rev().map(|rival| operation::operation(export, rival, names)).collect();
        let newest = written.remove(0);
        item.set(verb.keyword(), newest.filled("x-older", Json::list(written)));
    }
    item
}

/// The position of the last version that has the operation, and of the one that brought it.
fn newest_version(export: &Export<'_>, operation: &Operation) -> (Option<usize>, Option<usize>) {
    let versions = &export.api.versions;
    let last = versions.iter().rposition(|version| export.api.available(&operation.metadata, &version.value));
    let first = versions.iter().position(|version| export.api.available(&operation.metadata, &version.value));
    (last, first)
}

/// The names that the first operation of a group gives to the parameters of the template, in its order.
fn names(group: &Group<'_>) -> Vec<String> {
    let first = group.operations[0];
    first.path_parameters.iter().map(|parameter| parameter.name.value.clone()).collect()
}

/// The template with these names, by position in the path; with `{}` where there is none.
fn spell(operation: &Operation, names: &[String]) -> String {
    let spelt = operation.template.iter().map(|part| match part {
        PathPart::Literal(text) => text.clone(),
        PathPart::Parameter(at) => format!("{{{}}}", names.get(*at).map_or("", String::as_str)),
    });
    spelt.collect()
}
