//! The YAML of a case as texts, numbers, lists and maps.

use specwright::ast::yaml::{Yaml, YamlKind, parse};
use specwright::diagnostic::Diagnostics;
use specwright::source::SourceMap;

/// A map of a case, of which every key has to be taken.
#[derive(Debug)]
pub(super) struct Map {
    entries: Vec<(String, Yaml)>,
}

impl Map {
    /// The one file of a case.
    pub(super) fn of_file(sources: &SourceMap) -> Result<Self, String> {
        let mut files = sources.iter();
        let (Some((id, file)), None) = (files.next(), files.next()) else {
            return Err("a case is one file".to_owned());
        };
        let mut diagnostics = Diagnostics::default();
        let tree = parse(id, file, &mut diagnostics);
        match tree {
            Some(tree) if diagnostics.is_empty() => Self::of(tree),
            _ => Err(format!("it is no YAML: {:?}", diagnostics.sorted())),
        }
    }

    fn of(yaml: Yaml) -> Result<Self, String> {
        let YamlKind::Map(entries) = yaml.kind else { return Err("a map is expected".to_owned()) };
        let entries = entries.into_iter().map(|(key, value)| Ok((text(key)?, value)));
        Ok(Self { entries: entries.collect::<Result<_, String>>()? })
    }

    fn take(&mut self, key: &str) -> Option<Yaml> {
        let at = self.entries.iter().position(|(known, _)| known == key)?;
        Some(self.entries.remove(at).1)
    }

    pub(super) fn text(&mut self, key: &str) -> Result<Option<String>, String> {
        self.take(key).map(text).transpose()
    }

    pub(super) fn number(&mut self, key: &str) -> Result<Option<u64>, String> {
        let text = self.text(key)?;
        text.map(|text| text.parse().map_err(|_| format!("`{key}`: {text} is no number"))).transpose()
    }

    pub(super) fn flag(&mut self, key: &str) -> Result<bool, String> {
        match self.text(key)?.as_deref() {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(other) => Err(format!("`{key}`: {other} is neither true nor false")),
        }
    }

    /// A list of texts; one text is a list of one.
    pub(super) fn texts(&mut self, key: &str) -> Result<Vec<String>, String> {
        match self.take(key) {
            None => Ok(Vec::new()),
            Some(Yaml { kind: YamlKind::List(items), .. }) => items.into_iter().map(text).collect(),
            Some(one) => Ok(vec![text(one)?]),
        }
    }

    pub(super) fn map(&mut self, key: &str) -> Result<Option<Self>, String> {
        self.take(key).map(Self::of).transpose()
    }

    pub(super) fn maps(&mut self, key: &str) -> Result<Vec<Self>, String> {
        match self.take(key) {
            None => Ok(Vec::new()),
            Some(Yaml { kind: YamlKind::List(items), .. }) => items.into_iter().map(Self::of).collect(),
            Some(_) => Err(format!("`{key}`: a list is expected")),
        }
    }

    /// All of it, as texts.
    pub(super) fn pairs(self) -> Result<Vec<(String, String)>, String> {
        self.entries.into_iter().map(|(key, value)| Ok((key, text(value)?))).collect()
    }

    /// # Errors
    /// If a key is left that nobody took.
    pub(super) fn end(self) -> Result<(), String> {
        self.entries.first().map_or(Ok(()), |(key, _)| Err(format!("`{key}` has no meaning here")))
    }
}

fn text(yaml: Yaml) -> Result<String, String> {
    match yaml.kind {
        YamlKind::Scalar(scalar) => Ok(scalar.text),
        other => Err(format!("a single value is expected, and not {}", other.word())),
    }
}
