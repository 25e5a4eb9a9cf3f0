//! Which thing of the base is which of the head: by name first, then what was renamed.

mod fields;
mod operations;
mod similar;
mod types;
mod values;

pub(super) use fields::fields;
pub(super) use operations::{operations, plain_path};
pub(super) use types::Types;
pub(super) use values::values;

use std::collections::{BTreeMap, VecDeque};

/// Things of one kind on both sides.
#[derive(Debug)]
pub(super) struct Pairs<T> {
    /// What both sides have, in the order of the head.
    pub(super) both: Vec<Pair<T>>,
    /// What only the base has.
    pub(super) gone: Vec<T>,
    /// What only the head has.
    pub(super) new: Vec<T>,
}

/// A thing on both sides.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair<T> {
    pub(super) base: T,
    pub(super) head: T,
    /// How sure it is that they are the same.
    pub(super) likeness: Likeness,
}

/// How sure it is that two things are the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    /// They have one name.
    Named,
    /// Another name, and all else that tells one from others is the same.
    Renamed,
    /// Another name, and much else is alike.
    Doubtful,
}

impl Likeness {
    /// What a sentence on the pair ends with.
    pub(super) const fn doubt(self) -> &'static str {
        match self {
            Self::Named | Self::Renamed => "",
            Self::Doubtful => "; that the two are one is a guess",
        }
    }
}

/// Pairs things by their keys; what is left of both sides is handed to `match_rest`, which gives positions in both.
fn pair<T: Copy, K: Ord>(
    base: impl IntoIterator<Item = T>,
    head: impl IntoIterator<Item = T>,
    key: impl Fn(T) -> K,
    match_rest: impl FnOnce(&[T], &[T]) -> Vec<(usize, usize, Likeness)>,
) -> Pairs<T> {
    // A spec that today's checks refuse may say a thing twice.
    let mut known: BTreeMap<K, VecDeque<T>> = BTreeMap::new();
    for base in base {
        known.entry(key(base)).or_default().push_back(base);
    }
    let mut pairs = Pairs { both: Vec::new(), gone: Vec::new(), new: Vec::new() };
    for head in head {
        match known.get_mut(&key(head)).and_then(VecDeque::pop_front) {
            Some(base) => pairs.both.push(Pair { base, head, likeness: Likeness::Named }),
            None => pairs.new.push(head),
        }
    }
    pairs.gone = known.into_values().flatten().collect();
    if !pairs.gone.is_empty() && !pairs.new.is_empty() {
        let found = match_rest(&pairs.gone, &pairs.new);
        let (mut gone, mut new) = (vec![true; pairs.gone.len()], vec![true; pairs.new.len()]);
        for (base, head, likeness) in found {
            if gone[base] && new[head] {
                (gone[base], new[head]) = (false, false);
                pairs.both.push(Pair { base: pairs.gone[base], head: pairs.new[head], likeness });
            }
        }
        retain(&mut pairs.gone, &gone);
        retain(&mut pairs.new, &new);
    }
    pairs
}

fn retain<T>(list: &mut Vec<T>, keep: &[bool]) {
    let mut at = 0;
    list.retain(|_| {
        at += 1;
        keep[at - 1]
    });
}
