//! A spec as a tree that can be changed, and its text.

use std::ops::Range;

/// A value of a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Text.
    Text(String),
    /// A number, `true`, `false` or `null`, as it stands in the text.
    Raw(String),
    /// A list.
    List(Vec<Node>),
    /// A map.
    Map(Vec<(String, Node)>),
}

/// Where a value stands: the position in each list or map from the top.
pub type Path = Vec<usize>;

/// The text of a spec, and where each value stands in it, inner ones after outer ones.
#[derive(Clone, Debug)]
pub struct Printed {
    /// The text.
    pub text: String,
    /// Range (of a map's entry with its key) and path of every value.
    pub places: Vec<(Range<usize>, Path)>,
}

impl Node {
    /// Text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A number or one of the three words.
    #[must_use]
    pub fn raw(token: impl ToString) -> Self {
        Self::Raw(token.to_string())
    }

    /// A map of these entries.
    #[must_use]
    pub fn map<K: Into<String>>(entries: impl IntoIterator<Item = (K, Node)>) -> Self {
        Self::Map(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }

    /// The value under a key of a map.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Self::Map(entries) = self else { return None };
        entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The number of values in it, itself included.
    #[must_use]
    pub fn size(&self) -> usize {
        let inner: usize = match self {
            Self::Text(_) | Self::Raw(_) => 0,
            Self::List(items) => items.iter().map(Self::size).sum(),
            Self::Map(entries) => entries.iter().map(|(_, value)| value.size()).sum(),
        };
        inner + 1
    }

    /// The value at a path.
    #[must_use]
    pub fn at(&self, path: &[usize]) -> Option<&Self> {
        let Some((first, rest)) = path.split_first() else { return Some(self) };
        match self {
            Self::List(items) => items.get(*first)?.at(rest),
            Self::Map(entries) => entries.get(*first)?.1.at(rest),
            Self::Text(_) | Self::Raw(_) => None,
        }
    }

    /// The value at a path, to be changed.
    pub fn at_mut(&mut self, path: &[usize]) -> Option<&mut Self> {
        let Some((first, rest)) = path.split_first() else { return Some(self) };
        match self {
            Self::List(items) => items.get_mut(*first)?.at_mut(rest),
            Self::Map(entries) => entries.get_mut(*first)?.1.at_mut(rest),
            Self::Text(_) | Self::Raw(_) => None,
        }
    }

    /// Changes the value at a path; without a value in its place it is taken out of its list or map.
    pub fn replace(&mut self, path: &[usize], with: Option<Self>) {
        let Some((&first, rest)) = path.split_first() else { return };
        match self {
            Self::List(items) if rest.is_empty() && first < items.len() => match with {
                Some(value) => items[first] = value,
                None => _ = items.remove(first),
            },
            Self::Map(entries) if rest.is_empty() && first < entries.len() => match with {
                Some(value) => entries[first].1 = value,
                None => _ = entries.remove(first),
            },
            Self::List(items) => {
                items.get_mut(first).into_iter().for_each(|item| item.replace(rest, with.clone()));
            }
            Self::Map(entries) => {
                entries.get_mut(first).into_iter().for_each(|(_, value)| value.replace(rest, with.clone()));
            }
            Self::Text(_) | Self::Raw(_) => {}
        }
    }

    /// Its text: a line for each entry of the top and of the maps of named things in it.
    #[must_use]
    pub fn print(&self) -> Printed {
        let mut printer = Printer { out: Printed { text: String::new(), places: Vec::new() }, path: Vec::new() };
        let Self::Map(entries) = self else { return printer.out };
        for (at, (key, value)) in entries.iter().enumerate() {
            printer.entry(at, key, |printer| printer.section(value));
            printer.out.text.push('\n');
        }
        printer.out
    }
}

struct Printer {
    out: Printed,
    path: Path,
}

impl Printer {
    fn entry(&mut self, at: usize, key: &str, value: impl FnOnce(&mut Self)) {
        self.place(at, |printer| {
            printer.out.text.push_str(&scalar(key));
            printer.out.text.push_str(": ");
            value(printer);
        });
    }

    fn place(&mut self, at: usize, print: impl FnOnce(&mut Self)) {
        let start = self.out.text.len();
        let index = self.out.places.len();
        self.path.push(at);
        self.out.places.push((start..start, self.path.clone()));
        print(self);
        self.path.pop();
        self.out.places[index].0.end = self.out.text.len();
    }

    /// The value of an entry of the top.
    fn section(&mut self, value: &Node) {
        match value {
            Node::Map(entries)
                if !entries.is_empty()
                    && entries.iter().all(|(_, value)| matches!(value, Node::Map(_) | Node::Text(_)))
                    && entries.len() > 1 =>
            {
                for (at, (key, value)) in entries.iter().enumerate() {
                    self.out.text.push_str("\n  ");
                    self.entry(at, key, |printer| printer.flow(value));
                }
            }
            other => self.flow(other),
        }
    }

    fn flow(&mut self, value: &Node) {
        match value {
            Node::Text(text) => self.out.text.push_str(&scalar(text)),
            Node::Raw(token) => self.out.text.push_str(token),
            Node::List(items) => {
                self.out.text.push('[');
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        self.out.text.push_str(", ");
                    }
                    self.place(at, |printer| printer.flow(item));
                }
                self.out.text.push(']');
            }
            Node::Map(entries) => {
                self.out.text.push('{');
                for (at, (key, value)) in entries.iter().enumerate() {
                    if at > 0 {
                        self.out.text.push_str(", ");
                    }
                    self.entry(at, key, |printer| printer.flow(value));
                }
                self.out.text.push('}');
            }
        }
    }
}

/// Words that YAML reads as something else than text.
const LOADED: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

/// A scalar: bare where YAML reads it as the same text.
fn scalar(text: &str) -> String {
    let is_word = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '<' | '>' | '-'))
        && !LOADED.contains(&text.to_ascii_lowercase().as_str());
    if is_word {
        return text.to_owned();
    }
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if is_hidden(c) => out.push_str(&format!("\\U{:08X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Whether a reader of the file would not see it.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::Node;

    #[test]
    fn values_stand_where_the_places_say() {
        let tree = Node::map([
            ("api", Node::text("a")),
            (
                "types",
                Node::map([
                    ("T", Node::text("list<U>")),
                    ("U", Node::map([("enum", Node::List(vec![Node::text("x\n\"")]))])),
                ]),
            ),
        ]);
        let printed = tree.print();
        assert_eq!(printed.text, "api: a\ntypes: \n  T: list<U>\n  U: {enum: [\"x\\n\\\"\"]}\n");
        for (range, path) in &printed.places {
            assert!(tree.at(path).is_some());
            assert!(!printed.text[range.clone()].is_empty());
        }
        let (range, path) = printed.places.last().unwrap();
        assert_eq!((&printed.text[range.clone()], path.as_slice()), ("\"x\\n\\\"\"", &[1, 1, 0, 0][..]));
    }

    #[test]
    fn what_is_taken_out_is_gone() {
        let mut tree = Node::map([("a", Node::List(vec![Node::raw(1), Node::raw(2)]))]);
        tree.replace(&[0, 0], None);
        assert_eq!(tree, Node::map([("a", Node::List(vec![Node::raw(2)]))]));
        tree.replace(&[0], Some(Node::text("x")));
        assert_eq!(tree, Node::map([("a", Node::text("x"))]));
    }
}
