//! Whether something has to be there, and whether it may be null.

use super::words::{code, moved, place};
use crate::diff::change::{Part, Verdict, Wire};
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::diff::marks::{self, Effect, Marks, Way};
use crate::diff::walk::{FieldKind, Inside, Value, look_through};
use crate::model::{Api, Field, NodePath, Null, OperationPart, Presence, Scalar, Type, TypeKind};
use crate::proof::{SubjectKind, subject};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "marks-changed",
    manual: "Whether a member or parameter has to be there, or whether a value may be null, changed, or is said now or no longer. What is unsaid is optional to a client: it sends or leaves out such a member, and reads an answer without it. A member that a client requires and that the service may leave out cannot be decoded. Where it was unsaid and is required now, no document says that an answer lacks it, so that nothing breaks on the wire; a client that meets one all the same can fail to decode it, which is behaviour. One that the service requires and a client may leave out is refused. Where it depends on what is not said, it cannot be told. A null that is not documented fails only where the value has to be there, and where an answer as a whole is a list or map it reads as empty.",
    covers: &[
        Covers::all("a field", &["!", "?", "T!", "T?"]),
        Covers::all("a type", &["T!", "T?"]),
        Covers::all("a body", &["T!", "T?"]),
        Covers::all("a response", &["T!", "T?"]),
    ],
};

/// The marks of a field: of the field itself, and of null.
pub(in crate::diff) fn of_field<'a>(
    cx: &mut Differ<'a>,
    spot: &Spot<'a>,
    old: &'a Field,
    now: &'a Field,
    kind: FieldKind,
) {
    let (before, after) = look_through(cx, (&old.ty, &old.metadata), (&now.ty, &now.metadata));
    let marks = [(old, before.null), (now, after.null)].map(|(field, null)| Marks { presence: field.presence, null });
    let is_constant = [old, now].iter().all(|field| matches!(field.ty.kind, TypeKind::Const(_)));
    let effect = |way: Way| {
        let presences = marks.map(|marks| marks.presence);
        // A constant is always sent unless it is said that it may be left out.
        let is_always_sent = is_constant && way == Way::Sent && !presences.contains(&Presence::Optional);
        let from = if is_always_sent { Marks { presence: presences[1], ..marks[0] } } else { marks[0] };
        marks::effect(from, marks[1], way)
    };
    let what = format!("The {} {}", kind.words(), code(&now.name.value));
    tell(cx, spot, marks.map(Marks::words), &what, ([&old.ty, &now.ty], false), &effect);
}

/// The mark for null of a value that is always there: a body, an answer, a type that wraps another.
pub(in crate::diff) fn of_newtype<'a>(cx: &mut Differ<'a>, spot: &Spot<'a>, old: &'a Type, now: &'a Type) {
    let (Some(base), Some(head)) = (spot.base, spot.head) else { return };
    let (before, after) = look_through(cx, (old, base.metadata), (now, head.metadata));
    let what = format!("What is said of null for {}", place(&spot.node, Inside::Itself));
    of_value(cx, spot, [before.null, after.null], [old, now], &what, "");
}

/// The mark for null of items and values in lists and maps.
pub(in crate::diff) fn of_null(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Value<'_>, now: &Value<'_>, inside: Inside) {
    let what = format!("What is said of null in {}", place(&spot.node, inside));
    of_value(cx, spot, [old.null, now.null], [old.written, now.written], &what, inside.words());
}

fn of_value(cx: &mut Differ<'_>, spot: &Spot<'_>, nulls: [Null; 2], types: [&Type; 2], what: &str, inside: &str) {
    let marks = nulls.map(|null| Marks { presence: Presence::Required, null });
    let texts = nulls.map(|null| format!("{inside}{}", marks::null(null)));
    tell(cx, spot, texts, what, (types, !inside.is_empty()), &|way| marks::effect(marks[0], marks[1], way));
}

fn tell(
    cx: &mut Differ<'_>,
    spot: &Spot<'_>,
    [from, to]: [String; 2],
    what: &str,
    (types, is_inside): ([&Type; 2], bool),
    effect: &dyn Fn(Way) -> Effect,
) {
    if from == to {
        return;
    }
    let is_answer = matches!(&spot.node, NodePath::Response(_) | NodePath::InOperation(_, OperationPart::Response(_)));
    let takes_null = |api: &Api, ty: &Type| match subject(api, ty).kind {
        SubjectKind::Scalar(Scalar::Json) => true,
        SubjectKind::List(_) | SubjectKind::Map(_) => is_answer && !is_inside,
        _ => false,
    };
    let takes_null = [takes_null(cx.base.api, types[0]), takes_null(cx.head.api, types[1])];
    let way = |part: Part, takes_null: bool| match () {
        () if part.is_sent() => Some(Way::Sent),
        () if !part.is_read() => None,
        () if takes_null => Some(Way::ReadAnyway),
        () => Some(Way::Read),
    };
    // Each client reads by the type that it knows.
    let of = |part: Part| {
        let [old, new] = takes_null.map(|takes_null| way(part, takes_null));
        let (old, new) = (effect(old?), effect(new?));
        Some((part, Effect { old_client: old.old_client, ..new }))
    };
    let effects: Vec<(Part, Effect)> = spot.parts.iter().filter_map(of).collect();
    let wire = |(location, effect): &(Part, Effect)| Wire {
        old_client: effect.old_client,
        new_client: effect.new_client,
        location: *location,
    };
    let verdicts = effects.iter().map(|(_, effect)| effect.behaviour);
    let behaviour = verdicts.max().unwrap_or(Verdict::None);
    let plain = |text: &str| text.trim_start_matches("of its items ").trim_start_matches("of its values ").to_owned();
    let reads_less = effects.iter().any(|(part, effect)| part.is_read() && effect.behaviour == Verdict::Breaks);
    let more = if reads_less { " An answer that was read before can fail to decode now." } else { "" };
    let sentence = format!("{what} {}.{more}", moved(Some(&plain(&from)), Some(&plain(&to))));
    cx.tell(&CHECK, spot, [Some(from), Some(to)], sentence)
        .on_wire(effects.iter().map(wire).collect())
        .behaves(behaviour);
}
