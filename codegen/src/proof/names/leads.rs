//! What leads from a client to its operations: groups by resource, and views of versions that have what the default one
//! lacks.

use std::collections::BTreeMap;

use super::scope::Scope;
use super::spelling::{camel, snake, version_camel, version_snake};
use super::{Ident, Namer};
use crate::model::{Api, NodePath, Operation};
use crate::source::Span;

/// What one client, view or group leads to.
#[derive(Clone, Debug, Default)]
pub struct Leads {
    /// Groups.
    pub branches: Vec<Branch>,
    /// Operations.
    pub operations: Vec<Lead>,
}

/// A group of operations.
#[derive(Clone, Debug)]
pub struct Branch {
    /// The names of the resources that lead to it, joined by dots.
    pub resource: String,
    /// The function that leads to it.
    pub function: Ident,
    /// The struct.
    pub group: Ident,
    /// What it leads to.
    pub leads: Leads,
}

/// An operation and the function that calls it.
#[derive(Clone, Debug)]
pub struct Lead {
    /// The operation.
    pub node: NodePath,
    /// The function.
    pub function: Ident,
}

/// The operations of a version that the default one lacks.
#[derive(Clone, Debug)]
pub struct View {
    /// The version.
    pub version: String,
    /// The function that leads to it.
    pub function: Ident,
    /// The struct.
    pub group: Ident,
    /// What it leads to.
    pub leads: Leads,
}

/// The operations below a resource.
#[derive(Default)]
struct Tree<'a> {
    /// The names of the resources that lead here.
    path: Vec<&'a str>,
    children: Vec<Tree<'a>>,
    /// The positions of the children by the names of their resources.
    positions: BTreeMap<&'a str, usize>,
    operations: Vec<&'a Operation>,
}

impl<'a> Tree<'a> {
    fn of(api: &'a Api, keep: impl Fn(&Operation) -> bool) -> Self {
        let mut root = Self::default();
        for operation in api.operations.iter().filter(|operation| keep(operation)) {
            root.insert(&operation.resource, operation);
        }
        root
    }

    fn insert(&mut self, resource: &'a [String], operation: &'a Operation) {
        let Some((first, rest)) = resource.split_first() else {
            self.operations.push(operation);
            return;
        };
        let at = *self.positions.entry(first.as_str()).or_insert_with(|| {
            let path = self.path.iter().copied().chain([first.as_str()]).collect();
            self.children.push(Tree { path, ..Tree::default() });
            self.children.len() - 1
        });
        self.children[at].insert(rest, operation);
    }

    fn first_operation(&self) -> Option<&'a Operation> {
        self.operations.first().copied().or_else(|| self.children.iter().find_map(Tree::first_operation))
    }
}

/// Methods of the prelude that take `self` by value: they win over a function of ours that takes a reference.
const TAKEN_BY_VALUE: &[&str] = &["into", "try_into"];

impl<'a> Namer<'a> {
    pub(super) fn leads(&mut self) {
        let api = self.api;
        // `M` is the mode that groups are generic over.
        let mut groups = Scope::new("group", &["M"]);
        let now = |operation: &Operation| {
            api.default_version().is_none_or(|version| api.available(&operation.metadata, version))
        };
        // `clone` would hide the trait's, which everybody calls on a client.
        let mut scope = Scope::new("function", &["blocking", "builder", "clone", "drift", "into", "try_into"]);
        self.names.leads = self.branch(&Tree::of(api, now), "", &mut scope, &mut groups);
        for version in api.versions.iter().rev().skip(1) {
            let then = |operation: &Operation| !now(operation) && api.available(&operation.metadata, version);
            let tree = Tree::of(api, then);
            if tree.first_operation().is_none() {
                continue;
            }
            let name = (version.value.as_str(), version.span);
            let function = scope.claim(version_snake(version), "_version", name, &mut self.clashes);
            let group = groups.claim(version_camel(version), "Version", name, &mut self.clashes);
            let mut inner = Scope::new("function", TAKEN_BY_VALUE);
            let leads = self.branch(&tree, group.stem(), &mut inner, &mut groups);
            self.names.views.push(View { version: version.value.clone(), function, group, leads });
        }
    }

    /// What one node of the tree leads to; `prefix` stands before the names of its groups.
    fn branch(&mut self, tree: &Tree<'a>, prefix: &str, scope: &mut Scope, groups: &mut Scope) -> Leads {
        let mut leads = Leads::default();
        for child in &tree.children {
            let Some(operation) = child.first_operation() else { continue };
            let span: Span = operation.name.span;
            let name = child.path.last().copied().unwrap_or_default();
            let function = scope.claim(snake(name), "_group", (name, span), &mut self.clashes);
            let resource = child.path.join(".");
            let text = format!("{prefix}{}", camel(&resource));
            let group = groups.claim(text, "Group", (&resource, span), &mut self.clashes);
            let mut inner = Scope::new("function", TAKEN_BY_VALUE);
            let inside = self.branch(child, prefix, &mut inner, groups);
            leads.branches.push(Branch { resource, function, group, leads: inside });
        }
        for operation in &tree.operations {
            let name = (operation.method_name.as_str(), operation.name.span);
            let function = scope.claim(snake(name.0), "_operation", name, &mut self.clashes);
            leads.operations.push(Lead { node: NodePath::Operation(operation.name.value.clone()), function });
        }
        leads
    }
}
