//! The report for machines. `schema.json` says what stands in it.

use serde_json::{Value, json};
use specwright::diff::{Change, Wire};
use specwright::source::{SourceMap, Span};

use super::Report;

/// The number of the format: another one where a reader of this one would be misled.
pub(super) const FORMAT: u32 = 1;

/// A value as text, for people too.
pub(super) fn text(value: &Value) -> String {
    // The keys of a value are texts, so that it can be written. By way of `Display` it takes twice as long.
    serde_json::to_string_pretty(value).unwrap_or_default()
}

/// The report as JSON.
pub(super) fn render(report: &Report<'_>) -> Value {
    let crates: Vec<Value> = report
        .crates()
        .map(|(it, _)| json!({ "name": it.name, "version": it.version, "bump": it.bump.word(), "next": it.next }))
        .collect();
    let changes: Vec<Value> = report.changes().into_iter().map(|change| of(change, report.sources())).collect();
    let facts = report.facts().into_iter();
    let facts: Vec<Value> =
        facts.map(|it| json!({ "api": it.api, "node": it.node.to_string(), "sentence": it.sentence })).collect();
    json!({
        "format": FORMAT,
        "base": report.base,
        "head": report.head,
        "crates": crates,
        "changes": changes,
        "facts": facts,
    })
}

fn of(change: &Change, sources: &SourceMap) -> Value {
    let accepted = match &change.accepted {
        None => Value::Bool(false),
        Some(entry) => json!({
            "id": change.id,
            "node": change.node.to_string(),
            "from": change.from,
            "to": change.to,
            "reason": entry.reason,
            "until": entry.until,
        }),
    };
    let witness = change.witness.as_deref().map(|text| {
        // A number of any size stays what it is, as text where JSON of this reader has no room for it.
        serde_json::from_str(text).unwrap_or_else(|_| Value::from(text))
    });
    json!({
        "id": change.id,
        "fingerprint": change.fingerprint(),
        "api": change.api,
        "node": change.node.to_string(),
        "cause": change.cause.word(),
        "wire": wire(&change.wire),
        "rust": change.rust.word(),
        "behaviour": change.behaviour.word(),
        "sentence": change.sentence,
        "base": change.base.map(|span| place(sources, span)),
        "head": change.head.map(|span| place(sources, span)),
        "items": change.items,
        "witness": witness,
        "accepted": accepted,
    })
}

/// One location is an object, several are a list; a change that does not show on the wire has `none` twice.
fn wire(list: &[Wire]) -> Value {
    let of = |it: &Wire| json!({ "old_client": it.old_client.word(), "new_client": it.new_client.word(), "location": it.location.word() });
    match list {
        [] => json!({ "old_client": "none", "new_client": "none", "location": "other" }),
        [one] => of(one),
        several => several.iter().map(of).collect(),
    }
}

fn place(sources: &SourceMap, span: Span) -> Value {
    json!({ "file": sources.file(span.file).name, "line": sources.position(span).line })
}
