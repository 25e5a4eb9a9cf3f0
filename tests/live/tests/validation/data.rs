//! Values written by hand, from the pages and for the keywords, with what is to be said of them.

use std::collections::BTreeSet;

#[cfg(not(feature = "selected"))]
use specwright::constraint;
use specwright::rule_table::{self, Class, Row};
use specwright_tests::data::{self, Datum};

use crate::specs::{Spec, specs};
use crate::{derived, registries};
use specwright_tests_live::verdict::{Registry, Verdict};

/// The files with the registry that decides on their values.
fn files() -> (Vec<(&'static Registry, Vec<Datum>)>, Vec<String>) {
    let mut files = Vec::new();
    let mut wrong = Vec::new();
    let mut read = |registry: Option<&'static Registry>, path: &std::path::Path, shown: String| match (
        registry,
        data::read(path, &shown),
    ) {
        (Some(registry), Ok(data)) => files.push((registry, data)),
        (None, _) if !crate::ALL => {}
        (None, _) => wrong.push(format!("{shown}: no generated crate belongs to it")),
        (_, Err(slips)) => wrong.extend(slips),
    };
    let constraints =
        data::entries(&data::folder("constraint")).into_iter().map(|path| format!("constraint/{}", name_of(&path)));
    let conditions = data::folder("cel").is_dir().then(|| "cel".to_owned());
    for name in constraints.chain(conditions) {
        let spec = format!("tests/cases/{name}");
        let registry = registries().find(|registry| registry.spec == spec);
        read(registry, &data::folder(&name).join("data.json"), format!("{name}/data.json"));
    }
    for path in data::entries(&data::folder("rules")) {
        let name = name_of(&path);
        let spec = format!("specs/{}", name.trim_end_matches(".json"));
        let registry = registries().find(|registry| registry.spec == spec);
        read(registry, &path, format!("rules/{name}"));
    }
    (files, wrong)
}

fn name_of(path: &std::path::Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// What is said of the value otherwise than it should be.
fn mismatch(registry: &Registry, datum: &Datum) -> Option<String> {
    let wrong = match (registry.verdict)(&datum.subject, &datum.value, &datum.context) {
        None => format!("{} has neither a type nor an operation of that name", registry.spec),
        Some(verdict) => difference(&verdict, datum)?,
    };
    let value: String = datum.value.chars().take(300).collect();
    Some(format!("{}: {}\n  {} {value} with {}\n{wrong}", datum.place, datum.says, datum.subject, datum.context))
}

fn difference(verdict: &Verdict, datum: &Datum) -> Option<String> {
    let found: BTreeSet<(String, String)> =
        verdict.violations.iter().map(|broken| (broken.pointer.clone(), broken.rule.to_owned())).collect();
    let twice = found.len() < verdict.violations.len();
    if verdict.undecodable == datum.undecodable && found == datum.refused && !twice {
        return None;
    }
    let mut text = String::new();
    if verdict.undecodable != datum.undecodable {
        let said = |at: &Option<String>| {
            at.as_ref().map_or("it can be read".to_owned(), |at| format!("it cannot be read at {at:?}"))
        };
        text.push_str(&format!("  wanted: {}\n  found: {}\n", said(&datum.undecodable), said(&verdict.undecodable)));
    }
    for (pointer, rule) in datum.refused.difference(&found) {
        text.push_str(&format!("  not refused: {pointer:?} by {rule}\n"));
    }
    for (pointer, rule) in found.difference(&datum.refused) {
        text.push_str(&format!("  refused: {pointer:?} by {rule}\n"));
    }
    if twice {
        text.push_str("  something is said twice\n");
    }
    let displayed = verdict.displayed.lines().map(|line| format!("  | {line}\n"));
    Some(text + &displayed.collect::<String>())
}

#[test]
fn each_value_gets_its_verdict() {
    let (files, mut wrong) = files();
    let mut count = 0;
    for (registry, data) in &files {
        wrong.extend(data.iter().filter_map(|datum| mismatch(registry, datum)));
        count += data.len();
    }
    assert!(wrong.is_empty(), "{} of {count} values:\n\n{}", wrong.len(), wrong.join("\n"));
}

/// What is shown of a refusal tells where and which rule, and never the text that was refused.
#[test]
fn what_is_shown_names_the_rule_and_hides_the_value() {
    for (registry, data) in files().0 {
        for datum in data.iter().filter(|datum| !datum.refused.is_empty()) {
            let Some(verdict) = (registry.verdict)(&datum.subject, &datum.value, &datum.context) else { continue };
            for broken in &verdict.violations {
                assert!(verdict.displayed.contains(broken.rule), "{}: {}", datum.place, verdict.displayed);
                assert!(verdict.displayed.contains(&broken.pointer), "{}: {}", datum.place, verdict.displayed);
            }
        }
    }
}

/// Each documented rule that a value can keep or break is shown kept and broken: by cases written by hand from its page, or by
/// values that are made from the spec. For an API without such cases, what nothing shows is printed.
#[test]
fn every_documented_rule_is_shown_kept_and_broken() {
    let (files, wrong) = files();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let mut missing = Vec::new();
    for spec in specs().iter().filter(|spec| spec.registry.spec.starts_with("specs/")) {
        let by_hand = files.iter().find(|(registry, _)| registry.spec == spec.registry.spec);
        let data = by_hand.map_or(&[][..], |(_, data)| data);
        let rows = rule_table::rows(&spec.api);
        let gaps = gaps(spec, &rows, data);
        if by_hand.is_some() {
            missing.extend(gaps);
        } else {
            let words = "write values into tests/cases/rules/";
            println!("{}: {words}{}.json\n  {}", spec.registry.spec, spec.api.name.value, gaps.join("\n  "));
        }
        // A case about a rule that nobody knows shows nothing.
        for datum in data {
            for rule in datum.rules().filter(|rule| rows.iter().all(|row| row.id != *rule)) {
                missing.push(format!("{}: there is no rule {rule}", datum.place));
            }
        }
    }
    assert!(missing.is_empty(), "{} gaps:\n{}", missing.len(), missing.join("\n"));
}

/// The rules that neither these values nor made ones show.
fn gaps(spec: &Spec, rows: &[Row], data: &[Datum]) -> Vec<String> {
    let derived = derived::shown(spec);
    let mut gaps = Vec::new();
    for row in rows.iter().filter(|row| row.class != Class::ServerOnly && row.is_shown_by_a_value()) {
        let about = |datum: &&Datum| datum.rules().any(|rule| rule == row.id);
        let (kept, broken): (Vec<&Datum>, Vec<&Datum>) =
            data.iter().filter(about).partition(|datum| datum.is_accepted());
        for (what, cases, made) in [("accepted", kept, &derived.kept), ("refused", broken, &derived.broken)] {
            if cases.is_empty() && !made.contains(&row.id) {
                gaps.push(format!("{}: nothing is {what} by {}: {}", spec.registry.spec, row.id, row.statement));
            }
        }
    }
    gaps
}

/// Each keyword has a folder of cases, and each folder a keyword.
#[cfg(not(feature = "selected"))]
#[test]
fn every_keyword_has_its_cases() {
    let folders: BTreeSet<String> =
        data::entries(&data::folder("constraint")).iter().map(|path| name_of(path)).collect();
    let keywords = constraint::ALL.iter().map(|keyword| keyword.name).chain(["const", "enum"]);
    assert_eq!(folders, keywords.map(str::to_owned).collect());
    let (files, _) = files();
    for (registry, data) in files.iter().filter(|(registry, _)| registry.spec.contains("/constraint/")) {
        let keyword = registry.spec.rsplit('/').next().unwrap();
        let shown = |accepted: bool| data.iter().filter(|datum| datum.is_accepted() == accepted).count();
        assert!(shown(true) > 5 && shown(false) > 5, "{keyword} has too few cases");
    }
}
