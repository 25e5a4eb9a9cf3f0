//! Smaller specs to try in place of one.

use crate::{Node, Path};

/// The specs that are one step smaller: something is taken out, or stands in a shorter form. Those that lose most come first.
#[must_use]
pub fn reductions(tree: &Node) -> Vec<Node> {
    let mut paths = Vec::new();
    walk(tree, &mut Vec::new(), &mut paths);
    let size = |path: &Path| tree.at(path).map_or(0, Node::size);
    paths.sort_by_key(|path| std::cmp::Reverse(size(path)));
    let mut smaller = Vec::new();
    for path in &paths {
        let mut without = tree.clone();
        without.replace(path, None);
        smaller.push(without);
    }
    for path in &paths {
        let shorter = tree.at(path).and_then(shorter);
        smaller.extend(shorter.map(|value| {
            let mut with = tree.clone();
            with.replace(path, Some(value));
            with
        }));
    }
    smaller
}

fn walk(node: &Node, path: &mut Path, found: &mut Vec<Path>) {
    let mut visit = |at: usize, value: &Node| {
        path.push(at);
        found.push(path.clone());
        walk(value, path, found);
        path.pop();
    };
    match node {
        Node::List(items) => items.iter().enumerate().for_each(|(at, item)| visit(at, item)),
        Node::Map(entries) => entries.iter().enumerate().for_each(|(at, (_, value))| visit(at, value)),
        Node::Text(_) | Node::Raw(_) => {}
    }
}

/// A shorter way to write about the same.
fn shorter(node: &Node) -> Option<Node> {
    match node {
        Node::Map(_) => node.get("type").cloned(),
        Node::Text(text) if text.len() > 40 && !text.contains("this") => Some(Node::text("a")),
        Node::Text(text) => inner(text).map(Node::text),
        Node::List(items) if items.len() == 1 => items.first().cloned(),
        _ => None,
    }
}

/// The type in a list, a map or behind a mark.
fn inner(text: &str) -> Option<&str> {
    let text = text.strip_suffix(['?', '!']).map_or(text, |rest| rest);
    let inside = ["list<", "map<"].iter().find_map(|head| text.strip_prefix(head))?;
    inside.strip_suffix('>')
}
