//! Which member or parameter of the base is which of the head.

use super::similar::{best, of_names};
use super::{Likeness, Pairs, pair};
use crate::model::{Api, Field, TypeKind};

/// A field of each side is compared by its type as words.
pub(in crate::diff) fn fields<'a>(
    base: (&'a Api, Vec<&'a Field>),
    head: (&'a Api, Vec<&'a Field>),
    is_same_type: &dyn Fn(&Field, &Field) -> bool,
) -> Pairs<&'a Field> {
    pair(
        base.1,
        head.1,
        |it| it.name.value.as_str(),
        |gone, new| {
            let only = gone.len() == 1 && new.len() == 1;
            best(gone, new, |old, now| likeness(old, now, is_same_type(old, now), only))
        },
    )
}

fn likeness(old: &Field, now: &Field, is_same_type: bool, is_only: bool) -> Option<(u32, Likeness)> {
    let has = |field: &Field, name: &str| field.aliases.iter().any(|alias| alias.value == name);
    if has(now, &old.name.value) || has(old, &now.name.value) {
        return Some((300, Likeness::Renamed));
    }
    let named = of_names(&old.name.value, &now.name.value);
    let is_plain = !matches!(now.ty.kind, TypeKind::Named(_));
    let is_alike = is_same_type && old.presence == now.presence && old.default == now.default;
    let doc =
        |field: &Field| field.metadata.doc.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let same_words = doc(old).is_some() && doc(old) == doc(now);
    match () {
        () if named == 100 => Some((200, if is_same_type { Likeness::Renamed } else { Likeness::Doubtful })),
        () if is_alike && same_words => Some((180 + named / 10, Likeness::Renamed)),
        () if is_alike && named >= 60 => Some((100 + named, Likeness::Renamed)),
        // A type of its own says more than `string`.
        () if is_alike && is_only && (!is_plain || named >= 30) => Some((60 + named, Likeness::Doubtful)),
        () if is_same_type && named >= 50 => Some((named, Likeness::Doubtful)),
        () => None,
    }
}
