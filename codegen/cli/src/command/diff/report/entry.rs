//! What a person is shown as one: a change of a spec by itself, and changes of items that no change of a spec explains by crate and kind.

use specwright::diff::{Accepted, Cause, Change, Verdict};

use crate::counted;

/// The items of a group that are told; of others there is the number.
const ITEMS: usize = 40;

/// One change, or several of one crate that have one cause and do the same.
pub(super) struct Entry<'a> {
    first: &'a Change,
    /// The others.
    more: Vec<&'a Change>,
}

/// What tells one group from another.
type Key<'a> = (&'a str, Cause, [bool; 2], Verdict, Verdict, Verdict, Option<&'a Accepted>);

impl<'a> Entry<'a> {
    /// Changes as they are shown, in their order.
    pub(super) fn of(changes: &[&'a Change]) -> Vec<Self> {
        let mut found: Vec<Self> = Vec::new();
        let mut groups: Vec<(Key<'a>, usize)> = Vec::new();
        for change in changes {
            let key = (change.is_of_item()).then(|| key(change));
            let known = key.as_ref().and_then(|key| groups.iter().find(|(known, _)| known == key));
            match known {
                Some((_, at)) => found[*at].more.push(change),
                None => {
                    groups.extend(key.map(|key| (key, found.len())));
                    found.push(Entry { first: change, more: Vec::new() });
                }
            }
        }
        found
    }

    /// The change that stands for it: what it says of verdicts, cause and acceptance holds for all.
    pub(super) const fn change(&self) -> &'a Change {
        self.first
    }

    /// Whether it stands for several changes, so that places and items of the first are not those of all.
    pub(super) const fn is_group(&self) -> bool {
        !self.more.is_empty()
    }

    /// What changed, as a plain sentence.
    pub(super) fn sentence(&self) -> String {
        if !self.is_group() {
            return self.first.sentence.clone();
        }
        let what = match (&self.first.from, &self.first.to) {
            (None, _) => "are new",
            (_, None) => "are gone",
            _ => "changed",
        };
        let why = if self.first.cause == Cause::Generator {
            ": the generator makes something else of the same spec"
        } else {
            ""
        };
        format!("{} of the crate `{}` {what}{why}.", counted(self.more.len() + 1, "item"), self.first.api)
    }

    /// What changed of each item of a group, cut where it is long.
    pub(super) fn items(&self) -> Vec<String> {
        let all = || std::iter::once(&self.first).chain(&self.more);
        let mut told: Vec<String> = all().take(ITEMS).map(|change| change.sentence.clone()).collect();
        let left = (self.more.len() + 1).saturating_sub(ITEMS);
        if left > 0 {
            told.push(format!("{left} more; `--format json` has all."));
        }
        told
    }
}

fn key(change: &Change) -> Key<'_> {
    let is_there = [change.from.is_some(), change.to.is_some()];
    let severity = change.severity();
    (&change.api, change.cause, is_there, severity, change.rust, change.behaviour, change.accepted.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;
    use specwright::diff::compare_surface;

    #[test]
    fn items_of_a_crate_are_told_together_by_what_happened_to_them() {
        let (base, head) = ("pub fn x::a()\npub fn x::b()\npub fn x::c()", "pub fn x::c(a: u8)\npub fn x::d()");
        let found = compare_surface("x", base, head, ["1.0.0", "1.0.0"]);
        let changes: Vec<&Change> = found.changes.iter().collect();
        let entries = Entry::of(&changes);
        let mut sentences: Vec<String> = entries.iter().map(Entry::sentence).collect();
        sentences.sort();
        assert_eq!(
            sentences,
            ["2 items of the crate `x` are gone.", "`x::c` takes `u8` in place of nothing.", "`x::d` is new."]
        );
        let group = entries.iter().find(|entry| entry.is_group()).unwrap();
        assert_eq!(group.items(), ["`x::a` is gone.", "`x::b` is gone."]);
    }
}
