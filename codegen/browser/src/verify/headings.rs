//! Headings are in order: one of the first level, and no level is skipped.

use super::Problem;
use super::facts::Facts;
use super::visit::Visit;

/// What is wrong with the headings of a page, and whether it has one `<main>`.
pub fn check(visit: &Visit) -> Vec<Problem> {
    let facts = [&visit.plain, &visit.full].into_iter();
    facts.flat_map(wrong).map(|(wrong, expected)| Problem::new(&visit.page, wrong, expected)).collect()
}

fn wrong(facts: &Facts) -> Vec<(String, &'static str)> {
    let mut all = Vec::new();
    let first = facts.headings.iter().filter(|heading| heading.level == 1).count();
    if first != 1 {
        all.push((format!("the number of `h1` is {first}"), "1"));
    }
    if facts.mains != 1 {
        all.push((format!("the number of `main` is {}", facts.mains), "1"));
    }
    let mut before = 0;
    for heading in &facts.headings {
        let level = heading.level;
        if level > before + 1 {
            all.push((
                format!("the heading `{}` of level {level} follows one of level {before}", heading.text),
                "no level skipped",
            ));
        }
        if heading.text.is_empty() {
            all.push((format!("a heading of level {level} is empty"), "a text"));
        }
        before = level;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::wrong;
    use crate::verify::facts::{Facts, Heading};

    #[test]
    fn levels_go_down_one_by_one() {
        let red = |levels: &[u8], text: &str| {
            let headings = levels.iter().map(|&level| Heading { level, text: text.to_owned() }).collect();
            wrong(&Facts { headings, mains: 1, ..Facts::default() }).len()
        };
        assert_eq!(red(&[1, 2, 3, 2, 3, 3, 2], "a"), 0);
        assert_eq!((red(&[1, 3], "a"), red(&[2, 1], "a"), red(&[1, 2, 1], "a"), red(&[], "a")), (1, 1, 1, 1));
        assert_eq!(red(&[1], ""), 1);
        assert_eq!(wrong(&Facts { mains: 2, ..Facts::default() }).len(), 2);
    }
}
