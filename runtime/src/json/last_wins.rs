//! Of several values under one name the last one stays, in linear time however many there are.

use std::collections::HashSet;

/// Drops every entry that a later one of the same name follows.
pub(crate) fn keep_last<N: AsRef<str>, T>(entries: &mut Vec<(N, T)>) {
    #[cfg(test)]
    count::add(entries.len());
    let mut seen = HashSet::with_capacity(entries.len());
    let mut last: Vec<bool> = entries.iter().rev().map(|(name, _)| seen.insert(name.as_ref())).collect();
    if last.iter().all(|last| *last) {
        return;
    }
    entries.retain(|_| last.pop().unwrap_or(true));
}

/// How many entries this thread has given to [`keep_last`]: tests of readers of many members count them.
#[cfg(test)]
pub(crate) mod count {
    use std::cell::Cell;

    thread_local! {
        static ENTRIES: Cell<usize> = const { Cell::new(0) };
    }

    pub(super) fn add(entries: usize) {
        ENTRIES.set(ENTRIES.get() + entries);
    }

    pub(crate) fn take() -> usize {
        ENTRIES.take()
    }
}

#[cfg(test)]
mod tests {
    use super::keep_last;
    use std::cell::Cell;

    /// A name that counts how often it is looked at.
    struct Name<'c>(String, &'c Cell<usize>);

    impl AsRef<str> for Name<'_> {
        fn as_ref(&self) -> &str {
            self.1.set(self.1.get() + 1);
            &self.0
        }
    }

    #[test]
    fn each_name_is_looked_at_once() {
        let looks = Cell::new(0);
        let mut entries: Vec<_> = (0..2_000).map(|at| (Name((at % 1_500).to_string(), &looks), at)).collect();
        keep_last(&mut entries);
        assert_eq!(looks.get(), 2_000);
        assert_eq!(entries.iter().map(|entry| entry.1).collect::<Vec<_>>(), (500..2_000).collect::<Vec<_>>());
    }
}
