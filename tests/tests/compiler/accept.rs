//! Specs that pass without a finding, and what the compiler makes of them.

use std::collections::BTreeSet;

use specwright::ast::{self, Block, Value, table};
use specwright::backend::openapi;
use specwright::diagnostic::{Diagnostics, Style};
use specwright::pipeline;
use specwright_tests::summary::summary;
use specwright_tests::{accepted, assert_snapshot, each, generated, printed, suite};

/// The cases that between them have every shape of type, parameter and answer; their export is shown whole.
const EXPORTED: [&str; 7] = ["choice", "nullable-rule", "oauth2", "pairs", "problem", "types", "wire"];

#[test]
fn each_spec_passes_and_means_what_its_snapshot_shows() {
    each(&accepted(), |case| {
        let sources = case.sources();
        let checked = pipeline::check(&sources);
        assert!(checked.diagnostics.is_empty(), "{}", printed(&checked.diagnostics, &sources, Style::Plain));
        let api = checked.api.expect("what has no finding is accepted");
        assert_snapshot(case, "summary", &summary(&api));
        if EXPORTED.contains(&case.name.as_str()) {
            assert_snapshot(case, "openapi", &openapi::render(&api).text);
        }
    });
}

/// The specs whose values show what a constraint does.
#[test]
fn each_spec_of_a_constraint_passes() {
    each(&suite("constraint"), |case| {
        let sources = case.sources();
        let checked = pipeline::check(&sources);
        assert!(checked.diagnostics.is_empty(), "{}", printed(&checked.diagnostics, &sources, Style::Plain));
        let keyword = case.name.rsplit('/').next().unwrap_or_default();
        let texts: String = case.files.iter().map(|file| file.text.as_str()).collect();
        assert!(texts.contains(&format!("{keyword}:")), "no type has `{keyword}`");
    });
}

/// On any machine and at any time the same bytes; what is generated twice is never generated anew.
#[test]
fn generating_twice_gives_the_same_bytes() {
    let all: Vec<_> = accepted().into_iter().chain(suite("constraint")).collect();
    each(&all, |case| {
        let api = || pipeline::check(&case.sources()).api.expect("the case is accepted");
        let (first, second) = (generated(&api()), generated(&api()));
        assert!(!first.is_empty() && first == second, "`{}` is generated differently", case.name);
    });
}

#[test]
fn no_snapshot_is_left_over() {
    for case in accepted() {
        let mut known = BTreeSet::from(["summary".to_owned()]);
        known.extend(EXPORTED.contains(&case.name.as_str()).then(|| "openapi".to_owned()));
        assert_eq!(case.snapshots, known, "snapshots of `{}`", case.name);
        assert!(case.also.is_empty(), "`{}` passes without a finding and needs no also.txt", case.name);
    }
}

/// The language is what the table says, so each word of it has to be shown to work.
#[test]
fn every_keyword_of_the_table_is_used() {
    let mut used = BTreeSet::new();
    for case in accepted() {
        let mut diagnostics = Diagnostics::default();
        let sources = case.sources();
        for (id, file) in sources.iter() {
            let tree = ast::yaml::parse(id, file, &mut diagnostics).expect("the file is YAML");
            let block = ast::decode(&tree, &table::API, &sources, &mut diagnostics).expect("the file is a spec");
            walk(&block, &mut used);
        }
    }
    let mut unused = Vec::new();
    for (at, place) in table::PLACES.iter().enumerate() {
        for keyword in place.keywords().filter(|keyword| !used.contains(&(at, keyword.name.to_owned()))) {
            unused.push(format!("{}: {}", place.name, keyword.name));
        }
    }
    assert!(unused.is_empty(), "no accepted case uses\n{}", unused.join("\n"));
}

fn walk(block: &Block, used: &mut BTreeSet<(usize, String)>) {
    let place = table::PLACES.iter().position(|place| std::ptr::eq(*place, block.place)).expect("the place is listed");
    for entry in &block.entries {
        used.insert((place, entry.key.text.clone()));
        value(&entry.value, used);
    }
}

fn value(of: &Value, used: &mut BTreeSet<(usize, String)>) {
    match of {
        Value::Scalar(_) | Value::Condition(_) | Value::Type(_) | Value::Json(..) => {}
        Value::List(items, _) => items.iter().for_each(|item| value(item, used)),
        Value::Map(entries, _) => entries.iter().for_each(|entry| value(&entry.value, used)),
        Value::Block(block) => walk(block, used),
    }
}
