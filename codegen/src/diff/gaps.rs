//! What a spec that today's checks refuse says and its model lacks: it is there, and nothing is known of it, so that it is neither new,
//! gone nor changed.

use std::collections::BTreeSet;

use super::change::Change;
use crate::ast::keyword::Shape;
use crate::ast::table::PLACES;
use crate::ast::yaml::{Yaml, YamlKind};
use crate::model::{NodePath, OperationPart, TypePart};
use crate::source::Span;

/// The text of a spec of which something did not resolve.
#[derive(Debug)]
pub struct Gaps {
    entries: Vec<Entry>,
    /// The positions of the innermost nodes that something was refused of.
    torn: BTreeSet<usize>,
}

/// A key with its value, or an item of a list.
#[derive(Debug)]
struct Entry {
    /// The keys that lead to it, its own last, without marks.
    path: Vec<String>,
    /// From the key to the end of the value.
    span: Span,
    /// Whether it stands for a node, and not for a word about one.
    is_node: bool,
}

impl Gaps {
    /// Of the trees of a spec, and where something of it was refused.
    pub(crate) fn of(trees: &[Yaml], refused: impl IntoIterator<Item = Span>) -> Self {
        let words = Words::of_table();
        let mut gaps = Self { entries: Vec::new(), torn: BTreeSet::new() };
        trees.iter().for_each(|tree| gaps.walk(tree, &mut Vec::new(), &words));
        let torn: Vec<usize> = refused.into_iter().filter_map(|span| gaps.node_at(span)).collect();
        gaps.torn.extend(torn);
        gaps
    }

    fn walk(&mut self, of: &Yaml, path: &mut Vec<String>, words: &Words) {
        let is_named = path.last().is_some_and(|key| words.containers.contains(key.as_str()));
        let mut add = |this: &mut Self, name: &str, from: Span, value: &Yaml| {
            let name = name.trim_end_matches(['!', '?']);
            path.push(name.to_owned());
            let is_node = is_named || words.wholes.contains(name);
            let span = Span { end: value.span.end, ..from };
            this.entries.push(Entry { path: path.clone(), span, is_node });
            this.walk(value, path, words);
            path.pop();
        };
        match &of.kind {
            YamlKind::Scalar(_) => {}
            YamlKind::Map(entries) => {
                for (key, value) in entries {
                    if let YamlKind::Scalar(name) = &key.kind {
                        add(self, &name.text, key.span, value);
                    }
                }
            }
            YamlKind::List(items) => {
                for item in items {
                    add(self, name_of(item), item.span, item);
                }
            }
        }
    }

    /// The innermost node that a place lies in.
    fn node_at(&self, place: Span) -> Option<usize> {
        let holds = |it: &Span| it.file == place.file && it.start <= place.start && place.end <= it.end;
        let around = self.entries.iter().enumerate().filter(|(_, it)| it.is_node && holds(&it.span));
        around.max_by_key(|(_, it)| it.path.len()).map(|(at, _)| at)
    }

    /// Whether a change only tells that this side does not resolve there; `place` is where the change stands in it.
    pub(super) fn explains(&self, change: &Change, place: Option<Span>) -> bool {
        match place {
            Some(place) => self.node_at(place).is_some_and(|at| self.torn.contains(&at)),
            None => self.has(&change.node),
        }
    }

    /// Whether a node is written.
    fn has(&self, node: &NodePath) -> bool {
        let Some((around, name)) = written(node) else { return false };
        self.entries.iter().any(|Entry { path, .. }| match path.split_last() {
            // A part of a type or an operation stands somewhere in it; all else where its path says.
            Some((last, before)) => {
                *last == name && before.starts_with(&around) && (around.len() > 1 || before.len() == around.len())
            }
            None => false,
        })
    }
}

/// What an item of a list is called: its text, or its `id`.
fn name_of(item: &Yaml) -> &str {
    match &item.kind {
        YamlKind::Scalar(scalar) => &scalar.text,
        YamlKind::Map(entries) => {
            let id = entries.iter().find(|(key, _)| matches!(&key.kind, YamlKind::Scalar(it) if it.text == "id"));
            match id.map(|(_, value)| &value.kind) {
                Some(YamlKind::Scalar(scalar)) => &scalar.text,
                _ => "",
            }
        }
        YamlKind::List(_) => "",
    }
}

/// Keywords by what stands below them.
struct Words {
    /// Things that an author names, or a list of them.
    containers: BTreeSet<&'static str>,
    /// One thing.
    wholes: BTreeSet<&'static str>,
}

impl Words {
    fn of_table() -> Self {
        let mut words = Self { containers: BTreeSet::new(), wholes: BTreeSet::new() };
        for keyword in PLACES.iter().flat_map(|place| place.keywords()) {
            words.add(keyword.name, &keyword.shape);
        }
        words
    }

    fn add(&mut self, name: &'static str, shape: &Shape) {
        match shape {
            Shape::Map(..) | Shape::List(Shape::Block(_)) => {
                self.containers.insert(name);
            }
            Shape::Block(_) => {
                self.wholes.insert(name);
            }
            Shape::ByKind { map: Some(map), .. } => self.add(name, map),
            _ => {}
        }
    }
}

/// The keys around a node and its own name, as far as they tell it from others.
fn written(node: &NodePath) -> Option<(Vec<String>, String)> {
    let at = |around: &[&str], name: &str| Some((around.iter().map(|it| (*it).to_owned()).collect(), name.to_owned()));
    match node {
        NodePath::Api => None,
        NodePath::Versions => at(&[], "versions"),
        NodePath::Version(name) => at(&["versions"], name),
        NodePath::Server => at(&[], "server"),
        NodePath::Auth => at(&[], "auth"),
        NodePath::Scheme(name) => at(&["auth"], name),
        NodePath::Flow(name) => at(&["auth", name], "clientCredentials"),
        NodePath::RateLimit => at(&[], "rateLimit"),
        NodePath::ClientHeader(name) => at(&["client"], name),
        NodePath::CallHeader(name) => at(&["headers"], name),
        NodePath::Response(status) => at(&["responses"], &status.to_string()),
        NodePath::Type(name) => at(&["types"], name),
        NodePath::InType(of, part) => {
            let (TypePart::Member(name)
            | TypePart::Value(name)
            | TypePart::Case(name)
            | TypePart::Rule(name)
            | TypePart::Context(name)
            | TypePart::Example(name)) = part;
            at(&["types", of], name)
        }
        NodePath::Operation(name) => at(&["operations"], name),
        NodePath::InOperation(of, part) => {
            let name = match part {
                OperationPart::Body => "body",
                OperationPart::Auth => "auth",
                OperationPart::RateLimit => "rateLimit",
                OperationPart::Flow(_) => "clientCredentials",
                OperationPart::Response(status) => &status.to_string(),
                OperationPart::Parameter(_, name)
                | OperationPart::Scheme(name)
                | OperationPart::Wait(name)
                | OperationPart::Rule(name)
                | OperationPart::Context(name)
                | OperationPart::RequestExample(name)
                | OperationPart::ResponseExample(name) => name,
            };
            at(&["operations", of], name)
        }
        NodePath::Catalogue(name) => at(&["errors"], name),
        NodePath::ErrorText(of, id) => at(&["errors", of], id),
        NodePath::Capture(of, id, name) => at(&["errors", of, id], name),
        NodePath::Document(name) => at(&["documents"], name),
        NodePath::Section(of, name) => at(&["documents", of], name),
    }
}
