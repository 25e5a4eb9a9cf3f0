//! What the compiler tells a person: check, message, places, help; as text in rustc's style or as JSON.

mod check;
mod json;
mod text;

use crate::source::{SourceMap, Span};

pub use check::{Check, Severity};
pub use json::to_json;
pub use text::{Style, render, summary};

/// One finding.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The check that found it.
    pub check: &'static Check,
    /// One sentence, lower case, names in backticks.
    pub message: String,
    /// Places; the first is the main one.
    pub labels: Vec<Label>,
    /// What else is worth knowing.
    pub notes: Vec<String>,
    /// What to type instead.
    pub help: Vec<String>,
}

/// A place and what is to be said of it.
#[derive(Clone, Debug)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What to say there; may be empty.
    pub text: String,
}

impl Diagnostic {
    /// A finding at a place.
    pub fn new(check: &'static Check, span: Span, message: impl Into<String>) -> Self {
        Self {
            check,
            message: one_line(message.into()),
            labels: vec![Label { span, text: String::new() }],
            notes: Vec::new(),
            help: Vec::new(),
        }
    }

    /// Says something at the main place.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.labels[0].text = text.into();
        self
    }

    /// Points at another place.
    #[must_use]
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// Adds something worth knowing.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Adds an edit that mends it.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// Adds an edit that mends it, where there is one.
    #[must_use]
    pub fn maybe_help(self, text: Option<String>) -> Self {
        match text {
            Some(text) => self.help(text),
            None => self,
        }
    }

    /// The main place.
    #[must_use]
    pub fn span(&self) -> Span {
        self.labels[0].span
    }
}

/// A message with what ends a line or hides text written out, since names come from specs.
fn one_line(text: String) -> String {
    let is_hidden = |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !text.contains(is_hidden) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_hidden(c) { out.extend(c.escape_debug()) } else { out.push(c) }
    }
    out
}

/// All the findings of a run.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds the findings of another stage.
    pub fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
    }

    /// The findings by file and place, each once.
    #[must_use]
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.list.sort_by(|a, b| {
            (a.span().file, a.span().start, a.check.id, &a.message).cmp(&(
                b.span().file,
                b.span().start,
                b.check.id,
                &b.message,
            ))
        });
        self.list.dedup_by(|a, b| a.check.id == b.check.id && a.span() == b.span() && a.message == b.message);
        self.list
    }

    /// Whether anything found keeps the output from being right.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.check.severity == Severity::Error)
    }

    /// Where errors were found.
    pub fn errors(&self) -> impl Iterator<Item = Span> {
        self.list.iter().filter(|it| it.check.severity == Severity::Error).map(Diagnostic::span)
    }

    /// Whether an error was found at a place within that one.
    #[must_use]
    pub fn has_error_within(&self, span: Span) -> bool {
        self.list.iter().any(|diagnostic| {
            let found = diagnostic.span();
            let is_within = found.file == span.file && span.start <= found.start && found.end <= span.end;
            is_within && diagnostic.check.severity == Severity::Error
        })
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

/// The name among `known` that is nearest to `written`, as a help line; `None` where nothing is near.
#[must_use]
pub fn did_you_mean<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(written, known).map(|name| format!("did you mean `{name}`?"))
}

/// The name among `known` that is nearest to `written` by edit distance, at most a third of its length away.
#[must_use]
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const MAX_LENGTH: usize = 80;
    if written.len() > MAX_LENGTH {
        return None;
    }
    let limit = (written.chars().count() / 3).max(1);
    known
        .into_iter()
        .filter(|name| name.len() <= MAX_LENGTH)
        .map(|name| (strsim::osa_distance(&written.to_lowercase(), &name.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, name)| (*distance, *name))
        .map(|(_, name)| name)
}

/// `file:line:column` of a place.
#[must_use]
pub fn place(sources: &SourceMap, span: Span) -> String {
    let position = sources.position(span);
    format!("{}:{}:{}", sources.file(span.file).shown(), position.line, position.column)
}
