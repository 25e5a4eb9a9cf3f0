//! The report as SARIF 2.1.0, for code scanning.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use specwright::diagnostic::Diagnostic;
use specwright::diff::{CHECKS, Change, OF_ACCEPTED, Verdict};
use specwright::source::{SourceMap, Span};

use super::Report;

/// The report as SARIF.
pub(super) fn render(report: &Report<'_>) -> Value {
    let changes = report.changes();
    let manuals: BTreeMap<&str, &str> = CHECKS
        .iter()
        .map(|check| (check.id, check.manual))
        .chain(OF_ACCEPTED.iter().map(|check| (check.id, check.manual)))
        .collect();
    let mut ids: Vec<&str> = changes.iter().map(|it| it.id).chain(report.errors.iter().map(|it| it.check.id)).collect();
    ids.sort_unstable();
    ids.dedup();
    let rules: Vec<Value> = ids
        .iter()
        .map(|id| {
            let manual = manuals.get(id).copied().unwrap_or_default();
            let first = manual.split_inclusive(". ").next().unwrap_or_default().trim_end();
            json!({
                "id": id,
                "shortDescription": { "text": first },
                "fullDescription": { "text": manual },
                "help": { "text": manual, "markdown": manual },
            })
        })
        .collect();
    let index = |id: &str| ids.iter().position(|known| *known == id);
    let results = changes.into_iter().map(|change| result(change, index(change.id), report.sources()));
    let errors = report.errors.iter().map(|error| of_error(error, index(error.check.id), report.sources()));
    let results: Vec<Value> = results.chain(errors).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "specwright", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn result(change: &Change, index: Option<usize>, sources: &SourceMap) -> Value {
    let level = match change.severity() {
        Verdict::Breaks if change.accepted.is_none() => "error",
        Verdict::CannotTell if change.accepted.is_none() => "warning",
        _ => "note",
    };
    // What is gone is shown where it was.
    let place = change.head.or(change.base);
    let related = change.head.and(change.base);
    let mut result = json!({
        "ruleId": change.id,
        "ruleIndex": index,
        "level": level,
        "message": { "text": format!("{} ({} of {})", change.sentence, change.node, change.api) },
        "locations": place.map(|span| location(sources, span)).into_iter().collect::<Vec<_>>(),
        "partialFingerprints": { "specwrightChange/v1": change.fingerprint() },
    });
    if let Some(span) = related {
        let mut before = location(sources, span);
        before["message"] = json!({ "text": "before" });
        result["relatedLocations"] = json!([before]);
    }
    if let Some(accepted) = &change.accepted {
        result["suppressions"] = json!([{ "kind": "external", "justification": accepted.reason }]);
    }
    result
}

fn of_error(error: &Diagnostic, index: Option<usize>, sources: &SourceMap) -> Value {
    json!({
        "ruleId": error.check.id,
        "ruleIndex": index,
        "level": "error",
        "message": { "text": error.message },
        "locations": [location(sources, error.span())],
    })
}

fn location(sources: &SourceMap, span: Span) -> Value {
    let position = sources.position(span);
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(&sources.file(span.file).name) },
            "region": { "startLine": position.line, "startColumn": position.column },
        },
    })
}

/// The path of a file as a reference: relative where it is.
fn uri(path: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let part = |byte: u8| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    let path: String = path.bytes().map(part).collect();
    if path.starts_with('/') { format!("file://{path}") } else { path }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_path_is_a_reference() {
        assert_eq!(super::uri("specs/a b/ü.yaml"), "specs/a%20b/%C3%BC.yaml");
        assert_eq!(super::uri("/srv/a.yaml"), "file:///srv/a.yaml");
    }
}
