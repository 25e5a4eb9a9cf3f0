//! Which value of an enum is which on the other side.

use super::similar::{best, is_respelt, of_names};
use super::{Likeness, Pairs, pair};
use crate::model::{Enum, EnumValue};

/// The values of both sides, by what they are on the wire.
pub(in crate::diff) fn values<'a>(base: &'a Enum, head: &'a Enum) -> Pairs<&'a EnumValue> {
    pair(&base.values, &head.values, |it| it.wire.value.json(), |gone, new| best(gone, new, likeness))
}

fn likeness(old: &EnumValue, now: &EnumValue) -> Option<(u32, Likeness)> {
    let name = |value: &EnumValue| value.name.as_ref().map(|name| name.value.clone());
    if name(old).is_some() && name(old) == name(now) {
        return Some((200, Likeness::Renamed));
    }
    if name(old).is_some() || name(now).is_some() {
        return None;
    }
    let (one, other) = (old.text(), now.text());
    let same_words = old.doc.is_some() && old.doc == now.doc;
    match of_names(&one, &other) {
        _ if is_respelt(&one, &other) => Some((200, Likeness::Renamed)),
        named if same_words => Some((150 + named / 10, Likeness::Renamed)),
        named @ 70.. => Some((named, Likeness::Doubtful)),
        _ => None,
    }
}
