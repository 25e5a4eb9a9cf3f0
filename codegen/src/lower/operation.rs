//! Operations: their parameters as fields, what is written into a request, how they are called.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::context::Setters;
use super::required::Part;
use super::{Lower, docs, values};
use crate::describe::{self, Text};
use crate::example::{Manner, request};
use crate::ir;
use crate::model::{Auth, Body, Location, NodePath, Operation, OperationPart, PathPart, Response, ResponseBody};
use crate::proof::{CONTEXT, NameKind, Parameter, generated_form, is_list, list_of, literal, parameters};

/// An operation, and how callers pass what it needs.
pub(super) struct Lowered {
    pub(super) operation: ir::Operation,
    pub(super) arguments: Vec<ir::Argument>,
    pub(super) values: Vec<(ir::Ident, ir::Value)>,
}

#[derive(Default)]
struct Made {
    parts: Vec<Part>,
    encode: Vec<ir::Encode>,
}

impl Lower<'_> {
    pub(super) fn operation(&self, operation: &Operation, context: Option<&Setters<'_>>) -> Lowered {
        let (node, name) = (NodePath::Operation(operation.name.value.clone()), &operation.name);
        let ident = self.proof.names.item(&node);
        let context = context.filter(|_| self.proof.reach.needs_context(operation));
        let made = self.parameters(operation, context.is_some());
        let (passed, required) = self.passed(ir::CrateModule::Ops, &node, &ident, &made.parts);
        let new =
            ir::Function::new(ir::Ident::known("new"), ir::Receiver::None, ir::Body::Build(passed.values.clone()))
                .docs(docs::Page::of("Creates the operation from its required parameters.").finish())
                .arguments(passed.arguments.clone());
        let mut setters = self.setters(operation, &made.parts, context);
        let (paged, paging) = self.paged(operation).unzip();
        let (waited, waits) = self.waited(operation).unzip();
        setters.extend([paging, waits].into_iter().flatten().flatten());
        let (output, successes, decode) = self.decode(operation);
        let sample = match &required {
            Some(_) => passed.arguments.clone(),
            None => made
                .parts
                .iter()
                .filter(|part| part.required)
                .map(|part| ir::Argument { ty: part.field.ty.clone(), ..part.argument() })
                .collect(),
        };
        let lowered = ir::Operation {
            node,
            id: name.value.clone(),
            call: String::new(),
            function: String::new(),
            docs: self.operation_docs(operation, None),
            deprecated: docs::deprecated(&operation.metadata),
            default: made.parts.iter().all(|part| !part.required),
            fields: made.parts.into_iter().map(|part| part.field).collect(),
            required,
            functions: vec![new],
            call_type: self.proof.names.named(&NodePath::Operation(name.value.clone()), NameKind::Call),
            request: request(self.api, operation, Manner::Plain),
            sample,
            setters,
            source: describe::first_source(self.api, &operation.metadata.sources),
            method: operation.verb,
            path: path(operation),
            accept: self.accept(operation),
            idempotent: operation.is_idempotent(),
            quota: operation.rate_limit.as_ref().map(|limit| self.quota(limit)),
            client_auth: !matches!(operation.auth, Some(Auth::None(_) | Auth::Schemes(_))),
            generated: self.generated(operation),
            since: operation.metadata.since.as_ref().map(|since| since.value.clone()),
            removed: operation.metadata.removed.as_ref().map(|removed| removed.value.clone()),
            encode: made.encode,
            output,
            successes,
            decode,
            context: context.is_some(),
            validator: ir::Validator::default(),
            answer: Vec::new(),
            paged,
            waited,
            ident,
        };
        Lowered { operation: lowered, arguments: passed.arguments, values: passed.values }
    }

    fn parameters(&self, operation: &Operation, context: bool) -> Made {
        let mut made = Made::default();
        for parameter in parameters(operation) {
            self.parameter(operation, parameter, &mut made);
        }
        if let Some(body) = &operation.body {
            self.body(operation, body, &mut made);
        }
        if context {
            made.parts.push(context_part());
        }
        made
    }

    fn parameter(&self, operation: &Operation, parameter: Parameter<'_>, made: &mut Made) {
        let field = parameter.field;
        let place = match (parameter.location, parameter.join) {
            (Location::Path, _) => ir::RequestPart::Path,
            (Location::Query, join) => ir::RequestPart::Query(join.filter(|_| is_list(self.api, &field.ty))),
            (Location::Header, _) => ir::RequestPart::Header,
        };
        let node = parameter.node(operation);
        let required = parameter.is_required();
        let name = field.name.value.clone();
        if let Some(literal) = literal(field) {
            let value = ir::Encoded::Constant(values::literal_text(literal));
            made.encode.push(ir::Encode { node, name, place, value });
            return;
        }
        let ident = self.proof.names.item(&node);
        let list = list_of(self.api, &field.ty).map(|(_, depth)| depth);
        let (argument, into) = self.argument(&field.ty);
        let own = self.ty(&field.ty);
        let docs = docs::setter(self.writer(), field);
        made.parts.push(Part {
            field: ir::Field {
                node: Some(node.clone()),
                docs: docs.clone(),
                deprecated: docs::deprecated(&field.metadata),
                ident: ident.clone(),
                ty: if required { own } else { own.option() },
                secret: field.secret,
            },
            setter: docs,
            required,
            argument,
            into,
            boxed: false,
            some: !required,
        });
        let value = ir::Encoded::Field { ident, list, optional: !required };
        made.encode.push(ir::Encode { node, name, place, value });
    }

    fn body(&self, operation: &Operation, body: &Body, made: &mut Made) {
        let node = NodePath::body(&operation.name);
        let ident = self.proof.names.item(&node);
        let (argument, into) = self.argument(&body.ty);
        let own = self.element(&body.ty);
        let nullable = body.ty.null == crate::model::Null::Nullable;
        let (argument, into) = if nullable { (own.clone(), false) } else { (argument, into) };
        let docs = docs::said_of(&body.metadata, &self.writer().text(&Text::sentence(describe::body_marks(body))));
        made.parts.push(Part {
            field: ir::Field {
                node: Some(node.clone()),
                docs: docs.clone(),
                deprecated: None,
                ident: ident.clone(),
                ty: if body.optional { own.option() } else { own },
                secret: false,
            },
            setter: docs,
            required: !body.optional,
            argument,
            into,
            boxed: false,
            some: body.optional,
        });
        let value = ir::Encoded::Field { ident, list: None, optional: body.optional };
        made.encode.push(ir::Encode {
            node,
            name: String::new(),
            place: ir::RequestPart::Body(body.media.clone()),
            value,
        });
    }

    /// The setters on calls of the operation.
    fn setters(&self, operation: &Operation, parts: &[Part], context: Option<&Setters<'_>>) -> Vec<ir::Function> {
        let optional = parts.iter().filter(|part| !part.required);
        let setters = optional.filter_map(|part| part.setter(&self.proof.names, ir::Body::SetOperation));
        let context = context.map(|context| self.context_setters(operation, context));
        setters.chain(context.into_iter().flatten()).collect()
    }

    /// The headers that the client makes, those of every call among them.
    fn generated(&self, operation: &Operation) -> Vec<ir::Generated> {
        let shared = self.api.client_headers.iter().chain(&self.api.call_headers);
        let made = operation.headers.iter().chain(shared).filter_map(|field| {
            let anew = field.generate.as_ref()?.value;
            let form = generated_form(self.api, field).ok()?;
            Some(ir::Generated { name: field.name.value.clone(), anew, form })
        });
        made.collect()
    }

    fn accept(&self, operation: &Operation) -> Option<String> {
        if operation.headers.iter().any(|field| field.name.eq_ignore_ascii_case("accept")) {
            return None;
        }
        let media = self.api.responses_of(operation).find_map(|response| match response.body {
            ResponseBody::None => None,
            _ if response.status.is_success() => response.media.clone(),
            _ => None,
        });
        Some(media.unwrap_or_else(|| "application/json".into()))
    }

    /// All that a caller has to know of an operation; `made` is what tells how its arguments are given, where it can be called.
    pub(super) fn operation_docs(&self, operation: &Operation, made: Option<&ir::Operation>) -> ir::Docs {
        let writer = self.writer();
        let mut page = docs::Page::default();
        operation.metadata.words().into_iter().for_each(|doc| page.text(doc));
        let line = [describe::request_line(operation).stopped()];
        page.paragraph(writer.texts(line.iter().chain(&describe::conditions(operation))).join(" "));
        page.table(["argument", "sent in", "marks", "meaning"], &self.argument_rows(operation, made));
        page.paragraph(self.returned(operation));
        if let Some(made) = made {
            page.list(self.repetitions(operation, made));
        }
        let failures: Vec<String> = operation
            .responses
            .iter()
            .filter(|response| !gives_value(response))
            .map(|response| writer.text(&status(response).then(": ").and(describe::response(self.api, response))))
            .collect();
        if !failures.is_empty() {
            page.heading("Errors");
            page.list(failures);
        }
        if !operation.rules.is_empty() {
            page.heading("Rules");
            page.list(docs::rules(writer, &operation.rules));
        }
        let told = describe::sources(self.api, &operation.metadata.sources).filter(|_| operation.metadata.own_sources);
        let errata = self.concerns.at(&NodePath::Operation(operation.name.value.clone()));
        let told: Vec<Text> = told.into_iter().chain(describe::errata(self.api, errata.iter().copied())).collect();
        page.paragraph(writer.texts(&told).join(" "));
        page.finish()
    }

    /// What an operation is as a value, whose call `function` makes.
    pub(super) fn value_docs(operation: &Operation, function: &str, label: &str) -> ir::Docs {
        let line = docs::code(&format!("{} {}", operation.verb.wire(), operation.path.value));
        docs::Page::of(format!("{line} as a value; [`{label}`]({function}) calls it.")).finish()
    }

    /// The arguments of an operation: how each is given, where it goes, its marks, its meaning.
    fn argument_rows(&self, operation: &Operation, made: Option<&ir::Operation>) -> Vec<[String; 4]> {
        let writer = self.writer();
        let given = |node: &NodePath, required: bool| {
            let names = &self.proof.names;
            match (made, required) {
                (Some(_), false) => names.of(node, NameKind::Setter).map(|ident| format!("`.{}(…)`", ident.stem())),
                _ => names.of(node, NameKind::Item).map(|ident| format!("`{}`", ident.stem())),
            }
            .unwrap_or_default()
        };
        let parameters = parameters(operation).map(|parameter| {
            let field = parameter.field;
            let place = match parameter.location {
                Location::Path => "path".to_owned(),
                location => format!("{} {}", location.word(), docs::code(&field.name)),
            };
            let given = match literal(field) {
                Some(_) => String::new(),
                None => given(&parameter.node(operation), parameter.is_required()),
            };
            let mut marks = describe::marks(field);
            if parameter.location == Location::Path {
                marks.remove(0);
            }
            [given, place, writer.text(&Text::joined(marks, "; ")), docs::first_sentence(&field.metadata)]
        });
        let body = operation.body.iter().map(|body| {
            let place = format!("body, {}", docs::code(&body.media));
            let marks = writer.text(&Text::joined(describe::body_marks(body), "; "));
            let given = given(&NodePath::body(&operation.name), !body.optional);
            [given, place, marks, docs::first_sentence(&body.metadata)]
        });
        let needed = self.proof.reach.needed(operation).filter_map(|at| self.variables.get(at));
        let context = needed.filter_map(|(_, variable)| {
            let part = OperationPart::Context(variable.name.value.clone());
            let node = NodePath::InOperation(operation.name.value.clone(), part);
            let setter = self.proof.names.of(&node, NameKind::OnCall)?;
            let marks = Text::words("optional; for rules");
            let given = format!("`.{}(…)`", setter.stem());
            Some([given, "not sent".to_owned(), writer.text(&marks), docs::first_sentence(&variable.metadata)])
        });
        let (mut rows, context): (Vec<_>, Vec<_>) = (parameters.chain(body).collect(), context.collect());
        rows.extend(context);
        rows
    }

    /// What a success gives.
    fn returned(&self, operation: &Operation) -> String {
        let writer = self.writer();
        let given = self.api.responses_of(operation).filter(|response| gives_value(response)).map(|response| {
            let undocumented = matches!(response.body, ResponseBody::Undocumented) && response.status.is_success();
            let none = if response.means_absent { " Returns `None`." } else { "" };
            let reply = if undocumented { " The call returns nothing of it; `reply` has it as it came." } else { "" };
            let says = status(response).then(": ").and(describe::response(self.api, response));
            writer.text(&says.then(none).then(reply))
        });
        let given: Vec<String> = given.collect();
        if given.is_empty() { String::new() } else { format!("Returns: {}", given.join(" ")) }
    }

    /// What can be done with the call besides making it once: pages and waits, each a point of a list.
    fn repetitions(&self, operation: &Operation, made: &ir::Operation) -> Vec<String> {
        let writer = self.writer();
        let mut points = Vec::new();
        if made.paged.is_some() {
            let paging = operation.paginate.as_ref().and_then(describe::paging).unwrap_or_default();
            points.push(format!("`.items()` and `.pages()` go through all pages. {}", writer.text(&paging)));
        }
        for wait in &operation.waits {
            let part = OperationPart::Wait(wait.name.value.clone());
            let node = NodePath::InOperation(operation.name.value.clone(), part);
            let Some(ident) = self.proof.names.of(&node, NameKind::Wait) else { continue };
            let ends = writer.texts(&describe::wait(wait)).join(" ");
            points.push(format!("`.{}()` waits. {ends}", ident.stem()));
        }
        points
    }
}

/// Whether a response gives what the call returns, and is no error.
fn gives_value(response: &Response) -> bool {
    response.status.is_success() || response.means_absent
}

/// The status of a response, as code.
fn status(response: &Response) -> Text {
    Text::code(response.status.value.to_string())
}

/// The field with what only the caller can know.
fn context_part() -> Part {
    let ty = ir::Type::Own(ir::CrateModule::Root, ir::Ident::known(CONTEXT));
    Part {
        field: ir::Field {
            node: None,
            docs: docs::Page::of("What only the caller knows, for the rules that need it; not sent.").finish(),
            deprecated: None,
            ident: ir::Ident::known("context"),
            ty: ty.clone(),
            secret: false,
        },
        setter: ir::Docs::default(),
        required: false,
        argument: ty,
        into: false,
        boxed: false,
        some: false,
    }
}

fn path(operation: &Operation) -> Vec<ir::Segment> {
    let parts = operation.template.iter().filter_map(|part| match part {
        PathPart::Literal(text) => Some(ir::Segment::Literal(encoded(text))),
        PathPart::Parameter(at) => {
            operation.path_parameters.get(*at).map(|field| ir::Segment::Parameter(field.name.value.clone()))
        }
    });
    parts.collect()
}

/// What stands for itself in a path: what RFC 3986 allows there, and `%`, since what is encoded already stays.
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@')
    .remove(b'%');

/// The text as it stands in an address.
fn encoded(text: &str) -> String {
    utf8_percent_encode(text, PATH).to_string()
}
