//! What is known of the value of an expression: its kind, whether it may be null, the values it is one of.

use crate::constraint::same;
use crate::model::{Api, EnumBase, Literal, Null, Scalar, Shape, Type, TypeId};
use crate::proof::{SubjectKind, describe, subject};
use crate::source::Span;

/// The value of an expression, as far as it is known before running.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// What it is.
    pub kind: Kind,
    /// Whether it may be null, which absence and an undefined result read as.
    pub nullable: bool,
    /// The values that it is one of.
    pub values: Option<Values>,
}

/// The kinds of value that rules tell apart; newtypes are looked through.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A mistake was reported here: everything is let pass.
    Unknown,
    /// Only null.
    Null,
    /// Any JSON value.
    Json,
    /// True or false.
    Boolean,
    /// A whole number.
    Integer,
    /// A number that may have a fraction.
    Number,
    /// Text: `string`, `uri`, `email`, enums of strings.
    Text,
    /// A UUID.
    Uuid,
    /// A calendar date.
    Date,
    /// A date with a time.
    DateTime,
    /// A list.
    List(Box<Value>),
    /// A map from text.
    Map(Box<Value>),
    /// A type with members: an object, a tagged union, a choice.
    Object(TypeId),
    /// One of several kinds.
    KindUnion(TypeId),
    /// `this` of an operation's rule: its parameters and body.
    Parameters,
    /// `context`.
    Context,
}

/// The values that a value is one of.
#[derive(Clone, Debug, PartialEq)]
pub struct Values {
    /// Whether no other value can come.
    pub closed: bool,
    /// They, each with the name that the page gives to it.
    pub list: Vec<(Literal, Option<String>)>,
    /// Whose values they are.
    pub of: String,
    /// Where that is declared.
    pub span: Span,
}

impl Values {
    /// Whether a literal is among them.
    #[must_use]
    pub fn contains(&self, literal: &Literal) -> bool {
        self.list.iter().any(|(value, _)| same(value, literal))
    }
}

impl Value {
    /// A value of a kind that is never null.
    pub(super) const fn of(kind: Kind) -> Self {
        Self { kind, nullable: false, values: None }
    }

    /// What stands in for a value behind a mistake.
    pub(super) const fn unknown() -> Self {
        Self { kind: Kind::Unknown, nullable: true, values: None }
    }

    /// The same value, which may be null where `nullable`.
    pub(super) fn or_null(mut self, nullable: bool) -> Self {
        self.nullable |= nullable;
        self
    }

    /// The value of a type at a place where it may be absent or not.
    #[must_use]
    pub fn of_type(api: &Api, ty: &Type, may_be_absent: bool) -> Self {
        Self::nested(api, ty, may_be_absent, 0)
    }

    fn nested(api: &Api, ty: &Type, may_be_absent: bool, depth: usize) -> Self {
        // A named list may hold itself, so lists of lists have to end somewhere.
        const MAX_DEPTH: usize = 16;
        if depth > MAX_DEPTH {
            return Self::unknown();
        }
        let item = |item: &Type| Box::new(Self::nested(api, item, false, depth + 1));
        let seen = subject(api, ty);
        let nullable = may_be_absent || seen.null != Null::Never;
        let (kind, values) = match seen.kind {
            SubjectKind::Scalar(scalar) => (Kind::of_scalar(scalar), None),
            SubjectKind::List(of) => (Kind::List(item(of)), None),
            SubjectKind::Map(of) => (Kind::Map(item(of)), None),
            SubjectKind::Object(id) | SubjectKind::TaggedUnion(id) | SubjectKind::Choice(id) => {
                (Kind::Object(id), None)
            }
            SubjectKind::KindUnion(id) => (Kind::KindUnion(id), None),
            SubjectKind::Enum(id) => enumerated(api, id),
            SubjectKind::Const(literal) => {
                let kind = match &literal.value {
                    Literal::Null => Kind::Null,
                    Literal::Boolean(_) => Kind::Boolean,
                    Literal::Number(text) if text.parse::<i64>().is_ok() => Kind::Integer,
                    Literal::Number(_) => Kind::Number,
                    Literal::String(_) => Kind::Text,
                    Literal::Json(_) => Kind::Json,
                };
                let list = vec![(literal.value.clone(), None)];
                (kind, Some(Values { closed: true, list, of: describe(api, ty), span: literal.span }))
            }
            SubjectKind::Endless => (Kind::Unknown, None),
        };
        Self { kind, nullable, values }
    }

    /// The value in a message: the name of its enum, or its kind.
    #[must_use]
    pub fn shown(&self, api: &Api) -> String {
        match &self.values {
            Some(values) => values.of.clone(),
            None => self.kind.shown(api),
        }
    }
}

fn enumerated(api: &Api, id: TypeId) -> (Kind, Option<Values>) {
    let def = api.type_def(id);
    let Shape::Enum(it) = &def.shape else { return (Kind::Unknown, None) };
    let kind = match it.base {
        EnumBase::String => Kind::Text,
        EnumBase::Integer => Kind::Integer,
    };
    let list =
        it.values.iter().map(|value| (value.wire.value.clone(), value.name.as_ref().map(|name| name.value.clone())));
    (kind, Some(Values { closed: it.closed, list: list.collect(), of: def.name.value.clone(), span: def.name.span }))
}

impl Kind {
    /// The kind of a scalar.
    #[must_use]
    pub const fn of_scalar(scalar: Scalar) -> Self {
        match scalar {
            Scalar::String | Scalar::Uri | Scalar::Email => Self::Text,
            Scalar::Integer | Scalar::Int32 | Scalar::Int64 => Self::Integer,
            Scalar::Number | Scalar::Decimal => Self::Number,
            Scalar::Boolean => Self::Boolean,
            Scalar::Uuid => Self::Uuid,
            Scalar::Date => Self::Date,
            Scalar::DateTime => Self::DateTime,
            Scalar::Json => Self::Json,
        }
    }

    /// The kind in a message.
    #[must_use]
    pub fn shown(&self, api: &Api) -> String {
        match self {
            Self::Unknown => "unknown".into(),
            Self::Null => "null".into(),
            Self::Json => "json".into(),
            Self::Boolean => "boolean".into(),
            Self::Integer => "integer".into(),
            Self::Number => "number".into(),
            Self::Text => "string".into(),
            Self::Uuid => "uuid".into(),
            Self::Date => "date".into(),
            Self::DateTime => "date-time".into(),
            Self::List(item) if item.kind == Self::Unknown => "list".into(),
            Self::List(item) => format!("list<{}>", item.shown(api)),
            Self::Map(item) => format!("map<{}>", item.shown(api)),
            Self::Object(id) | Self::KindUnion(id) => api.type_def(*id).name.value.clone(),
            Self::Parameters => "the parameters".into(),
            Self::Context => "context".into(),
        }
    }

    pub(super) const fn is_number(&self) -> bool {
        matches!(self, Self::Integer | Self::Number)
    }

    pub(super) const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// Whether `<` means something between values of the kind.
    pub(super) const fn is_ordered(&self) -> bool {
        matches!(self, Self::Integer | Self::Number | Self::Text | Self::Date | Self::DateTime)
    }
}
