//! Findings that may stay: `API LINTER RULE PLACES: reason`, a line each.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::{NEWER, OLDER};

/// What of the findings and of the waivers must not be, in words: an error in any file, another finding in OpenAPI 3.1 that is not
/// waived, a waiver that does not fit. Warnings on the older form are not looked at: what it lacks is known. Nor are those on an API
/// that no waiver names: who adds an API has written down what its documentation says, and a linter's taste makes no test red.
pub fn red(found: &[Finding], waivers: &str) -> Vec<String> {
    let mut red = Vec::new();
    let mut waived = BTreeMap::new();
    for line in waivers.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        match read(line) {
            Some((what, places)) if waived.insert(what.clone(), places).is_none() => {}
            _ => red.push(format!("`{line}` is not `API LINTER RULE PLACES: reason`, or appears twice")),
        }
    }
    let mut by_rule: BTreeMap<String, Vec<&Finding>> = BTreeMap::new();
    for finding in found {
        if finding.is_error {
            red.push(format!("error in {}: {} {}: {}", finding.file, finding.linter, finding.rule, finding.words));
        } else if let Some(api) = finding.file.strip_suffix(NEWER) {
            if !waived.keys().any(|what: &String| what.split(' ').next() == Some(api)) {
                continue;
            }
            by_rule.entry(format!("{api} {} {}", finding.linter, finding.rule)).or_default().push(finding);
        } else {
            assert!(finding.file.ends_with(OLDER), "{} was not asked for", finding.file);
        }
    }
    for (what, findings) in &by_rule {
        let places = waived.remove(what).unwrap_or(0);
        if places != findings.len() {
            let count = findings.len();
            let line = format!("`{what} {count}: REASON` in tests/lint-waivers.txt");
            red.push(format!("{what}: {places} places are waived, and there are {count}; {line} waives these:"));
            red.extend(findings.iter().map(|finding| format!("    {}", finding.words)));
        }
    }
    let unneeded = waived.iter().filter(|(_, places)| **places > 0);
    red.extend(unneeded.map(|(what, _)| format!("{what}: it is waived, and nothing is found")));
    red
}

fn read(line: &str) -> Option<(String, usize)> {
    let (head, reason) = line.split_once(": ")?;
    let (what, places) = head.rsplit_once(' ')?;
    let is_whole = what.split(' ').count() == 3 && !reason.trim().is_empty();
    Some((what.to_owned(), places.parse().ok()?)).filter(|_| is_whole)
}

fn finding(file: &str, rule: &str, is_error: bool) -> Finding {
    Finding { file: file.to_owned(), linter: "redocly", rule: rule.to_owned(), is_error, words: "/a: b".to_owned() }
}

#[test]
fn a_waiver_has_to_fit() {
    let twice = [finding("a.openapi.json", "r", false), finding("a.openapi.json", "r", false)];
    for (waivers, red_lines) in [
        ("# c\n\na redocly r 2: Because.", 0),
        ("a redocly r 1: Because.", 3),
        ("a redocly r 3: Because.", 3),
        ("a redocly q 2: Because.", 4),
        ("b redocly r 2: Because.", 1),
        ("a spectral q 0: Because.", 3),
        ("a spectral q 0: Because.\na redocly r 2: Because.", 0),
        ("a spectral r 2: Because.", 4),
        ("a redocly r 2: Because.\na redocly q 1: Because.", 1),
        ("a redocly r 2: Because.\na redocly r 2: Because.", 1),
        ("a redocly r 2:", 1),
        ("a redocly r: Because.", 1),
        ("", 0),
    ] {
        assert_eq!(red(&twice, waivers).len(), red_lines, "{waivers}: {:?}", red(&twice, waivers));
    }
}

#[test]
fn errors_are_never_waived_and_warnings_on_the_older_form_not_looked_at() {
    assert_eq!(red(&[finding("a.openapi.json", "r", true)], "a redocly r 1: Because.").len(), 2);
    assert_eq!(red(&[finding("a.openapi-3.0.json", "r", true)], "").len(), 1);
    assert_eq!(red(&[finding("a.openapi-3.0.json", "r", false)], "").len(), 0);
}
