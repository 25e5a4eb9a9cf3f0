//! Looks through newtypes: what a value is in the end, and which bounds it gathers on the way.

use super::scalar::{held, of_literal};
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
    /// How many newtypes it went through.
    pub depth: usize,
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
    let mut found = Subject { kind: SubjectKind::Endless, null: ty.null, inherited: Vec::new(), depth: 0 };
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
                found.depth += 1;
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

/// The named type that a type is, and those that it is another name for.
#[must_use]
pub fn wrapped(api: &Api, ty: &Type) -> Vec<TypeId> {
    let (mut ids, mut ty) = (Vec::new(), ty);
    while let TypeKind::Named(id) = &ty.kind
        && !ids.contains(id)
    {
        ids.push(*id);
        match &api.type_def(*id).shape {
            Shape::Newtype(inner) => ty = inner,
            _ => break,
        }
    }
    ids
}

/// The list under the names of a type: its items, and how many newtypes lead to it.
#[must_use]
pub fn list_of<'a>(api: &'a Api, ty: &'a Type) -> Option<(&'a Type, usize)> {
    match subject(api, ty) {
        Subject { kind: SubjectKind::List(item), depth, .. } => Some((item, depth)),
        _ => None,
    }
}

/// The scalar in which Rust holds values of the type, under all its names; `None` if it is no scalar, or any JSON.
#[must_use]
pub fn scalar_of(api: &Api, ty: &Type) -> Option<Scalar> {
    let scalar = match subject(api, ty).kind {
        SubjectKind::Scalar(scalar) => held(scalar),
        // A literal null, list or object is read as JSON.
        SubjectKind::Const(literal) => of_literal(&literal.value),
        _ => return None,
    };
    (scalar != Scalar::Json).then_some(scalar)
}

/// Whether a type is a list under all its names.
#[must_use]
pub fn is_list(api: &Api, ty: &Type) -> bool {
    list_of(api, ty).is_some()
}

/// The JSON kind of a type's values; `None` if it can be several.
#[must_use]
pub fn json_kind(api: &Api, ty: &Type) -> Option<JsonKind> {
    match subject(api, ty).kind {
        SubjectKind::Scalar(scalar) => scalar.json_kind(),
        SubjectKind::List(_) => Some(JsonKind::Array),
        SubjectKind::Map(_) | SubjectKind::Object(_) | SubjectKind::TaggedUnion(_) | SubjectKind::Choice(_) => {
            Some(JsonKind::Object)
        }
        SubjectKind::Const(literal) => match &literal.value {
            Literal::String(_) => Some(JsonKind::String),
            Literal::Number(_) => Some(JsonKind::Number),
            Literal::Boolean(_) => Some(JsonKind::Boolean),
            Literal::Json(text) => Some(if text.starts_with('[') { JsonKind::Array } else { JsonKind::Object }),
            Literal::Null => None,
        },
        SubjectKind::Enum(id) => match &api.type_def(id).shape {
            Shape::Enum(values) if values.base == EnumBase::Integer => Some(JsonKind::Number),
            _ => Some(JsonKind::String),
        },
        SubjectKind::KindUnion(_) | SubjectKind::Endless => None,
    }
}

/// Whether values of the type are one text each, as paths, queries and headers carry them.
#[must_use]
pub fn is_text(api: &Api, ty: &Type) -> bool {
    every_case(api, ty, &|kind| match kind {
        SubjectKind::Scalar(scalar) => scalar != Scalar::Json,
        SubjectKind::Const(literal) => !matches!(literal.value, Literal::Json(_) | Literal::Null),
        SubjectKind::Enum(_) => true,
        _ => false,
    })
}

/// Whether values of the type can be hashed: objects and unions of them are only compared.
#[must_use]
pub fn is_hashable(api: &Api, ty: &Type) -> bool {
    fn hashable(api: &Api, ty: &Type, open: &mut Vec<TypeId>) -> bool {
        let entered = match &ty.kind {
            TypeKind::Named(id) if open.contains(id) => return false,
            TypeKind::Named(id) => {
                open.push(*id);
                true
            }
            _ => false,
        };
        let found = match subject(api, ty).kind {
            SubjectKind::Scalar(_) | SubjectKind::Const(_) | SubjectKind::Enum(_) => true,
            SubjectKind::List(inner) | SubjectKind::Map(inner) => hashable(api, inner, open),
            SubjectKind::KindUnion(id) => cases(api, id).iter().all(|ty| hashable(api, ty, open)),
            _ => false,
        };
        if entered {
            open.pop();
        }
        found
    }
    hashable(api, ty, &mut Vec::new())
}

/// Whether null is a value of the type, as the page has it.
#[must_use]
pub fn admits_null(api: &Api, ty: &Type) -> bool {
    let mut ty = ty;
    // One step for each type at most: a longer way goes in a circle.
    for _ in 0..=api.types.len() {
        ty = match &ty.kind {
            _ if ty.null == Null::Nullable => return true,
            TypeKind::Scalar(scalar) => return *scalar == Scalar::Json,
            TypeKind::Const(literal) => return literal.value == Literal::Null,
            TypeKind::List(_) | TypeKind::Map(_) => return false,
            TypeKind::Named(id) => match &api.type_def(*id).shape {
                Shape::Newtype(inner) => inner,
                // The cases of a union have one JSON kind each, so that none is a union again.
                Shape::KindUnion(types) => return types.iter().any(|case| admits_null_itself(api, case)),
                Shape::Object(_) | Shape::TaggedUnion(_) | Shape::Choice(_) | Shape::Enum(_) => return false,
            },
        };
    }
    false
}

fn admits_null_itself(api: &Api, case: &Type) -> bool {
    !matches!(subject(api, case).kind, SubjectKind::KindUnion(_)) && admits_null(api, case)
}

/// Whether something holds for a type, or for each of its cases if it is a union told apart by JSON kind.
fn every_case(api: &Api, ty: &Type, holds: &dyn Fn(SubjectKind<'_>) -> bool) -> bool {
    match subject(api, ty).kind {
        SubjectKind::KindUnion(id) => cases(api, id).iter().all(|case| holds(subject(api, case).kind)),
        kind => holds(kind),
    }
}

/// The types of a union told apart by JSON kind.
fn cases(api: &Api, id: TypeId) -> &[Type] {
    match &api.type_def(id).shape {
        Shape::KindUnion(types) => types,
        _ => &[],
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
