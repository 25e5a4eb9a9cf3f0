//! Decides whether a text matches some expressions and not another one, by following all of them at once letter by letter.

use std::collections::{BTreeSet, VecDeque};

use regex_syntax::hir::{Class, Hir, HirKind, Look};

use crate::constraint::ecma;

/// More states than these are not looked at.
const MAX_STATES: usize = 20_000;

/// More places in one expression, or letters that are told apart, are not looked at.
const MAX_PLACES: usize = 2_000;
const MAX_LETTERS: usize = 200;

/// What was decided of two lists of expressions.
pub(super) enum Decided {
    /// The shortest text that the one list takes and the other does not.
    Differs(String),
    /// There is none.
    Included,
    /// It is too much to look at.
    Open,
}

/// Looks for a text that matches all of the one list, has an allowed length, and does not match all of the other.
pub(super) fn difference(taking: &[String], refusing: &[String], [min, max]: [usize; 2]) -> Decided {
    let compiled = |list: &[String]| list.iter().map(|pattern| Machine::of(pattern)).collect::<Option<Vec<_>>>();
    let (Some(taking), Some(refusing)) = (compiled(taking), compiled(refusing)) else { return Decided::Open };
    let all: Vec<&Machine> = taking.iter().chain(&refusing).collect();
    let Some(letters) = letters(&all) else { return Decided::Open };
    let start: Vec<Set> = all.iter().map(|machine| machine.start()).collect();
    let mut met: BTreeSet<(Vec<Set>, usize)> = BTreeSet::from([(start.clone(), 0)]);
    // The way back: for each state in the order in which it was met, the one before and the letter between.
    let mut trail: Vec<Option<(usize, char)>> = vec![None];
    let mut open = VecDeque::from([(start, 0_usize, 0_usize)]);
    while let Some((sets, depth, at)) = open.pop_front() {
        let matches = |index: usize| all[index].is_matched(&sets[index], depth == 0);
        let is_taken = (0..taking.len()).all(matches);
        let is_refused = (taking.len()..all.len()).any(|index| !matches(index));
        if depth >= min && is_taken && is_refused {
            return Decided::Differs(text(&trail, at));
        }
        if depth >= max {
            continue;
        }
        for letter in &letters {
            let next: Vec<Set> =
                all.iter().zip(&sets).map(|(machine, set)| machine.step(set, depth == 0, *letter)).collect();
            // Beyond the least length it does not count how long a text is; the shortest comes first.
            let key = (next, (depth + 1).min(min.max(1)));
            if met.contains(&key) {
                continue;
            }
            if met.len() >= MAX_STATES {
                return Decided::Open;
            }
            trail.push(Some((at, *letter)));
            open.push_back((key.0.clone(), depth + 1, trail.len() - 1));
            met.insert(key);
        }
    }
    Decided::Included
}

fn text(trail: &[Option<(usize, char)>], end: usize) -> String {
    let (mut found, mut at) = (Vec::new(), end);
    while let Some((before, letter)) = trail[at] {
        found.push(letter);
        at = before;
    }
    found.into_iter().rev().collect()
}

/// Places of an expression, before what is free to follow.
type Set = BTreeSet<usize>;

enum Place {
    /// Goes on at each of these.
    Free(Vec<usize>),
    /// Takes a letter of these ranges.
    Letter(Vec<(char, char)>, usize),
    /// Goes on where the text begins, or where it ends.
    Start(usize),
    End(usize),
    Match,
}

/// An expression as places and the ways between them; the first place is its end.
struct Machine {
    places: Vec<Place>,
    first: usize,
}

impl Machine {
    fn of(pattern: &str) -> Option<Self> {
        let hir = regex_syntax::parse(&ecma(pattern)).ok()?;
        let mut machine = Self { places: vec![Place::Match], first: 0 };
        machine.first = machine.add(&hir, 0)?;
        Some(machine)
    }

    fn push(&mut self, place: Place) -> Option<usize> {
        self.places.push(place);
        (self.places.len() <= MAX_PLACES).then(|| self.places.len() - 1)
    }

    /// The place at which an expression begins that leads to `next`.
    fn add(&mut self, hir: &Hir, next: usize) -> Option<usize> {
        match hir.kind() {
            HirKind::Empty => Some(next),
            HirKind::Literal(literal) => {
                let text = std::str::from_utf8(&literal.0).ok()?;
                text.chars().rev().try_fold(next, |next, it| self.push(Place::Letter(vec![(it, it)], next)))
            }
            HirKind::Class(Class::Unicode(class)) => {
                let ranges = class.ranges().iter().map(|range| (range.start(), range.end())).collect();
                self.push(Place::Letter(ranges, next))
            }
            HirKind::Class(Class::Bytes(_)) => None,
            HirKind::Look(Look::Start) => self.push(Place::Start(next)),
            HirKind::Look(Look::End) => self.push(Place::End(next)),
            HirKind::Look(_) => None,
            HirKind::Capture(capture) => self.add(&capture.sub, next),
            HirKind::Concat(parts) => parts.iter().rev().try_fold(next, |next, part| self.add(part, next)),
            HirKind::Alternation(parts) => {
                let starts = parts.iter().map(|part| self.add(part, next)).collect::<Option<Vec<_>>>()?;
                self.push(Place::Free(starts))
            }
            HirKind::Repetition(repetition) => {
                let mut next = match repetition.max {
                    None => {
                        let around = self.push(Place::Free(vec![next]))?;
                        let inner = self.add(&repetition.sub, around)?;
                        self.places[around] = Place::Free(vec![next, inner]);
                        around
                    }
                    Some(max) => {
                        let mut at = next;
                        for _ in repetition.min..max {
                            let inner = self.add(&repetition.sub, at)?;
                            at = self.push(Place::Free(vec![next, inner]))?;
                        }
                        at
                    }
                };
                for _ in 0..repetition.min {
                    next = self.add(&repetition.sub, next)?;
                }
                Some(next)
            }
        }
    }

    fn start(&self) -> Set {
        Set::from([self.first])
    }

    /// All places that are reached from these without a letter.
    fn reached(&self, from: &Set, at_start: bool, at_end: bool) -> Set {
        let (mut found, mut open) = (Set::new(), from.iter().copied().collect::<Vec<_>>());
        while let Some(at) = open.pop() {
            if !found.insert(at) {
                continue;
            }
            match &self.places[at] {
                Place::Free(next) => open.extend(next),
                Place::Start(next) if at_start => open.push(*next),
                Place::End(next) if at_end => open.push(*next),
                _ => {}
            }
        }
        found
    }

    /// Whether a text that ends here has a match.
    fn is_matched(&self, set: &Set, at_start: bool) -> bool {
        self.reached(set, at_start, true).contains(&0)
    }

    /// The places after a letter. A match that is complete stays; another one may begin anywhere.
    fn step(&self, set: &Set, at_start: bool, letter: char) -> Set {
        let reached = self.reached(set, at_start, false);
        if reached.contains(&0) {
            return Set::from([0]);
        }
        let takes = |at: &usize| match &self.places[*at] {
            Place::Letter(ranges, next) => {
                ranges.iter().any(|(from, to)| *from <= letter && letter <= *to).then_some(*next)
            }
            _ => None,
        };
        let mut next: Set = reached.iter().filter_map(takes).collect();
        next.insert(self.first);
        next
    }
}

/// One letter of each kind that the expressions tell apart, plain ones where there are.
fn letters(machines: &[&Machine]) -> Option<Vec<char>> {
    let mut borders = BTreeSet::from([0_u32]);
    for place in machines.iter().flat_map(|machine| &machine.places) {
        if let Place::Letter(ranges, _) = place {
            borders.extend(ranges.iter().flat_map(|(from, to)| [u32::from(*from), u32::from(*to) + 1]));
        }
    }
    if borders.len() > MAX_LETTERS {
        return None;
    }
    let all: Vec<u32> = borders.into_iter().collect();
    let of = |at: usize| {
        let end = all.get(at + 1).copied().unwrap_or(u32::from(char::MAX) + 1);
        let plain = "aA0 -_.".chars().find(|letter| (all[at]..end).contains(&u32::from(*letter)));
        plain.or_else(|| (all[at]..end).find_map(char::from_u32))
    };
    Some((0..all.len()).filter_map(of).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(taking: &str, refusing: &str, lengths: [usize; 2]) -> Option<String> {
        let list = |pattern: &str| if pattern.is_empty() { Vec::new() } else { vec![pattern.to_owned()] };
        match difference(&list(taking), &list(refusing), lengths) {
            Decided::Differs(text) => Some(text),
            Decided::Included => None,
            Decided::Open => Some("(open)".into()),
        }
    }

    const ANY: [usize; 2] = [0, usize::MAX];

    #[test]
    fn the_shortest_text_that_tells_them_apart() {
        assert_eq!(shown("^[A-Z]{2,4}$", "^[A-Z]{3}$", ANY).as_deref(), Some("AA"));
        assert_eq!(shown("^[A-Z]{3}$", "^[A-Z]{2,4}$", ANY), None);
        assert_eq!(shown("^(ab|cd)*$", "^(ab)*$", ANY).as_deref(), Some("cd"));
        assert_eq!(shown("^(ab)*$", "^(ab|cd)*$", ANY), None);
        assert_eq!(shown("^a", "^a.*$", ANY).map(|text| text.len()), Some(2));
        assert_eq!(shown("^a", "^a(?s:.*)$", ANY), None);
        assert_eq!(shown("", r"\.example$", ANY).as_deref(), Some(""));
        assert_eq!(shown(r"\.example$", "", ANY), None);
        assert_eq!(shown("a", "^a", ANY).map(|text| text.chars().count()), Some(2));
        assert_eq!(shown("(a*)*b", "b", ANY), None);
        assert_eq!(shown(r"\ba", "a", ANY).as_deref(), Some("(open)"));
    }

    #[test]
    fn lengths_count() {
        assert_eq!(shown("^a{2,9}$", "^a{2,4}$", [0, 4]), None);
        assert_eq!(shown("^a{2,9}$", "^a{2,4}$", [7, 8]).as_deref(), Some("aaaaaaa"));
        assert_eq!(shown("", "^a*$", [3, 3]).map(|text| text.chars().count()), Some(3));
    }
}
