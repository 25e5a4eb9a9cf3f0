//! Accepted changes.

use crate::formats::json;
use crate::repository::{Repository, SHOP, broken, widened};

const REASON: &str = "The_service_never_sent_it.";

#[test]
fn what_fails_is_accepted_with_a_reason() {
    let it = Repository::new();
    it.spec(&broken());
    it.ends("", 1);
    let told = it.run(&format!("--accept {REASON}"));
    assert_eq!(told.code, Some(0), "{}{}", told.out, told.error);
    assert!(told.error.contains("Accepted 1 change in specs/shop/accepted.yaml"), "{}", told.error);
    let file = it.0.read("specs/shop/accepted.yaml");
    assert!(
        file.contains("  - id: field-removed\n    node: \"types.Order.id\"\n    from: \"string!\"\n    to: null\n"),
        "{file}"
    );
    // It stays in the report, marked, and fails it no more.
    let out = it.ends("", 0);
    assert!(out.contains(&format!("accepted: {REASON}")) && out.contains("; 1 is accepted"), "{out}");
    assert!(!out.contains("To accept"), "{out}");
    let report = json(&it, "");
    let accepted = report["changes"].as_array().unwrap().iter().find(|it| it["accepted"] != false).unwrap();
    assert_eq!(accepted["accepted"]["reason"], REASON);
    assert_eq!(accepted["accepted"]["to"], serde_json::Value::Null);
    let sarif: serde_json::Value = serde_json::from_str(&it.ends("--format sarif", 0)).unwrap();
    assert!(
        sarif["runs"][0]["results"]
            .as_array()
            .unwrap()
            .iter()
            .any(|it| it["suppressions"][0]["justification"] == REASON)
    );
    it.0.fine("check");
    // After the merge both sides have it: it is past, and no error.
    it.commit();
    let told = it.run("");
    assert_eq!((told.code, told.error.as_str()), (Some(0), ""), "{}", told.out);
    // Nothing more to accept changes nothing.
    it.ends(&format!("--accept {REASON}"), 0);
    assert_eq!(it.0.read("specs/shop/accepted.yaml"), file);
}

#[test]
fn what_is_there_stays_and_more_is_added() {
    let it = Repository::new();
    let mine = "# Mine.\naccepted:\n- {id: type-added, node: types.Order, from: null, to: Order, reason: first}\n";
    it.0.write("specs/shop/accepted.yaml", mine);
    it.commit();
    it.spec(&broken());
    it.ends(&format!("--accept {REASON}"), 0);
    let file = it.0.read("specs/shop/accepted.yaml");
    assert!(
        file.starts_with("# Mine.\naccepted:\n- id: field-removed\n  node: ")
            && file.ends_with(&mine[mine.find('-').unwrap()..]),
        "{file}"
    );
    // A list that no line can be added to is left alone, and so is everything else.
    let flow = "accepted: [{id: type-added, node: types.Order, from: null, to: Order, reason: first}]\n";
    it.0.write("specs/shop/accepted.yaml", flow);
    it.0.refused(&format!("diff --accept {REASON}"), "no entry can be added to ");
    assert_eq!(it.0.read("specs/shop/accepted.yaml"), flow);
}

#[test]
fn all_or_nothing_is_accepted() {
    let it = Repository::new();
    it.0.write("specs/other/api.yaml", &SHOP.replace("api: shop", "api: other"));
    it.commit();
    it.spec(&broken());
    it.0.write("specs/other/api.yaml", &broken().replace("api: shop", "api: other"));
    it.0.write(
        "specs/shop/accepted.yaml",
        "accepted: [{id: type-added, node: types.Order, from: null, to: Order, reason: a}]\n",
    );
    it.0.refused(&format!("diff --accept {REASON}"), "no entry can be added to ");
    assert!(!it.0.path("specs/other/accepted.yaml").exists());
    std::fs::remove_file(it.0.path("specs/shop/accepted.yaml")).unwrap();
    it.ends(&format!("--accept {REASON} --api other"), 0);
    assert!(it.0.path("specs/other/accepted.yaml").exists() && !it.0.path("specs/shop/accepted.yaml").exists());
}

#[test]
fn a_revision_cannot_accept() {
    let it = Repository::new();
    it.spec(&broken());
    it.commit();
    it.0.refused(&format!("diff HEAD~1 HEAD --accept {REASON}"), "leave HEAD out");
    let told = it.0.command("diff HEAD~1 --accept").arg(" ").output().unwrap();
    assert_eq!(told.status.code(), Some(2));
    it.ends(&format!("HEAD~1 --accept {REASON}"), 0);
}

#[test]
fn an_entry_ends_with_its_day() {
    let it = Repository::new();
    it.spec(&broken());
    it.ends(&format!("--accept {REASON}"), 0);
    let file = it.0.read("specs/shop/accepted.yaml") + "    until: \"2027-01-31\"\n";
    it.0.write("specs/shop/accepted.yaml", &file);
    assert!(it.ends("--today 2027-01-31", 0).contains("accepted, until 2027-01-31: "));
    let told = it.run("--today 2027-02-01");
    assert_eq!(told.code, Some(1), "{}{}", told.out, told.error);
    assert!(told.error.contains("error[accepted-expired]"), "{}", told.error);
    assert!(it.ends("--today 2027-02-01 --format markdown", 1).contains("cannot stand"));
    assert_eq!(it.run("--today 2027-02-01 --fail-on none").code, Some(0));
    // Past, it is no error any more.
    it.commit();
    assert_eq!(it.run("--today 2027-02-01").code, Some(0));
}

#[test]
fn an_entry_is_an_error_where_the_head_has_something_else() {
    let it = Repository::new();
    it.spec(&broken());
    it.ends(&format!("--accept {REASON}"), 0);
    it.commit();
    // Taken back, now and then.
    it.spec(SHOP);
    for _ in 0..2 {
        let told = it.run("HEAD");
        assert_eq!(told.code, Some(1), "{}{}", told.out, told.error);
        assert!(
            told.error.contains("error[accepted-stale]") && told.error.contains("is there again"),
            "{}",
            told.error
        );
        it.commit();
    }
    it.0.write(
        "specs/shop/accepted.yaml",
        "accepted:\n  - {id: field-remved, node: types.Order.id, from: a, to: null, reason: b}\n",
    );
    let told = it.run("HEAD");
    assert_eq!(told.code, Some(1));
    assert!(
        told.error.contains("error[accepted-unknown]") && told.error.contains("did you mean `field-removed`?"),
        "{}",
        told.error
    );
    // A value that neither side has.
    it.spec(&widened());
    it.0.write(
        "specs/shop/accepted.yaml",
        "accepted:\n  - {id: path-changed, node: operations.orders.list, from: /orders, to: /old, reason: b}\n",
    );
    it.commit();
    let told = it.run("HEAD");
    assert_eq!(told.code, Some(1), "{}{}", told.out, told.error);
    assert!(told.error.contains("`operations.orders.list` is no longer `/old`"), "{}", told.error);
}

/// A hand-written crate has a file of its own for them, beside the list of what it makes public.
#[test]
fn changes_of_a_hand_written_crate_are_accepted_beside_it() {
    let it = Repository::new();
    let surface = |names: &str| names.chars().map(|name| format!("pub fn base::{name}()\n")).collect::<String>();
    it.0.write("runtime/Cargo.toml", "[package]\nname = \"base\"\nversion = \"1.2.3\"\n");
    it.0.write("runtime/public-api.txt", &surface("abc"));
    it.commit();
    it.0.write("runtime/public-api.txt", &surface("c"));
    let out = it.ends("", 1);
    assert!(out.contains("breaking: 2 items of the crate `base` are gone.\n"), "{out}");
    assert!(out.contains("  - `base::a` is gone.\n  - `base::b` is gone.\n"), "{out}");
    let told = it.run(&format!("--accept {REASON}"));
    assert_eq!(told.code, Some(0), "{}{}", told.out, told.error);
    assert!(told.error.contains("Accepted 2 changes in runtime/accepted.yaml"), "{}", told.error);
    let file = it.0.read("runtime/accepted.yaml");
    assert!(file.contains("from: \"pub fn base::a()\"\n    to: null\n"), "{file}");
    assert!(it.ends("", 0).contains(&format!("accepted: {REASON}")));
    // The report for machines has each by itself.
    let report = json(&it, "");
    let accepted = report["changes"].as_array().unwrap().iter().filter(|it| it["accepted"]["reason"] == REASON);
    assert_eq!(accepted.count(), 2);
    it.commit();
    let told = it.run("");
    assert_eq!((told.code, told.error.as_str()), (Some(0), ""), "past: {}", told.out);
    // What is there again was not what was accepted.
    it.0.write("runtime/public-api.txt", &surface("ac"));
    let told = it.run("");
    assert_eq!(told.code, Some(1), "{}{}", told.out, told.error);
    assert!(told.error.contains("error[accepted-stale]"), "{}", told.error);
    // A file of something else is none.
    it.0.write("runtime/accepted.yaml", "api: base\n");
    let told = it.run("");
    assert_eq!(told.code, Some(1), "{}{}", told.out, told.error);
    assert!(told.error.contains("runtime/accepted.yaml:1"), "{}", told.error);
}
