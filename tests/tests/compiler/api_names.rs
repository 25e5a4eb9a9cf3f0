//! No API has the name of a package of this project, or of one that a generated crate depends on.

use specwright::resolve::{other_name, refused_name};
use specwright_tests::folder::root;

/// The keys of a table of a manifest, as libraries are called.
fn keys(manifest: &str, table: &str) -> Vec<String> {
    let text = std::fs::read_to_string(root().join(manifest)).expect("the manifest is there");
    let lines = text.lines().skip_while(|line| *line != table).skip(1).take_while(|line| !line.starts_with('['));
    let key = |line: &str| Some(line.split(['.', '=', ' ']).next()?.replace('-', "_"));
    lines.filter_map(key).filter(|key| !key.is_empty() && !key.starts_with('#')).collect()
}

#[test]
fn dependencies_of_generated_crates_are_no_names() {
    let mut names = Vec::new();
    for folder in ["runtime", "runtime/formats", "runtime/semantics"] {
        names.extend(keys(&format!("{folder}/Cargo.toml"), "[dependencies]"));
    }
    assert!(names.len() > 10, "{names:?}");
    for name in names {
        assert!(refused_name(&name).is_some(), "an API could be called `{name}`, as what its crate depends on");
    }
}

#[test]
fn packages_of_this_project_are_no_names() {
    let ours = keys("Cargo.toml", "[workspace.dependencies]").into_iter().filter(|name| name.starts_with("specwright"));
    let names: Vec<String> = ours.chain(["specwright".to_owned(), "xtask".to_owned()]).collect();
    assert!(names.len() > 10, "{names:?}");
    for name in names {
        assert!(refused_name(&name).is_some(), "an API could be called `{name}`");
    }
}

#[test]
fn another_name_is_offered_that_can_be_used() {
    for (name, other) in [
        ("Shop", Some("shop")),
        ("MyShop", Some("my_shop")),
        ("my-shop", Some("my_shop")),
        ("my__shop", Some("my_shop")),
        ("xtask", Some("xtask_api")),
        ("async", Some("async_api")),
        ("Serde", Some("serde_api")),
        ("shop", Some("shop_api")),
        ("2checkout", None),
        ("", None),
        ("ß", None),
    ] {
        assert_eq!(other_name(name).as_deref(), other, "{name}");
    }
}
