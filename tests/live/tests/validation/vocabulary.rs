//! What the manual says of the keywords of JSON Schema, held against data in the terms of its test suite.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::value::RawValue;
use serde_json::{Value, json};
use specwright::constraint::{self, Support, VOCABULARY};
use specwright_tests::data;

use crate::registries;

/// Groups of data for the keywords: `description`, `schema`, the `type` of the keyword's cases that says the same, and
/// `tests`, each with `description`, `data`, whether JSON Schema calls it `valid`, and `ours` where a type sees it
/// otherwise.
fn groups() -> BTreeMap<String, Vec<BTreeMap<String, Box<RawValue>>>> {
    let files = data::entries(&data::folder("json_schema")).into_iter().map(|path| {
        let keyword = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        (keyword, serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
    });
    files.collect()
}

fn text(member: &RawValue) -> String {
    serde_json::from_str(member.get()).unwrap()
}

#[test]
fn the_table_says_what_is() {
    let mut wrong = Vec::new();
    let groups = groups();
    for (keyword, groups) in &groups {
        let entry =
            VOCABULARY.iter().find(|entry| entry.name == keyword).unwrap_or_else(|| panic!("what is {keyword}?"));
        let spec = format!("tests/cases/constraint/{keyword}");
        let registry = registries().find(|registry| registry.spec == spec).unwrap();
        let (mut good, mut bad) = (0, 0);
        for group in groups {
            let schema: Value = serde_json::from_str(group["schema"].get()).unwrap();
            let validator = jsonschema::options()
                .with_draft(jsonschema::Draft::Draft202012)
                .should_validate_formats(true)
                .build(&schema)
                .unwrap();
            let (title, name) = (text(&group["description"]), text(&group["type"]));
            let tests: Vec<BTreeMap<String, Box<RawValue>>> = serde_json::from_str(group["tests"].get()).unwrap();
            for test in tests {
                let place = format!("{keyword}, {title}, {}", text(&test["description"]));
                let valid: bool = serde_json::from_str(test["valid"].get()).unwrap();
                let ours: bool = test.get("ours").map_or(valid, |ours| serde_json::from_str(ours.get()).unwrap());
                let instance: Value = serde_json::from_str(test["data"].get()).unwrap();
                if validator.is_valid(&instance) != valid {
                    wrong.push(format!("{place}: JSON Schema sees it otherwise"));
                }
                let verdict = (registry.verdict)(&name, test["data"].get(), "{}").unwrap();
                if (verdict.undecodable.is_none() && verdict.violations.is_empty()) != ours {
                    wrong.push(format!("{place}: `{name}` sees it otherwise: {}", verdict.displayed));
                }
                if ours != valid && entry.support == Support::Fully {
                    wrong.push(format!("{place}: the table says that it is followed fully"));
                }
                *(if valid { &mut good } else { &mut bad }) += 1;
            }
        }
        if good == 0 || bad == 0 {
            wrong.push(format!("{keyword} has no good data or no bad data"));
        }
    }
    // Every keyword that specs know by the same name is shown.
    for keyword in constraint::ALL.iter().map(|keyword| keyword.name).filter(|name| *name != "uniqueBy") {
        let entry = VOCABULARY.iter().find(|entry| entry.name == keyword);
        if entry.is_none_or(|entry| entry.support == Support::Absent) || !groups.contains_key(keyword) {
            wrong.push(format!("{keyword} is checked, and the table or its data do not show it"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The table has all keywords that say which values are good, and no others.
#[test]
fn the_table_has_every_keyword() {
    let of = |vocabulary: &str| {
        let id = format!("https://json-schema.org/draft/2020-12/meta/{vocabulary}");
        let bundle = jsonschema::options().bundle(&json!({"$ref": id})).unwrap();
        let schema = bundle["$defs"].as_object().unwrap().values().find(|schema| schema["$id"] == id.as_str()).unwrap();
        schema["properties"].as_object().unwrap().keys().cloned().collect::<Vec<_>>()
    };
    let all = ["validation", "format-annotation", "applicator", "unevaluated"].into_iter().flat_map(of);
    let names: BTreeSet<String> = VOCABULARY.iter().map(|entry| entry.name.to_owned()).collect();
    assert_eq!(names, all.collect());
    assert_eq!(names.len(), VOCABULARY.len());
}
