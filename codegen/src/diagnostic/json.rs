//! Findings as JSON, for editors and CI.

use std::borrow::Cow;

use serde::Serialize;

use super::Diagnostic;
use crate::source::SourceMap;

#[derive(Serialize)]
struct Finding<'a> {
    severity: &'static str,
    id: &'static str,
    message: &'a str,
    labels: Vec<SourceRange<'a>>,
    notes: &'a [String],
    help: &'a [String],
}

#[derive(Serialize)]
struct SourceRange<'a> {
    file: Cow<'a, str>,
    line: usize,
    column: usize,
    start: u32,
    end: u32,
    text: &'a str,
}

/// An array of findings; lines and columns count from 1, columns in characters, `start` and `end` are bytes.
#[must_use]
pub fn to_json(diagnostics: &[Diagnostic], sources: &SourceMap) -> serde_json::Value {
    let findings: Vec<Finding<'_>> = diagnostics
        .iter()
        .map(|diagnostic| Finding {
            severity: diagnostic.check.severity.word(),
            id: diagnostic.check.id,
            message: &diagnostic.message,
            labels: diagnostic
                .labels
                .iter()
                .map(|label| {
                    let position = sources.position(label.span);
                    SourceRange {
                        file: sources.file(label.span.file).shown(),
                        line: position.line,
                        column: position.column,
                        start: label.span.start,
                        end: label.span.end,
                        text: &label.text,
                    }
                })
                .collect(),
            notes: &diagnostic.notes,
            help: &diagnostic.help,
        })
        .collect();
    serde_json::json!(findings)
}
