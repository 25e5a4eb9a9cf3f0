//! Reads scalars by the kind that the place wants; maps offsets in a scalar's text back to the file.

use std::ops::Range;

use super::Literal;
use super::yaml::{Scalar, Yaml, YamlKind};
use crate::source::{SourceMap, Span, Spanned};

impl Scalar {
    /// The text with its range.
    #[must_use]
    pub fn spanned(&self) -> Spanned<String> {
        Spanned::new(self.text.clone(), self.span)
    }

    /// The text as a whole number of at least 0.
    #[must_use]
    pub fn count(&self) -> Option<u32> {
        self.text.parse().ok()
    }

    /// The value by YAML 1.2's core schema: quoted is always text.
    #[must_use]
    pub fn literal(&self) -> Literal {
        if !self.plain {
            return Literal::String(self.text.clone());
        }
        match self.text.as_str() {
            "null" | "~" | "" => Literal::Null,
            "true" => Literal::Boolean(true),
            "false" => Literal::Boolean(false),
            text if is_json_number(text) => Literal::Number(text.to_owned()),
            text => Literal::String(text.to_owned()),
        }
    }

    /// Where a part of the text stands in the file. Escapes and folded lines cannot be followed: then it is the whole scalar.
    #[must_use]
    pub fn locate(&self, sources: &SourceMap, part: Range<usize>) -> Span {
        let raw = sources.text(self.span);
        let direct = |lead: usize| {
            let written = raw.get(lead..lead + self.text.len());
            (written == Some(self.text.as_str())).then(|| self.span.part(lead + part.start, lead + part.end))
        };
        direct(0).or_else(|| direct(1)).or_else(|| self.locate_in_block(raw, part)).unwrap_or(self.span)
    }

    /// For a `|` block: line n of the text is line n of what was written, less the indentation. The parser's range begins
    /// with the first letter, or with the `|`.
    fn locate_in_block(&self, raw: &str, part: Range<usize>) -> Option<Span> {
        // "The end" is that of the last line, not the empty line behind it.
        let start = part.start.min(self.text.trim_end().len());
        let before = self.text.get(..start)?;
        let line = before.matches('\n').count();
        let column = start - before.rfind('\n').map_or(0, |at| at + 1);
        let mut below = if raw.starts_with('|') { raw.find('\n')? + 1 } else { 0 };
        for _ in 0..line {
            below += raw.get(below..)?.find('\n')? + 1;
        }
        let wanted = self.text.lines().nth(line)?;
        let written = raw.get(below..)?.lines().next()?;
        let indent = written.trim_end().strip_suffix(wanted.trim_end())?.len();
        let from = below + indent + column;
        Some(self.span.part(from, from + part.len()))
    }
}

/// Whether text is a number as JSON writes it.
#[must_use]
pub fn is_json_number(text: &str) -> bool {
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && serde_json::from_str::<serde_json::Number>(text).is_ok()
}

/// A tree as JSON text, scalars by the core schema.
#[must_use]
pub fn json(yaml: &Yaml) -> String {
    match &yaml.kind {
        YamlKind::Scalar(scalar) => scalar.literal().json(),
        YamlKind::List(items) => format!("[{}]", items.iter().map(json).collect::<Vec<_>>().join(",")),
        YamlKind::Map(entries) => {
            let member = |(key, value): &(Yaml, Yaml)| {
                let name = match &key.kind {
                    YamlKind::Scalar(scalar) => scalar.text.as_str(),
                    _ => "",
                };
                format!("{}:{}", serde_json::Value::from(name), json(value))
            };
            format!("{{{}}}", entries.iter().map(member).collect::<Vec<_>>().join(","))
        }
    }
}
