//! The commands as a person runs them: what they print and how they end.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::process::{Command, Output};

fn run(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(words).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn what_is_generated_is_up_to_date() {
    let output = run(&["regenerate", "--check"]);
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
    assert!(text(&output.stdout).ends_with(" files are up to date\n"), "{}", text(&output.stdout));
}

#[test]
fn every_command_has_help_with_an_example() {
    for command in ["regenerate", "check", "export", "new", "test", "soak", "bench", "tools", "bless", "ci"] {
        let output = run(&[command, "--help"]);
        let help = text(&output.stdout);
        assert!(output.status.success() && help.contains(&format!("cargo xtask {command}")), "{help}");
        assert!(help.contains("Example") && help.contains("\nExit codes: 0 "), "{help}");
        assert!(!help.contains('\x1b'), "colour only on a terminal");
    }
}

/// The case is compiled and called as every other, and with it what `new api` lays out.
#[test]
fn what_a_new_api_begins_with_is_an_accepted_case() {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap();
    let case = Path::new(&package).join("../tests/cases/accept/new_api");
    for (file, template) in [
        ("api.yaml", include_str!("../../codegen/cli/src/command/new/api.yaml")),
        ("types.yaml", include_str!("../../codegen/cli/src/command/new/types.yaml")),
        ("operations.yaml", include_str!("../../codegen/cli/src/command/new/operations.yaml")),
    ] {
        let text = std::fs::read_to_string(case.join(file)).unwrap();
        assert_eq!(
            text,
            template.replace("NAME", "new_api").replace("{specwright}", "cargo xtask"),
            "copy the template {file} to the case"
        );
    }
}

#[test]
fn a_new_api_has_a_name_of_its_own() {
    assert!(text(&run(&["new", "api", "--help"]).stdout).contains("cargo xtask new api example"));
    for (name, told) in [
        ("Example", "use lower-case letters"),
        ("fasttrack", "is there already"),
        ("runtime", "package or folder of this project"),
    ] {
        let output = run(&["new", "api", name]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(text(&output.stderr).contains(told), "{}", text(&output.stderr));
    }
}

#[test]
fn check_speaks_json() {
    let output = run(&["check", "cloudblue", "fasttrack", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(output.status.success());
    assert_eq!(report["apis"][0]["api"], "cloudblue");
    assert_eq!(report["apis"][1]["findings"], serde_json::json!([]));
}

#[test]
fn check_lists_the_rules_of_an_api() {
    let output = run(&["check", "--rules", "fasttrack"]);
    let table = text(&output.stdout);
    assert!(output.status.success(), "{table}");
    let counts = table.lines().nth(1).unwrap_or_default();
    assert!(counts.starts_with("fasttrack: ") && counts.contains(" server only; "), "{table}");
    let row = |id: &str| table.lines().find(|line| line.starts_with(&format!("{id} "))).unwrap_or(id).to_owned();
    let limit = row("contacts.list_for_tenants.query.tenantIds.maxItems");
    for words in ["always", "at most 25 items", "before sending", "page / partner-tenants-contacts", "stated"] {
        assert!(limit.contains(words), "{limit}");
    }
    let seats = row("EntitlementUpdates.seats-add-up");
    assert!(seats.contains("with context") && seats.contains("`.max_entitlement_seat_count(…)`"), "{seats}");
    let last = row("partner_tenants.get.claimed-tenant");
    assert!(last.contains("server only") && last.contains("the server; stated in docs"), "{last}");
}

#[test]
fn the_rules_are_there_for_machines() {
    let output = run(&["check", "--rules", "cloudcockpit", "cloudmore", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(output.status.success());
    assert_eq!(report["apis"][1]["api"], "cloudmore");
    assert_eq!(report["apis"][0]["findings"], serde_json::json!([]));
    let rules = report["apis"][0]["rules"].as_array().unwrap();
    let phone = rules.iter().find(|rule| rule["id"] == "UpdateAgreement.phone.maxLength").unwrap();
    assert_eq!(
        *phone,
        serde_json::json!({
            "id": "UpdateAgreement.phone.maxLength",
            "class": "always",
            "statement": "at most 30 characters",
            "source": ["page / body"],
            "enforced": ["`UpdateAgreement::validate`, before sending"],
            "evidence": "stated",
        })
    );
    let counted: u64 = ["always", "with context", "server only"]
        .iter()
        .map(|class| report["apis"][0]["counts"][class]["all"].as_u64().unwrap())
        .sum();
    assert_eq!(counted, rules.len() as u64);
}

#[test]
fn rules_and_pages_are_two_questions() {
    let output = run(&["check", "--rules", "--documents", "."]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("cannot be used with"), "{}", text(&output.stderr));
}

#[test]
fn an_api_that_is_not_there_is_named_with_what_is() {
    let output = run(&["check", "fastrack"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stderr), "error: no folder specs/fastrack; did you mean `fasttrack`?\n");
}

#[test]
fn tests_of_an_api_that_is_not_there_do_not_begin() {
    let output = run(&["test", "fastrack"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stderr), "error: no folder specs/fastrack; did you mean `fasttrack`?\n");
}

#[test]
fn pages_that_are_not_there_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(&["check", "cloudmore", "--documents", folder.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).starts_with("error: cannot read the copy of `"), "{}", text(&output.stderr));
}

#[test]
fn a_page_that_changed_is_told_with_the_facts_that_stand_on_it() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("001_e9ea6cdc71f5485b.txt"), "Finally, you can see an example\n\nNew words\n")
        .unwrap();
    let output = run(&["check", "cloudblue", "--documents", folder.path().to_str().unwrap()]);
    let told = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("params / accepted: is gone"), "{told}");
    assert!(told.contains("params / import: changed"), "{told}");
    assert!(told.contains("new: “New words …”"), "{told}");
    assert!(told.contains("stands on it: types.ImportSubscription"), "{told}");
}

#[test]
fn export_writes_a_file_for_each_api_and_leaves_it_alone_the_second_time() {
    let folder = tempfile::tempdir().unwrap();
    let words = ["export", "--format", "openapi", "--out", folder.path().to_str().unwrap()];
    assert!(run(&words).status.success());
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap();
    for api in std::fs::read_dir(Path::new(&package).join("../specs")).unwrap().map(Result::unwrap) {
        if !api.path().is_dir() {
            continue;
        }
        let path = folder.path().join(format!("{}.openapi.json", api.file_name().display()));
        let document: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    }
    assert!(text(&run(&words).stdout).contains(": 0 written"));
}

#[test]
fn export_writes_schemas_whose_types_have_their_own_names() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("new/schemas");
    let words = ["export", "cloudmore", "fasttrack", "--format", "json-schema", "--out", out.to_str().unwrap()];
    let first = run(&words);
    assert!(text(&first.stdout).contains(": 2 written") && first.status.success(), "{}", text(&first.stderr));
    let mut names: Vec<_> = std::fs::read_dir(&out).unwrap().map(|file| file.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["cloudmore.schema.json", "fasttrack.schema.json"]);
    let text_of = |api: &str| std::fs::read(out.join(format!("{api}.schema.json"))).unwrap();
    let document: serde_json::Value = serde_json::from_slice(&text_of("fasttrack")).unwrap();
    assert_eq!(document["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(document["$id"], "urn:specwright:fasttrack");
    assert_eq!(document["$defs"]["EntitlementUpdates"]["maxItems"], 5);
    assert!(text(&run(&words).stdout).contains(": 0 written"));
}

#[test]
fn export_says_what_it_cannot_do_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    for (words, told) in [
        (
            vec!["export", "--format", "yaml", "--out", out],
            "[possible values: openapi, openapi-yaml, openapi-3.0, json-schema, markdown]",
        ),
        (vec!["export", "nobody", "--format", "json-schema", "--out", out], "nobody"),
        (vec!["export", "--out", out], "--format <FORMAT>"),
    ] {
        let output = run(&words);
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        assert!(text(&output.stderr).contains(told), "{}", text(&output.stderr));
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let output = run(&["export", "fasttrack", "--format", "json-schema", "--out", file.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("is a file, and a folder has to be there"), "{}", text(&output.stderr));
}

#[test]
fn a_name_that_is_no_name_writes_nothing() {
    for name in ["Upper", "with-dash", "9lives", "codegen", "fasttrack", "fn"] {
        let output = run(&["new", "api", name]);
        assert!(!output.status.success(), "{name}");
    }
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap();
    let specs = Path::new(&package).join("../specs");
    assert!(!specs.join("fn").exists() && !specs.join("with-dash").exists());
}

#[test]
fn ci_names_its_steps() {
    let listed = text(&run(&["ci", "--list"]).stdout);
    for step in ["fmt --check", "regenerate --check", "clippy", "test --workspace", "doc --no-deps"] {
        assert!(listed.contains(step), "{listed}");
    }
}

#[test]
fn ci_leaves_out_the_steps_that_were_run_already() {
    let listed = text(&run(&["ci", "--list", "--skip", "tests"]).stdout);
    assert!(!listed.contains("test --workspace") && listed.contains("lints: cargo clippy"), "{listed}");
    let output = run(&["ci", "--list", "--skip", "test"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("there is no step `test`; the steps are formatting, "),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn a_file_that_is_no_text_is_a_finding() {
    let sources = specwright::source::SourceMap::new(vec![specwright::source::SourceFile::from_bytes(
        "a.yaml",
        b"api: demo\ndoc: caf\xe9\n".to_vec(),
    )]);
    let checked = specwright::pipeline::check(&sources);
    assert!(checked.api.is_none());
    assert_eq!(checked.diagnostics.len(), 1);
    assert_eq!(checked.diagnostics[0].message, "the file is not UTF-8: invalid byte");
    assert_eq!(specwright::diagnostic::place(&sources, checked.diagnostics[0].span()), "a.yaml:2:9");
}

#[test]
fn a_seed_of_the_soak_shows_one_spec() {
    let (first, second, other) =
        (run(&["soak", "--show", "7"]), run(&["soak", "--show", "7"]), run(&["soak", "--show", "8"]));
    assert!(first.status.success(), "{}", text(&first.stderr));
    let spec = text(&first.stdout);
    assert!(spec.starts_with("api: ") && spec.contains("\noperations:"), "{spec}");
    assert_eq!(spec, text(&second.stdout));
    assert_ne!(spec, text(&other.stdout));
}

#[test]
fn the_soak_tells_machines_what_spoilt_specs_came_to() {
    let output = run(&["soak", "--specs", "0", "--mutants", "20", "--seed", "5", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(output.status.success(), "{report}");
    assert_eq!((&report["firstSeed"], &report["accepted"]), (&5.into(), &0.into()));
    assert_eq!((&report["mutants"]["checked"], &report["mutants"]["failed"]), (&20.into(), &0.into()));
}
