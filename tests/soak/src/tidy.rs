//! Takes warnings away, so that a spec that fails can stand among the accepted cases, which have none.

use specwright::diagnostic::Diagnostic;

use crate::repair::refused;
use crate::{Node, Path, check, settle};

/// How often warnings are looked at before a spec is given up.
const ROUNDS: usize = 8;

/// The spec without what the compiler warns of: an operation gets its `doc`, anything else is taken out. `None` if nothing
/// that is accepted is left.
#[must_use]
pub fn tidy(tree: Node) -> Option<Node> {
    let mut tree = tree;
    for _ in 0..ROUNDS {
        let printed = tree.print();
        let checked = check(&printed.text);
        checked.api.as_ref()?;
        if checked.diagnostics.is_empty() {
            return Some(tree);
        }
        let (undescribed, others): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
            checked.diagnostics.iter().partition(|found| found.check.id == "undescribed");
        let places = |found: Vec<&Diagnostic>| -> Vec<Path> {
            found.into_iter().filter_map(|found| refused(&printed, found)).cloned().collect()
        };
        for path in places(undescribed) {
            describe(&mut tree, &path);
        }
        let mut unwanted = places(others);
        unwanted.sort();
        unwanted.dedup();
        // From the end, so that the paths before stay true.
        for path in unwanted.iter().rev() {
            tree.replace(path, None);
        }
        // What was taken out may have been needed.
        tree = settle(tree).tree;
    }
    None
}

fn describe(tree: &mut Node, path: &[usize]) {
    if let Some(Node::Map(entries)) = tree.at(path).cloned() {
        let doc = ("doc".to_owned(), Node::text("A."));
        tree.replace(path, Some(Node::Map(std::iter::once(doc).chain(entries).collect())));
    }
}

#[cfg(test)]
mod tests {
    use super::tidy;
    use crate::{check, settle, spec};

    #[test]
    fn an_accepted_spec_has_no_warning_then() {
        let mut warned = 0;
        for seed in 1..=60 {
            let settled = settle(spec::make(seed));
            if settled.checked.api.is_none() {
                continue;
            }
            warned += usize::from(!settled.checked.diagnostics.is_empty());
            let tidied = tidy(settled.tree).unwrap();
            let checked = check(&tidied.print().text);
            assert!(checked.api.is_some() && checked.diagnostics.is_empty(), "seed {seed}: {}", tidied.print().text);
        }
        assert!(warned > 20, "{warned} specs of 60 have warnings, so that hardly anything was tried");
    }
}
