//! Specs of seeds: whether they use the whole language, and how many the compiler accepts.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

use std::collections::BTreeMap;

use specwright_tests_soak::coverage::{Coverage, FORMS};
use specwright_tests_soak::{settle, spec};

/// How many seeds are looked at.
const SEEDS: u64 = 1_500;

/// Where types stand, as coverage names it.
const PLACES: [&str; 8] = [
    "an API types",
    "a type fields",
    "a type type",
    "a type list",
    "a type map",
    "a field type",
    "an operation body",
    "an operation responses",
];

#[test]
fn a_seed_gives_one_spec() {
    for seed in 0..50 {
        assert_eq!(spec::make(seed), spec::make(seed));
    }
}

#[test]
fn specs_of_seeds_use_the_whole_language() {
    let mut coverage = Coverage::default();
    let mut refused: BTreeMap<&str, u64> = BTreeMap::new();
    let (mut whole, mut accepted) = (0, 0);
    for seed in 1..=SEEDS {
        let settled = settle(spec::make(seed));
        whole += u64::from(settled.is_whole());
        for id in &settled.refused_by {
            *refused.entry(id).or_default() += 1;
        }
        if settled.checked.api.is_some() {
            accepted += 1;
            coverage.count(&settled.tree);
        }
    }
    let mut refused: Vec<(&str, u64)> = refused.into_iter().collect();
    refused.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    println!("{whole} whole, {accepted} accepted of {SEEDS}; refused by {refused:?}");
    for ((place, keyword), times) in &coverage.keywords {
        println!("{times:>6} {place}: {keyword}");
    }
    for ((place, form), times) in &coverage.types {
        println!("{times:>6} {place}: {form}");
    }
    let rare = coverage.rare(2);
    assert!(rare.is_empty(), "accepted specs have no use, or hardly one, of {rare:?}");
    let times = |place: &str, form: &'static str| coverage.types.get(&(place.to_owned(), form)).copied().unwrap_or(0);
    let (nested, plain): (Vec<&str>, Vec<&str>) = FORMS.into_iter().partition(|form| form.starts_with("list of "));
    let missing: Vec<_> = PLACES
        .into_iter()
        .flat_map(|place| plain.iter().map(move |form| (place, *form)))
        .filter(|(place, form)| times(place, form) == 0)
        .collect();
    assert!(missing.is_empty(), "accepted specs have no type of the form {missing:?}");
    for form in nested {
        let all: usize = PLACES.iter().map(|place| times(place, form)).sum();
        assert!(all >= 10, "accepted specs have a {form} {all} times");
    }
    assert!(accepted * 10 >= SEEDS * 9, "{accepted} of {SEEDS} are accepted in part or whole");
    assert!(whole * 2 >= SEEDS, "{whole} of {SEEDS} are accepted as they were made");
}
