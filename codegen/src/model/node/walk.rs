//! All nodes of an API, parts before their wholes.

use super::{Location, NodePath, NodeRef, OperationPart, TypePart};
use crate::model::{Api, Auth, ContextVariable, Facts, Operation, Rule, Shape, Type, TypeDef, TypeKind};

impl Api {
    /// All nodes with their paths.
    pub fn nodes(&self) -> impl Iterator<Item = (NodePath, NodeRef<'_>)> {
        let mut nodes = vec![(NodePath::Api, NodeRef::Api(self))];
        if self.versions_facts.is_some() {
            nodes.push((NodePath::Versions, NodeRef::Versions(&self.versions, self.versions_facts.as_ref())));
        }
        nodes.extend(self.versions.iter().map(|it| (NodePath::Version(it.value.clone()), NodeRef::Version(it))));
        nodes.extend(self.server.iter().map(|it| (NodePath::Server, NodeRef::Server(it))));
        auth(self.auth.as_ref(), NodePath::Auth, NodePath::Scheme, &mut nodes);
        nodes.extend(self.rate_limit.iter().map(|it| (NodePath::RateLimit, NodeRef::RateLimit(it))));
        let name = |field: &crate::model::Field| field.name.value.clone();
        nodes.extend(self.client_headers.iter().map(|it| (NodePath::ClientHeader(name(it)), NodeRef::Field(it))));
        nodes.extend(self.call_headers.iter().map(|it| (NodePath::CallHeader(name(it)), NodeRef::Field(it))));
        nodes.extend(self.responses.iter().map(|it| (NodePath::Response(it.status.value), NodeRef::Response(it))));
        self.types.iter().for_each(|def| self.of_type(def, &mut nodes));
        self.operations.iter().for_each(|operation| of_operation(operation, &mut nodes));
        self.of_catalogues(&mut nodes);
        for document in &self.documents {
            let section = |name: &str| NodePath::Section(document.id.value.clone(), name.to_owned());
            nodes.push((NodePath::Document(document.id.value.clone()), NodeRef::Document(document)));
            nodes.extend(document.sections.iter().map(|it| (section(&it.id), NodeRef::Section(it))));
        }
        nodes.into_iter()
    }

    /// The nodes that carry facts, with their paths.
    pub fn facts_of_nodes(&self) -> impl Iterator<Item = (NodePath, &Facts)> {
        self.nodes().filter_map(|(path, node)| Some((path, node.facts()?)))
    }

    /// The node at a path. Goes through all nodes: a caller that asks for many keeps [`Api::nodes`] in a map.
    #[must_use]
    pub fn node(&self, path: &NodePath) -> Option<NodeRef<'_>> {
        let exact = self.nodes().find(|(known, _)| known == path);
        // A path that was read from words may stand for another node of the same words.
        let words = || path.to_string();
        let found = exact.or_else(|| {
            let words = words();
            self.nodes().find(|(known, _)| known.to_string() == words)
        });
        found.map(|(_, node)| node)
    }

    fn of_type<'a>(&'a self, def: &'a TypeDef, nodes: &mut Vec<(NodePath, NodeRef<'a>)>) {
        let part = |part| NodePath::InType(def.name.value.clone(), part);
        let member = |name: &str| part(TypePart::Member(name.to_owned()));
        let case = |name: String| part(TypePart::Case(name));
        match &def.shape {
            Shape::Object(object) => {
                nodes.extend(object.fields.iter().map(|it| (member(&it.name), NodeRef::Field(it))));
                nodes.extend(object.includes.iter().map(|it| (member(&it.name), NodeRef::Include(it))));
            }
            Shape::Choice(choice) => {
                nodes.extend(choice.cases.iter().map(|it| (member(&it.key), NodeRef::ChoiceCase(it))));
            }
            Shape::Enum(values) => {
                nodes.extend(values.values.iter().map(|it| (part(TypePart::Value(it.text())), NodeRef::Value(it))));
            }
            Shape::TaggedUnion(union) => {
                nodes.extend(
                    union.cases.iter().map(|(tag, id)| (case(tag.value.clone()), NodeRef::TaggedCase(tag, *id))),
                );
            }
            Shape::KindUnion(types) => {
                nodes.extend(types.iter().map(|it| (case(self.words(it)), NodeRef::KindCase(it))));
            }
            Shape::Newtype(_) => {}
        }
        rules(&def.rules, &def.context, |it| part(TypePart::Rule(it)), |it| part(TypePart::Context(it)), nodes);
        let example = |name: &str| part(TypePart::Example(name.to_owned()));
        nodes.extend(def.examples.iter().map(|it| (example(&it.name), NodeRef::Example(it))));
        nodes.push((NodePath::Type(def.name.value.clone()), NodeRef::Type(def)));
    }

    fn of_catalogues<'a>(&'a self, nodes: &mut Vec<(NodePath, NodeRef<'a>)>) {
        for catalogue in &self.catalogues {
            let name = || catalogue.name.value.clone();
            for entry in &catalogue.entries {
                let id = || entry.id.value.clone();
                nodes.push((NodePath::ErrorText(name(), id()), NodeRef::ErrorText(entry)));
                nodes.extend(entry.captures.iter().map(|(capture, ty)| {
                    (NodePath::Capture(name(), id(), capture.value.clone()), NodeRef::Capture(capture, ty))
                }));
            }
            nodes.push((NodePath::Catalogue(name()), NodeRef::Catalogue(catalogue)));
        }
    }

    /// A type in the words of specs, without its bounds.
    #[must_use]
    pub fn words(&self, ty: &Type) -> String {
        match &ty.kind {
            TypeKind::Scalar(scalar) => scalar.word().to_owned(),
            TypeKind::Named(id) => self.type_def(*id).name.value.clone(),
            TypeKind::List(item) => format!("list<{}>", self.words(item)),
            TypeKind::Map(value) => format!("map<{}>", self.words(value)),
            TypeKind::Const(literal) => literal.value.json(),
        }
    }
}

fn of_operation<'a>(operation: &'a Operation, nodes: &mut Vec<(NodePath, NodeRef<'a>)>) {
    let part = |part| NodePath::InOperation(operation.name.value.clone(), part);
    let parameter = |location, name: &str| part(OperationPart::Parameter(location, name.to_owned()));
    let field = |location| move |it: &'a crate::model::Field| (parameter(location, &it.name), NodeRef::Field(it));
    nodes.extend(operation.path_parameters.iter().map(field(Location::Path)));
    nodes.extend(operation.query.iter().map(|it| (parameter(Location::Query, &it.field.name), NodeRef::Query(it))));
    nodes.extend(operation.headers.iter().map(field(Location::Header)));
    nodes.extend(operation.body.iter().map(|it| (part(OperationPart::Body), NodeRef::Body(it))));
    let response =
        |it: &'a crate::model::Response| (part(OperationPart::Response(it.status.value)), NodeRef::Response(it));
    nodes.extend(operation.responses.iter().map(response));
    auth(operation.auth.as_ref(), part(OperationPart::Auth), |it| part(OperationPart::Scheme(it)), nodes);
    nodes.extend(operation.rate_limit.iter().map(|it| (part(OperationPart::RateLimit), NodeRef::RateLimit(it))));
    let wait = |name: &str| part(OperationPart::Wait(name.to_owned()));
    nodes.extend(operation.waits.iter().map(|it| (wait(&it.name), NodeRef::Wait(it))));
    let context = |it| part(OperationPart::Context(it));
    rules(&operation.rules, &operation.context, |it| part(OperationPart::Rule(it)), context, nodes);
    let request = |name: &str| part(OperationPart::RequestExample(name.to_owned()));
    nodes.extend(operation.request_examples.iter().map(|it| (request(&it.name), NodeRef::Example(it))));
    let response = |name: &str| part(OperationPart::ResponseExample(name.to_owned()));
    nodes.extend(operation.response_examples.iter().map(|(_, it)| (response(&it.name), NodeRef::Example(it))));
    nodes.push((NodePath::Operation(operation.name.value.clone()), NodeRef::Operation(operation)));
}

fn auth<'a>(
    auth: Option<&'a Auth>,
    whole: NodePath,
    scheme: impl Fn(String) -> NodePath,
    nodes: &mut Vec<(NodePath, NodeRef<'a>)>,
) {
    match auth {
        Some(Auth::Schemes(schemes)) => {
            nodes.extend(schemes.iter().map(|it| (scheme(it.name.value.clone()), NodeRef::Scheme(it))));
        }
        Some(auth) => nodes.push((whole, NodeRef::Auth(auth))),
        None => {}
    }
}

fn rules<'a>(
    rules: &'a [Rule],
    context: &'a [ContextVariable],
    rule: impl Fn(String) -> NodePath,
    variable: impl Fn(String) -> NodePath,
    nodes: &mut Vec<(NodePath, NodeRef<'a>)>,
) {
    nodes.extend(rules.iter().map(|it| (rule(it.id.value.clone()), NodeRef::Rule(it))));
    nodes.extend(context.iter().map(|it| (variable(it.name.value.clone()), NodeRef::Context(it))));
}
