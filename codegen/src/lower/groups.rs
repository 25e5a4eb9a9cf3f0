//! Groups of operations by resource, and views of versions that have what the current one lacks.

use std::collections::BTreeMap;

use super::operation::Lowered;
use super::sample::{self, Samples};
use super::{Lower, docs};
use crate::ir::{self, Body, Function, Receiver, Type};
use crate::model::{NodePath, Operation};
use crate::proof::{Branch, Lead, Leads};

/// How one gets at a client, view or group.
struct Way<'w> {
    /// What is called for it, behind `client.`; empty for the client.
    call: &'w str,
    /// Its struct, as documentation in modules of the crate names it.
    owner: &'w str,
    /// What writes examples.
    samples: &'w Samples<'w>,
}

/// What a group leads to, in words.
fn led_to(branch: &Branch) -> String {
    let operations = branch.leads.operations.iter().map(|lead| format!("`{}`", lead.function.stem()));
    let inner = branch.leads.branches.iter().map(|inner| format!("`{}()`", inner.function.stem()));
    let all: Vec<String> = operations.chain(inner).collect();
    format!("Operations of {}: {}.", docs::code(&branch.resource), all.join(", "))
}

impl Lower<'_> {
    /// The functions of the client; groups and views are added on the way.
    pub(super) fn functions(
        &self,
        lowered: &mut [Lowered],
        groups: &mut Vec<ir::Group>,
        samples: &Samples<'_>,
    ) -> Vec<Function> {
        let names = &self.proof.names;
        let mut lowered: BTreeMap<NodePath, &mut Lowered> =
            lowered.iter_mut().map(|lowered| (lowered.operation.node.clone(), lowered)).collect();
        let mut functions =
            self.branch(&names.leads, &Way { call: "", owner: "super::Client", samples }, &mut lowered, groups);
        for view in &names.views {
            let way = Way {
                call: &format!("{}().", view.function),
                owner: &format!("super::groups::{}", view.group),
                samples,
            };
            let leads = self.branch(&view.leads, &way, &mut lowered, groups);
            let words = format!("Operations of version {} that the default version lacks.", docs::code(&view.version));
            let docs = || docs::Page::of(&words).finish();
            groups.push(ir::Group { ident: view.group.clone(), docs: docs(), functions: leads });
            let body = Body::View(view.group.clone(), view.version.clone());
            functions.push(
                Function::new(view.function.clone(), Receiver::Reference, body)
                    .node(&NodePath::Version(view.version.clone()))
                    .docs(docs())
                    .output(Type::OverMode(ir::CrateModule::Groups, view.group.clone())),
            );
        }
        functions
    }

    /// The functions of a client, view or group; their groups are added on the way.
    fn branch(
        &self,
        leads: &Leads,
        way: &Way<'_>,
        lowered: &mut BTreeMap<NodePath, &mut Lowered>,
        groups: &mut Vec<ir::Group>,
    ) -> Vec<Function> {
        let mut functions = Vec::new();
        for branch in &leads.branches {
            let inner = Way {
                call: &format!("{}{}().", way.call, branch.function),
                owner: &format!("super::groups::{}", branch.group),
                samples: way.samples,
            };
            let inside = self.branch(&branch.leads, &inner, lowered, groups);
            let words = led_to(branch);
            let docs = || docs::Page::of(&words).finish();
            groups.push(ir::Group { ident: branch.group.clone(), docs: docs(), functions: inside });
            functions.push(
                Function::new(branch.function.clone(), Receiver::Reference, Body::Group(branch.group.clone()))
                    .docs(docs())
                    .output(Type::OverMode(ir::CrateModule::Groups, branch.group.clone())),
            );
        }
        for Lead { node, function } in &leads.operations {
            let (Some(operation), Some(lowered)) = (self.operation_at(node), lowered.get_mut(node)) else { continue };
            let call = format!("{}{function}", way.call);
            functions.push(self.call(operation, lowered, function.clone(), &call, way.samples));
            if lowered.operation.call.is_empty() {
                let link = format!("{}::{}", way.owner, function.stem());
                lowered.operation.docs = Self::value_docs(operation, &link, &format!("client.{call}"));
                lowered.operation.call = call;
                lowered.operation.function = link;
            }
        }
        functions
    }

    /// The function that makes a call.
    fn call(
        &self,
        operation: &Operation,
        lowered: &Lowered,
        ident: ir::Ident,
        call: &str,
        samples: &Samples<'_>,
    ) -> Function {
        let made = &lowered.operation;
        let body = Body::Call(made.ident.clone(), lowered.values.clone());
        let mut function = Function::new(ident, Receiver::Reference, body);
        function = function
            .node(&made.node)
            .docs(self.operation_docs(operation, Some(made)))
            .deprecated(docs::deprecated(&operation.metadata))
            .arguments(lowered.arguments.clone())
            .output(Type::Call(made.call_type.clone()));
        let written = samples.example(made, &function, call, &self.call_parts(operation));
        let library = &self.proof.names.library;
        function.example = Some(written.unwrap_or_else(|| sample::declared(made, call, library.as_str())));
        function
    }
}
