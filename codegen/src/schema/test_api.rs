//! Short ways to write down a model.

use crate::model::*;
use crate::source::{FileId, Span, Spanned};

pub(crate) fn span() -> Span {
    Span::new(FileId(0), 0, 0)
}

pub(crate) fn spanned<T>(value: T) -> Spanned<T> {
    Spanned::new(value, span())
}

pub(crate) fn name(text: &str) -> Spanned<String> {
    spanned(text.to_owned())
}

pub(crate) fn names(texts: &[&str]) -> Vec<Spanned<String>> {
    texts.iter().map(|text| name(text)).collect()
}

pub(crate) fn text(value: &str) -> Literal {
    Literal::String(value.into())
}

pub(crate) fn metadata() -> Metadata {
    Metadata::bare(span())
}

pub(crate) fn said(doc: &str) -> Metadata {
    Metadata { doc: Some(doc.into()), ..metadata() }
}

pub(crate) fn kind(kind: TypeKind) -> Type {
    Type::plain(kind, span())
}

pub(crate) fn scalar(scalar: Scalar) -> Type {
    kind(TypeKind::Scalar(scalar))
}

pub(crate) fn list(element: Type) -> Type {
    kind(TypeKind::List(Box::new(element)))
}

pub(crate) fn constant(literal: Literal) -> Type {
    kind(TypeKind::Const(spanned(literal)))
}

pub(crate) fn nullable(ty: Type) -> Type {
    Type { null: Null::Nullable, ..ty }
}

pub(crate) fn bounded(mut ty: Type, keyword: &'static str, argument: Literal) -> Type {
    ty.constraints.list.push(Constraint { keyword, argument, keyword_span: span(), span: span() });
    ty
}

/// A member; its name ends in `!` or `?` as in a spec.
pub(crate) fn field(marked: &str, ty: Type) -> Field {
    let presence = match marked.chars().last() {
        Some('!') => Presence::Required,
        Some('?') => Presence::Optional,
        _ => Presence::Unsaid,
    };
    Field {
        name: name(marked.trim_end_matches(['!', '?'])),
        aliases: Vec::new(),
        presence,
        ty,
        slot: None,
        default: None,
        example: None,
        secret: false,
        generate: None,
        metadata: metadata(),
    }
}

pub(crate) fn define(api: &mut Api, type_name: &str, shape: Shape) -> TypeId {
    api.types.push(TypeDef {
        name: name(type_name),
        declared: true,
        metadata: metadata(),
        shape,
        usage: Usage::default(),
        rules: Vec::new(),
        context: Vec::new(),
        examples: Vec::new(),
        problem: Problem::default(),
    });
    TypeId(api.types.len() - 1)
}

pub(crate) fn object(fields: Vec<Field>) -> Object {
    Object { fields, ..Object::default() }
}

pub(crate) fn include(group: &str, presence: Presence, ty: TypeId) -> Include {
    Include { name: name(group), presence, ty, metadata: metadata() }
}

pub(crate) fn example(example_name: &str, body: &str) -> Example {
    Example { name: name(example_name), body: name(body), breaks: Vec::new(), mended: None, metadata: metadata() }
}

pub(crate) fn rule(id: &str, kind: RuleKind) -> Rule {
    Rule { id: name(id), kind, metadata: metadata() }
}

pub(crate) fn response(status: Status, body: ResponseBody) -> Response {
    Response { status: spanned(status), body, media: None, means_absent: false, catalogue: None, metadata: metadata() }
}

/// An operation; what stands in braces in its path becomes a parameter.
pub(crate) fn operation(dotted: &str, verb: Verb, path: &str) -> Operation {
    let mut template = Vec::new();
    let mut path_parameters = Vec::new();
    for (at, part) in path.split(['{', '}']).enumerate() {
        if at % 2 == 1 {
            template.push(PathPart::Parameter(path_parameters.len()));
            path_parameters.push(field(part, scalar(Scalar::String)));
        } else if !part.is_empty() {
            template.push(PathPart::Literal(part.into()));
        }
    }
    let mut resource: Vec<String> = dotted.split('.').map(str::to_owned).collect();
    let method_name = resource.pop().unwrap_or_default();
    Operation {
        name: name(dotted),
        resource,
        method_name,
        verb,
        path: name(path),
        template,
        path_parameters,
        query: Vec::new(),
        headers: Vec::new(),
        body: None,
        responses: Vec::new(),
        auth: None,
        rate_limit: None,
        roles: Vec::new(),
        idempotent: None,
        paginate: None,
        waits: Vec::new(),
        rules: Vec::new(),
        context: Vec::new(),
        request_examples: Vec::new(),
        response_examples: Vec::new(),
        metadata: metadata(),
    }
}

pub(crate) fn api() -> Api {
    Api {
        name: name("shop"),
        title: Some("Shop".into()),
        crate_version: None,
        metadata: metadata(),
        documents: Vec::new(),
        versions: Vec::new(),
        versions_facts: None,
        server: None,
        auth: None,
        client_headers: Vec::new(),
        call_headers: Vec::new(),
        rate_limit: None,
        reference: None,
        responses: Vec::new(),
        types: Vec::new(),
        operations: Vec::new(),
        catalogues: Vec::new(),
        errata: Vec::new(),
        accepted: AcceptedChanges::default(),
    }
}
