//! Takes out of a spec what the compiler refuses, until it accepts the rest.

use specwright::diagnostic::{Diagnostic, Severity};
use specwright::pipeline::{self, Checked};
use specwright::source::{SourceFile, SourceMap};

use crate::{Node, Path, Printed};

/// How often something is taken out before a spec is given up.
const ROUNDS: usize = 24;

/// A spec that the compiler was asked about until it accepted it.
#[derive(Debug)]
pub struct Settled {
    /// What is left of it.
    pub tree: Node,
    /// What the compiler says of that.
    pub checked: Checked,
    /// The ids of the checks that refused what was taken out.
    pub refused_by: Vec<&'static str>,
    /// What was said first.
    pub said: Vec<String>,
}

impl Settled {
    /// Whether the spec was accepted as it was.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.refused_by.is_empty()
    }
}

/// What the compiler says of a spec.
#[must_use]
pub fn check(text: &str) -> Checked {
    pipeline::check(&SourceMap::new(vec![SourceFile::new("spec.yaml", text)]))
}

/// Takes out what is refused, until nothing is, or nothing of it can be taken out.
#[must_use]
pub fn settle(mut tree: Node) -> Settled {
    let (mut refused_by, mut said) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let printed = tree.print();
        let checked = check(&printed.text);
        if checked.api.is_some() {
            return Settled { tree, checked, refused_by, said };
        }
        let errors: Vec<&Diagnostic> =
            checked.diagnostics.iter().filter(|found| found.check.severity == Severity::Error).collect();
        if said.is_empty() {
            said.extend(errors.iter().map(|found| format!("{}: {}", found.check.id, found.message)));
        }
        refused_by.extend(errors.iter().map(|found| found.check.id));
        let mut paths: Vec<&Path> = errors.iter().filter_map(|found| refused(&printed, found)).collect();
        paths.sort();
        paths.dedup();
        if paths.is_empty() {
            return Settled { tree, checked, refused_by, said };
        }
        // From the end, so that the paths before stay true; what is inside of another goes with it.
        for path in paths.iter().rev() {
            if !paths.iter().any(|outer| outer.len() < path.len() && path.starts_with(outer)) {
                tree.replace(path, None);
            }
        }
    }
    let checked = check(&tree.print().text);
    Settled { tree, checked, refused_by, said }
}

/// The innermost value that a finding points at, below the top.
pub(crate) fn refused<'a>(printed: &'a Printed, found: &Diagnostic) -> Option<&'a Path> {
    // Of two places the later one is the addition.
    let spans = found.labels.iter().map(|label| label.span.range());
    let span = spans.max_by_key(|range| range.start)?;
    let around = printed.places.iter().filter(|(range, path)| {
        // The name of the API is what findings about the whole point at.
        range.start <= span.start
            && span.end <= range.end
            && path.as_slice() != [0]
            && !is_needed(&printed.text[range.clone()], path)
    });
    around.map(|(_, path)| path).max_by_key(|path| path.len())
}

/// Whether the value around an entry is nothing without it, so that it goes as a whole.
fn is_needed(entry: &str, path: &Path) -> bool {
    let key = entry.split_once(": ").map_or("", |(key, _)| key);
    let needed = ["type", "list", "map", "enum", "const", "by", "in", "cases", "id", "calls", "per", "items", "check"];
    path.len() > 2 && needed.contains(&key)
}
