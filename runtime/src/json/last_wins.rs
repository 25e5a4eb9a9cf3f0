//! Of several values under one name the last one stays, in linear time however many there are.

use std::collections::HashSet;

/// So many names are compared with each other.
const FEW: usize = 8;

/// Drops every entry that a later one of the same name follows.
pub(crate) fn keep_last<N: AsRef<str>, T>(entries: &mut Vec<(N, T)>) {
    #[cfg(test)]
    count::add(entries.len());
    if entries.len() <= FEW {
        keep_last_of_few(entries);
        return;
    }
    let mut seen = HashSet::with_capacity(entries.len());
    let mut last: Vec<bool> = entries.iter().rev().map(|(name, _)| seen.insert(name.as_ref())).collect();
    if last.iter().all(|last| *last) {
        return;
    }
    entries.retain(|_| last.pop().unwrap_or(true));
}

/// The same where all names can be compared with each other, which takes no memory.
fn keep_last_of_few<N: AsRef<str>, T>(entries: &mut Vec<(N, T)>) {
    let mut at = 0;
    while let Some((name, _)) = entries.get(at) {
        if entries.iter().skip(at + 1).any(|(later, _)| later.as_ref() == name.as_ref()) {
            entries.remove(at);
        } else {
            at += 1;
        }
    }
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
    fn of_few_as_of_many_the_last_of_each_name_stays() {
        for length in 0..20 {
            let mut entries: Vec<_> = (0..length).map(|at| ((at % 3).to_string(), at)).collect();
            keep_last(&mut entries);
            let kept: Vec<_> = entries.into_iter().map(|entry| entry.1).collect();
            assert_eq!(kept, (length.max(3) - 3..length).collect::<Vec<i32>>());
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
