//! The table of rules against the generated checks: each names all that the other has.

use std::collections::{BTreeMap, BTreeSet};

use specwright::model::Evidence;
use specwright::rule_table::{self, Enforcement, Row};
use specwright::valid::ValidApi;
use specwright::{build, pipeline};
use specwright_tests::folder::{Case, root};
use specwright_tests::{accepted, data};

/// A pattern that no engine here matches: the table tells it, and nothing checks it.
const UNCHECKED: (&str, &str) = ("validators", "Patterns.every.pattern");

/// The shipped APIs and the accepted cases with their rules.
fn apis() -> Vec<(ValidApi, Vec<Row>)> {
    let folders = data::entries(&root().join("specs"));
    let shipped: Vec<_> = folders
        .iter()
        .filter(|folder| folder.is_dir())
        .map(|folder| build::read_folder(folder, &root()).expect("the spec can be read"))
        .collect();
    assert!(!shipped.is_empty());
    let cases = accepted();
    assert!(!cases.is_empty());
    shipped
        .iter()
        .cloned()
        .chain(cases.iter().map(Case::sources))
        .map(|sources| {
            let api = pipeline::check(&sources).api.expect("the spec is right");
            let rows = rule_table::rows(&api);
            (api, rows)
        })
        .collect()
}

/// The rules that generated checks name: id, sentence and what they rest on.
fn generated(api: &ValidApi) -> BTreeMap<String, (String, Evidence)> {
    pipeline::lower(api).documented().map(|rule| (rule.id.clone(), (rule.sentence.clone(), rule.evidence))).collect()
}

fn is_generated(enforcement: &Enforcement) -> bool {
    matches!(
        enforcement,
        Enforcement::Type { .. }
            | Enforcement::Operation(_)
            | Enforcement::TypeWithContext(_)
            | Enforcement::CallWithContext { .. }
            | Enforcement::Drift(_)
    )
}

#[test]
fn an_id_stands_for_one_rule() {
    for (api, rows) in apis() {
        let ids: BTreeSet<_> = rows.iter().map(|row| &row.id).collect();
        assert_eq!(ids.len(), rows.len(), "{}", api.name.value);
        for row in &rows {
            assert!(!row.statement.is_empty() && !row.source.is_empty() && !row.enforced.is_empty(), "{row:?}");
        }
    }
}

#[test]
fn generated_checks_and_the_table_name_the_same_rules() {
    let mut wrong = Vec::new();
    for (api, rows) in apis() {
        let name = &api.name.value;
        let generated = generated(&api);
        let told: BTreeMap<&str, &Row> =
            rows.iter().filter(|row| row.enforced.iter().any(is_generated)).map(|row| (row.id.as_str(), row)).collect();
        for (id, (sentence, evidence)) in &generated {
            match told.get(id.as_str()) {
                None => wrong.push(format!("{name}: {id} is checked, and the table has it not")),
                Some(row) if row.statement != *sentence => {
                    wrong.push(format!("{name}: {id} says {sentence:?}, and the table {:?}", row.statement));
                }
                Some(row) if row.evidence != *evidence => {
                    wrong.push(format!("{name}: {id} rests on {evidence:?}, and in the table on {:?}", row.evidence));
                }
                Some(_) => {}
            }
        }
        let unchecked = |id: &str| (name.as_str(), id) == UNCHECKED;
        for id in told.keys().filter(|id| !generated.contains_key(**id) && !unchecked(id)) {
            wrong.push(format!("{name}: {id} is in the table, and nothing checks it"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A closed enum or a union that is written at a member rests on what is known of the member, not on itself.
#[test]
fn a_type_written_in_place_is_known_as_its_place_is() {
    let evidence: BTreeMap<String, Evidence> = apis()
        .into_iter()
        .filter(|(api, _)| api.name.value == "evidence")
        .flat_map(|(_, rows)| rows)
        .map(|row| (row.id, row.evidence))
        .collect();
    let known = |id: &str| evidence.get(id).copied();
    assert_eq!(known("ThingState.enum"), Some(Evidence::Inferred));
    assert_eq!(known("ThingGrade.enum"), Some(Evidence::Contradicted));
    assert_eq!(known("ThingReach.format"), Some(Evidence::Example));
}
