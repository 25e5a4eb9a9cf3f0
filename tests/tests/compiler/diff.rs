//! Every check of the comparison has a case: two revisions of a spec, and all that is told of them.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use specwright::diagnostic::Style;
use specwright::diff::{CHECKS, Change, Comparison, accept, added, removed};
use specwright::pipeline::Checked;
use specwright::pipeline::check;
use specwright::source::{SourceFile, SourceMap};
use specwright_tests::pairs::{DiffCase, alone_cases, compared, compared_case, compared_texts, diff_cases};
use specwright_tests::printed;

/// The checks that no edit of a spec leads to: the generator or a hand-written crate changed.
const BESIDE_EDITS: [&str; 1] = ["item-changed"];

/// Runs `look` for every case and fails at the end with all that differed.
fn each(cases: &[DiffCase], look: impl Fn(&DiffCase)) {
    let fails = |case: &&DiffCase| std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| look(case))).is_err();
    let failed: Vec<&str> = cases.iter().filter(fails).map(|case| case.name.as_str()).collect();
    assert!(failed.is_empty(), "these cases failed: {}", failed.join(", "));
}

#[test]
fn each_case_reports_what_its_snapshot_shows() {
    each(&diff_cases(), |case| {
        let checked = case.sides.each_ref().map(check);
        for (checked, sources) in checked.iter().zip(&case.sides) {
            assert!(checked.api.is_some(), "{}", printed(&checked.diagnostics, sources, Style::Plain));
        }
        let found = compared_case(case, [&checked[0], &checked[1]]).expect("both sides resolve");
        assert_report(&case.path, &found);
        let ids: BTreeSet<&str> = found.changes.iter().map(|change| change.id).collect();
        assert!(ids.contains(case.id.as_str()), "`{}` shows no `{}`, only {ids:?}", case.name, case.id);
    });
}

#[test]
fn every_check_has_a_case_and_every_case_a_check() {
    let known: BTreeSet<String> = CHECKS.iter().map(|check| check.id.to_owned()).collect();
    let mut shown: BTreeSet<String> = diff_cases().into_iter().map(|case| case.id).collect();
    shown.extend(alone_cases().into_iter().map(|(id, ..)| id));
    let without: Vec<&String> = known.difference(&shown).collect();
    let strays: Vec<&String> = shown.difference(&known).collect();
    assert!(without.is_empty(), "no case shows {without:?}");
    assert!(strays.is_empty(), "no check is called {strays:?}");
}

#[test]
fn an_api_of_one_side_alone_is_new_or_gone() {
    for (id, path, sources) in alone_cases() {
        let checked = check(&sources);
        let side = checked.side().expect("the side resolves");
        let found = if path.join("new").is_dir() { added(side) } else { removed(side) };
        assert_eq!(found.changes.iter().map(|it| it.id).collect::<Vec<_>>(), [id.as_str()]);
        assert_report(&path, &found);
        assert_eq!((found.krate.version.as_str(), found.krate.next.as_str()), ("0.1.0", "0.1.0"), "as it stands");
    }
}

fn assert_report(path: &Path, found: &Comparison) {
    insta::with_settings!({
        snapshot_path => path,
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!("report", report(found));
    });
}

/// An entry for each change of each case stands for it; holds where both sides have what it led to, and no longer where neither has.
#[test]
fn every_change_can_be_accepted_and_is_noticed_when_it_is_gone() {
    each(&diff_cases(), |case| {
        let entries: String = compared_texts([&case.sides[0], &case.sides[1]]).changes.iter().map(entry).collect();
        let with = |sources: &SourceMap| {
            let mut files: Vec<SourceFile> = sources.iter().map(|(_, file)| file.clone()).collect();
            files.push(SourceFile::new("accepted.yaml", format!("accepted:\n{entries}")));
            check(&SourceMap::new(files))
        };
        let [old, new] = case.sides.each_ref().map(with);
        let accepted = |base: &Checked, head: &Checked| {
            let mut found = compared(base, head).expect("both sides resolve");
            let errors = accept(&mut found, head.side().expect("the head resolves"), "2026-11-30");
            let errors: Vec<String> = errors.into_iter().map(|error| error.message).collect();
            (found.changes.iter().filter(|change| change.accepted.is_none()).count(), errors)
        };
        assert_eq!(accepted(&old, &new), (0, Vec::new()), "from the one to the other");
        assert_eq!(accepted(&new, &new), (0, Vec::new()), "where both have it");
        let (_, errors) = accepted(&old, &old);
        let has_words = |id: &str| !WITHOUT_WORDS.contains(&id);
        let ids = entries.lines().filter_map(|line| line.strip_prefix("- {id: ")?.split(',').next());
        let expected = ids.filter(|id| has_words(id)).count();
        assert!(errors.len() >= expected, "where neither has it, only these are errors: {errors:#?} of\n{entries}");
    });
}

/// Checks of whose changes no spec has words: an entry that neither side keeps is noticed when the item changes again.
const WITHOUT_WORDS: [&str; 1] = ["item-changed"];

fn entry(change: &Change) -> String {
    let text = |text: &Option<String>| serde_json::json!(text).to_string();
    let (node, from, to) = (text(&Some(change.node.to_string())), text(&change.from), text(&change.to));
    format!("- {{id: {}, node: {node}, from: {from}, to: {to}, reason: a}}\n", change.id)
}

#[test]
fn ids_are_kebab_case_sorted_and_unique() {
    for pair in CHECKS.windows(2) {
        assert!(pair[0].id < pair[1].id, "`{}` does not stand before `{}`", pair[0].id, pair[1].id);
    }
    for check in CHECKS {
        assert!(check.id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "`{}` is not kebab case", check.id);
        assert!(check.manual.ends_with('.'), "the manual of `{}` ends in the middle", check.id);
        assert_eq!(check.covers.is_empty(), BESIDE_EDITS.contains(&check.id), "whether `{}` covers edits", check.id);
    }
}

/// All that a comparison says, a paragraph for each change.
fn report(found: &Comparison) -> String {
    let mut out = String::new();
    for change in &found.changes {
        paragraph(&mut out, change);
    }
    for fact in &found.facts {
        _ = writeln!(out, "fact at {}: {}", fact.node, fact.sentence);
    }
    out
}

fn paragraph(out: &mut String, change: &Change) {
    let text = |side: &Option<String>| side.as_ref().map_or_else(|| "(nothing)".to_owned(), |text| format!("`{text}`"));
    _ = writeln!(out, "{} at {}: {} -> {}", change.id, change.node, text(&change.from), text(&change.to));
    for wire in &change.wire {
        let (old, new) = (wire.old_client.word(), wire.new_client.word());
        _ = writeln!(out, "  {}: old client {old}, new client {new}", wire.location.word());
    }
    let (rust, behaviour, cause) = (change.rust.word(), change.behaviour.word(), change.cause.word());
    _ = writeln!(out, "  rust {rust}, behaviour {behaviour}, cause {cause}");
    _ = writeln!(out, "  {}", change.sentence);
    if !change.items.is_empty() {
        _ = writeln!(out, "  items: {}", change.items.join(", "));
    }
    if let Some(witness) = &change.witness {
        _ = writeln!(out, "  witness: {witness}");
    }
    out.push('\n');
}
