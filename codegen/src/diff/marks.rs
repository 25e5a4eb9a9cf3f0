//! What each change of the marks for presence and null does, by the one table of them: `marks.txt`.

use super::change::Verdict;
use crate::describe;
use crate::model::{Null, Presence};

/// The marks of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marks {
    pub(super) presence: Presence,
    pub(super) null: Null,
}

/// Which way a value travels, and what a reader makes of a null that is not documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Clients send it.
    Sent,
    /// Clients read it; where it has to be there they fail on a null.
    Read,
    /// Clients read it, a null too: as an empty list or map where it is a body, or as a value of its own.
    ReadAnyway,
}

/// What a change of marks does one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Effect {
    /// A client of the base with a service of the head.
    pub(super) old_client: Verdict,
    /// A client of the head with a service of the base.
    pub(super) new_client: Verdict,
    /// What clients send or read.
    pub(super) behaviour: Verdict,
}

const TABLE: &str = include_str!("marks.txt");

impl Marks {
    /// The marks as specs write them: `!` or `?` of the key, and `!` or `?` of the type.
    fn symbol(self) -> &'static str {
        match (self.presence, self.null) {
            (Presence::Required, Null::Nullable) => "k!:T?",
            (Presence::Required, Null::Never) => "k!:T!",
            (Presence::Required, Null::Unsaid) => "k!:T",
            (Presence::Optional, Null::Nullable) => "k?:T?",
            (Presence::Optional, Null::Never) => "k?:T!",
            (Presence::Optional, Null::Unsaid) => "k?:T",
            (Presence::Unsaid, Null::Nullable) => "k:T?",
            (Presence::Unsaid, Null::Never) => "k:T!",
            (Presence::Unsaid, Null::Unsaid) => "k:T",
        }
    }

    /// The marks in words.
    pub(super) fn words(self) -> String {
        let presence = describe::presence(self.presence);
        describe::null(self.null).map_or_else(|| presence.to_owned(), |null| format!("{presence}, {null}"))
    }
}

/// Whether a value may be null.
pub(super) fn null(null: Null) -> &'static str {
    describe::null(null).unwrap_or("not said whether null")
}

/// What a change of marks does, as the table has it.
pub(super) fn effect(from: Marks, to: Marks, way: Way) -> Effect {
    let column = match way {
        Way::Sent => 0,
        Way::Read => 1,
        Way::ReadAnyway => 2,
    };
    let row = TABLE.lines().find_map(|line| {
        let mut words = line.split_whitespace();
        (words.next()? == from.symbol() && words.next()? == to.symbol()).then(|| words.collect::<Vec<_>>())
    });
    let verdict = |at: usize| match row.as_ref().and_then(|row| row.get(column * 3 + at)) {
        Some(&"breaks") => Verdict::Breaks,
        Some(&"compatible") => Verdict::Compatible,
        Some(&"none") => Verdict::None,
        // A test holds the table against the model, so that no row is missing.
        _ => Verdict::CannotTell,
    };
    Effect { old_client: verdict(0), new_client: verdict(1), behaviour: verdict(2) }
}

#[cfg(test)]
mod tests {
    //! The model that the table is held against: what each side sends, and what the other takes, of an absent member, a null and
    //! a value.

    use super::*;

    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    enum Known {
        No,
        Unsaid,
        Yes,
    }

    const PRESENCE: [Presence; 3] = [Presence::Required, Presence::Optional, Presence::Unsaid];
    const NULL: [Null; 3] = [Null::Nullable, Null::Never, Null::Unsaid];

    fn all() -> Vec<Marks> {
        PRESENCE.into_iter().flat_map(|presence| NULL.map(|null| Marks { presence, null })).collect()
    }

    /// What is documented of a member that is absent, and of one that is null: whether a service sends it, or takes it.
    fn documented(marks: Marks) -> [Known; 2] {
        let absent = match marks.presence {
            Presence::Required => Known::No,
            Presence::Optional => Known::Yes,
            Presence::Unsaid => Known::Unsaid,
        };
        let null = match marks.null {
            Null::Never => Known::No,
            Null::Nullable => Known::Yes,
            Null::Unsaid => Known::Unsaid,
        };
        [absent, null]
    }

    /// What a generated client can send: absent, null. `tests/cases/accept/marks` and `tests/tests/marks.rs` show it.
    fn sends(marks: Marks) -> [bool; 2] {
        [marks.presence != Presence::Required, marks.null == Null::Nullable]
    }

    /// What a generated client reads: absent, null.
    fn reads(marks: Marks, way: Way) -> [bool; 2] {
        let may_be_absent = marks.presence != Presence::Required;
        let null = may_be_absent || marks.null == Null::Nullable || way == Way::ReadAnyway;
        [may_be_absent, null]
    }

    /// What a client of `client` meets in a service of `service`, where that of `own` is the one that it was made for.
    fn met(client: Marks, service: Marks, way: Way) -> Verdict {
        let (own, other) = (documented(client), documented(service));
        let of = |at: usize| {
            // What both document alike is no change.
            if own[at] == other[at] {
                return Verdict::Compatible;
            }
            let is_concerned = match way {
                Way::Sent => sends(client)[at],
                Way::Read | Way::ReadAnyway => !reads(client, way)[at],
            };
            let is_read = way != Way::Sent;
            match (is_concerned, way, other[at]) {
                (false, ..) => Verdict::Compatible,
                // A service is documented to leave out what is optional; of what is unsaid nothing is documented to break.
                (true, _, Known::Unsaid) if is_read && at == 0 => Verdict::Compatible,
                (true, _, Known::Unsaid) => Verdict::CannotTell,
                (true, Way::Sent, Known::No) | (true, Way::Read | Way::ReadAnyway, Known::Yes) => Verdict::Breaks,
                _ => Verdict::Compatible,
            }
        };
        of(0).max(of(1))
    }

    fn behaves(from: Marks, to: Marks, way: Way) -> Verdict {
        let can = |marks: Marks| if way == Way::Sent { sends(marks) } else { reads(marks, way) };
        let (before, after) = (can(from), can(to));
        match () {
            () if (0..2).any(|at| before[at] && !after[at]) => Verdict::Breaks,
            () if (0..2).any(|at| !before[at] && after[at]) => Verdict::Compatible,
            () => Verdict::None,
        }
    }

    fn model(from: Marks, to: Marks, way: Way) -> Effect {
        if from == to {
            return Effect {
                old_client: Verdict::Compatible,
                new_client: Verdict::Compatible,
                behaviour: Verdict::None,
            };
        }
        Effect { old_client: met(from, to, way), new_client: met(to, from, way), behaviour: behaves(from, to, way) }
    }

    const WAYS: [Way; 3] = [Way::Sent, Way::Read, Way::ReadAnyway];

    #[test]
    fn the_table_says_what_the_model_says() {
        let mut rows = Vec::new();
        for from in all() {
            for to in all() {
                let effects = WAYS.map(|way| {
                    let effect = model(from, to, way);
                    let words = [effect.old_client, effect.new_client, effect.behaviour].map(Verdict::word);
                    format!("{:<11} {:<11} {:<10}", words[0], words[1], words[2])
                });
                rows.push(
                    format!("{:<6} {:<6} {}", from.symbol(), to.symbol(), effects.join("  ")).trim_end().to_owned(),
                );
            }
        }
        let known: Vec<&str> = TABLE.lines().filter(|line| line.starts_with('k')).collect();
        assert_eq!(rows.len(), 81);
        assert!(known == rows, "marks.txt should have these rows:\n{}", rows.join("\n"));
    }

    #[test]
    fn the_table_is_read_as_it_is_written() {
        for from in all() {
            for to in all() {
                for way in WAYS {
                    assert_eq!(effect(from, to, way), model(from, to, way), "{from:?} {to:?} {way:?}");
                }
            }
        }
    }

    #[test]
    fn a_change_and_its_reverse_mirror_each_other() {
        for from in all() {
            for to in all() {
                for way in WAYS {
                    let (there, back) = (effect(from, to, way), effect(to, from, way));
                    assert_eq!((there.old_client, there.new_client), (back.new_client, back.old_client));
                }
            }
        }
    }

    #[test]
    fn what_people_ask_first() {
        let marks = |presence, null| Marks { presence, null };
        let plain = |presence| marks(presence, Null::Unsaid);
        // Unsaid to required in an answer: no document says that it may be missing, and a new client fails to decode where it is.
        for null in NULL {
            let [unsaid, required] = [Presence::Unsaid, Presence::Required].map(|presence| marks(presence, null));
            let there = effect(unsaid, required, Way::Read);
            assert_eq!((there.old_client, there.new_client), (Verdict::Compatible, Verdict::Compatible));
            assert_eq!(there.behaviour, Verdict::Breaks);
        }
        assert_eq!(effect(plain(Presence::Required), plain(Presence::Optional), Way::Read).old_client, Verdict::Breaks);
        assert_eq!(effect(plain(Presence::Optional), plain(Presence::Required), Way::Sent).old_client, Verdict::Breaks);
        let never = marks(Presence::Required, Null::Never);
        let nullable = marks(Presence::Required, Null::Nullable);
        assert_eq!(effect(never, nullable, Way::Read).old_client, Verdict::Breaks);
        assert_eq!(effect(never, nullable, Way::ReadAnyway).old_client, Verdict::Compatible);
    }
}
