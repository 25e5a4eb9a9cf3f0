//! The report in each format.

use jsonschema::Validator;
use serde_json::Value;

use crate::common::Folder;
use crate::repository::{Repository, SHOP, broken, widened};

fn schema() -> Validator {
    let text = Folder::empty().fine("diff --print-schema");
    let schema: Value = serde_json::from_str(&text).unwrap();
    assert!(jsonschema::meta::is_valid(&schema));
    jsonschema::validator_for(&schema).unwrap()
}

/// A report for machines that is as its schema says.
pub fn json(it: &Repository, words: &str) -> Value {
    let told = it.run(&format!("{words} --format json"));
    let report: Value = serde_json::from_str(&told.out).unwrap();
    let errors: Vec<String> = schema().iter_errors(&report).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}\n{report:#}");
    report
}

#[test]
fn json_is_as_its_schema_says() {
    let it = Repository::new();
    let report = json(&it, "");
    assert_eq!(report["changes"], Value::Array(Vec::new()));
    assert_eq!(report["facts"], Value::Array(Vec::new()));
    assert_eq!(report["crates"][0]["bump"], "none");
    assert_eq!(report["head"], "the work tree");
    it.spec(&broken().replace("note?: string", "text?: string").replace("maximum: 10", "maximum: 5"));
    let report = json(&it, "");
    let removed = report["changes"].as_array().unwrap().iter().find(|it| it["id"] == "field-removed").unwrap();
    assert_eq!(removed["node"], "types.Order.id");
    assert_eq!(removed["head"], Value::Null);
    assert_eq!(removed["base"]["file"], "specs/shop/api.yaml");
    assert_eq!(removed["base"]["line"], 19);
    assert_eq!(removed["accepted"], false);
    assert!(removed["wire"].as_array().is_some_and(|list| list.len() == 2), "{removed:#}");
    it.spec(&widened());
    json(&it, "");
    it.spec(&SHOP.replace("server: {url", "title: Shop\nserver: {url").replace("note?: string", "note?: strin"));
    json(&it, "");
    std::fs::remove_dir_all(it.0.path("specs/shop")).unwrap();
    it.0.write("specs/other/api.yaml", &SHOP.replace("api: shop", "api: other"));
    json(&it, "");
}

#[test]
fn exit_codes_are_what_was_asked_for() {
    let it = Repository::new();
    for (text, codes) in [(SHOP.to_owned(), [0, 0, 0]), (widened(), [0, 1, 0]), (broken(), [1, 1, 0])] {
        it.spec(&text);
        for (on, code) in ["breaking", "any", "none"].into_iter().zip(codes) {
            for format in ["text", "markdown", "json", "sarif"] {
                it.ends(&format!("--fail-on {on} --format {format}"), code);
            }
        }
    }
}

#[test]
fn a_comment_has_its_marker_and_its_limit() {
    let it = Repository::new();
    let fields: String = (0..200).map(|at| format!("      member{at}!: string!\n")).collect();
    it.spec(&(SHOP.to_owned() + &fields));
    it.commit();
    it.spec(SHOP);
    let all = it.ends("HEAD --format markdown --limit 1000000", 1);
    assert!(all.starts_with("<!-- specwright-diff -->\n## Specs: 200 breaking changes\n"), "{all}");
    assert!(!all.contains("left out"), "{all}");
    for limit in [500, 1_000, 5_000, 60_000] {
        let out = it.ends(&format!("HEAD --format markdown --limit {limit}"), 1);
        assert!(out.chars().count() <= limit, "{} of {limit}", out.chars().count());
        let shown = out.matches("<details>").count();
        assert_eq!(shown, out.matches("</details>").count());
        assert!(
            out.contains(&format!("This comment is full: {} changes and 0 facts more are left out.", 200 - shown)),
            "{out}"
        );
        assert!(out.contains("To accept what fails: `specwright diff HEAD --accept 'REASON'`"), "{out}");
    }
}

/// Names of a spec are anybody's: they are shown, and obeyed by nobody.
#[test]
fn nothing_of_a_spec_is_markup_or_obeyed() {
    let it = Repository::new();
    let evil = "      \"@somebody`</details><script>|#1\\u001b[31m!\": string!\n";
    it.spec(&(SHOP.to_owned() + evil));
    it.commit();
    it.spec(SHOP);
    let markdown = it.ends("HEAD --format markdown", 1);
    let outside: String = markdown.lines().filter(|line| line.contains("<details>")).collect();
    assert!(!outside.contains("<script>") && outside.contains("&lt;script&gt;"), "{outside}");
    for format in ["text", "markdown"] {
        assert!(!it.ends(&format!("HEAD --format {format}"), 1).contains('\u{1b}'));
    }
    json(&it, "HEAD");
}

#[test]
fn sarif_has_rules_places_and_fingerprints() {
    let it = Repository::new();
    it.spec(&broken());
    let report: Value = serde_json::from_str(&it.ends("--format sarif", 1)).unwrap();
    let run = &report["runs"][0];
    assert_eq!(report["version"], "2.1.0");
    let result = run["results"].as_array().unwrap().iter().find(|it| it["ruleId"] == "field-removed").unwrap();
    assert_eq!(result["level"], "error");
    let rule = &run["tool"]["driver"]["rules"][usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
    assert_eq!(rule["id"], "field-removed");
    assert!(rule["help"]["text"].as_str().is_some_and(|text| text.ends_with('.')));
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "specs/shop/api.yaml");
    assert_eq!(place["region"]["startLine"], 19);
    let json = json(&it, "");
    let prints: Vec<&Value> = json["changes"].as_array().unwrap().iter().map(|it| &it["fingerprint"]).collect();
    assert!(prints.contains(&&result["partialFingerprints"]["specwrightChange/v1"]));
}

#[test]
fn ids_are_explained_and_edits_counted() {
    let folder = Folder::empty();
    let page = folder.fine("diff --explain field-removed");
    assert!(page.starts_with("field-removed\n\n") && page.contains("a type: fields (removed)"), "{page}");
    assert!(folder.fine("diff --explain accepted-stale").starts_with("accepted-stale"));
    folder.refused("diff --explain field-remved", "did you mean `field-removed`?");
    assert!(folder.fine("diff --space").contains(" told of by a check, "));
}
