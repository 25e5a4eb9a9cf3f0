//! Every edit of a spec that takes out a keyword or says something else under it, named by the keyword table.

use specwright::ast::keyword::{KeyForm, MapKind, Shape};
use specwright::ast::table::API;
use specwright::diff::Edit;

use crate::{Node, Path};

/// An edit of a spec.
#[derive(Clone, Debug)]
pub struct Edited {
    /// The place of the keyword table.
    pub place: &'static str,
    /// The keyword.
    pub keyword: &'static str,
    /// What was done to it: removed, or changed.
    pub edit: Edit,
    /// The spec as it is then.
    pub tree: Node,
}

/// The edits of a spec.
#[must_use]
pub fn edits(tree: &Node) -> Vec<Edited> {
    let mut walk = Walk { tree, path: Vec::new(), found: Vec::new() };
    walk.block(tree, &API);
    walk.found
}

struct Walk<'t> {
    tree: &'t Node,
    path: Path,
    found: Vec<Edited>,
}

/// The keyword that an edit is of.
type At = (&'static str, &'static str);

impl Walk<'_> {
    fn push(&mut self, (place, keyword): At, edit: Edit, with: Option<Node>) {
        let mut tree = self.tree.clone();
        tree.replace(&self.path, with);
        self.found.push(Edited { place, keyword, edit, tree });
    }

    fn within(&mut self, at: usize, look: impl FnOnce(&mut Self)) {
        self.path.push(at);
        look(self);
        self.path.pop();
    }

    fn block(&mut self, node: &Node, place: &'static MapKind) {
        let Node::Map(entries) = node else { return };
        for (at, (name, value)) in entries.iter().enumerate() {
            let Some(keyword) = place.keyword(name) else { continue };
            self.within(at, |walk| {
                let at = (place.name, keyword.name);
                walk.push(at, Edit::Removed, None);
                walk.shape(value, &keyword.shape, at);
            });
        }
    }

    fn shape(&mut self, node: &Node, shape: &Shape, at: At) {
        match (shape, node) {
            (Shape::Block(kind), node) => self.block(node, kind()),
            (Shape::ByKind { scalar, map, list }, node) => {
                let shape = match node {
                    Node::Text(_) | Node::Raw(_) => scalar,
                    Node::List(_) => list,
                    Node::Map(_) => map,
                };
                shape.iter().for_each(|shape| self.shape(node, shape, at));
            }
            (Shape::List(item) | Shape::OneOrMore(item), Node::List(items)) => {
                for (position, node) in items.iter().enumerate() {
                    self.within(position, |walk| {
                        walk.push(at, Edit::Changed, None);
                        walk.shape(node, item, at);
                    });
                }
            }
            (Shape::OneOrMore(item), node) => self.shape(node, item, at),
            (Shape::Map(form, value), Node::Map(entries)) => {
                for (position, (key, node)) in entries.iter().enumerate() {
                    if *form == KeyForm::Marked {
                        self.marks(entries, position, key, at);
                    }
                    self.within(position, |walk| {
                        // One of several things under a keyword.
                        walk.push(at, Edit::Changed, None);
                        walk.shape(node, value, at);
                    });
                }
            }
            (Shape::Literal, node) => {
                other(node, &[]).into_iter().for_each(|with| self.push(at, Edit::Changed, Some(with)))
            }
            (Shape::Word(words), node) => {
                other(node, words).into_iter().for_each(|with| self.push(at, Edit::Changed, Some(with)));
            }
            (Shape::Type, Node::Text(text)) => self.types(text, at),
            (_, node @ (Node::Text(_) | Node::Raw(_))) => {
                other(node, &[]).into_iter().for_each(|with| self.push(at, Edit::Changed, Some(with)));
            }
            _ => {}
        }
    }

    /// The key with each other mark.
    fn marks(&mut self, entries: &[(String, Node)], position: usize, key: &str, (_, keyword): At) {
        let plain = key.trim_end_matches(['!', '?']);
        let place = match keyword {
            "include" => "an include",
            "auth" => "an auth scheme",
            _ => "a field",
        };
        for (mark, name) in [("!", "!"), ("?", "?"), ("", "!")] {
            let other = format!("{plain}{mark}");
            if other != key {
                let mut marked = entries.to_vec();
                marked[position].0 = other;
                self.push((place, name), Edit::Changed, Some(Node::Map(marked)));
            }
        }
    }

    /// The type with each other mark, and other types.
    fn types(&mut self, text: &str, at: At) {
        let plain = text.trim_end_matches(['!', '?']);
        for (mark, name) in [("!", "T!"), ("?", "T?"), ("", "T?")] {
            let other = format!("{plain}{mark}");
            if other != text && !text.contains('|') {
                self.push((at.0, name), Edit::Changed, Some(Node::text(other)));
            }
        }
        for other in ["string", "integer", "uuid", "json", "list<string>", "boolean", "none"] {
            if other != plain {
                self.push(at, Edit::Changed, Some(Node::text(other)));
            }
        }
    }
}

/// Other values of the kind.
fn other(node: &Node, words: &[&'static str]) -> Vec<Node> {
    let is = |node: &Node, word: &str| matches!(node, Node::Text(text) if text == word);
    if !words.is_empty() {
        return words.iter().filter(|word| !is(node, word)).map(|word| Node::text(*word)).collect();
    }
    match node {
        Node::Raw(token) => match (token.as_str(), token.parse::<u64>()) {
            ("true", _) => vec![Node::raw(false)],
            ("false", _) => vec![Node::raw(true)],
            (_, Ok(number)) => vec![Node::raw(number.saturating_add(1)), Node::raw(number.saturating_sub(1))],
            _ => Vec::new(),
        },
        Node::Text(text) => vec![Node::text(format!("{text}x"))],
        Node::List(_) | Node::Map(_) => Vec::new(),
    }
}
