//! Operations: their parameters as fields, what is written into a request, how they are called.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::context::Setters;
use super::required::Part;
use super::{Lower, docs, values};
use crate::describe;
use crate::ir;
use crate::model::{Auth, Body, Location, NodePath, Operation, PathPart, ResponseBody, Verb};
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
                .docs(docs::Page::of("The operation with what it needs.").finish())
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
            docs: self.operation_docs(operation),
            deprecated: docs::deprecated(&operation.metadata),
            default: made.parts.iter().all(|part| !part.required),
            fields: made.parts.into_iter().map(|part| part.field).collect(),
            required,
            functions: vec![new],
            call_type: self.proof.names.named(&NodePath::Operation(name.value.clone()), NameKind::Call),
            sample,
            setters,
            source: describe::first_source(self.api, &operation.metadata.sources),
            method: operation.verb,
            path: path(operation),
            accept: self.accept(operation),
            idempotent: idempotent(operation),
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
        let words = format!("The {} parameter {}.", parameter.location.word(), docs::code(&name));
        made.parts.push(Part {
            field: ir::Field {
                node: Some(node.clone()),
                docs: docs::member(self.api, field, Some(&operation.metadata), words),
                deprecated: docs::deprecated(&field.metadata),
                ident: ident.clone(),
                ty: if required { own } else { own.option() },
                secret: field.secret,
            },
            told: docs::facts(field),
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
        let mut page = docs::Page::on(&body.metadata, "The body.");
        page.paragraph(format!("Sent as {}.", docs::code(&body.media)));
        page.metadata_within(self.api, &body.metadata, Some(&operation.metadata));
        made.parts.push(Part {
            field: ir::Field {
                node: Some(node.clone()),
                docs: page.finish(),
                deprecated: None,
                ident: ident.clone(),
                ty: if body.optional { own.option() } else { own },
                secret: false,
            },
            told: docs::constraints(&body.ty, &body.metadata),
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

    fn operation_docs(&self, operation: &Operation) -> ir::Docs {
        let mut page = docs::Page::on(&operation.metadata, format!("The operation {}.", docs::code(&operation.name)));
        page.paragraph(format!("{}.", line(operation)));
        if !operation.roles.is_empty() {
            let roles: Vec<_> = operation.roles.iter().map(|role| docs::code(role)).collect();
            page.paragraph(format!("For callers in the role {}.", roles.join(" or ")));
        }
        if !idempotent(operation) {
            page.paragraph("Repeating it may do it twice.");
        }
        if !operation.rules.is_empty() {
            page.paragraph("Rules:");
            page.list(docs::rules(&self.proof.names, &operation.rules));
        }
        let answers = self.response_points(operation);
        if !answers.is_empty() {
            page.paragraph("Answers:");
            page.list(answers);
        }
        let errata = self.touched.beside(&NodePath::Operation(operation.name.value.clone()));
        page.metadata_with(self.api, &operation.metadata, errata);
        page.finish()
    }

    fn response_points(&self, operation: &Operation) -> Vec<String> {
        let own = operation.responses.iter().map(|response| {
            let words = response.metadata.doc.as_deref().map(docs::flat).unwrap_or_default();
            let body = match &response.body {
                ResponseBody::None => "no body".to_owned(),
                ResponseBody::Undocumented if response.status.is_success() => {
                    "the document does not describe the body: awaiting the call gives nothing of it, `reply` has it as it came"
                        .to_owned()
                }
                ResponseBody::Undocumented => "the document does not describe the body".to_owned(),
                ResponseBody::Type(ty) => docs::code(&self.api.words(ty)),
            };
            let absent = match (response.means_absent, &response.body) {
                (false, _) => "",
                (true, ResponseBody::None) if !response.status.is_success() => {
                    "; gives `None`, but an error if there is a body all the same"
                }
                (true, _) => "; gives `None`",
            };
            format!("{}: {body}{absent}. {words}", docs::code(&response.status.value.to_string())).trim_end().to_owned()
        });
        own.collect()
    }
}

/// The field with what only the caller can know.
fn context_part() -> Part {
    let ty = ir::Type::Own(ir::CrateModule::Root, ir::Ident::known(CONTEXT));
    Part {
        field: ir::Field {
            node: None,
            docs: docs::Page::of("What only the caller can know, for the rules that need it; not sent.").finish(),
            deprecated: None,
            ident: ir::Ident::known("context"),
            ty: ty.clone(),
            secret: false,
        },
        told: Vec::new(),
        required: false,
        argument: ty,
        into: false,
        boxed: false,
        some: false,
    }
}

/// Method and path, as code.
pub(super) fn line(operation: &Operation) -> String {
    docs::code(&format!("{} {}", operation.verb.wire(), operation.path.value))
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

fn idempotent(operation: &Operation) -> bool {
    let usual = matches!(operation.verb, Verb::Get | Verb::Put | Verb::Delete | Verb::Head | Verb::Options);
    operation.idempotent.as_ref().map_or(usual, |said| said.value)
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
