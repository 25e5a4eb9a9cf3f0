//! The facts of all nodes, to write to.

use super::{Location, NodePath, OperationPart, TypePart};
use crate::model::{Api, Auth, Metadata, Operation, Shape, TypeDef};

/// What is called with each path and its facts.
type Visit<'v> = dyn FnMut(NodePath, &mut Metadata) + 'v;

impl Api {
    /// Visits the facts of every node that carries some.
    pub fn visit_metadata(&mut self, visit: &mut Visit<'_>) {
        visit(NodePath::Api, &mut self.metadata);
        self.versions_facts.iter_mut().for_each(|metadata| visit(NodePath::Versions, metadata));
        self.server.iter_mut().for_each(|it| visit(NodePath::Server, &mut it.metadata));
        auth(self.auth.as_mut(), NodePath::Auth, [&NodePath::Scheme, &NodePath::Flow], visit);
        self.rate_limit.iter_mut().for_each(|it| visit(NodePath::RateLimit, &mut it.metadata));
        for field in &mut self.client_headers {
            visit(NodePath::ClientHeader(field.name.value.clone()), &mut field.metadata);
        }
        for field in &mut self.call_headers {
            visit(NodePath::CallHeader(field.name.value.clone()), &mut field.metadata);
        }
        self.responses.iter_mut().for_each(|it| visit(NodePath::Response(it.status.value), &mut it.metadata));
        self.types.iter_mut().for_each(|def| of_type(def, visit));
        self.operations.iter_mut().for_each(|operation| of_operation(operation, visit));
        for catalogue in &mut self.catalogues {
            for entry in &mut catalogue.entries {
                visit(NodePath::ErrorText(catalogue.name.value.clone(), entry.id.value.clone()), &mut entry.metadata);
            }
        }
    }
}

fn of_type(def: &mut TypeDef, visit: &mut Visit<'_>) {
    let name = def.name.value.clone();
    let part = |part| NodePath::InType(name.clone(), part);
    let member = |name: &str| part(TypePart::Member(name.to_owned()));
    match &mut def.shape {
        Shape::Object(object) => {
            object.fields.iter_mut().for_each(|it| visit(member(&it.name), &mut it.metadata));
            object.includes.iter_mut().for_each(|it| visit(member(&it.name), &mut it.metadata));
        }
        Shape::Choice(choice) => choice.cases.iter_mut().for_each(|it| visit(member(&it.key), &mut it.metadata)),
        _ => {}
    }
    def.rules.iter_mut().for_each(|it| visit(part(TypePart::Rule(it.id.value.clone())), &mut it.metadata));
    def.context.iter_mut().for_each(|it| visit(part(TypePart::Context(it.name.value.clone())), &mut it.metadata));
    def.examples.iter_mut().for_each(|it| visit(part(TypePart::Example(it.name.value.clone())), &mut it.metadata));
    visit(NodePath::Type(name.clone()), &mut def.metadata);
}

fn of_operation(operation: &mut Operation, visit: &mut Visit<'_>) {
    use OperationPart as P;
    let name = operation.name.value.clone();
    let part = |part| NodePath::InOperation(name.clone(), part);
    let path = operation.path_parameters.iter_mut().map(|field| (Location::Path, field));
    let query = operation.query.iter_mut().map(|query| (Location::Query, &mut query.field));
    let headers = operation.headers.iter_mut().map(|field| (Location::Header, field));
    for (location, field) in path.chain(query).chain(headers) {
        visit(part(P::Parameter(location, field.name.value.clone())), &mut field.metadata);
    }
    operation.body.iter_mut().for_each(|it| visit(part(P::Body), &mut it.metadata));
    operation.responses.iter_mut().for_each(|it| visit(part(P::Response(it.status.value)), &mut it.metadata));
    auth(operation.auth.as_mut(), part(P::Auth), [&|it| part(P::Scheme(it)), &|it| part(P::Flow(it))], visit);
    operation.rate_limit.iter_mut().for_each(|it| visit(part(P::RateLimit), &mut it.metadata));
    operation.waits.iter_mut().for_each(|it| visit(part(P::Wait(it.name.value.clone())), &mut it.metadata));
    operation.rules.iter_mut().for_each(|it| visit(part(P::Rule(it.id.value.clone())), &mut it.metadata));
    operation.context.iter_mut().for_each(|it| visit(part(P::Context(it.name.value.clone())), &mut it.metadata));
    for example in &mut operation.request_examples {
        visit(part(P::RequestExample(example.name.value.clone())), &mut example.metadata);
    }
    for (_, example) in &mut operation.response_examples {
        visit(part(P::ResponseExample(example.name.value.clone())), &mut example.metadata);
    }
    visit(NodePath::Operation(name.clone()), &mut operation.metadata);
}

fn auth(
    auth: Option<&mut Auth>,
    whole: NodePath,
    [scheme, flow]: [&dyn Fn(String) -> NodePath; 2],
    visit: &mut Visit<'_>,
) {
    match auth {
        Some(Auth::Schemes(schemes)) => {
            for it in schemes {
                it.flow.iter_mut().for_each(|metadata| visit(flow(it.name.value.clone()), metadata));
                visit(scheme(it.name.value.clone()), &mut it.metadata);
            }
        }
        Some(Auth::Undocumented(metadata) | Auth::None(metadata)) => visit(whole, metadata),
        None => {}
    }
}
