//! Every commit of `specs/` in the history of this repository, compared with its parent: nothing of it crashes.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use std::rc::Rc;

use specwright::build::Tree;
use specwright::diff::{Change, added, removed};
use specwright::pipeline::{Checked, check};
use specwright::source::{SourceMap, read};
use specwright_tests::folder::root;
use specwright_tests::pairs::compared;

/// What a git command prints; `None` if it fails.
fn git(words: &[&str]) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(root()).args(words).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The specs of commits, each API checked once for each text that it had.
#[derive(Default)]
struct History {
    commits: BTreeMap<String, BTreeMap<String, Rc<Checked>>>,
    checked: BTreeMap<String, Rc<Checked>>,
}

impl History {
    /// The APIs of a commit; `None` if the clone does not have it.
    fn at(&mut self, commit: &str) -> Option<BTreeMap<String, Rc<Checked>>> {
        if let Some(known) = self.commits.get(commit) {
            return Some(known.clone());
        }
        let tree = Tree::read(&root(), commit, &["specs"], |path| path.ends_with(".yaml")).ok()?;
        let names: BTreeSet<&str> = tree.iter().filter_map(|(path, _)| path.split('/').nth(1)).collect();
        let mut apis = BTreeMap::new();
        for name in names.into_iter().filter(|name| !name.contains('.')) {
            let folder = format!("specs/{name}");
            let sources = SourceMap::new(read(&tree.folder(&folder, &folder)).ok()?);
            let text: String = sources.iter().map(|(_, file)| format!("{}\n{}\n", file.name, file.text)).collect();
            let checked = self.checked.entry(text).or_insert_with(|| Rc::new(check(&sources)));
            apis.insert(name.to_owned(), checked.clone());
        }
        self.commits.insert(commit.to_owned(), apis.clone());
        Some(apis)
    }
}

#[test]
fn each_commit_of_the_specs_is_compared_with_its_parent() {
    let Some(log) = git(&["log", "--format=%H %P", "--", "specs"]) else {
        eprintln!("there is no git or no repository here: no history is compared");
        return;
    };
    if git(&["rev-parse", "--is-shallow-repository"]).is_some_and(|answer| answer.trim() == "true") {
        eprintln!("this clone is shallow: only the commits that are here are compared");
    }
    let mut history = History::default();
    let (mut pairs, mut changes, mut refused) = (0, 0, 0);
    for line in log.lines() {
        let mut ids = line.split(' ');
        // A first commit has no parent, and everything of it is new.
        let (Some(commit), parent) = (ids.next(), ids.next()) else { continue };
        let Some(head) = history.at(commit) else { continue };
        let base = match parent {
            Some(parent) => match history.at(parent) {
                Some(base) => base,
                None => continue,
            },
            None => BTreeMap::new(),
        };
        let names: BTreeSet<&String> = base.keys().chain(head.keys()).collect();
        for name in names {
            let found = match (base.get(name), head.get(name)) {
                (Some(base), Some(head)) if Rc::ptr_eq(base, head) => continue,
                (Some(base), Some(head)) => compared(base, head),
                (Some(base), None) => base.side().map(removed),
                (None, Some(head)) => head.side().map(added),
                (None, None) => None,
            };
            // What today's checks do not read at all is no crash.
            let Some(found) = found else {
                refused += 1;
                continue;
            };
            pairs += 1;
            changes += found.changes.len();
            for change in &found.changes {
                assert!(is_told(change), "{name} at {commit}: {change:?}");
            }
        }
    }
    eprintln!("{pairs} pairs of revisions with {changes} changes; {refused} do not resolve by today's checks");
}

/// Whether a change says what a report needs.
fn is_told(change: &Change) -> bool {
    change.sentence.ends_with('.') && (change.base.is_some() || change.head.is_some() || change.id == "item-changed")
}
