//! The client: what leads to its parts.

use super::context::Setters;
use super::operation::Lowered;
use super::sample::Samples;
use super::{Lower, builder, docs};
use crate::ir;
use crate::model::NodePath;

/// The function that tells what the client saw of drift.
fn drift() -> ir::Function {
    let words =
        "Reports where answers differed from the documentation, as far as this client and its clones looked for that.";
    ir::Function::new(ir::Ident::known("drift"), ir::Receiver::Reference, ir::Body::DriftReport)
        .docs(docs::Page::of(words).finish())
        .output(ir::Type::Runtime(ir::RuntimeType::DriftReport))
}

impl Lower<'_> {
    pub(super) fn client(&self, context: Option<&ir::Context>, samples: &Samples<'_>) -> ir::Client {
        let api = self.api;
        let errors = self.errors();
        let call = self.call_functions();
        let context = context.map(Setters::of);
        let mut lowered: Vec<Lowered> = api
            .operations
            .iter()
            .map(|operation| {
                let mut lowered = self.operation(operation, context.as_ref());
                lowered.operation.setters.extend(self.own_auth(operation));
                lowered
            })
            .collect();
        let (begin, required, mut builder) = self.builder();
        let begin_blocking = builder::blocking(&begin);
        let versions = self.versions();
        if !versions.is_empty() {
            builder.push(builder::api_version());
        }
        builder.extend(self.fixed_builder());
        let mut groups = Vec::new();
        let mut functions = self.functions(&mut lowered, &mut groups, samples);
        functions.push(drift());
        let title = docs::flat(api.title.as_deref().unwrap_or(&api.name));
        let mut page = docs::Page::of(format!("Calls {title}. Clones are cheap and share connections."));
        page.paragraph(
            "Every function that names an operation returns a [`Call`](super::Call), which is sent when it is awaited, or \
             by [`send`](super::Call::send) if the client blocks.",
        );
        ir::Client {
            docs: page.finish(),
            begin,
            begin_blocking,
            required,
            builder,
            credentials: self.credentials(),
            versions,
            functions,
            call,
            groups,
            operations: lowered.into_iter().map(|lowered| lowered.operation).collect(),
            errors,
        }
    }

    fn versions(&self) -> Vec<ir::Version> {
        let versions = self.api.versions.iter().map(|version| {
            let words = if self.api.default_version() == Some(version.value.as_str()) {
                format!("{}, the default.", docs::code(version))
            } else {
                format!("{}.", docs::code(version))
            };
            let node = NodePath::Version(version.value.clone());
            ir::Version {
                wire: version.value.clone(),
                ident: self.proof.names.item(&node),
                node,
                docs: docs::Page::of(words).finish(),
            }
        });
        versions.collect()
    }
}
