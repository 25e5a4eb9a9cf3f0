//! Another type of a value.

use super::words::{code, moved};
use crate::diff::change::{Change, Verdict};
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::diff::literal::is_equal;
use crate::diff::movement::Movement;
use crate::diff::pairing::Pair;
use crate::diff::walk::{Inside, Structure, Values, between};
use crate::diff::witness;
use crate::model::{Api, Enum, EnumBase, Literal, Scalar, Shape, Type, TypeId, TypeKind};
use crate::proof::{SubjectKind, subject};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "type-changed",
    manual: "A value has another type: another JSON kind, another form of text, another size of number, one literal where there were many, a list where there was one. What the one side writes, the other may not be able to read.",
    covers: &[
        Covers::all("a type", &["type", "list", "map", "const", "enum", "fields", "union", "choice"]),
        Covers::all("a field", &["type", "list", "map", "const", "enum"]),
        Covers::all("a choice", &["else", "T!", "T?"]),
        Covers::all("a body", &["type"]),
        Covers::all("a response", &["type"]),
    ],
};

/// Tells of another type; true where the types have so little in common that their bounds are not to be compared.
pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, values: &Values<'_>) -> bool {
    let (old, now) = (values.base.ty, values.head.ty);
    if let Some(structure) = of_other_name(cx, spot, old, now) {
        return tell_structure(cx, spot, values, &structure);
    }
    let Some(movement) = movement(cx, old, now) else { return false };
    let texts = [cx.base.api.words(values.base.written), cx.head.api.words(values.head.written)];
    let is_constant = matches!(now.kind, TypeKind::Const(_));
    let is_narrower = movement == Movement::Narrowed || is_constant;
    let witness = if is_narrower { witness::of_type(cx, values) } else { None };
    let is_text = [is_text(cx.base.api, old), is_text(cx.head.api, now)];
    tell(cx, spot, values.inside, movement, texts, is_text).shown_by(witness);
    movement == Movement::Moved
}

/// What differs between two named types of one shape that are not one by name.
fn of_other_name(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Type, now: &Type) -> Option<Structure> {
    let (TypeKind::Named(old), TypeKind::Named(now)) = (&old.kind, &now.kind) else { return None };
    let shapes = [&cx.base.def(*old).shape, &cx.head.def(*now).shape];
    let is_one_shape = std::mem::discriminant(shapes[0]) == std::mem::discriminant(shapes[1]);
    (is_one_shape && !cx.is_same_type(*old, *now)).then(|| between(cx, spot.parts, *old, *now))
}

/// Tells of a type in place of another by what differs between them; where nothing does, only Rust calls it otherwise.
fn tell_structure(cx: &mut Differ<'_>, spot: &Spot<'_>, values: &Values<'_>, structure: &Structure) -> bool {
    let Some(first) = structure.differences.first() else { return false };
    let [from, to] = [cx.base.api.words(values.base.written), cx.head.api.words(values.head.written)];
    let more = match structure.differences.len() - 1 {
        0 => String::new(),
        1 => " One more difference.".to_owned(),
        more => format!(" {more} more differences."),
    };
    let change = moved(Some(&from), Some(&to));
    let sentence =
        format!("The type {}of {} {change}: {first}{more}", values.inside.words(), code(&spot.node.to_string()));
    let text = |text: String| Some(format!("{}{text}", values.inside.words()));
    cx.tell(&CHECK, spot, [text(from), text(to)], sentence)
        .on_wire(structure.wire.clone())
        .behaves(structure.behaviour);
    false
}

/// Two types of one name that are of different shapes.
pub(in crate::diff) fn of_shapes(cx: &mut Differ<'_>, spot: &Spot<'_>, pair: Pair<TypeId>) {
    let [old, now] = [(&cx.base, pair.base), (&cx.head, pair.head)].map(|(view, id)| &view.def(id).shape);
    let movement = match (old, now) {
        (Shape::Newtype(old), Shape::Enum(set)) if is_base(cx.base.api, old, set) => Movement::Narrowed,
        (Shape::Enum(set), Shape::Newtype(now)) if is_base(cx.head.api, now, set) => Movement::Widened,
        (Shape::KindUnion(cases), Shape::Newtype(now)) if cases.iter().any(|case| is_same(cx, case, now)) => {
            Movement::Narrowed
        }
        (Shape::Newtype(old), Shape::KindUnion(cases)) if cases.iter().any(|case| is_same(cx, old, case)) => {
            Movement::Widened
        }
        _ => Movement::Moved,
    };
    let texts = [shape(old, cx.base.api), shape(now, cx.head.api)];
    let texts_of_enums = matches!(old, Shape::Enum(_)) || matches!(now, Shape::Enum(_));
    tell(cx, spot, Inside::Itself, movement, texts, [texts_of_enums && movement != Movement::Moved; 2]);
}

/// The shape of a type in words.
pub(in crate::diff) fn shape(shape: &Shape, api: &Api) -> String {
    match shape {
        Shape::Newtype(inner) => api.words(inner),
        Shape::Object(_) => "an object".to_owned(),
        Shape::Enum(_) => "an enum".to_owned(),
        Shape::TaggedUnion(_) => "a union".to_owned(),
        Shape::Choice(_) => "a choice".to_owned(),
        Shape::KindUnion(types) => types.iter().map(|ty| api.words(ty)).collect::<Vec<_>>().join(" | "),
    }
}

/// Whether a type holds everything that values of the enum are.
fn is_base(api: &Api, ty: &Type, set: &Enum) -> bool {
    let scalar = match set.base {
        EnumBase::String => Scalar::String,
        EnumBase::Integer => Scalar::Integer,
    };
    matches!(subject(api, ty).kind, SubjectKind::Scalar(of) if of == scalar)
}

/// Whether a type of the base is that type of the head, whatever null and bounds are.
pub(in crate::diff) fn is_same(cx: &Differ<'_>, old: &Type, now: &Type) -> bool {
    movement(cx, old, now).is_none()
}

/// Values that clients read as text whatever they are: nothing of them is refused in an answer.
fn is_text(api: &Api, ty: &Type) -> bool {
    match subject(api, ty).kind {
        SubjectKind::Scalar(scalar) => matches!(scalar, Scalar::String | Scalar::Uri | Scalar::Email),
        SubjectKind::Enum(id) => matches!(&api.type_def(id).shape, Shape::Enum(set) if set.base == EnumBase::String),
        _ => false,
    }
}

fn tell<'c>(
    cx: &'c mut Differ<'_>,
    spot: &Spot<'_>,
    inside: Inside,
    movement: Movement,
    [from, to]: [String; 2],
    is_text: [bool; 2],
) -> &'c mut Change {
    let is_lenient = is_text == [true; 2];
    let sentence =
        format!("The type {}of {} {}.", inside.words(), code(&spot.node.to_string()), moved(Some(&from), Some(&to)));
    let behaviour = match movement {
        _ if !spot.parts.is_read() || is_lenient => Verdict::None,
        Movement::Same => Verdict::None,
        Movement::Widened => Verdict::Compatible,
        _ => Verdict::Breaks,
    };
    let text = |text: String| Some(format!("{}{text}", inside.words()));
    cx.tell(&CHECK, spot, [text(from), text(to)], sentence)
        .on_wire(movement.wire(spot.parts, is_lenient))
        .behaves(behaviour)
}

/// How the values moved from the one type to the other; `None` where they are of one type.
fn movement(cx: &Differ<'_>, old: &Type, now: &Type) -> Option<Movement> {
    use Scalar as S;
    match (&old.kind, &now.kind) {
        (TypeKind::Named(old), TypeKind::Named(now)) if cx.is_same_type(*old, *now) => None,
        // What is under a list or a map is compared by itself.
        (TypeKind::List(_), TypeKind::List(_)) | (TypeKind::Map(_), TypeKind::Map(_)) => None,
        (TypeKind::Const(old), TypeKind::Const(now)) => (!is_equal(&old.value, &now.value)).then_some(Movement::Moved),
        (TypeKind::Scalar(old), TypeKind::Scalar(now)) if old == now => None,
        // Text in Rust as well: the form that such a type has is told as a format.
        (TypeKind::Scalar(S::String | S::Uri | S::Email), TypeKind::Scalar(S::String | S::Uri | S::Email)) => None,
        _ => Some(of_subjects(cx, old, now)),
    }
}

fn of_subjects(cx: &Differ<'_>, old: &Type, now: &Type) -> Movement {
    let (before, after) = (subject(cx.base.api, old).kind, subject(cx.head.api, now).kind);
    match (before, after) {
        (SubjectKind::Scalar(old), SubjectKind::Scalar(now)) => match (holds(old, now), holds(now, old)) {
            (true, true) => Movement::Same,
            (true, _) => Movement::Narrowed,
            (_, true) => Movement::Widened,
            _ => Movement::Moved,
        },
        (SubjectKind::Const(literal), SubjectKind::Scalar(scalar)) if fits(&literal.value, scalar) => Movement::Widened,
        (SubjectKind::Scalar(scalar), SubjectKind::Const(literal)) if fits(&literal.value, scalar) => {
            Movement::Narrowed
        }
        (SubjectKind::Scalar(Scalar::Json), _) => Movement::Narrowed,
        (_, SubjectKind::Scalar(Scalar::Json)) => Movement::Widened,
        (SubjectKind::Enum(id), SubjectKind::Scalar(scalar)) if base_of(cx.base.api, id) == Some(scalar) => {
            Movement::Widened
        }
        (SubjectKind::Scalar(scalar), SubjectKind::Enum(id)) if base_of(cx.head.api, id) == Some(scalar) => {
            Movement::Narrowed
        }
        (SubjectKind::KindUnion(id), _) if has_case(cx.base.api, id, |case| is_same(cx, case, now)) => {
            Movement::Narrowed
        }
        (_, SubjectKind::KindUnion(id)) if has_case(cx.head.api, id, |case| is_same(cx, old, case)) => {
            Movement::Widened
        }
        _ => Movement::Moved,
    }
}

/// Whether a case of a union is such; one that is a union again is refused elsewhere, and must only end here.
fn has_case(api: &Api, union: TypeId, is: impl Fn(&Type) -> bool) -> bool {
    let is_plain = |case: &&Type| !matches!(subject(api, case).kind, SubjectKind::KindUnion(_));
    matches!(&api.type_def(union).shape, Shape::KindUnion(cases) if cases.iter().filter(is_plain).any(is))
}

fn base_of(api: &Api, id: TypeId) -> Option<Scalar> {
    match &api.type_def(id).shape {
        Shape::Enum(set) => Some(match set.base {
            EnumBase::String => Scalar::String,
            EnumBase::Integer => Scalar::Integer,
        }),
        _ => None,
    }
}

/// Whether every value of the inner scalar is one of the outer.
fn holds(outer: Scalar, inner: Scalar) -> bool {
    use Scalar as S;
    match outer {
        S::Json => true,
        S::String => matches!(inner, S::Uuid | S::Date | S::DateTime | S::Uri | S::Email),
        S::Number | S::Decimal => matches!(inner, S::Number | S::Decimal | S::Integer | S::Int64 | S::Int32),
        S::Integer => matches!(inner, S::Int64 | S::Int32),
        S::Int64 => matches!(inner, S::Int32),
        _ => false,
    }
}

fn fits(literal: &Literal, scalar: Scalar) -> bool {
    match literal {
        Literal::String(_) => matches!(scalar, Scalar::String | Scalar::Json),
        Literal::Number(text) => {
            let is_whole = !text.contains(['.', 'e', 'E']);
            matches!(scalar, Scalar::Number | Scalar::Decimal | Scalar::Json) || (is_whole && scalar == Scalar::Integer)
        }
        Literal::Boolean(_) => matches!(scalar, Scalar::Boolean | Scalar::Json),
        Literal::Null | Literal::Json(_) => scalar == Scalar::Json,
    }
}
