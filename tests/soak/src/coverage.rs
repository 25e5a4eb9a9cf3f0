//! Which keywords specs use, and which forms of types, each in its place of the keyword table.

use std::collections::BTreeMap;

use specwright::ast::keyword::{MapKind, Shape};
use specwright::ast::table::{API, PLACES};

use crate::Node;

/// How often each thing was used.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// Keywords by place and name: `a field`, `type`.
    pub keywords: BTreeMap<(&'static str, &'static str), usize>,
    /// Forms of types by place and keyword: `a field type`, `list`.
    pub types: BTreeMap<(String, &'static str), usize>,
}

impl Coverage {
    /// Counts what a spec uses.
    pub fn count(&mut self, tree: &Node) {
        self.block(tree, &API);
    }

    /// The keywords of the table that were used less often than that.
    #[must_use]
    pub fn rare(&self, least: usize) -> Vec<(&'static str, &'static str, usize)> {
        let all = PLACES.iter().flat_map(|place| place.keywords().map(|keyword| (place.name, keyword.name)));
        let counted = all.map(|key| (key.0, key.1, self.keywords.get(&key).copied().unwrap_or(0)));
        counted.filter(|(.., times)| *times < least).collect()
    }

    fn block(&mut self, node: &Node, place: &'static MapKind) {
        let Node::Map(entries) = node else { return };
        for (name, value) in entries {
            let Some(keyword) = place.keyword(name) else { continue };
            *self.keywords.entry((place.name, keyword.name)).or_default() += 1;
            self.shape(value, &keyword.shape, &format!("{} {}", place.name, keyword.name));
        }
    }

    fn shape(&mut self, node: &Node, shape: &Shape, place: &str) {
        match (shape, node) {
            (Shape::Type, Node::Text(text)) => {
                for form in forms(text) {
                    *self.types.entry((place.to_owned(), form)).or_default() += 1;
                }
            }
            (Shape::List(item) | Shape::OneOrMore(item), Node::List(items)) => {
                items.iter().for_each(|node| self.shape(node, item, place));
            }
            (Shape::OneOrMore(item), node) => self.shape(node, item, place),
            (Shape::Map(_, value), Node::Map(entries)) => {
                entries.iter().for_each(|(_, node)| self.shape(node, value, place));
            }
            (Shape::Block(kind), node) => self.block(node, kind()),
            (Shape::ByKind { scalar, map, list }, node) => {
                let shape = match node {
                    Node::Text(_) | Node::Raw(_) => scalar,
                    Node::List(_) => list,
                    Node::Map(_) => map,
                };
                shape.iter().for_each(|shape| self.shape(node, shape, place));
            }
            _ => {}
        }
    }
}

/// The forms of types.
pub const FORMS: [&str; 22] = [
    "string",
    "integer",
    "int32",
    "int64",
    "number",
    "decimal",
    "boolean",
    "uuid",
    "date",
    "date-time",
    "uri",
    "email",
    "json",
    "list",
    "map",
    "may be null",
    "never null",
    "several",
    "named",
    "list of lists",
    "list of maps",
    "list of what may be null",
];

/// The forms that the text of a type has.
fn forms(text: &str) -> Vec<&'static str> {
    let mut found = Vec::new();
    let words: Vec<&str> = text
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
        .filter(|word| !word.is_empty())
        .collect();
    for form in FORMS {
        let has = match form {
            "may be null" => text.contains('?'),
            "never null" => text.contains('!'),
            "several" => text.contains('|'),
            "named" => words.iter().any(|word| !FORMS.contains(word) && !["none", "undocumented"].contains(word)),
            "list of lists" => text.contains("list<list<"),
            "list of maps" => text.contains("list<map<"),
            "list of what may be null" => text.contains("?>") && text.contains("list<"),
            word => words.contains(&word),
        };
        if has {
            found.push(form);
        }
    }
    found
}
