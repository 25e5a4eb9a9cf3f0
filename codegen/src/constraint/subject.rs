//! Looks through newtypes: what a value is in the end, and which bounds it gathers on the way.

use super::keyword::Class;
use crate::model::{Api, Constraint, EnumBase, JsonKind, Literal, Null, Scalar, Shape, Type, TypeId, TypeKind};
use crate::source::Spanned;

/// What a value is once all its names are looked through.
#[derive(Clone, Debug)]
pub struct Subject<'a> {
    /// What it is.
    pub kind: SubjectKind<'a>,
    /// Whether it may be null: the first word said on the way.
    pub null: Null,
    /// The bounds of the newtypes it went through; not those of the place itself.
    pub inherited: Vec<&'a Constraint>,
}

/// The kinds of value, newtypes aside.
#[derive(Clone, Copy, Debug)]
pub enum SubjectKind<'a> {
    /// A built-in scalar.
    Scalar(Scalar),
    /// A set of values.
    Enum(TypeId),
    /// A list.
    List(&'a Type),
    /// A map.
    Map(&'a Type),
    /// An object.
    Object(TypeId),
    /// A union told apart by a member.
    TaggedUnion(TypeId),
    /// Two members, where one tells the type of the other.
    Choice(TypeId),
    /// Types told apart by JSON kind.
    KindUnion(TypeId),
    /// One literal.
    Const(&'a Spanned<Literal>),
    /// A newtype that only leads back to itself; another check reports it.
    Endless,
}

/// Looks a type through.
#[must_use]
pub fn subject<'a>(api: &'a Api, ty: &'a Type) -> Subject<'a> {
    let mut found = Subject { kind: SubjectKind::Endless, null: ty.null, inherited: Vec::new() };
    let mut ty = ty;
    // One step for each type at most: a longer way goes in a circle.
    for _ in 0..=api.types.len() {
        let id = match &ty.kind {
            TypeKind::Scalar(scalar) => return Subject { kind: SubjectKind::Scalar(*scalar), ..found },
            TypeKind::List(item) => return Subject { kind: SubjectKind::List(item), ..found },
            TypeKind::Map(item) => return Subject { kind: SubjectKind::Map(item), ..found },
            TypeKind::Const(literal) => return Subject { kind: SubjectKind::Const(literal), ..found },
            TypeKind::Named(id) => *id,
        };
        let kind = match &api.type_def(id).shape {
            Shape::Newtype(inner) => {
                if found.null == Null::Unsaid {
                    found.null = inner.null;
                }
                found.inherited.extend(&inner.constraints.list);
                ty = inner;
                continue;
            }
            Shape::Object(_) => SubjectKind::Object(id),
            Shape::Enum(_) => SubjectKind::Enum(id),
            Shape::TaggedUnion(_) => SubjectKind::TaggedUnion(id),
            Shape::Choice(_) => SubjectKind::Choice(id),
            Shape::KindUnion(_) => SubjectKind::KindUnion(id),
        };
        return Subject { kind, ..found };
    }
    found
}

/// The classes of value that a type can hold; empty where no keyword fits.
pub(super) fn classes(api: &Api, ty: &Type) -> Vec<Class> {
    match subject(api, ty).kind {
        SubjectKind::Scalar(Scalar::String | Scalar::Uri | Scalar::Email) => vec![Class::Text],
        SubjectKind::Scalar(scalar) if scalar.json_kind() == Some(JsonKind::Number) => vec![Class::Number],
        SubjectKind::Enum(id) => match &api.type_def(id).shape {
            Shape::Enum(it) if it.base == EnumBase::Integer => vec![Class::Number],
            _ => vec![Class::Text],
        },
        SubjectKind::List(_) => vec![Class::List],
        SubjectKind::Map(_) | SubjectKind::Object(_) => vec![Class::Object],
        SubjectKind::KindUnion(id) => match &api.type_def(id).shape {
            // An arm that is a union again is left out: no type is built like that, and a circle would not end.
            Shape::KindUnion(arms) => arms
                .iter()
                .filter(|arm| !matches!(subject(api, arm).kind, SubjectKind::KindUnion(_)))
                .flat_map(|arm| classes(api, arm))
                .collect(),
            _ => Vec::new(),
        },
        SubjectKind::Const(literal) => match &literal.value {
            Literal::String(_) => vec![Class::Text],
            Literal::Number(_) => vec![Class::Number],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// A type as one would write it.
#[must_use]
pub fn describe(api: &Api, ty: &Type) -> String {
    let mark = if ty.null == Null::Nullable { "?" } else { "" };
    match &ty.kind {
        TypeKind::Scalar(scalar) => format!("{}{mark}", scalar.word()),
        TypeKind::Named(id) => format!("{}{mark}", api.type_def(*id).name),
        TypeKind::List(item) => format!("list<{}>{mark}", describe(api, item)),
        TypeKind::Map(item) => format!("map<{}>{mark}", describe(api, item)),
        TypeKind::Const(literal) => format!("const {}", literal.json()),
    }
}
