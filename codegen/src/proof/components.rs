//! The circles of a directed graph, in one walk over it.

/// For each node the number of its circle: two nodes have the same one if each can be reached from the other.
pub fn of(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut walk = Walk {
        edges,
        order: vec![None; edges.len()],
        low: vec![0; edges.len()],
        component: vec![None; edges.len()],
        stack: Vec::new(),
        next: 0,
        circles: 0,
    };
    (0..edges.len()).for_each(|node| walk.from(node));
    walk.component.into_iter().map(Option::unwrap_or_default).collect()
}

/// Tarjan's walk, with a list in place of recursion: a chain of types may be as long as a spec.
struct Walk<'e> {
    edges: &'e [Vec<usize>],
    order: Vec<Option<usize>>,
    low: Vec<usize>,
    component: Vec<Option<usize>>,
    stack: Vec<usize>,
    next: usize,
    circles: usize,
}

impl Walk<'_> {
    fn from(&mut self, start: usize) {
        if self.order[start].is_some() {
            return;
        }
        let mut open = vec![(start, 0)];
        self.enter(start);
        while let Some((node, edge)) = open.pop() {
            match self.edges[node].get(edge) {
                Some(&to) => {
                    open.push((node, edge + 1));
                    match self.order[to] {
                        None => {
                            self.enter(to);
                            open.push((to, 0));
                        }
                        Some(order) if self.component[to].is_none() => self.low[node] = self.low[node].min(order),
                        Some(_) => {}
                    }
                }
                None => {
                    self.leave(node);
                    if let Some((before, _)) = open.last() {
                        self.low[*before] = self.low[*before].min(self.low[node]);
                    }
                }
            }
        }
    }

    fn enter(&mut self, node: usize) {
        self.order[node] = Some(self.next);
        self.low[node] = self.next;
        self.next += 1;
        self.stack.push(node);
    }

    /// Closes the circle that began with the node, if one did.
    fn leave(&mut self, node: usize) {
        if self.order[node] != Some(self.low[node]) {
            return;
        }
        while let Some(top) = self.stack.pop() {
            self.component[top] = Some(self.circles);
            if top == node {
                break;
            }
        }
        self.circles += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn nodes_that_reach_each_other_are_one() {
        let found = of(&[vec![1], vec![2], vec![0, 3], vec![3], vec![0]]);
        assert_eq!(found[0], found[1]);
        assert_eq!(found[1], found[2]);
        assert_ne!(found[2], found[3]);
        assert_ne!(found[4], found[0]);
    }

    #[test]
    fn a_long_chain_needs_no_stack() {
        let last = 200_000;
        let mut edges: Vec<Vec<usize>> = (0..last).map(|node| vec![node + 1]).collect();
        edges.push(Vec::new());
        let mut apart = of(&edges);
        apart.sort_unstable();
        apart.dedup();
        assert_eq!(apart.len(), last + 1);
        edges[last].push(0);
        assert!(of(&edges).iter().all(|circle| *circle == 0));
    }
}
