//! What a change of one line does to code that compiled before.

mod function;
mod shape;

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::entry::{Body, Entry, List, What};
use super::item_change::{ItemChange, Movement};
use super::words::{code, codes};

/// What the judgement on a new line depends on beside the line. It is gathered once a line asks: most comparisons have none.
pub(super) struct Surroundings<'a> {
    sides: [&'a [Entry<'a>]; 2],
    types: OnceCell<BTreeMap<&'a str, &'a What<'a>>>,
    numbers: OnceCell<[Numbers<'a>; 2]>,
}

/// The number types that a type is made from or compared with, by trait and type.
type Numbers<'a> = BTreeMap<(&'a str, &'a str), Vec<&'a str>>;

const INTEGERS: [&str; 12] = ["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize"];

impl<'a> Surroundings<'a> {
    pub(super) const fn of(base: &'a [Entry<'a>], head: &'a [Entry<'a>]) -> Self {
        Self { sides: [base, head], types: OnceCell::new(), numbers: OnceCell::new() }
    }

    /// The type or trait of the base at a path.
    fn type_at(&self, path: &str) -> Option<&'a What<'a>> {
        let is_type = |it: &&Entry<'_>| matches!(it.what, What::Struct { .. } | What::Enum { .. } | What::Trait(..));
        let all = || self.sides[0].iter().filter(is_type).map(|it| (it.path.as_ref(), &it.what)).collect();
        self.types.get_or_init(all).get(path).copied()
    }

    /// The number types of a trait and a type: in the base, and in the head.
    fn numbers<'s>(&'s self, of: (&'s str, &'s str)) -> [&'s [&'a str]; 2] {
        let all = self.numbers.get_or_init(|| self.sides.map(numbers));
        all.each_ref().map(|side| side.get(&of).map_or(&[][..], Vec::as_slice))
    }
}

fn numbers<'a>(entries: &'a [Entry<'a>]) -> Numbers<'a> {
    let mut found = Numbers::new();
    for entry in entries {
        if let Some((of, number)) = number(entry) {
            found.entry(of).or_default().push(number);
        }
    }
    found
}

/// The trait and type of an implementation whose argument is a type of integers, and that type.
fn number<'a>(entry: &'a Entry<'_>) -> Option<((&'a str, &'a str), &'a str)> {
    let What::Impl { of, .. } = &entry.what else { return None };
    let (name, argument) = of.strip_suffix('>')?.split_once('<')?;
    INTEGERS.contains(&argument).then_some(((name, entry.key.target), argument))
}

/// A line that only the base has.
pub(super) fn removed(old: &Entry<'_>) -> ItemChange {
    let sentence = match &old.what {
        What::Impl { of, .. } => format!("{} no longer implements {}.", code(&old.path), code(of)),
        _ => format!("{} is gone.", code(&old.path)),
    };
    ItemChange::new(&old.path, Movement::Removed, true, sentence).about(about(old))
}

/// A line that only the head has.
pub(super) fn added(new: &Entry<'_>, around: &Surroundings<'_>) -> ItemChange {
    let owner = around.type_at(new.owner());
    let why = match (&new.what, owner) {
        (What::Field(_), Some(What::Struct { open: false, body: Body::Public, .. })) => {
            Some("literals of the struct lack it")
        }
        (What::Variant(_), Some(What::Enum { open: false, .. })) => Some("a `match` on all variants lacks it"),
        (What::Function(function), Some(What::Trait(..))) if !function.provided => {
            Some("whatever implements the trait lacks it")
        }
        (What::Constant(_, false) | What::Associated(_), Some(What::Trait(..))) => {
            Some("whatever implements the trait lacks it")
        }
        (What::Impl { generics, .. }, _) if generics.items().iter().any(|it| is_named(it, &new.path)) => {
            Some("types of others may implement the trait already")
        }
        (What::Impl { .. }, _) if is_ambiguous(new, around) => Some("a bare number could be of more than one type now"),
        _ => None,
    };
    let what = match &new.what {
        What::Impl { of, .. } => format!("{} implements {} now", code(&new.path), code(of)),
        _ => format!("{} is new", code(&new.path)),
    };
    let sentence = why.map_or_else(|| format!("{what}."), |why| format!("{what}: {why}."));
    ItemChange::new(&new.path, Movement::Added, why.is_some(), sentence).about(about(new))
}

/// Whether a type parameter has that name.
fn is_named(generic: &str, name: &str) -> bool {
    generic.split([':', ' ']).next() == Some(name)
}

/// Whether the compiler no longer knows the type of a number that stands where the type is made from one. With one type of integers
/// it takes that; with several it takes `i32`, which has to be among them.
fn is_ambiguous(new: &Entry<'_>, around: &Surroundings<'_>) -> bool {
    let Some((of, _)) = number(new) else { return false };
    let [old, now] = around.numbers(of);
    old.len() == 1 && now.len() > 1 && !now.contains(&"i32")
}

/// A line that both sides have, and that is not the same.
pub(super) fn changed(old: &Entry<'_>, new: &Entry<'_>) -> Option<ItemChange> {
    let mut found = Found::default();
    match (&old.condition, &new.condition) {
        (before, after) if before == after => {}
        (_, Some(after)) => found.breaks(format!("is there only with {}", code(after))),
        (_, None) => found.fine("is there without any feature"),
    }
    match (&old.what, &new.what) {
        (What::Function(before), What::Function(after)) => function::changed(before, after, &mut found),
        (What::Name(before), What::Name(after)) | (What::Field(before), What::Field(after)) => {
            found.retyped("is", before, after);
        }
        (What::Constant(before, was), What::Constant(after, is)) => {
            found.retyped("is", before, after);
            found.provided(*was, *is);
        }
        (What::Macro(before), What::Macro(after)) => {
            // A pattern that came before an old one may take what that took.
            let (before, after) = (before.items(), after.items());
            let kept = before.iter().zip(&after).all(|(before, after)| before == after) && after.len() >= before.len();
            match kept {
                false => found.breaks("takes other patterns".to_owned()),
                true if after.len() > before.len() => found.fine("takes more patterns"),
                true => {}
            }
        }
        (What::Impl { .. }, What::Impl { .. }) => shape::implementation(&old.what, &new.what, &mut found),
        (before, after) if std::mem::discriminant(before) == std::mem::discriminant(after) => {
            shape::changed(before, after, &mut found);
        }
        (before, after) => found.breaks(format!("is {} in place of {}", after.kind(), before.kind())),
    }
    let traits = if found.lost.is_empty() { about(old) } else { found.lost.clone() };
    let swapped = found.swapped;
    let (breaks, sentence) = found.sentence(new)?;
    Some(ItemChange { swapped, ..ItemChange::new(&new.path, Movement::Changed, breaks, sentence).about(traits) })
}

/// The trait that a line is about.
fn about(entry: &Entry<'_>) -> Vec<String> {
    entry.implemented().map(|of| of.rsplit("::").next().unwrap_or(of).to_owned()).into_iter().collect()
}

/// What was found on one line.
#[derive(Debug, Default)]
pub(super) struct Found {
    breaking: Vec<String>,
    fine: Vec<String>,
    /// The traits that it lost.
    lost: Vec<String>,
    /// Arguments of one type changed their places.
    swapped: bool,
}

impl Found {
    fn breaks(&mut self, words: String) {
        self.breaking.push(words);
    }

    fn fine(&mut self, words: &str) {
        self.fine.push(words.to_owned());
    }

    /// A type that has to be the same.
    fn retyped(&mut self, verb: &str, before: &str, after: &str) {
        if before != after {
            self.breaks(format!("{verb} {} in place of {}", code(after), code(before)));
        }
    }

    /// A body that a trait gives.
    fn provided(&mut self, was: bool, is: bool) {
        match (was, is) {
            (true, false) => self.breaks("is no longer provided by the trait".to_owned()),
            (false, true) => self.fine("is provided by the trait now"),
            _ => {}
        }
    }

    /// Traits without arguments.
    fn traits(&mut self, before: List<'_>, after: List<'_>) {
        let (before, after) = (before.items(), after.items());
        self.lost = before.iter().filter(|it| !after.contains(it)).map(|it| (*it).to_owned()).collect();
        let gained: Vec<&&str> = after.iter().filter(|it| !before.contains(it)).collect();
        if !self.lost.is_empty() {
            self.breaks(format!("no longer implements {}", codes(&self.lost)));
        }
        if !gained.is_empty() {
            self.fine(&format!("implements {} now", codes(gained)));
        }
    }

    /// What is demanded: less of it is fine.
    fn demands(&mut self, before: &[&str], after: &[&str]) {
        let more: Vec<&&str> = after.iter().filter(|it| !before.contains(it)).collect();
        if !more.is_empty() {
            self.breaks(format!("demands {} now", codes(more)));
        } else if before.len() > after.len() {
            self.fine("demands less");
        }
    }

    /// Type parameters: a default may come, everything else has to be the same.
    fn generics(&mut self, before: List<'_>, after: List<'_>) {
        let (before, after) = (before.items(), after.items());
        let is_same = |(before, after): (&&str, &&str)| before == after || Some(*before) == after.split(" = ").next();
        if before == after {
            return;
        }
        if before.len() == after.len() && before.iter().zip(&after).all(is_same) {
            return self.fine("has a type parameter with a default now");
        }
        let shown = |list: &[&str]| if list.is_empty() { "none".to_owned() } else { codes(list) };
        self.breaks(format!("has the type parameters {} in place of {}", shown(&after), shown(&before)));
    }

    fn sentence(self, new: &Entry<'_>) -> Option<(bool, String)> {
        let breaks = !self.breaking.is_empty();
        let all: Vec<String> = self.breaking.into_iter().chain(self.fine).collect();
        if all.is_empty() {
            return None;
        }
        let subject = match &new.what {
            What::Impl { of, .. } => format!("The implementation of {} for {}", code(of), code(&new.path)),
            _ => code(&new.path),
        };
        Some((breaks, format!("{subject} {}.", all.join(", and "))))
    }
}
