//! Every check of the compiler has a case that shows its whole text.

use std::collections::BTreeSet;

use specwright::diagnostic::{Style, to_json};
use specwright::valid::Surroundings;
use specwright::{checks, pipeline};
use specwright_tests::{Case, assert_snapshot, each, printed, suite};

#[test]
fn each_case_prints_what_its_snapshot_shows() {
    each(&suite("check"), |case| {
        let sources = case.sources();
        let around = case.around.split_first().map(|(folder, reserved)| Surroundings { folder, reserved });
        let checked = pipeline::check_in(&sources, around.as_ref());
        let found: BTreeSet<&str> = checked.diagnostics.iter().map(|diagnostic| diagnostic.check.id).collect();
        assert_snapshot(case, "expected", &printed(&checked.diagnostics, &sources, Style::Plain));
        assert!(found.contains(case.subject.as_str()), "`{}` shows no `{}`, only {found:?}", case.name, case.subject);
        let others: BTreeSet<&str> = found.iter().copied().filter(|id| *id != case.subject).collect();
        let also: BTreeSet<&str> = case.also.iter().map(String::as_str).collect();
        assert_eq!(others, also, "the other findings of `{}` are those of its also.txt", case.name);
    });
}

#[test]
fn every_check_has_a_case_and_every_case_a_check() {
    let known: BTreeSet<String> = checks::all().iter().map(|check| check.id.to_owned()).collect();
    let shown: BTreeSet<String> = suite("check").into_iter().map(|case| case.subject).collect();
    let without: Vec<&String> = known.difference(&shown).collect();
    let strays: Vec<&String> = shown.difference(&known).collect();
    assert!(without.is_empty(), "no case shows {without:?}");
    assert!(strays.is_empty(), "no check is called {strays:?}");
}

#[test]
fn no_snapshot_is_left_over() {
    for case in suite("check") {
        let mut known = BTreeSet::from(["expected".to_owned()]);
        if is_shown_in_every_form(&case) {
            known.extend(["json".to_owned(), "coloured".to_owned()]);
        }
        assert_eq!(case.snapshots, known, "snapshots of `{}`", case.name);
    }
}

#[test]
fn findings_read_as_json_and_in_colour() {
    let cases = suite("check");
    let case = cases.iter().find(|case| is_shown_in_every_form(case)).expect("the case is there");
    let sources = case.sources();
    let checked = pipeline::check(&sources);
    let json = to_json(&checked.diagnostics, &sources);
    assert_snapshot(case, "json", &serde_json::to_string_pretty(&json).expect("JSON can be written"));
    assert_snapshot(
        case,
        "coloured",
        &printed(&checked.diagnostics, &sources, Style::Coloured).replace('\u{1b}', "<esc>"),
    );
}

/// Two files, labels in both, and text outside ASCII.
fn is_shown_in_every_form(case: &Case) -> bool {
    case.name == "duplicate-name/types"
}

#[test]
fn ids_are_kebab_case_and_unique() {
    let mut seen = BTreeSet::new();
    for check in checks::all() {
        assert!(seen.insert(check.id), "`{}` is there twice", check.id);
        assert!(check.id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "`{}` is not kebab case", check.id);
        assert!(check.manual.ends_with('.'), "the manual of `{}` ends in the middle", check.id);
    }
}
