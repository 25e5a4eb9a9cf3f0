//! Groups of operations by resource, and views of versions that have what the current one lacks.

use std::collections::BTreeMap;

use super::doc_value::sample;
use super::operation::{Lowered, line};
use super::{Lower, docs};
use crate::ir::{self, Body, Function, Receiver, Type};
use crate::model::{NodePath, Operation};
use crate::proof::{Lead, Leads};

impl Lower<'_> {
    /// The functions of the client; groups and views are added on the way.
    pub(super) fn functions(&self, lowered: &mut [Lowered], groups: &mut Vec<ir::Group>) -> Vec<Function> {
        let names = &self.proof.names;
        let mut lowered: BTreeMap<NodePath, &mut Lowered> =
            lowered.iter_mut().map(|lowered| (lowered.operation.node.clone(), lowered)).collect();
        let mut functions = self.branch(&names.leads, "", &mut lowered, groups);
        for view in &names.views {
            let leads = self.branch(&view.leads, &format!("{}().", view.function), &mut lowered, groups);
            let words = format!("Operations of version {} that the current version lacks.", docs::code(&view.version));
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

    /// The functions of a client, view or group, which `call` leads to; their groups are added on the way.
    fn branch(
        &self,
        leads: &Leads,
        call: &str,
        lowered: &mut BTreeMap<NodePath, &mut Lowered>,
        groups: &mut Vec<ir::Group>,
    ) -> Vec<Function> {
        let mut functions = Vec::new();
        for branch in &leads.branches {
            let inside = self.branch(&branch.leads, &format!("{call}{}().", branch.function), lowered, groups);
            let words = format!("The operations of {}.", docs::code(&branch.resource));
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
            let call = format!("{call}{function}");
            functions.push(self.call(operation, lowered, function.clone(), &call));
            if lowered.operation.call.is_empty() {
                lowered.operation.call = call;
            }
        }
        functions
    }

    /// The function that makes a call.
    fn call(&self, operation: &Operation, lowered: &Lowered, ident: ir::Ident, call: &str) -> Function {
        let made = &lowered.operation;
        let mut page = docs::Page::on(&operation.metadata, format!("The operation {}.", docs::code(&operation.name)));
        page.paragraph(format!("{}; see [`{}`](super::ops::{}).", line(operation), made.ident.stem(), made.ident));
        if made.paged.is_some() {
            page.paragraph("The result comes in pages: `items()` and `pages()` of the call give all of them.");
        }
        let waits: Vec<String> = made.waits().map(|ident| docs::code(&format!("{ident}()"))).collect();
        if !waits.is_empty() {
            page.paragraph(format!("Waits: {}.", waits.join(", ")));
        }
        let body = Body::Call(made.ident.clone(), lowered.values.clone());
        let mut function = Function::new(ident, Receiver::Reference, body);
        function.example = Some(self.example(lowered, call));
        function
            .node(&made.node)
            .docs(page.finish())
            .deprecated(docs::deprecated(&operation.metadata))
            .arguments(lowered.arguments.clone())
            .output(Type::Call(made.call_type.clone()))
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
