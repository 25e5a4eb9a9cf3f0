//! The note-taker: what the reader meets while it reads one answer.

use super::{Drift, DriftKind, Observed, Tally, pointer};
use crate::evidence::Evidence;
use std::borrow::Cow;
use std::cell::RefCell;

/// At most this many observations of one answer are kept one by one; all of them are counted.
const MAX_NOTES: usize = 1000;

/// A step down into an answer.
#[derive(Debug)]
pub(crate) enum Step {
    /// Into a documented member.
    Name(&'static str),
    /// Into a documented member whose name was read.
    Member(Box<str>),
    /// Into the value under a key of a map.
    Key(Box<str>),
    /// Into an item of a list.
    Index(usize),
}

/// Takes notes of one answer.
#[derive(Debug)]
pub(crate) struct Notes {
    operation: &'static str,
    source: &'static str,
    taken: RefCell<Taken>,
}

#[derive(Debug, Default)]
struct Taken {
    path: Vec<Step>,
    /// The member that told the type of the object that comes next.
    tag: Option<&'static str>,
    observations: Vec<Drift>,
    tally: Tally,
    /// The best evidence of what was not kept.
    best: Option<Evidence>,
}

/// A broken rule as notes take it.
pub(crate) struct BrokenRule<'a> {
    pub(crate) kind: DriftKind,
    pub(crate) id: &'static str,
    pub(crate) sentence: &'static str,
    pub(crate) source: &'static str,
    pub(crate) evidence: Evidence,
    pub(crate) pointer: &'a str,
    /// The pointer with `*` for positions in lists and keys of maps.
    pub(crate) pattern: &'a str,
    pub(crate) came: Observed,
}

impl Notes {
    /// For an answer to the operation, which is documented at `source`.
    pub(crate) fn new(operation: &'static str, source: &'static str) -> Self {
        Self { operation, source, taken: RefCell::default() }
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn enter(&self, step: Step) {
        self.taken.borrow_mut().path.push(step);
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn leave(&self) {
        self.taken.borrow_mut().path.pop();
    }

    /// How deep the present place is.
    pub(crate) fn depth(&self) -> usize {
        self.taken.borrow().path.len()
    }

    /// Goes back up to a place from which reading went wrong.
    pub(crate) fn go_back(&self, depth: usize) {
        let mut taken = self.taken.borrow_mut();
        taken.path.truncate(depth);
        taken.tag = None;
    }

    /// Says which member of the next object told its type.
    pub(crate) fn expect_tag(&self, name: &'static str) {
        self.taken.borrow_mut().tag = Some(name);
    }

    pub(crate) fn take_tag(&self) -> Option<&'static str> {
        self.taken.borrow_mut().tag.take()
    }

    /// A member that the documentation does not list.
    #[cold]
    #[inline(never)]
    pub(crate) fn unknown(&self, member: &str, json: &str) {
        self.note(DriftKind::UnknownMember, Some(member), "no such member".into(), Observed::json(json));
    }

    /// A null where none is documented, in the member or at the present place.
    #[cold]
    #[inline(never)]
    pub(crate) fn null(&self, member: Option<&str>) {
        self.note(DriftKind::Null, member, "no null".into(), Observed::json("null"));
    }

    /// Another value than the documentation has, in the member or at the present place.
    pub(crate) fn value(&self, member: Option<&str>, says: impl Into<Cow<'static, str>>, came: Observed) {
        if came.is_null() {
            self.null(member);
        } else {
            self.note(DriftKind::UndocumentedValue, member, says.into(), came);
        }
    }

    /// A status that the documentation does not list.
    pub(crate) fn status(&self, status: u16) {
        let came = Observed::plain(format!("status {status}"));
        self.note(DriftKind::UndocumentedStatus, None, "no such status".into(), came);
    }

    /// A documented rule that a value breaks.
    pub(crate) fn broken(&self, broken: BrokenRule<'_>) {
        let drift = Drift {
            operation: self.operation,
            kind: broken.kind,
            pointer: pointer::shown(broken.pointer),
            pattern: pointer::shown(broken.pattern),
            says: broken.sentence.into(),
            came_kind: broken.came.kind,
            came: broken.came.shown,
            source: broken.source,
            rule: Some(broken.id),
            evidence: broken.evidence,
        };
        self.taken.borrow_mut().add(drift);
    }

    fn note(&self, kind: DriftKind, member: Option<&str>, says: Cow<'static, str>, came: Observed) {
        let mut taken = self.taken.borrow_mut();
        let (mut place, mut pattern) = (String::new(), String::new());
        for step in &taken.path {
            match step {
                Step::Name(member) => {
                    pointer::push(&mut place, member);
                    pointer::push(&mut pattern, member);
                }
                Step::Member(member) => {
                    pointer::push(&mut place, member);
                    pointer::push(&mut pattern, member);
                }
                Step::Key(key) => {
                    pointer::push(&mut place, key);
                    pointer::push(&mut pattern, "*");
                }
                Step::Index(index) => {
                    pointer::push(&mut place, &index.to_string());
                    pointer::push(&mut pattern, "*");
                }
            }
        }
        if let Some(member) = member {
            pointer::push(&mut place, member);
            pointer::push(&mut pattern, member);
        }
        let (operation, source) = (self.operation, self.source);
        let (came_kind, came) = (came.kind, came.shown);
        let pointer = place;
        let (rule, evidence) = (None, Evidence::Stated);
        taken.add(Drift { operation, kind, pointer, pattern, says, came_kind, came, source, rule, evidence });
    }

    /// True if anything was noted whose evidence refuses a call where `refuse` is asked for.
    pub(crate) fn refuses(&self, refuse: Evidence) -> bool {
        self.taken.borrow().best.is_some_and(|best| best.refuses(refuse))
    }

    /// The observations, in the order in which they were made, and all of them counted.
    pub(crate) fn finish(self) -> (Vec<Drift>, Tally) {
        let Taken { observations, tally, .. } = self.taken.into_inner();
        (observations, tally)
    }
}

impl Taken {
    fn add(&mut self, drift: Drift) {
        self.tally.add(&drift, 1);
        self.best = Some(self.best.map_or(drift.evidence, |best| best.min(drift.evidence)));
        if self.observations.len() < MAX_NOTES {
            self.observations.push(drift);
        }
    }
}
