//! The client: builder, groups of operations, views of older versions, what every call has.

use super::names::{Scope, camel, snake, version_camel, version_snake};
use super::operation::{Lowered, line};
use super::required::Part;
use super::{Lower, docs, values};
use crate::ir::{self, Body, From, Function, Receiver, Setup, Type, Value};
use crate::model::{Auth, AuthKind, AuthScheme, Field, Operation, Presence, ServerBase, TypeKind};

/// What every builder has.
const RESERVED_ON_BUILDER: &[&str] = &[
    "allow_plain_http",
    "api_version",
    "base_url",
    "build",
    "limits",
    "retry",
    "root_certificate",
    "timer",
    "transport",
    "user_agent",
];

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

/// A client or view, while its groups are made.
struct View<'v> {
    /// What stands before the names of its groups.
    prefix: &'v str,
    /// What leads to it from the client, as in `v1_1().`.
    call: String,
}

impl Lower<'_> {
    pub(super) fn client(&mut self) -> ir::Client {
        let api = self.api;
        let errors = self.errors();
        let call = self.call_functions();
        let taken: Vec<String> = call.iter().map(|function| function.ident.stem().to_owned()).collect();
        let mut lowered: Vec<Lowered> =
            api.operations.iter().map(|operation| self.operation(operation, &errors, &taken)).collect();
        for (operation, lowered) in api.operations.iter().zip(&mut lowered) {
            self.own_auth(operation, &taken, lowered);
        }
        let (begin, required, mut builder) = self.builder();
        let versions = self.versions();
        if !versions.is_empty() {
            builder.push(api_version());
        }
        let fixed = matches!(api.server.as_ref().map(|server| &server.base), Some(ServerBase::Fixed(_)));
        builder.extend(fixed_builder(fixed));
        let mut groups = Vec::new();
        let mut group_scope = Scope::new("group", &[]);
        let functions = self.functions(&mut lowered, &mut groups, &mut group_scope);
        let title = docs::flat(api.title.as_deref().unwrap_or(&api.name));
        let mut page = docs::Page::of(format!("A client of {title}. Clones are cheap and share connections."));
        page.paragraph(
            "Every function that names an operation returns a [`Call`](super::Call), which is sent when it is awaited.",
        );
        ir::Client {
            docs: page.finish(),
            begin,
            required,
            builder,
            versions,
            functions,
            call,
            groups,
            operations: lowered.into_iter().map(|lowered| lowered.operation).collect(),
            errors,
        }
    }

    fn functions(
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
        let mut scope = Scope::new("function", &["builder"]);
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
            let mut inner = Scope::new("function", &[]);
            let leads = self.branch(&tree, &view, &mut inner, lowered, groups, group_scope);
            let words = format!("Operations of version {} that the current version lacks.", docs::code(word));
            groups.push(ir::Group { ident: ident.clone(), docs: docs::Page::of(&words).finish(), functions: leads });
            functions.push(Function {
                docs: docs::Page::of(words).finish(),
                example: None,
                deprecated: None,
                asynchronous: false,
                ident: function,
                receiver: Receiver::Reference,
                arguments: Vec::new(),
                output: Type::OverMode(ir::Room::Groups, ident.clone()),
                body: Body::View(ident, word.to_owned()),
            });
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
            let mut inner = Scope::new("function", &[]);
            let leads = self.branch(child, &inner_view, &mut inner, lowered, groups, group_scope);
            let words = format!("The operations of {}.", docs::code(&whole));
            groups.push(ir::Group { ident: group.clone(), docs: docs::Page::of(&words).finish(), functions: leads });
            functions.push(Function {
                docs: docs::Page::of(words).finish(),
                example: None,
                deprecated: None,
                asynchronous: false,
                ident,
                receiver: Receiver::Reference,
                arguments: Vec::new(),
                output: Type::OverMode(ir::Room::Groups, group.clone()),
                body: Body::Group(group),
            });
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
        Function {
            docs: page.finish(),
            example: Some(self.example(lowered, call)),
            deprecated: docs::deprecated(&operation.facts),
            asynchronous: false,
            ident,
            receiver: Receiver::Reference,
            arguments: lowered.arguments.clone(),
            output: Type::Call(made.ident.clone()),
            body: Body::Call(made.ident.clone(), lowered.values.clone()),
        }
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

    fn versions(&self) -> Vec<ir::Version> {
        let mut scope = Scope::new("version", &[]);
        let versions = self.api.versions.iter().map(|version| {
            let words = if self.api.default_version() == Some(version.value.as_str()) {
                format!("{}, which is used unless another is chosen.", docs::code(version))
            } else {
                format!("{}.", docs::code(version))
            };
            ir::Version {
                wire: version.value.clone(),
                ident: scope.free(&version_camel(version), "Version"),
                docs: docs::Page::of(words).finish(),
            }
        });
        versions.collect()
    }

    fn builder(&mut self) -> (Function, Option<ir::RequiredParts>, Vec<Function>) {
        let mut scope = Scope::new("builder argument", RESERVED_ON_BUILDER);
        let mut plan = BuilderPlan::default();
        self.plan_auth(&mut scope, &mut plan);
        self.plan_headers(&mut scope, &mut plan);
        let (mut setups, server) = self.plan_server(&mut scope, &mut plan);
        let needed: Vec<&Part> = plan.steps.iter().flat_map(|step| &step.parts).filter(|part| part.required).collect();
        let crowded = needed.len() > 3;
        let source = |part: &Part| {
            let ident = part.field.ident.clone();
            if crowded { Value::plain(From::Required(ident)) } else { part.value(From::Argument(ident)) }
        };
        let required = crowded.then(|| ir::RequiredParts {
            ident: ir::Ident::known("ClientRequired"),
            docs: docs::Page::of("What a client needs.").finish(),
            fields: needed.iter().map(|part| part.field.clone()).collect(),
            plain: false,
        });
        let arguments = if crowded {
            let ty = Type::Own(ir::Room::Root, ir::Ident::known("ClientRequired"));
            vec![ir::Argument { ident: ir::Ident::known("required"), ty }]
        } else {
            needed
                .iter()
                .map(|part| ir::Argument { ident: part.field.ident.clone(), ty: part.argument.clone() })
                .collect()
        };
        let mut functions = Vec::new();
        for step in &plan.steps {
            if step.parts.iter().all(|part| part.required) {
                setups.push((step.make)(&step.parts.iter().map(source).collect::<Vec<_>>(), &step.name));
            } else {
                functions.push(step.setter());
            }
        }
        setups.extend(plan.constants.into_iter().map(|(name, text)| Setup::ConstantHeader(name, text)));
        if let Some(version) = self.api.default_version() {
            setups.push(Setup::Version(version.to_owned()));
        }
        // The server comes first, whatever stands in the arguments.
        setups.sort_by_key(|setup| !matches!(setup, Setup::Server(_) | Setup::GivenServer(..)));
        let mut page = docs::Page::of("Begins a client with what every call needs.");
        page.paragraph(server);
        page.list(needed.iter().map(|part| {
            let lines: Vec<&str> =
                part.field.docs.0.iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
            format!("`{}`: {}", part.field.ident.stem(), lines.join(" "))
        }));
        let begin = Function {
            docs: page.finish(),
            example: None,
            deprecated: None,
            asynchronous: false,
            ident: ir::Ident::known("builder"),
            receiver: Receiver::None,
            arguments,
            output: Type::Own(ir::Room::Root, ir::Ident::known("Builder")),
            body: Body::Builder(setups),
        };
        (begin, required, functions)
    }

    fn plan_auth(&mut self, scope: &mut Scope, plan: &mut BuilderPlan) {
        let api = self.api;
        match &api.auth {
            Some(Auth::Schemes(schemes)) => {
                for scheme in schemes.iter().filter(|scheme| !scheme.per_call) {
                    self.plan_scheme(scheme, scope, plan);
                }
            }
            Some(Auth::None(_)) => {}
            undocumented => {
                let facts = match undocumented {
                    Some(Auth::Undocumented(facts)) => Some(facts),
                    _ => None,
                };
                let mut page = docs::Page::of(
                    "How calls prove who makes them, which the page does not say. The runtime has the usual ways, and \
                     `NoAuthentication`.",
                );
                if let Some(facts) = facts {
                    page.facts(api, facts);
                }
                let field = plain_field(
                    "authenticate",
                    page.finish(),
                    scope,
                    Type::Verbatim("::std::sync::Arc<dyn rt::Authenticate>"),
                );
                plan.steps.push(Step {
                    name: String::new(),
                    parts: vec![Part {
                        field,
                        required: true,
                        argument: Type::Verbatim("impl rt::Authenticate"),
                        into: false,
                        boxed: false,
                        some: false,
                    }],
                    make: |values, _| Setup::Authenticate(values[0].clone()),
                });
            }
        }
    }

    fn plan_scheme(&mut self, scheme: &AuthScheme, scope: &mut Scope, plan: &mut BuilderPlan) {
        let (words, make): (String, Make) = match &scheme.kind {
            AuthKind::Header(name) => (format!("Sent in the header {}.", docs::code(name)), |v, name| {
                Setup::HeaderToken(name.into(), v[0].clone())
            }),
            AuthKind::Query(name) => (format!("Sent in the query as {}.", docs::code(name)), |v, name| {
                Setup::QueryToken(name.into(), v[0].clone())
            }),
            AuthKind::Bearer(format) => {
                (format!("A bearer token ({}).", docs::flat(format)), |v, _| Setup::Bearer(v[0].clone()))
            }
            AuthKind::Basic(format) => (format!("User and password ({}).", docs::flat(format)), |v, _| {
                Setup::Basic(v[0].clone(), v[1].clone())
            }),
            AuthKind::ClientCertificate => {
                ("Certificate and key for the TLS handshake.".into(), |v, _| Setup::Certificate(v[0].clone()))
            }
        };
        let wire = match &scheme.kind {
            AuthKind::Header(name) | AuthKind::Query(name) => name.clone(),
            _ => String::new(),
        };
        let mut page = docs::Page::on(&scheme.facts, &words);
        if scheme.facts.doc.is_some() {
            page.paragraph(&words);
        }
        page.facts(self.api, &scheme.facts);
        let docs = page.finish();
        let span = scheme.name.span;
        let mut part = |name: &str, own: Type, argument: Type, into: bool| Part {
            field: ir::Field {
                docs: docs.clone(),
                deprecated: docs::deprecated(&scheme.facts),
                ident: scope.claim(snake(name), "_auth", name, span, &mut self.collisions),
                ty: own,
                secret: false,
            },
            required: scheme.required,
            argument,
            into,
            boxed: false,
            some: false,
        };
        let name = scheme.name.value.as_str();
        let secret = || (Type::Runtime("Secret"), Type::Runtime("Secret").into_argument());
        let parts = match &scheme.kind {
            AuthKind::ClientCertificate => {
                vec![part(name, Type::Runtime("Certificate"), Type::Runtime("Certificate"), false)]
            }
            AuthKind::Basic(_) => vec![
                part(&format!("{name}_user"), Type::String, Type::String.into_argument(), true),
                part(&format!("{name}_password"), secret().0, secret().1, true),
            ],
            _ => vec![part(name, secret().0, secret().1, true)],
        };
        plan.steps.push(Step { name: wire, parts, make });
    }

    fn plan_headers(&mut self, scope: &mut Scope, plan: &mut BuilderPlan) {
        let api = self.api;
        for field in &api.client_headers {
            if let TypeKind::Const(literal) = &field.ty.kind {
                plan.constants.push((field.name.value.clone(), values::literal_text(&literal.value)));
                continue;
            }
            let part = self.header_part(field, scope, field.presence == Presence::Required);
            let name = field.name.value.clone();
            plan.steps.push(Step { name, parts: vec![part], make: |v, name| Setup::Header(name.into(), v[0].clone()) });
        }
        for field in &api.call_headers {
            if let (TypeKind::Const(literal), true) = (&field.ty.kind, field.presence != Presence::Optional) {
                plan.constants.push((field.name.value.clone(), values::literal_text(&literal.value)));
            }
        }
    }

    fn header_part(&mut self, field: &Field, scope: &mut Scope, required: bool) -> Part {
        let words = format!("The header {}.", docs::code(&field.name));
        let (argument, into) = self.argument(&field.ty);
        Part {
            field: ir::Field {
                docs: docs::member(self.api, field, None, words),
                deprecated: docs::deprecated(&field.facts),
                ident: scope.claim(snake(&field.name), "_header", &field.name, field.name.span, &mut self.collisions),
                ty: self.ty(&field.ty),
                secret: field.secret,
            },
            required,
            argument,
            into,
            boxed: false,
            some: false,
        }
    }

    /// The steps that name the server, and what to say of it.
    fn plan_server(&mut self, scope: &mut Scope, plan: &mut BuilderPlan) -> (Vec<Setup>, String) {
        match self.api.server.as_ref().map(|server| &server.base) {
            Some(ServerBase::Fixed(url)) => {
                (vec![Setup::Server(url.value.clone())], format!("The server is {}.", docs::code(url)))
            }
            given => {
                let (name, then) = match given {
                    Some(ServerBase::Given { name, then }) => {
                        (name.value.clone(), then.as_ref().map(|then| then.value.clone()).unwrap_or_default())
                    }
                    _ => ("base_url".to_owned(), String::new()),
                };
                let mut page = docs::Page::of("The address of the server, which the page does not name.");
                if !then.is_empty() {
                    page.paragraph(format!("{} follows it.", docs::code(&then)));
                }
                if let Some(server) = &self.api.server {
                    page.facts(self.api, &server.facts);
                }
                let field = given_field(&name, page.finish(), scope);
                plan.steps.push(Step {
                    name: then,
                    parts: vec![Part {
                        field,
                        required: true,
                        argument: Type::String.into_argument(),
                        into: true,
                        boxed: false,
                        some: false,
                    }],
                    make: |v, then| Setup::GivenServer(v[0].clone(), then.into()),
                });
                (Vec::new(), String::new())
            }
        }
    }

    /// What every call has, whatever the operation.
    fn call_functions(&mut self) -> Vec<Function> {
        let api = self.api;
        let mut functions = fixed_call();
        let mut scope = Scope::new("call setter", &["edit", "timeout", "reply", "into_operation", "into_future"]);
        if let Some(Auth::Schemes(schemes)) = &api.auth {
            let per_call: Vec<&AuthScheme> = schemes.iter().filter(|scheme| scheme.per_call).collect();
            let bearers = per_call.iter().filter(|scheme| matches!(scheme.kind, AuthKind::Bearer(_))).count();
            for scheme in per_call {
                let alone = bearers == 1 && matches!(scheme.kind, AuthKind::Bearer(_));
                functions.extend(self.per_call(scheme, alone, &mut scope));
            }
        }
        for field in &api.call_headers {
            if matches!(field.ty.kind, TypeKind::Const(_)) && field.presence != Presence::Optional {
                continue;
            }
            let part = self.header_part(field, &mut scope, false);
            functions.push(call_header(field, part));
        }
        functions
    }

    /// Setters for credentials that one operation alone wants with each call.
    fn own_auth(&mut self, operation: &Operation, taken: &[String], lowered: &mut Lowered) {
        let Some(Auth::Schemes(schemes)) = &operation.auth else { return };
        let shared = match &self.api.auth {
            Some(Auth::Schemes(schemes)) => schemes.as_slice(),
            _ => &[],
        };
        let mut reserved: Vec<String> = taken.to_vec();
        reserved.extend(lowered.operation.setters.iter().map(|setter| setter.ident.stem().to_owned()));
        let reserved: Vec<&str> = reserved.iter().map(String::as_str).collect();
        let mut scope = Scope::new("setter", &reserved);
        for scheme in schemes.iter().filter(|scheme| scheme.per_call) {
            if !shared.iter().any(|known| known.name.value == scheme.name.value) {
                lowered.operation.setters.extend(self.per_call(scheme, false, &mut scope));
            }
        }
    }

    fn per_call(&mut self, scheme: &AuthScheme, alone: bool, scope: &mut Scope) -> Option<Function> {
        let name = if alone { "bearer_token" } else { scheme.name.value.as_str() };
        let token =
            |ident: &str| ir::Argument { ident: ir::Ident::known(ident), ty: Type::Runtime("Secret").into_argument() };
        let credentials = |made: String| format!("self.options.authenticate(::std::sync::Arc::new({made})); self");
        let (words, arguments, body) = match &scheme.kind {
            AuthKind::Bearer(format) => (
                format!("Sends a bearer token ({}) with this call.", docs::flat(format)),
                vec![token("token")],
                "self.options.bearer_token(token); self".to_owned(),
            ),
            AuthKind::Header(name) => (
                format!("Sends a token in the header {} with this call.", docs::code(name)),
                vec![token("token")],
                credentials(format!("rt::HeaderToken {{ name: {name:?}, token: token.into() }}")),
            ),
            AuthKind::Query(name) => (
                format!("Sends a token in the query as {} with this call.", docs::code(name)),
                vec![token("token")],
                credentials(format!("rt::QueryToken {{ name: {name:?}, token: token.into() }}")),
            ),
            AuthKind::Basic(_) => (
                "Sends user and password with this call.".to_owned(),
                vec![
                    ir::Argument { ident: ir::Ident::known("user"), ty: Type::String.into_argument() },
                    token("password"),
                ],
                credentials("rt::BasicAuth { user: user.into(), password: password.into() }".to_owned()),
            ),
            // A certificate belongs to a connection, not to a call.
            AuthKind::ClientCertificate => return None,
        };
        let mut page = docs::Page::on(&scheme.facts, &words);
        if scheme.facts.doc.is_some() {
            page.paragraph(words);
        }
        page.facts(self.api, &scheme.facts);
        Some(Function {
            docs: page.finish(),
            example: None,
            deprecated: docs::deprecated(&scheme.facts),
            asynchronous: false,
            ident: scope.claim(snake(name), "_auth", name, scheme.name.span, &mut self.collisions),
            receiver: Receiver::Value,
            arguments,
            output: Type::This,
            body: Body::Verbatim(body),
        })
    }
}

impl Tree {
    fn first_operation(&self) -> Option<usize> {
        self.operations.first().copied().or_else(|| self.children.iter().find_map(Tree::first_operation))
    }
}

type Make = fn(&[Value], &str) -> Setup;

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
        Function {
            docs: first.map(|part| part.field.docs.clone()).unwrap_or_default(),
            example: None,
            deprecated: first.and_then(|part| part.field.deprecated.clone()),
            asynchronous: false,
            ident: first.map_or_else(|| ir::Ident::known("with"), |part| part.field.ident.clone()),
            receiver: Receiver::Value,
            arguments: self
                .parts
                .iter()
                .map(|part| ir::Argument { ident: part.field.ident.clone(), ty: part.argument.clone() })
                .collect(),
            output: Type::This,
            body: Body::Setup((self.make)(&values, &self.name)),
        }
    }
}

#[derive(Default)]
struct BuilderPlan {
    steps: Vec<Step>,
    constants: Vec<(String, String)>,
}

fn plain_field(name: &str, docs: ir::Docs, scope: &mut Scope, ty: Type) -> ir::Field {
    ir::Field { docs, deprecated: None, ident: scope.free(name, "_argument"), ty, secret: false }
}

/// The argument for an address. Builders of given servers have no `base_url`, so the name is free.
fn given_field(name: &str, docs: ir::Docs, scope: &mut Scope) -> ir::Field {
    let stem = snake(name);
    let ident = if stem == "base_url" { super::names::ident(&stem) } else { scope.free(&stem, "_address") };
    ir::Field { docs, deprecated: None, ident, ty: Type::String, secret: false }
}

/// The arguments that an example of an operation declares, and the line that calls it.
pub(super) fn sample(operation: &ir::Operation, call: &str, library: &str) -> (Vec<String>, String) {
    let arguments = operation.sample.iter();
    let (declared, passed): (Vec<String>, Vec<String>) = arguments
        .map(|argument| {
            let name = sample_name(&argument.ident);
            (format!("{name}: {}", ir::type_text(&argument.ty, library)), name)
        })
        .unzip();
    let result = result_name(&operation.output).map(|name| format!("let {name} = ")).unwrap_or_default();
    (declared, format!("{result}client.{call}({}).await?;", passed.join(", ")))
}

/// The name of the client must not be hidden by a parameter's.
fn sample_name(ident: &ir::Ident) -> String {
    if ident.as_str() == "client" { "client_value".into() } else { ident.to_string() }
}

fn result_name(output: &Type) -> Option<String> {
    Some(match output {
        Type::Unit => return None,
        Type::Own(_, ident) => super::names::ident(&snake(ident.stem())).to_string(),
        Type::Option(inner) => return result_name(inner),
        Type::Vec(_) => "list".into(),
        Type::Map(_) => "map".into(),
        _ => "value".into(),
    })
}

fn function(words: &str, name: &str, arguments: Vec<(&str, Type)>, output: Type, body: &str) -> Function {
    let mut page = docs::Page::default();
    words.lines().for_each(|line| page.paragraph(line));
    Function {
        docs: page.finish(),
        example: None,
        deprecated: None,
        asynchronous: false,
        ident: ir::Ident::known(name),
        receiver: Receiver::Value,
        arguments: arguments.into_iter().map(|(name, ty)| ir::Argument { ident: ir::Ident::known(name), ty }).collect(),
        output,
        body: Body::Verbatim(body.to_owned()),
    }
}

fn api_version() -> Function {
    let version = Type::Own(ir::Room::Root, ir::Ident::known("ApiVersion"));
    function(
        "Pins another version of the API. The functions of the client stay those of the version that is used by default.",
        "api_version",
        vec![("version", version)],
        Type::This,
        "self.core = self.core.version(version.as_str()); self",
    )
}

fn fixed_builder(fixed: bool) -> Vec<Function> {
    let setter = |words: &str, name: &str, argument: &str, ty: Type| {
        function(
            words,
            name,
            vec![(argument, ty)],
            Type::This,
            &format!("self.core = self.core.{name}({argument}); self"),
        )
    };
    let mut functions = Vec::new();
    if fixed {
        functions.push(function(
            "Another address: a sandbox, a proxy, the server of a test.",
            "base_url",
            vec![("address", Type::String.into_argument())],
            Type::This,
            "let address: ::std::string::String = address.into(); self.core = self.core.base_url(address); self",
        ));
    }
    functions.extend([
        setter("What one call may take.", "limits", "limits", Type::Runtime("Limits")),
        function(
            "What the client calls itself in `User-Agent`.",
            "user_agent",
            vec![("user_agent", Type::String.into_argument())],
            Type::This,
            "let user_agent: ::std::string::String = user_agent.into(); \
             self.core = self.core.user_agent(user_agent); self",
        ),
        setter(
            "An authority to be trusted besides those of the system, in PEM form.",
            "root_certificate",
            "pem",
            Type::Verbatim("impl ::core::convert::AsRef<[u8]>"),
        ),
        setter(
            "Another transport than the default one.",
            "transport",
            "transport",
            Type::Verbatim("::std::sync::Arc<dyn rt::Transport>"),
        ),
        setter("Another timer than the default one.", "timer", "timer", Type::Verbatim("::std::sync::Arc<dyn rt::Timer>")),
        function(
            "Allows plain HTTP to other machines: everything that is sent, credentials too, can then be read on the way.",
            "allow_plain_http",
            Vec::new(),
            Type::This,
            "self.core = self.core.allow_plain_http(); self",
        ),
        function(
            "The client.\n# Errors\nIf the address, a header or a certificate cannot be used, or there is no transport.",
            "build",
            Vec::new(),
            Type::Result(
                Box::new(Type::Own(ir::Room::Root, ir::Ident::known("Client"))),
                Box::new(Type::Runtime("BuildError")),
            ),
            "self.core.build().map(|core| Client { core })",
        ),
    ]);
    functions
}

fn fixed_call() -> Vec<Function> {
    vec![
        function(
            "Changes the request before it is sent, after everything else was put into it: a way out where the page is \
             wrong.",
            "edit",
            vec![(
                "edit",
                Type::Verbatim(
                    "impl ::core::ops::FnOnce(&mut rt::http::Request<rt::Bytes>) + ::core::marker::Send + 'static",
                ),
            )],
            Type::This,
            "self.options.edit(edit); self",
        ),
        function(
            "The time for the whole call, instead of the client's.",
            "timeout",
            vec![("timeout", Type::Verbatim("::core::time::Duration"))],
            Type::This,
            "self.options.timeout(timeout); self",
        ),
    ]
}

fn call_header(field: &Field, part: Part) -> Function {
    let argument = part.field.ident;
    Function {
        docs: part.field.docs,
        example: None,
        deprecated: part.field.deprecated,
        asynchronous: false,
        ident: argument.clone(),
        receiver: Receiver::Value,
        arguments: vec![ir::Argument { ident: argument, ty: part.argument }],
        output: Type::This,
        body: Body::CallHeader(field.name.value.clone(), part.into.then_some(part.field.ty)),
    }
}
