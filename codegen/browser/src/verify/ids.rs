//! Each id is there once on its page.

use std::collections::BTreeSet;

use super::Problem;
use super::visit::Visit;

/// The ids that are there more than once, or that are empty.
pub fn check(visit: &Visit) -> Vec<Problem> {
    let mut problems = Vec::new();
    for facts in [&visit.plain, &visit.full] {
        let mut seen = BTreeSet::new();
        for id in &facts.ids {
            if id.is_empty() {
                problems.push(Problem::new(&visit.page, "an id is empty", "a name"));
            } else if !seen.insert(id) {
                let wrong = format!("the id `{id}` appears twice");
                problems.push(Problem::new(&visit.page, wrong, "ids that are unique on a page"));
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::{Visit, check};
    use crate::verify::facts::Facts;

    #[test]
    fn an_id_is_there_once() {
        let red = |ids: &[&str]| {
            let full = Facts { ids: ids.iter().map(|&id| id.to_owned()).collect(), ..Facts::default() };
            check(&Visit { full, ..Visit::default() }).len()
        };
        assert_eq!((red(&["a", "b", "A"]), red(&["a", "b", "a"]), red(&[""])), (0, 1, 1));
    }
}
