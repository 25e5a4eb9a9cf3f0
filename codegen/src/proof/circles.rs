//! Types that lead to each other, as one: what reaches one of them reaches all.

use super::components;
use super::graph::mentioned;
use crate::model::{Api, TypeId};

/// The circles of an API's types, most of which are a type alone, and how they lead to each other.
#[derive(Clone, Debug)]
pub(super) struct Circles {
    /// The circle of each type.
    of: Vec<usize>,
    /// The circles that each leads to, itself aside; some more than once.
    next: Vec<Vec<usize>>,
}

impl Circles {
    pub(super) fn of(api: &Api) -> Self {
        let edges: Vec<Vec<usize>> =
            api.types.iter().map(|def| mentioned(&def.shape).map(|id| id.0).collect()).collect();
        Self::of_edges(&edges)
    }

    fn of_edges(edges: &[Vec<usize>]) -> Self {
        let of = components::of(edges);
        let mut next = vec![Vec::new(); of.iter().max().map_or(0, |last| last + 1)];
        for (from, to) in edges.iter().enumerate().flat_map(|(from, to)| to.iter().map(move |to| (from, *to))) {
            if of[from] != of[to] {
                next[of[from]].push(of[to]);
            }
        }
        Self { of, next }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.next.len()
    }

    /// The circle that a type is in.
    pub(super) fn of_type(&self, id: TypeId) -> Option<usize> {
        self.of.get(id.0).copied()
    }

    /// Walks over the circles, which share what they remember of where they were.
    pub(super) fn walk(&self) -> Walk<'_> {
        Walk { circles: self, met: vec![0; self.len()], walks: 0 }
    }
}

/// Walks over circles: each takes as long as what it meets, however many circles there are.
pub(super) struct Walk<'c> {
    circles: &'c Circles,
    /// The last walk that met each circle.
    met: Vec<usize>,
    walks: usize,
}

impl Walk<'_> {
    /// Everything that types lead to, their own circles included.
    pub(super) fn from(&mut self, types: impl IntoIterator<Item = TypeId>) -> Vec<usize> {
        self.walks += 1;
        let mut found = Vec::new();
        types.into_iter().filter_map(|id| self.circles.of_type(id)).for_each(|circle| self.meet(circle, &mut found));
        let mut done = 0;
        while let Some(circle) = found.get(done).copied() {
            done += 1;
            self.circles.next[circle].iter().for_each(|next| self.meet(*next, &mut found));
        }
        found
    }

    fn meet(&mut self, circle: usize, found: &mut Vec<usize>) {
        if self.met[circle] != self.walks {
            self.met[circle] = self.walks;
            found.push(circle);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Circles;
    use crate::model::TypeId;

    #[test]
    fn a_walk_meets_what_is_led_to_once() {
        // 0 and 1 lead to each other and to 2; 3 leads to 2 in two ways; 4 stands alone.
        let circles = Circles::of_edges(&[vec![1, 2], vec![0], vec![], vec![2, 2], vec![]]);
        assert_eq!(circles.len(), 4);
        let mut walk = circles.walk();
        let mut reached = |from: usize| {
            let mut found = walk.from([TypeId(from)]);
            found.sort_unstable();
            found
        };
        let of = |id| circles.of_type(TypeId(id)).unwrap();
        let sorted = |mut all: Vec<usize>| {
            all.sort_unstable();
            all
        };
        assert_eq!(of(0), of(1));
        assert_eq!(reached(0), sorted(vec![of(0), of(2)]));
        assert_eq!(reached(1), reached(0));
        assert_eq!(reached(3), sorted(vec![of(3), of(2)]));
        assert_eq!(reached(4), [of(4)]);
        assert_eq!(reached(2), [of(2)]);
    }

    /// One walk from each of many types in a circle: each meets the circle as one.
    #[test]
    fn types_in_a_circle_are_met_as_one() {
        let count = 10_000;
        let circles = Circles::of_edges(&(0..count).map(|at| vec![(at + 1) % count]).collect::<Vec<_>>());
        let mut walk = circles.walk();
        assert_eq!((0..count).map(|at| walk.from([TypeId(at)]).len()).sum::<usize>(), count);
    }
}
