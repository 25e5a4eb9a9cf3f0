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
    let (before, after) = (base.1.clone(), head.1.clone());
    let place = |list: &[&Field], field: &Field| list.iter().position(|it| std::ptr::eq(*it, field));
    pair(
        base.1,
        head.1,
        |it| it.name.value.as_str(),
        |gone, new| {
            let only = gone.len() == 1 && new.len() == 1;
            best(gone, new, |old, now| {
                let is_in_place =
                    before.len() > 1 && before.len() == after.len() && place(&before, old) == place(&after, now);
                likeness(old, now, is_same_type(old, now), only.then_some(is_in_place))
            })
        },
    )
}

/// `only_one` is there where no other field came or went, and says whether the new one stands where the old one stood.
fn likeness(old: &Field, now: &Field, is_same_type: bool, only_one: Option<bool>) -> Option<(u32, Likeness)> {
    let has = |field: &Field, name: &str| field.aliases.iter().any(|alias| alias.value == name);
    if has(now, &old.name.value) || has(old, &now.name.value) {
        return Some((300, Likeness::Renamed));
    }
    let named = of_names(&old.name.value, &now.name.value);
    let is_plain = !matches!(now.ty.kind, TypeKind::Named(_));
    let is_alike = is_same_type && old.presence == now.presence && old.default == now.default;
    let doc = |field: &Field| field.metadata.words().map(str::to_owned);
    let same_words = doc(old).is_some() && doc(old) == doc(now);
    match () {
        () if named == 100 => Some((200, if is_same_type { Likeness::Renamed } else { Likeness::Doubtful })),
        () if is_alike && same_words => Some((180 + named / 10, Likeness::Renamed)),
        () if is_alike && named >= 60 => Some((100 + named, Likeness::Renamed)),
        // A type of its own says more than `string`; so does the place among members that stayed.
        () if is_alike && only_one.is_some_and(|is_in_place| is_in_place || !is_plain || named >= 30) => {
            Some((60 + named, Likeness::Doubtful))
        }
        () if is_same_type && named >= 50 => Some((named, Likeness::Doubtful)),
        () => None,
    }
}
