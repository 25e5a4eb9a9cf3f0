//! Where a name stands among many: for containers that are filled one by one.

use std::collections::HashMap;
use std::hash::{Hash, Hasher};

/// From so many entries on, names are looked up and no longer compared one by one.
const MANY: usize = 16;

/// The last position of each name, once there are many. It is no part of the value of its container.
#[derive(Clone, Debug, Default)]
#[expect(clippy::box_collection, reason = "every container has an index and few use it: a pointer is a sixth of a map")]
pub(super) struct Index(Option<Box<HashMap<Box<str>, usize>>>);

impl Index {
    /// An index of nothing.
    pub(super) const NEW: Self = Self(None);

    /// The last position of a name among the names that the container has.
    pub(super) fn position<'n>(
        &mut self,
        names: impl ExactSizeIterator<Item = &'n str> + DoubleEndedIterator,
        name: &str,
    ) -> Option<usize> {
        if names.len() < MANY {
            return names.enumerate().rev().find(|(_, known)| looked(known) == name).map(|(at, _)| at);
        }
        let all = || Box::new(names.map(looked).enumerate().map(|(at, name)| (name.into(), at)).collect());
        self.0.get_or_insert_with(all).get(looked(name)).copied()
    }

    /// Takes note of a new name at the end of the container.
    pub(super) fn push(&mut self, name: &str, at: usize) {
        if let Some(index) = &mut self.0 {
            index.insert(name.into(), at);
        }
    }

    /// Forgets everything, because positions have changed.
    pub(super) fn clear(&mut self) {
        self.0 = None;
    }
}

impl PartialEq for Index {
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

impl Eq for Index {}

impl Hash for Index {
    fn hash<H: Hasher>(&self, _state: &mut H) {}
}

/// A name that is looked at: tests count them.
#[inline]
fn looked(name: &str) -> &str {
    #[cfg(test)]
    count::add();
    name
}

/// How many names this thread has looked at.
#[cfg(test)]
mod count {
    use std::cell::Cell;

    thread_local! {
        static LOOKED: Cell<usize> = const { Cell::new(0) };
    }

    pub(super) fn add() {
        LOOKED.set(LOOKED.get() + 1);
    }

    pub(super) fn take() -> usize {
        LOOKED.take()
    }
}

#[cfg(test)]
mod tests {
    use super::{MANY, count};
    use crate::value::{Extra, Json, Map};

    #[test]
    fn filling_a_container_looks_at_each_name_a_few_times() {
        const COUNT: usize = 20_000;
        let mut extra = Extra::new();
        count::take();
        for at in 0..COUNT {
            extra.insert(format!("n{}", at % 15_000), at as i64);
        }
        assert!(count::take() < 2 * COUNT + MANY * MANY);
        assert_eq!((extra.len(), extra.get("n7").map(Json::as_str)), (15_000, Some("15007")));

        let mut map = Map::new();
        for at in 0..COUNT {
            map.insert(format!("n{}", at % 15_000), at);
        }
        assert!(count::take() < 2 * COUNT + MANY * MANY);
        assert_eq!((map.len(), map.get("n7")), (15_000, Some(&15_007)));
    }

    #[test]
    fn positions_are_right_after_a_removal() {
        let mut extra: Extra = (0..40).map(|at| (format!("n{at}").into(), Json::from(at))).collect();
        extra.insert("n39", 1);
        assert_eq!(extra.remove("n3"), Some(Json::from(3)));
        assert_eq!(extra.insert("n5", 2), Some(Json::from(5)));
        assert_eq!(extra.insert("n3", 3), None);
        assert_eq!((extra.get("n5"), extra.iter().last()), (Some(&Json::from(2)), Some(("n3", &Json::from(3)))));
    }
}
