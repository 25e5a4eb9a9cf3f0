//! Findings as text, in rustc's style.

use annotate_snippets::{AnnotationKind, Element, Level, Renderer, Snippet};

use super::{Diagnostic, Severity};
use crate::source::SourceMap;

/// Whether the text carries colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// No escape sequences: files, pipes, snapshots.
    Plain,
    /// For a terminal.
    Coloured,
}

/// One finding with source excerpt and carets.
#[must_use]
pub fn render(diagnostic: &Diagnostic, sources: &SourceMap, style: Style) -> String {
    let level = match diagnostic.check.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut elements: Vec<Element<'_>> = Vec::new();
    let mut files = Vec::new();
    for label in &diagnostic.labels {
        if !files.contains(&label.span.file) {
            files.push(label.span.file);
        }
    }
    for id in files {
        let file = sources.file(id);
        let annotations =
            diagnostic.labels.iter().enumerate().filter(|(_, label)| label.span.file == id).map(|(at, label)| {
                let kind = if at == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
                let annotation = kind.span(inside(&file.text, label.span.range()));
                if label.text.is_empty() { annotation } else { annotation.label(label.text.as_str()) }
            });
        elements.push(Snippet::source(file.text.as_str()).path(file.shown()).annotations(annotations).into());
    }
    elements.extend(diagnostic.notes.iter().map(|note| Element::from(Level::NOTE.message(note.as_str()))));
    elements.extend(diagnostic.help.iter().map(|help| Element::from(Level::HELP.message(help.as_str()))));
    let report = level.primary_title(diagnostic.message.as_str()).id(diagnostic.check.id).elements(elements);
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    renderer.render(&[report])
}

/// A range that lies in the text, on character boundaries and within few lines, so that an excerpt stays short.
fn inside(text: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let floor = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let (start, end) = (floor(range.start), floor(range.end));
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    start..end.min(line_end.max(start)).max(start)
}

/// The closing line of a run: how many errors and warnings there were; empty where there were none.
#[must_use]
pub fn summary(diagnostics: &[Diagnostic]) -> String {
    let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.check.severity == severity).count();
    let say = |number: usize, word: &str| match number {
        0 => None,
        1 => Some(format!("1 {word}")),
        _ => Some(format!("{number} {word}s")),
    };
    let parts = [say(count(Severity::Error), "error"), say(count(Severity::Warning), "warning")];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
