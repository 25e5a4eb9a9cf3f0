//! Hand-made APIs for the tests of this room and of `rule`.

use crate::model::{
    AcceptedChanges, Api, Constraint, Constraints, ContextVariable, Enum, EnumBase, EnumValue, Field, Include, Literal,
    Metadata, Null, Object, Presence, Problem, Scalar, Shape, Type, TypeDef, TypeId, TypeKind, Usage,
};
use crate::source::{FileId, Span, Spanned};

pub(crate) fn span(start: usize, end: usize) -> Span {
    Span::new(FileId(0), start, end)
}

pub(crate) fn named<T: Into<String>>(name: T) -> Spanned<String> {
    Spanned::new(name.into(), span(0, 0))
}

pub(crate) fn scalar(scalar: Scalar) -> Type {
    Type::plain(TypeKind::Scalar(scalar), span(0, 0))
}

pub(crate) fn list(item: Type) -> Type {
    Type::plain(TypeKind::List(Box::new(item)), span(0, 0))
}

pub(crate) fn map(item: Type) -> Type {
    Type::plain(TypeKind::Map(Box::new(item)), span(0, 0))
}

pub(crate) fn constant(literal: Literal) -> Type {
    Type::plain(TypeKind::Const(Spanned::new(literal, span(70, 74))), span(0, 0))
}

pub(crate) fn number(text: &str) -> Literal {
    Literal::Number(text.into())
}

pub(crate) fn text(text: &str) -> Literal {
    Literal::String(text.into())
}

impl Type {
    pub(crate) fn nullable(mut self) -> Self {
        self.null = Null::Nullable;
        self
    }

    pub(crate) fn never_null(mut self) -> Self {
        self.null = Null::Never;
        self
    }

    /// Adds a constraint; its keyword and argument get places of their own.
    pub(crate) fn with(mut self, keyword: &'static str, argument: Literal) -> Self {
        let at = 100 * (self.constraints.list.len() + 1);
        let constraint = Constraint { keyword, argument, keyword_span: span(at, at + 9), span: span(at + 11, at + 20) };
        let list = std::mem::take(&mut self.constraints.list);
        self.constraints = Constraints { list: list.into_iter().chain([constraint]).collect() };
        self
    }
}

pub(crate) fn field(name: &str, presence: Presence, ty: Type) -> Field {
    Field {
        name: named(name),
        aliases: Vec::new(),
        presence,
        ty,
        slot: None,
        default: None,
        example: None,
        secret: false,
        generate: None,
        metadata: Metadata::bare(span(0, 0)),
    }
}

pub(crate) fn required(name: &str, ty: Type) -> Field {
    field(name, Presence::Required, ty.never_null())
}

pub(crate) fn optional(name: &str, ty: Type) -> Field {
    field(name, Presence::Optional, ty)
}

pub(crate) fn variable(name: &str, ty: Type) -> ContextVariable {
    ContextVariable { name: named(name), ty, metadata: Metadata::bare(span(0, 0)) }
}

pub(crate) fn empty() -> Api {
    Api {
        name: named("sample"),
        title: None,
        crate_version: None,
        metadata: Metadata::bare(span(0, 0)),
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

impl Api {
    /// Adds a type and gives a reference to it.
    pub(crate) fn add(&mut self, name: &str, shape: Shape) -> Type {
        let id = TypeId(self.types.len());
        self.types.push(TypeDef {
            name: named(name),
            declared: true,
            metadata: Metadata::bare(span(0, 0)),
            shape,
            usage: Usage::default(),
            rules: Vec::new(),
            context: Vec::new(),
            examples: Vec::new(),
            problem: Problem::default(),
        });
        Type::plain(TypeKind::Named(id), span(0, 0))
    }

    pub(crate) fn object(&mut self, name: &str, fields: Vec<Field>) -> Type {
        self.add(name, Shape::Object(Object { fields, ..Object::default() }))
    }

    pub(crate) fn including(&mut self, name: &str, fields: Vec<Field>, group: &Type, presence: Presence) -> Type {
        let include =
            Include { name: named("group"), presence, ty: id_of(group), metadata: Metadata::bare(span(0, 0)) };
        self.add(name, Shape::Object(Object { fields, includes: vec![include], pairs: None }))
    }

    pub(crate) fn values(&mut self, name: &str, closed: bool, values: &[(Literal, Option<&str>)]) -> Type {
        let base = match values[0].0 {
            Literal::Number(_) => EnumBase::Integer,
            _ => EnumBase::String,
        };
        let values = values
            .iter()
            .map(|(wire, name)| EnumValue {
                wire: Spanned::new(wire.clone(), span(50, 60)),
                name: name.map(named),
                doc: None,
            })
            .collect();
        self.add(name, Shape::Enum(Enum { base, closed, values }))
    }
}

pub(crate) fn id_of(ty: &Type) -> TypeId {
    match ty.kind {
        TypeKind::Named(id) => id,
        _ => panic!("not a named type"),
    }
}
