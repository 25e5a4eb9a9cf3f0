//! The facts of all nodes, to write to.

use super::{Location, NodePath, OperationPart, TypePart};
use crate::model::{Api, Auth, Facts, Operation, Shape, TypeDef};

/// What is called with each path and its facts.
type Visit<'v> = dyn FnMut(NodePath, &mut Facts) + 'v;

impl Api {
    /// Visits the facts of every node that carries some.
    pub fn visit_facts(&mut self, visit: &mut Visit<'_>) {
        visit(NodePath::Api, &mut self.facts);
        self.versions_facts.iter_mut().for_each(|facts| visit(NodePath::Versions, facts));
        self.server.iter_mut().for_each(|it| visit(NodePath::Server, &mut it.facts));
        auth(self.auth.as_mut(), NodePath::Auth, &NodePath::Scheme, visit);
        self.rate_limit.iter_mut().for_each(|it| visit(NodePath::RateLimit, &mut it.facts));
        for field in &mut self.client_headers {
            visit(NodePath::ClientHeader(field.name.value.clone()), &mut field.facts);
        }
        for field in &mut self.call_headers {
            visit(NodePath::CallHeader(field.name.value.clone()), &mut field.facts);
        }
        self.responses.iter_mut().for_each(|it| visit(NodePath::Response(it.status.value), &mut it.facts));
        self.types.iter_mut().for_each(|def| of_type(def, visit));
        self.operations.iter_mut().for_each(|operation| of_operation(operation, visit));
        for catalogue in &mut self.catalogues {
            for entry in &mut catalogue.entries {
                visit(NodePath::ErrorText(catalogue.name.value.clone(), entry.id.value.clone()), &mut entry.facts);
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
            object.fields.iter_mut().for_each(|it| visit(member(&it.name), &mut it.facts));
            object.includes.iter_mut().for_each(|it| visit(member(&it.name), &mut it.facts));
        }
        Shape::Choice(choice) => choice.cases.iter_mut().for_each(|it| visit(member(&it.key), &mut it.facts)),
        _ => {}
    }
    def.rules.iter_mut().for_each(|it| visit(part(TypePart::Rule(it.id.value.clone())), &mut it.facts));
    def.context.iter_mut().for_each(|it| visit(part(TypePart::Context(it.name.value.clone())), &mut it.facts));
    def.examples.iter_mut().for_each(|it| visit(part(TypePart::Example(it.name.value.clone())), &mut it.facts));
    visit(NodePath::Type(name.clone()), &mut def.facts);
}

fn of_operation(operation: &mut Operation, visit: &mut Visit<'_>) {
    use OperationPart as P;
    let name = operation.name.value.clone();
    let part = |part| NodePath::InOperation(name.clone(), part);
    let path = operation.path_parameters.iter_mut().map(|field| (Location::Path, field));
    let query = operation.query.iter_mut().map(|query| (Location::Query, &mut query.field));
    let headers = operation.headers.iter_mut().map(|field| (Location::Header, field));
    for (location, field) in path.chain(query).chain(headers) {
        visit(part(P::Parameter(location, field.name.value.clone())), &mut field.facts);
    }
    operation.body.iter_mut().for_each(|it| visit(part(P::Body), &mut it.facts));
    operation.responses.iter_mut().for_each(|it| visit(part(P::Response(it.status.value)), &mut it.facts));
    auth(operation.auth.as_mut(), part(P::Auth), &|it| part(P::Scheme(it)), visit);
    operation.rate_limit.iter_mut().for_each(|it| visit(part(P::RateLimit), &mut it.facts));
    operation.waits.iter_mut().for_each(|it| visit(part(P::Wait(it.name.value.clone())), &mut it.facts));
    operation.rules.iter_mut().for_each(|it| visit(part(P::Rule(it.id.value.clone())), &mut it.facts));
    operation.context.iter_mut().for_each(|it| visit(part(P::Context(it.name.value.clone())), &mut it.facts));
    for example in &mut operation.request_examples {
        visit(part(P::RequestExample(example.name.value.clone())), &mut example.facts);
    }
    for (_, example) in &mut operation.response_examples {
        visit(part(P::ResponseExample(example.name.value.clone())), &mut example.facts);
    }
    visit(NodePath::Operation(name.clone()), &mut operation.facts);
}

fn auth(auth: Option<&mut Auth>, whole: NodePath, scheme: &dyn Fn(String) -> NodePath, visit: &mut Visit<'_>) {
    match auth {
        Some(Auth::Schemes(schemes)) => {
            schemes.iter_mut().for_each(|it| visit(scheme(it.name.value.clone()), &mut it.facts));
        }
        Some(Auth::Undocumented(facts) | Auth::None(facts)) => visit(whole, facts),
        None => {}
    }
}
