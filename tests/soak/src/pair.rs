//! Two revisions of a spec at random: a spec, and an edit of it as people make them from one revision to the next.

use crate::{Dice, Node, Path, Settled, settle, spec};

/// Maps whose entries are members, parameters or headers, with marks behind their names.
const MARKED: [&str; 5] = ["fields", "query", "headers", "client", "include"];

/// Types that stand for each other.
const SCALARS: [&str; 8] = ["string", "integer", "int32", "boolean", "uuid", "date-time", "decimal", "json"];

/// How often an edit is tried that leads to nothing else.
const TRIES: usize = 8;

/// The two revisions of a seed; `None` where its spec, or all of its edits, come to nothing.
#[must_use]
pub fn pair(seed: u64) -> Option<[Settled; 2]> {
    let base = settle(spec::make(seed));
    base.checked.api.as_ref()?;
    let mut dice = Dice::new(seed.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1));
    for _ in 0..TRIES {
        let mut tree = base.tree.clone();
        for _ in 0..=dice.below(3) {
            tree = edited(tree, &mut dice, seed);
        }
        let head = settle(tree);
        if head.checked.api.is_some() && head.tree != base.tree {
            return Some([base, head]);
        }
    }
    None
}

fn edited(mut tree: Node, dice: &mut Dice, seed: u64) -> Node {
    match dice.below(8) {
        0 => take_out(&mut tree, dice),
        1 => bring_in(&mut tree, dice, seed),
        2 | 3 => mark(&mut tree, dice),
        4 => rename(&mut tree, dice),
        5 => retype(&mut tree, dice),
        6 => reorder(&mut tree, dice),
        _ => list(&mut tree, dice),
    }
    tree
}

/// One of the places of a tree that fit.
fn place(tree: &Node, dice: &mut Dice, fits: impl Fn(&Node, &Path) -> bool) -> Option<Path> {
    let places: Vec<Path> = tree.print().places.into_iter().map(|(_, path)| path).collect();
    let fitting: Vec<&Path> = places.iter().filter(|path| fits(tree, path)).collect();
    if fitting.is_empty() { None } else { Some(fitting[dice.below(fitting.len())].clone()) }
}

fn take_out(tree: &mut Node, dice: &mut Dice) {
    if let Some(path) = place(tree, dice, |_, path| path.len() > 2) {
        tree.replace(&path, None);
    }
}

/// An entry of a section from another spec; in place of the one of that name, if there is one.
fn bring_in(tree: &mut Node, dice: &mut Dice, seed: u64) {
    let other = settle(spec::make(seed.wrapping_add(1 + dice.below(1000) as u64))).tree;
    let section = dice.pick(&["types", "types", "operations", "headers", "client", "responses"]);
    let (Some(Node::Map(theirs)), Node::Map(ours)) = (other.get(section), tree) else { return };
    let Some((_, Node::Map(ours))) = ours.iter_mut().find(|(key, _)| key == section) else { return };
    if theirs.is_empty() {
        return;
    }
    let (key, value) = theirs[dice.below(theirs.len())].clone();
    match ours.iter_mut().find(|(known, _)| *known == key) {
        Some(known) => known.1 = value,
        None => ours.push((key, value)),
    }
}

/// The name of an entry, with another mark.
fn mark(tree: &mut Node, dice: &mut Dice) {
    let Some((entries, at)) = marked(tree, dice) else { return };
    let stem = entries[at].0.trim_end_matches(['!', '?']).to_owned();
    entries[at].0 = stem + dice.pick(&["", "!", "?"]);
}

/// An entry with another name, or a type with another name everywhere.
fn rename(tree: &mut Node, dice: &mut Dice) {
    if dice.percent(50) {
        let Some((entries, at)) = marked(tree, dice) else { return };
        let key = &entries[at].0;
        let (stem, mark) = key.split_at(key.trim_end_matches(['!', '?']).len());
        entries[at].0 = format!("{stem}New{mark}");
        return;
    }
    let Some(Node::Map(types)) = tree.get("types") else { return };
    if types.is_empty() {
        return;
    }
    let name = types[dice.below(types.len())].0.clone();
    everywhere(tree, &name, &format!("{name}New"));
}

fn everywhere(node: &mut Node, name: &str, by: &str) {
    match node {
        Node::Text(text) => {
            let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
            let words = text.split_inclusive(|c| !is_part(c)).map(|word| match word.strip_prefix(name) {
                Some(rest) if !rest.starts_with(is_part) => format!("{by}{rest}"),
                _ => word.to_owned(),
            });
            *text = words.collect();
        }
        Node::Raw(_) => {}
        Node::List(items) => items.iter_mut().for_each(|item| everywhere(item, name, by)),
        Node::Map(entries) => {
            for (key, value) in entries {
                if key == name {
                    by.clone_into(key);
                }
                everywhere(value, name, by);
            }
        }
    }
}

/// A map of members or parameters, and the position of one of them.
fn marked<'t>(tree: &'t mut Node, dice: &mut Dice) -> Option<(&'t mut Vec<(String, Node)>, usize)> {
    let is_marked = |tree: &Node, path: &Path| {
        let Some((at, above)) = path.split_last() else { return false };
        let Some(Node::Map(around)) = tree.at(above) else { return false };
        around.get(*at).is_some_and(|(key, value)| {
            MARKED.contains(&key.as_str()) && matches!(value, Node::Map(entries) if !entries.is_empty())
        })
    };
    let path = place(tree, dice, is_marked)?;
    let Some(Node::Map(entries)) = tree.at_mut(&path) else { return None };
    let at = dice.below(entries.len());
    Some((entries, at))
}

fn retype(tree: &mut Node, dice: &mut Dice) {
    let is_scalar =
        |tree: &Node, path: &Path| matches!(tree.at(path), Some(Node::Text(text)) if SCALARS.contains(&text.as_str()));
    if let Some(path) = place(tree, dice, is_scalar) {
        tree.replace(&path, Some(Node::text(dice.pick(&SCALARS))));
    }
}

fn reorder(tree: &mut Node, dice: &mut Dice) {
    let is_map = |tree: &Node, path: &Path| matches!(tree.at(path), Some(Node::Map(entries)) if entries.len() > 1);
    let Some(path) = place(tree, dice, is_map) else { return };
    if let Some(Node::Map(entries)) = tree.at_mut(&path) {
        dice.shuffle(entries);
    }
}

/// A list, such as that of an enum, with one more item or one less.
fn list(tree: &mut Node, dice: &mut Dice) {
    let is_list = |tree: &Node, path: &Path| {
        path.len() > 1
            && matches!(tree.at(path), Some(Node::List(items)) if items.iter().all(|it| matches!(it, Node::Text(_))))
    };
    let Some(path) = place(tree, dice, is_list) else { return };
    let Some(Node::List(items)) = tree.at_mut(&path) else { return };
    if dice.percent(50) && items.len() > 1 {
        items.remove(dice.below(items.len()));
    } else {
        items.push(Node::text(format!("more{}", dice.below(100))));
    }
}
