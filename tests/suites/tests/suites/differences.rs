//! The checked-in lists of what differs from a suite, with reasons.

use std::collections::BTreeMap;

/// Compares what differs with the list of the suite: nothing may differ that is not listed, and nothing may be listed that
/// does not differ. An entry of the list names tests; one that ends in `*` names all that begin like it.
pub(crate) fn compare(suite: &str, differ: &BTreeMap<String, String>) {
    let path = format!("{}/differences/{suite}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let list: Vec<Entry> = serde_json::from_str::<Vec<serde_json::Value>>(&text)
        .unwrap_or_else(|error| panic!("{path}: {error}"))
        .iter()
        .map(Entry::read)
        .collect();
    let mut wrong = Vec::new();
    let names = |entry: &Entry, test: &str| entry.tests.iter().any(|pattern| fits(pattern, test));
    for (test, what) in differ {
        if !list.iter().any(|entry| names(entry, test)) {
            wrong.push(format!("{test}: {what}"));
        }
    }
    for entry in &list {
        assert!(!entry.why.is_empty(), "{path}: {:?} have no reason", entry.tests);
        for pattern in &entry.tests {
            if !differ.keys().any(|test| fits(pattern, test)) {
                wrong.push(format!("{pattern} is listed and does not differ"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {path}:\n{}", wrong.len(), wrong.join("\n"));
}

fn fits(pattern: &str, test: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == test, |start| test.starts_with(start))
}

struct Entry {
    why: String,
    tests: Vec<String>,
}

impl Entry {
    fn read(value: &serde_json::Value) -> Self {
        let tests = value["tests"].as_array().expect("an entry names its tests");
        Self {
            why: value["why"].as_str().unwrap_or_default().to_owned(),
            tests: tests.iter().map(|test| test.as_str().expect("a name is text").to_owned()).collect(),
        }
    }
}
