//! All nodes of an API, parts before their wholes.

use super::{Location, NodePath, NodeRef, OperationPart, TypePart};
use crate::model::{
    Api, Auth, ContextVariable, Field, Metadata, Operation, Response, Rule, Shape, Type, TypeDef, TypeKind,
};

/// What is called with each node; its path is made only if it is asked for.
type Visit<'a, 'v> = dyn FnMut(&dyn Fn() -> NodePath, NodeRef<'a>) + 'v;

impl Api {
    /// All nodes with their paths.
    pub fn nodes(&self) -> impl Iterator<Item = (NodePath, NodeRef<'_>)> {
        let mut nodes = Vec::new();
        self.visit(&mut |path, node| nodes.push((path(), node)));
        nodes.into_iter()
    }

    /// The nodes that carry facts, with their paths.
    pub fn metadata_of_nodes(&self) -> impl Iterator<Item = (NodePath, &Metadata)> {
        let mut found = Vec::new();
        self.visit(&mut |path, node| found.extend(node.metadata().map(|metadata| (path(), metadata))));
        found.into_iter()
    }

    /// The facts of all nodes.
    pub fn all_facts(&self) -> impl Iterator<Item = &Metadata> {
        let mut found = Vec::new();
        self.visit(&mut |_, node| found.extend(node.metadata()));
        found.into_iter()
    }

    /// The node at a path. Goes through all nodes: a caller that asks for many keeps [`Api::nodes`] in a map.
    #[must_use]
    pub fn node(&self, path: &NodePath) -> Option<NodeRef<'_>> {
        let exact = self.nodes().find(|(known, _)| known == path);
        // A path that was read from words may stand for another node of the same words.
        let found = exact.or_else(|| {
            let words = path.to_string();
            self.nodes().find(|(known, _)| known.to_string() == words)
        });
        found.map(|(_, node)| node)
    }

    fn visit<'a>(&'a self, visit: &mut Visit<'a, '_>) {
        visit(&|| NodePath::Api, NodeRef::Api(self));
        if self.versions_facts.is_some() {
            visit(&|| NodePath::Versions, NodeRef::Versions(&self.versions, self.versions_facts.as_ref()));
        }
        for version in &self.versions {
            visit(&|| NodePath::Version(version.value.clone()), NodeRef::Version(version));
        }
        self.server.iter().for_each(|it| visit(&|| NodePath::Server, NodeRef::Server(it)));
        auth(self.auth.as_ref(), &|| NodePath::Auth, [&NodePath::Scheme, &NodePath::Flow], visit);
        self.rate_limit.iter().for_each(|it| visit(&|| NodePath::RateLimit, NodeRef::RateLimit(it)));
        for field in &self.client_headers {
            visit(&|| NodePath::ClientHeader(field.name.value.clone()), NodeRef::Field(field));
        }
        for field in &self.call_headers {
            visit(&|| NodePath::CallHeader(field.name.value.clone()), NodeRef::Field(field));
        }
        let response = |it: &Response| NodePath::Response(it.status.value);
        self.responses.iter().for_each(|it| visit(&|| response(it), NodeRef::Response(it)));
        self.types.iter().for_each(|def| self.of_type(def, visit));
        self.operations.iter().for_each(|operation| of_operation(operation, visit));
        self.of_catalogues(visit);
        for document in &self.documents {
            let name = || document.id.value.clone();
            visit(&|| NodePath::Document(name()), NodeRef::Document(document));
            for section in &document.sections {
                visit(&|| NodePath::Section(name(), section.id.value.clone()), NodeRef::Section(section));
            }
        }
    }

    fn of_type<'a>(&'a self, def: &'a TypeDef, visit: &mut Visit<'a, '_>) {
        let part = |part| NodePath::InType(def.name.value.clone(), part);
        let member = |name: &str| NodePath::member(&def.name, name);
        let case = |name: String| part(TypePart::Case(name));
        match &def.shape {
            Shape::Object(object) => {
                object.fields.iter().for_each(|it| visit(&|| member(&it.name), NodeRef::Field(it)));
                object.includes.iter().for_each(|it| visit(&|| member(&it.name), NodeRef::Include(it)));
            }
            Shape::Choice(choice) => {
                choice.cases.iter().for_each(|it| visit(&|| member(&it.key), NodeRef::ChoiceCase(it)));
            }
            Shape::Enum(set) => {
                set.values.iter().for_each(|it| visit(&|| part(TypePart::Value(it.text())), NodeRef::Value(it)));
            }
            Shape::TaggedUnion(union) => {
                for (tag, id) in &union.cases {
                    visit(&|| case(tag.value.clone()), NodeRef::TaggedCase(tag, *id));
                }
            }
            Shape::KindUnion(types) => {
                types.iter().for_each(|it| visit(&|| case(self.words(it)), NodeRef::KindCase(it)));
            }
            Shape::Newtype(_) => {}
        }
        rules(&def.rules, &def.context, &|it| part(TypePart::Rule(it)), &|it| part(TypePart::Context(it)), visit);
        for example in &def.examples {
            visit(&|| part(TypePart::Example(example.name.value.clone())), NodeRef::Example(example));
        }
        visit(&|| NodePath::Type(def.name.value.clone()), NodeRef::Type(def));
    }

    fn of_catalogues<'a>(&'a self, visit: &mut Visit<'a, '_>) {
        for catalogue in &self.catalogues {
            let name = || catalogue.name.value.clone();
            for entry in &catalogue.entries {
                let id = || entry.id.value.clone();
                visit(&|| NodePath::ErrorText(name(), id()), NodeRef::ErrorText(entry));
                for (capture, ty) in &entry.captures {
                    let path = || NodePath::Capture(name(), id(), capture.value.clone());
                    visit(&path, NodeRef::Capture(capture, ty));
                }
            }
            visit(&|| NodePath::Catalogue(name()), NodeRef::Catalogue(catalogue));
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

fn of_operation<'a>(operation: &'a Operation, visit: &mut Visit<'a, '_>) {
    use OperationPart as P;
    let part = |part| NodePath::InOperation(operation.name.value.clone(), part);
    let parameter = |location, field: &Field| NodePath::parameter(&operation.name, location, &field.name);
    for field in &operation.path_parameters {
        visit(&|| parameter(Location::Path, field), NodeRef::Field(field));
    }
    for query in &operation.query {
        visit(&|| parameter(Location::Query, &query.field), NodeRef::Query(query));
    }
    for field in &operation.headers {
        visit(&|| parameter(Location::Header, field), NodeRef::Field(field));
    }
    operation.body.iter().for_each(|it| visit(&|| part(P::Body), NodeRef::Body(it)));
    operation.responses.iter().for_each(|it| visit(&|| part(P::Response(it.status.value)), NodeRef::Response(it)));
    auth(operation.auth.as_ref(), &|| part(P::Auth), [&|it| part(P::Scheme(it)), &|it| part(P::Flow(it))], visit);
    operation.rate_limit.iter().for_each(|it| visit(&|| part(P::RateLimit), NodeRef::RateLimit(it)));
    operation.waits.iter().for_each(|it| visit(&|| part(P::Wait(it.name.value.clone())), NodeRef::Wait(it)));
    rules(&operation.rules, &operation.context, &|it| part(P::Rule(it)), &|it| part(P::Context(it)), visit);
    for example in &operation.request_examples {
        visit(&|| part(P::RequestExample(example.name.value.clone())), NodeRef::Example(example));
    }
    for (_, example) in &operation.response_examples {
        visit(&|| part(P::ResponseExample(example.name.value.clone())), NodeRef::Example(example));
    }
    visit(&|| NodePath::Operation(operation.name.value.clone()), NodeRef::Operation(operation));
}

fn auth<'a>(
    auth: Option<&'a Auth>,
    whole: &dyn Fn() -> NodePath,
    [scheme, flow]: [&dyn Fn(String) -> NodePath; 2],
    visit: &mut Visit<'a, '_>,
) {
    match auth {
        Some(Auth::Schemes(schemes)) => {
            for it in schemes {
                if let (Some(known), Some(metadata)) = (it.client_credentials(), &it.flow) {
                    visit(&|| flow(it.name.value.clone()), NodeRef::Flow(known, metadata));
                }
                visit(&|| scheme(it.name.value.clone()), NodeRef::Scheme(it));
            }
        }
        Some(auth) => visit(whole, NodeRef::Auth(auth)),
        None => {}
    }
}

fn rules<'a>(
    rules: &'a [Rule],
    context: &'a [ContextVariable],
    rule: &dyn Fn(String) -> NodePath,
    variable: &dyn Fn(String) -> NodePath,
    visit: &mut Visit<'a, '_>,
) {
    rules.iter().for_each(|it| visit(&|| rule(it.id.value.clone()), NodeRef::Rule(it)));
    context.iter().for_each(|it| visit(&|| variable(it.name.value.clone()), NodeRef::Context(it)));
}
