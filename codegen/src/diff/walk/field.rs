//! Two members, parameters or headers.

use super::{facts, value};
use crate::diff::checks;
use crate::diff::differ::{Differ, Spot};
use crate::diff::pairing::{Pair, fields};
use crate::diff::parts::Parts;
use crate::model::{Field, NodePath};

/// What a list of fields is, for its checks and their sentences.
pub(in crate::diff) struct Fields<'a, 'p> {
    pub(in crate::diff) base: Vec<&'a Field>,
    pub(in crate::diff) head: Vec<&'a Field>,
    /// The path of one, by its name, on each side.
    pub(in crate::diff) paths: [&'p dyn Fn(&str) -> NodePath; 2],
    pub(in crate::diff) parts: Parts,
    pub(in crate::diff) kind: FieldKind,
}

/// As what a field is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::diff) enum FieldKind {
    Member,
    PathParameter,
    QueryParameter,
    Header,
}

impl FieldKind {
    /// The words before its name.
    pub(in crate::diff) const fn words(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::PathParameter => "path parameter",
            Self::QueryParameter => "query parameter",
            Self::Header => "header",
        }
    }
}

/// Compares lists of fields; what only one side has is told of as well. Gives what both have.
pub(super) fn all<'a>(cx: &mut Differ<'a>, list: &Fields<'a, '_>) -> Vec<Pair<&'a Field>> {
    let pairs = {
        let is_same_type = |old: &Field, now: &Field| is_same(cx, old, now);
        fields((cx.base.api, list.base.clone()), (cx.head.api, list.head.clone()), &is_same_type)
    };
    for field in pairs.gone {
        let spot = Spot::gone(list.paths[0](&field.name.value), &field.metadata, list.parts);
        checks::field_removed(cx, &spot, field, list.kind);
    }
    for field in pairs.new {
        let spot = Spot::new(list.paths[1](&field.name.value), &field.metadata, list.parts);
        checks::field_added(cx, &spot, field, list.kind);
    }
    for pair in &pairs.both {
        one(cx, list.paths[1](&pair.head.name.value), list.parts, pair, list.kind);
    }
    pairs.both
}

/// Whether two fields hold the same, whatever they are called.
fn is_same(cx: &Differ<'_>, old: &Field, now: &Field) -> bool {
    let ends = value::look_through(cx, (&old.ty, &old.metadata), (&now.ty, &now.metadata));
    checks::type_changed::is_same(cx, ends.0.ty, ends.1.ty)
}

/// Compares a field with what it has become.
pub(super) fn one<'a>(cx: &mut Differ<'a>, node: NodePath, parts: Parts, pair: &Pair<&'a Field>, kind: FieldKind) {
    let spot = Spot::both(node, &pair.base.metadata, &pair.head.metadata, parts);
    checks::field_renamed(cx, &spot, pair, kind);
    checks::marks_changed::of_field(cx, &spot, pair.base, pair.head, kind);
    for look in checks::OF_FIELD {
        look(cx, &spot, pair.base, pair.head);
    }
    value::values(cx, &spot, &pair.base.ty, &pair.head.ty);
    facts::metadata(cx, &spot);
    facts::example(cx, &spot, pair.base.example.as_ref(), pair.head.example.as_ref());
}
