//! The builder: what a client needs as arguments, the rest through setters.

use super::call::function;
use super::required::Part;
use super::{Lower, docs, values};
use crate::ir::{
    self, Body, Bounds, BuilderOption, BuilderStep, From, Function, ModePart, Primitive, Receiver, RuntimeTrait,
    RuntimeType, Type, Value,
};
use crate::model::{Auth, AuthKind, AuthScheme, NodePath, ServerBase, TypeKind};
use crate::proof::{MAX_ARGUMENTS, NameKind, is_asked_for, literal};

impl Lower<'_> {
    /// `Client::builder`, the struct of its arguments where they are too many, and the setters of the builder.
    pub(super) fn builder(&self) -> (Function, Option<ir::RequiredParts>, Vec<Function>) {
        let mut plan = BuilderPlan::default();
        self.plan_auth(&mut plan);
        self.plan_headers(&mut plan);
        let (mut setups, server) = self.plan_server(&mut plan);
        let needed: Vec<&Part> = plan.steps.iter().flat_map(|step| &step.parts).filter(|part| part.required).collect();
        let crowded = needed.len() > MAX_ARGUMENTS;
        let source = |part: &Part| {
            let ident = part.field.ident.clone();
            if crowded { Value::plain(From::Required(ident)) } else { part.value(From::Argument(ident)) }
        };
        let required = crowded.then(|| ir::RequiredParts {
            ident: ir::Ident::known("ClientRequired"),
            docs: docs::Page::of("The required parts of a client.").finish(),
            fields: needed.iter().map(|part| part.field.clone()).collect(),
            plain: false,
        });
        let arguments = if crowded {
            let ty = Type::Own(ir::CrateModule::Root, ir::Ident::known("ClientRequired"));
            vec![ir::Argument::new("required", ty)]
        } else {
            needed.iter().map(|part| part.argument()).collect()
        };
        let mut functions = Vec::new();
        for step in &plan.steps {
            if step.parts.iter().all(|part| part.required) {
                setups.push((step.make)(&step.parts.iter().map(source).collect::<Vec<_>>(), &step.name));
            } else {
                functions.push(step.setter());
            }
        }
        setups.extend(plan.constants.into_iter().map(|(name, text)| BuilderStep::ConstantHeader(name, text)));
        if let Some(limit) = &self.api.rate_limit {
            setups.push(BuilderStep::Quota(self.quota(limit)));
        }
        setups.extend(self.api.reference.iter().map(|name| BuilderStep::Reference(name.value.clone())));
        if let Some(version) = self.api.default_version() {
            setups.push(BuilderStep::Version(version.to_owned()));
        }
        // The server comes first, whatever stands in the arguments.
        setups.sort_by_key(|setup| !matches!(setup, BuilderStep::Server(_) | BuilderStep::GivenServer(..)));
        let mut page = docs::Page::of("Begins a client with what every call needs.");
        page.paragraph(server);
        page.list(needed.iter().map(|part| {
            let lines: Vec<&str> =
                part.field.docs.0.iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
            format!("`{}`: {}", part.field.ident.stem(), lines.join(" "))
        }));
        let begin = Function::new(ir::Ident::known("builder"), Receiver::None, Body::Builder(ir::Mode::Async, setups))
            .docs(page.finish())
            .arguments(arguments)
            .output(Type::Own(ir::CrateModule::Root, ir::Ident::known("Builder")));
        (begin, required, functions)
    }

    fn plan_auth(&self, plan: &mut BuilderPlan) {
        let api = self.api;
        match &api.auth {
            Some(Auth::Schemes(schemes)) => {
                for scheme in schemes.iter().filter(|scheme| !scheme.per_call) {
                    self.plan_scheme(scheme, plan);
                }
            }
            Some(Auth::None(_)) => {}
            undocumented => {
                let metadata = match undocumented {
                    Some(Auth::Undocumented(metadata)) => Some(metadata),
                    _ => None,
                };
                let mut page = docs::Page::of(
                    "How calls are authenticated, which is not documented. The runtime has the usual ways, and \
                     `NoAuthentication`.",
                );
                if let Some(metadata) = metadata {
                    page.metadata(self.writer(), api, metadata, metadata.errata.iter().copied());
                }
                let field = self.plain_field(NodePath::Auth, page.finish(), Type::shared(RuntimeTrait::Authenticate));
                plan.steps.push(Step {
                    name: String::new(),
                    parts: vec![Part {
                        field,
                        setter: ir::Docs::default(),
                        required: true,
                        argument: Type::Impl(Bounds::Runtime(RuntimeTrait::Authenticate)),
                        into: false,
                        boxed: false,
                        some: false,
                    }],
                    make: |values, _| BuilderStep::Authenticate(values[0].clone()),
                });
            }
        }
    }

    fn plan_scheme(&self, scheme: &AuthScheme, plan: &mut BuilderPlan) {
        let (words, make): (String, Make) = match &scheme.kind {
            AuthKind::Header(name) => (format!("Sent in the header {}.", docs::code(name)), |v, name| {
                BuilderStep::HeaderToken(name.into(), v[0].clone())
            }),
            AuthKind::Query(name) => (format!("Sent in the query as {}.", docs::code(name)), |v, name| {
                BuilderStep::QueryToken(name.into(), v[0].clone())
            }),
            AuthKind::Bearer(format) => {
                (format!("A bearer token ({}).", docs::flat(format)), |v, _| BuilderStep::Bearer(v[0].clone()))
            }
            AuthKind::OAuth2(_) => {
                (self.token_words(&NodePath::Flow(scheme.name.value.clone())), |v, _| BuilderStep::Bearer(v[0].clone()))
            }
            AuthKind::Basic(format) => (format!("User and password ({}).", docs::flat(format)), |v, _| {
                BuilderStep::Basic(v[0].clone(), v[1].clone())
            }),
            AuthKind::ClientCertificate => {
                ("Certificate and key for the TLS handshake.".into(), |v, _| BuilderStep::Certificate(v[0].clone()))
            }
        };
        let wire = match &scheme.kind {
            AuthKind::Header(name) | AuthKind::Query(name) => name.clone(),
            _ => String::new(),
        };
        let mut page = docs::Page::on(&scheme.metadata, &words);
        if scheme.metadata.doc.is_some() {
            page.paragraph(&words);
        }
        page.metadata(self.writer(), self.api, &scheme.metadata, scheme.metadata.errata.iter().copied());
        let docs = page.finish();
        let node = NodePath::Scheme(scheme.name.value.clone());
        let part = |kind: NameKind, own: Type, argument: Type, into: bool| Part {
            field: ir::Field {
                docs: docs.clone(),
                deprecated: docs::deprecated(&scheme.metadata),
                ident: self.proof.names.named(&node, kind),
                node: Some(node.clone()),
                ty: own,
                secret: false,
            },
            setter: ir::Docs::default(),
            required: scheme.required,
            argument,
            into,
            boxed: false,
            some: false,
        };
        let secret =
            || (Type::Runtime(RuntimeType::Credential), Type::Runtime(RuntimeType::Credential).into_argument());
        let certificate = || Type::Runtime(RuntimeType::Certificate);
        let parts = match &scheme.kind {
            AuthKind::ClientCertificate => {
                vec![part(NameKind::Item, certificate(), certificate(), false)]
            }
            AuthKind::Basic(_) => vec![
                part(NameKind::User, Type::String, Type::String.into_argument(), true),
                part(NameKind::Password, secret().0, secret().1, true),
            ],
            _ => vec![part(NameKind::Item, secret().0, secret().1, true)],
        };
        plan.steps.push(Step { name: wire, parts, make });
    }

    fn plan_headers(&self, plan: &mut BuilderPlan) {
        let api = self.api;
        for field in &api.client_headers {
            if let TypeKind::Const(literal) = &field.ty.kind {
                plan.constants.push((field.name.value.clone(), values::literal_text(&literal.value)));
                continue;
            }
            let node = NodePath::ClientHeader(field.name.value.clone());
            let ident = self.proof.names.item(&node);
            let part = self.header_part(node, field, ident, is_asked_for(field));
            let name = field.name.value.clone();
            plan.steps.push(Step {
                name,
                parts: vec![part],
                make: |v, name| BuilderStep::Header(name.into(), v[0].clone()),
            });
        }
        for field in &api.call_headers {
            if let Some(literal) = literal(field) {
                plan.constants.push((field.name.value.clone(), values::literal_text(literal)));
            }
        }
    }

    /// The steps that name the server, and what to say of it.
    fn plan_server(&self, plan: &mut BuilderPlan) -> (Vec<BuilderStep>, String) {
        match self.api.server.as_ref().map(|server| &server.base) {
            Some(ServerBase::Fixed(url)) => {
                (vec![BuilderStep::Server(url.value.clone())], format!("The server is {}.", docs::code(url)))
            }
            given => {
                let then = match given {
                    Some(ServerBase::Given { then: Some(then), .. }) => then.value.clone(),
                    _ => String::new(),
                };
                let mut page = docs::Page::of("The address of the server, which is not documented.");
                if !then.is_empty() {
                    page.paragraph(format!("{} follows it.", docs::code(&then)));
                }
                if let Some(server) = &self.api.server {
                    page.metadata(self.writer(), self.api, &server.metadata, server.metadata.errata.iter().copied());
                }
                let field = self.plain_field(NodePath::Server, page.finish(), Type::String);
                plan.steps.push(Step {
                    name: then,
                    parts: vec![Part {
                        field,
                        setter: ir::Docs::default(),
                        required: true,
                        argument: Type::String.into_argument(),
                        into: true,
                        boxed: false,
                        some: false,
                    }],
                    make: |v, then| BuilderStep::GivenServer(v[0].clone(), then.into()),
                });
                (Vec::new(), String::new())
            }
        }
    }
}

type Make = fn(&[Value], &str) -> BuilderStep;

/// A step of setting up a client that takes values of the caller.
struct Step {
    /// The name on the wire, where it has one.
    name: String,
    parts: Vec<Part>,
    make: Make,
}

impl Step {
    /// The builder's function for a step that may be left out.
    fn setter(&self) -> Function {
        let values: Vec<Value> = self
            .parts
            .iter()
            .map(|part| Value { some: false, ..part.value(From::Argument(part.field.ident.clone())) })
            .collect();
        let first = self.parts.first();
        Function::new(
            first.map_or_else(|| ir::Ident::known("with"), |part| part.field.ident.clone()),
            Receiver::Value,
            Body::BuilderStep((self.make)(&values, &self.name)),
        )
        .docs(first.map(|part| part.field.docs.clone()).unwrap_or_default())
        .deprecated(first.and_then(|part| part.field.deprecated.clone()))
        .arguments(self.parts.iter().map(Part::argument).collect())
    }
}

#[derive(Default)]
struct BuilderPlan {
    steps: Vec<Step>,
    constants: Vec<(String, String)>,
}

impl Lower<'_> {
    /// An argument that has no more to say than its name and type.
    fn plain_field(&self, node: NodePath, docs: ir::Docs, ty: Type) -> ir::Field {
        let ident = self.proof.names.item(&node);
        ir::Field { node: Some(node), docs, deprecated: None, ident, ty, secret: false }
    }
}

/// `Client::blocking`, which takes the same as `Client::builder`.
pub(super) fn blocking(begin: &Function) -> Function {
    let body = match &begin.body {
        Body::Builder(_, setups) => Body::Builder(ir::Mode::Blocking, setups.clone()),
        other => other.clone(),
    };
    let page = docs::Page::of(
        "Begins a client whose calls block the thread that makes them, with what [`builder`](Self::builder) takes. \
         Without the feature `blocking` it needs a transport of your own.",
    );
    Function::new(ir::Ident::known("blocking"), begin.receiver, body)
        .docs(page.finish())
        .arguments(begin.arguments.clone())
        .output(Type::InMode(ir::CrateModule::Root, ir::Ident::known("Builder"), ir::Mode::Blocking))
}

/// A function of the builder that takes one thing more.
fn option(words: &str, option: BuilderOption, argument: Option<(&str, Type)>) -> Function {
    function(words, option.name(), argument.into_iter().collect(), Type::This, Body::BuilderOption(option))
}

pub(super) fn api_version() -> Function {
    let version = Type::Own(ir::CrateModule::Root, ir::Ident::known("ApiVersion"));
    option(
        "Sets another version of the API. The functions of the client stay those of the version that is used by default.",
        BuilderOption::ApiVersion,
        Some(("version", version)),
    )
}

impl Lower<'_> {
    /// What the builder of every crate has.
    pub(super) fn fixed_builder(&self) -> Vec<Function> {
        let mut functions = self.other_addresses();
        functions.extend(options());
        functions.push(function(
            "Builds the client.\n# Errors\nIf the address, a header or a certificate cannot be used, or there is no transport.",
            "build",
            Vec::new(),
            Type::Result(
                Box::new(Type::OverMode(ir::CrateModule::Root, ir::Ident::known("Client"))),
                Box::new(Type::Runtime(RuntimeType::BuildError)),
            ),
            Body::BuildClient,
        ));
        functions
    }
}

impl Lower<'_> {
    /// The functions that take another address than the documented one.
    fn other_addresses(&self) -> Vec<Function> {
        let Some(ServerBase::Fixed(_)) = self.api.server.as_ref().map(|server| &server.base) else { return Vec::new() };
        let address = || Some(("address", Type::String.into_argument()));
        if self.api.versions.is_empty() {
            let words = "Sets another address: a sandbox, a proxy, the server of a test.";
            return vec![option(words, BuilderOption::BaseUrl, address())];
        }
        vec![
            option(
                "Sets another address: a sandbox, a proxy, the server of a test. `{version}` stands for the version of the \
                 API in it.",
                BuilderOption::BaseUrl,
                address(),
            ),
            option(
                "Sets another address, without a place for the version: that of a proxy that adds it, or of the server of a test. \
                 The calls of all versions go there.",
                BuilderOption::BaseUrlWithoutVersion,
                address(),
            ),
        ]
    }
}

/// What every builder can be given, whatever the API.
fn options() -> [Function; 11] {
    [
        option(
            "Sets what calls do if an answer differs from the documentation.",
            BuilderOption::Drift,
            Some(("mode", Type::Runtime(RuntimeType::DriftMode))),
        ),
        option(
            "Refuses calls for broken rules of that evidence and better founded ones: only what the documentation states, \
             unless this is given. Other rules that a request breaks are advice, told with its reply.",
            BuilderOption::Refuse,
            Some(("evidence", Type::Runtime(RuntimeType::Evidence))),
        ),
        option(
            "Sets whether errors show the beginning of a value that cannot be read, and the keys of maps that lead to it. They do \
             not unless this is given, since both may be data of a customer.",
            BuilderOption::Excerpts,
            Some(("shown", Type::Primitive(Primitive::Bool))),
        ),
        option(
            "Sets what one call may take.",
            BuilderOption::Limits,
            Some(("limits", Type::Runtime(RuntimeType::Limits))),
        ),
        option(
            "Sets when calls are sent again. What is not idempotent never is if the service may have carried it out.",
            BuilderOption::Retry,
            Some(("retry", Type::Runtime(RuntimeType::Retry))),
        ),
        option(
            "Sets how often the client calls the service: as the documentation states, unless this is given.",
            BuilderOption::RateLimit,
            Some(("rate_limit", Type::Runtime(RuntimeType::RateLimit))),
        ),
        option(
            "Sets what the client calls itself in `User-Agent`.",
            BuilderOption::UserAgent,
            Some(("user_agent", Type::String.into_argument())),
        ),
        option(
            "Adds an authority to be trusted besides those of the system, in PEM form. A transport of your own has to trust it by \
             itself: a client is not built with both.",
            BuilderOption::RootCertificate,
            Some(("pem", Type::Impl(Bounds::Bytes))),
        ),
        option(
            "Sets another transport than the default one, which is hyper, or ureq if the client blocks. It brings its \
             own TLS, client certificate and trusted roots included: none of the builder goes to it.",
            BuilderOption::Transport,
            Some(("transport", Type::OfMode(ModePart::Transport))),
        ),
        option(
            "Sets another timer than the default one.",
            BuilderOption::Timer,
            Some(("timer", Type::OfMode(ModePart::Timer))),
        ),
        option(
            "Allows plain HTTP to other machines: everything that is sent, credentials too, can then be read on the way.",
            BuilderOption::AllowPlainHttp,
            None,
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::options;
    use crate::proof::RESERVED_ON_BUILDER;

    #[test]
    fn what_every_builder_has_is_reserved() {
        for function in options().into_iter().chain([super::api_version()]) {
            assert!(RESERVED_ON_BUILDER.contains(&function.ident.as_str()), "{}", function.ident);
        }
    }
}
