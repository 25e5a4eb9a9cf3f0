//! Groups of operations by resource, and views of versions that have what the current one lacks.

use super::names::{Scope, camel, snake, version_camel, version_snake};
use super::operation::{Lowered, line};
use super::sample::sample;
use super::{Lower, docs};
use crate::ir::{self, Body, Function, Receiver, Type};
use crate::model::Operation;

/// The operations that one client or view leads to, by resource.
#[derive(Default)]
struct Tree {
    /// The names of the resources that lead here.
    path: Vec<String>,
    children: Vec<Tree>,
    operations: Vec<usize>,
}

impl Tree {
    fn insert(&mut self, resource: &[String], operation: usize) {
        let Some((first, rest)) = resource.split_first() else {
            self.operations.push(operation);
            return;
        };
        let at = self.children.iter().position(|child| child.path.last() == Some(first)).unwrap_or_else(|| {
            let path = self.path.iter().chain([first]).cloned().collect();
            self.children.push(Tree { path, ..Tree::default() });
            self.children.len() - 1
        });
        self.children[at].insert(rest, operation);
    }
}

impl Tree {
    fn first_operation(&self) -> Option<usize> {
        self.operations.first().copied().or_else(|| self.children.iter().find_map(Tree::first_operation))
    }
}

/// A client or view, while its groups are made.
struct View<'v> {
    /// What stands before the names of its groups.
    prefix: &'v str,
    /// What leads to it from the client, as in `v1_1().`.
    call: String,
}

/// Methods of the prelude that take `self` by value: they win over a function of ours that takes a reference.
const TAKEN_BY_VALUE: &[&str] = &["into", "try_into"];

impl Lower<'_> {
    /// The functions of the client; groups and views are added on the way.
    pub(super) fn functions(
        &mut self,
        lowered: &mut [Lowered],
        groups: &mut Vec<ir::Group>,
        group_scope: &mut Scope,
    ) -> Vec<Function> {
        let api = self.api;
        let current = api.default_version();
        let mut root = Tree::default();
        for (at, operation) in api.operations.iter().enumerate() {
            if current.is_none_or(|version| api.available(&operation.facts, version)) {
                root.insert(&operation.resource, at);
            }
        }
        let mut scope = Scope::new("function", &["builder", "drift", "into", "try_into"]);
        let view = View { prefix: "", call: String::new() };
        let mut functions = self.branch(&root, &view, &mut scope, lowered, groups, group_scope);
        for version in api.versions.iter().rev().skip(1) {
            let mut tree = Tree::default();
            for (at, operation) in api.operations.iter().enumerate() {
                let now = current.is_none_or(|version| api.available(&operation.facts, version));
                if !now && api.available(&operation.facts, version) {
                    tree.insert(&operation.resource, at);
                }
            }
            if tree.children.is_empty() && tree.operations.is_empty() {
                continue;
            }
            let word = version.value.as_str();
            let function = scope.claim(version_snake(word), "_version", word, version.span, &mut self.collisions);
            let ident = group_scope.claim(version_camel(word), "Version", word, version.span, &mut self.collisions);
            let prefix = ident.stem().to_owned();
            let view = View { prefix: &prefix, call: format!("{function}().") };
            let mut inner = Scope::new("function", TAKEN_BY_VALUE);
            let leads = self.branch(&tree, &view, &mut inner, lowered, groups, group_scope);
            let words = format!("Operations of version {} that the current version lacks.", docs::code(word));
            groups.push(ir::Group { ident: ident.clone(), docs: docs::Page::of(&words).finish(), functions: leads });
            functions.push(
                Function::new(function, Receiver::Reference, Body::View(ident.clone(), word.to_owned()))
                    .docs(docs::Page::of(words).finish())
                    .output(Type::OverMode(ir::Room::Groups, ident)),
            );
        }
        functions
    }

    /// The functions of one node of the tree; its groups are added on the way.
    fn branch(
        &mut self,
        tree: &Tree,
        view: &View<'_>,
        scope: &mut Scope,
        lowered: &mut [Lowered],
        groups: &mut Vec<ir::Group>,
        group_scope: &mut Scope,
    ) -> Vec<Function> {
        let mut functions = Vec::new();
        for child in &tree.children {
            let first = child.first_operation();
            let Some(operation) = first.and_then(|at| self.api.operations.get(at)) else { continue };
            let span = operation.name.span;
            let name = child.path.last().map_or("", String::as_str);
            let ident = scope.claim(snake(name), "_group", name, span, &mut self.collisions);
            let whole = child.path.join(".");
            let text = format!("{}{}", view.prefix, camel(&whole));
            let group = group_scope.claim(text, "Group", &whole, span, &mut self.collisions);
            let inner_view = View { prefix: view.prefix, call: format!("{}{ident}().", view.call) };
            let mut inner = Scope::new("function", TAKEN_BY_VALUE);
            let leads = self.branch(child, &inner_view, &mut inner, lowered, groups, group_scope);
            let words = format!("The operations of {}.", docs::code(&whole));
            groups.push(ir::Group { ident: group.clone(), docs: docs::Page::of(&words).finish(), functions: leads });
            functions.push(
                Function::new(ident, Receiver::Reference, Body::Group(group.clone()))
                    .docs(docs::Page::of(words).finish())
                    .output(Type::OverMode(ir::Room::Groups, group)),
            );
        }
        for &at in &tree.operations {
            let (Some(operation), Some(lowered)) = (self.api.operations.get(at), lowered.get_mut(at)) else { continue };
            let name = &operation.method_name;
            let ident = scope.claim(snake(name), "_operation", name, operation.name.span, &mut self.collisions);
            let call = format!("{}{ident}", view.call);
            functions.push(self.call(operation, lowered, ident, &call));
            if lowered.operation.call.is_empty() {
                lowered.operation.call = call;
            }
        }
        functions
    }

    /// The function that makes a call.
    fn call(&self, operation: &Operation, lowered: &Lowered, ident: ir::Ident, call: &str) -> Function {
        let made = &lowered.operation;
        let mut page = docs::Page::on(&operation.facts, format!("The operation {}.", docs::code(&operation.name)));
        page.paragraph(format!("{}; see [`{}`](super::ops::{}).", line(operation), made.ident.stem(), made.ident));
        let body = Body::Call(made.ident.clone(), lowered.values.clone());
        let mut function = Function::new(ident, Receiver::Reference, body);
        function.example = Some(self.example(lowered, call));
        function
            .docs(page.finish())
            .deprecated(docs::deprecated(&operation.facts))
            .arguments(lowered.arguments.clone())
            .output(Type::Call(made.ident.clone()))
    }

    fn example(&self, lowered: &Lowered, call: &str) -> ir::Example {
        let library = self.api.name.replace('-', "_");
        let (declared, shown) = sample(&lowered.operation, call, &library);
        let arguments: Vec<String> = [format!("client: {library}::Client")].into_iter().chain(declared).collect();
        ir::Example {
            before: vec![format!("async fn example({}) -> Result<(), {library}::Error> {{", arguments.join(", "))],
            shown: vec![shown],
            after: vec!["Ok(())".into(), "}".into()],
        }
    }
}
