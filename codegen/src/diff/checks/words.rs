//! Words that the sentences of several checks use.

use crate::diff::walk::Inside;
use crate::model::{NodePath, Presence};

/// A name or text of a spec in a sentence.
pub(in crate::diff) fn code(text: &str) -> String {
    const MAX_LENGTH: usize = 120;
    let cut: String = text.chars().take(MAX_LENGTH).collect();
    let more = if cut.len() < text.len() { "…" } else { "" };
    format!("`{}{more}`", cut.replace('`', "'"))
}

/// The thing that a part belongs to, as code: the type or the operation by its name, or the API.
pub(in crate::diff) fn owner(node: &NodePath) -> String {
    match node {
        NodePath::Type(name)
        | NodePath::InType(name, _)
        | NodePath::Operation(name)
        | NodePath::InOperation(name, _)
        | NodePath::Catalogue(name)
        | NodePath::ErrorText(name, _)
        | NodePath::Capture(name, ..) => code(name),
        _ => "the API".to_owned(),
    }
}

/// A value of a node in a sentence.
pub(in crate::diff) fn place(node: &NodePath, inside: Inside) -> String {
    let node = code(&node.to_string());
    match inside {
        Inside::Itself => node,
        Inside::Items => format!("the items of {node}"),
        Inside::Values => format!("the values of {node}"),
    }
}

/// The end of a sentence on something new: whether it has to be there.
pub(in crate::diff) const fn is_new(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "is new and required",
        Presence::Optional => "is new and optional",
        Presence::Unsaid => "is new; the documents do not say whether it is required",
    }
}

/// The end of a sentence on something that is gone: whether it had to be there.
pub(in crate::diff) const fn is_gone(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "is gone; it was required",
        Presence::Optional => "is gone; it was optional",
        Presence::Unsaid => "is gone; the documents did not say whether it was required",
    }
}

/// What was and what is, where a side may have nothing: `changed from a to b`, `is now b`, `is no longer a`.
pub(in crate::diff) fn moved(from: Option<&str>, to: Option<&str>) -> String {
    match (from, to) {
        (Some(from), Some(to)) => format!("changed from {} to {}", code(from), code(to)),
        (None, Some(to)) => format!("is now {}", code(to)),
        (Some(from), None) => format!("is no longer {}", code(from)),
        (None, None) => "is as it was".to_owned(),
    }
}
