//! Nothing that a page says needs scripts.

use super::Problem;
use super::visit::Visit;

/// How many characters of a text are shown.
const EXCERPT: usize = 60;

/// What a page says with scripts alone, or without them alone, and what cannot be seen without them.
pub fn check(visit: &Visit) -> Vec<Problem> {
    let mut problems = Vec::new();
    if visit.plain.text.is_empty() {
        problems.push(Problem::new(&visit.page, "`main` has no text without scripts", "content that needs no scripts"));
    }
    if let Some((plain, full)) = difference(&visit.plain.text, &visit.full.text) {
        let wrong = format!("`main` says `{plain}` without scripts");
        problems.push(Problem::new(&visit.page, wrong, format!("`{full}`, as with scripts")));
    }
    for text in &visit.plain.hidden {
        let wrong = format!("`{}` is not visible without scripts", start(text));
        problems.push(Problem::new(&visit.page, wrong, "all text of `main` visible, or folded in `details`"));
    }
    problems
}

/// Both texts from shortly before their first difference.
fn difference<'a>(one: &'a str, other: &'a str) -> Option<(&'a str, &'a str)> {
    if one == other {
        return None;
    }
    let same = one.char_indices().zip(other.chars()).take_while(|((_, a), b)| a == b);
    let same = same.map(|((at, a), _)| at + a.len_utf8()).last().unwrap_or(0);
    let before = one[..same].char_indices().rev().nth(EXCERPT / 2).map_or(0, |(at, _)| at);
    Some((start(&one[before..]), start(&other[before..])))
}

fn start(text: &str) -> &str {
    let end = text.char_indices().nth(EXCERPT).map_or(text.len(), |(at, _)| at);
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::{Visit, check, difference};
    use crate::verify::facts::Facts;

    #[test]
    fn the_first_difference_is_shown() {
        assert_eq!(difference("a b", "a b"), None);
        assert_eq!(difference("a b", "a c"), Some(("a b", "a c")));
        assert_eq!(difference("ü", "üa"), Some(("ü", "üa")));
        let long = "ä".repeat(100);
        let other = format!("{long}b");
        assert!(difference(&long, &other).is_some_and(|(_, with)| with.ends_with('b')));
    }

    #[test]
    fn what_needs_scripts_is_wrong() {
        let facts = |text: &str| Facts { text: text.to_owned(), ..Facts::default() };
        let red = |plain, full| check(&Visit { plain, full, ..Visit::default() }).len();
        assert_eq!((red(facts("a"), facts("a")), red(facts("a"), facts("a b")), red(facts(""), facts(""))), (0, 1, 1));
        assert_eq!(red(Facts { hidden: vec!["b".to_owned()], ..facts("a b") }, facts("a b")), 1);
    }
}
