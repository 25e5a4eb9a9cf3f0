//! `--accept REASON`: writes the changes that fail to `accepted.yaml` of their specs, or of their hand-written crates; all of them or none.

use std::collections::BTreeMap;
use std::path::Path;

use specwright::build::read_folder;
use specwright::diff::{Change, Comparison};
use specwright::pipeline;
use specwright::source::{SourceFile, SourceMap};

use super::compared::Compared;
use super::side::ACCEPTED;
use crate::output::{Lock, Mark, Plan, Wanted};
use crate::{Failure, Project, counted, progress};

/// What the file begins with if it is new.
const HEADER: &str =
    "# Changes that comparisons need not fail on. An entry whose change lies behind both revisions can be removed.\n";

/// Writes an entry for each change that fails.
///
/// # Errors
///
/// If the head does not lie on disk, or a file is such that no entry can be added to it.
pub(super) fn write(
    project: &Project,
    compared: &Compared,
    reason: &str,
    fails: &dyn Fn(&Change) -> bool,
) -> Result<(), Failure> {
    if reason.trim().is_empty() {
        return Err("`--accept` needs a reason".to_owned());
    }
    let mut wanted = Vec::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for place in places(compared) {
        let changes: Vec<&Change> = place.changes.iter().filter(|change| fails(change)).collect();
        if changes.is_empty() {
            continue;
        }
        let Some(folder) = place.folder else {
            return Err(format!(
                "`{}` of HEAD does not lie on disk, so that nothing can be accepted there; accept in the work tree, and leave HEAD out",
                place.name
            ));
        };
        let path = folder.join(ACCEPTED);
        let present = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(format!("cannot read {}: {error}", path.display())),
        };
        let text = with_entries(&present, &entries(&changes, reason));
        verify(project, &place, &path, &text, &changes)?;
        counts.insert(project.shown(&path), changes.len());
        // Anybody may write to this file: what is there stays.
        wanted.push(Wanted { path, text, mark: Mark::Begins("") });
    }
    let _lock = Lock::on(&project.specs)?;
    Plan::new(wanted, &[])?.carry_out()?;
    for (path, count) in counts {
        progress::step("Accepted", &format!("{} in {path}", counted(count, "change")));
    }
    Ok(())
}

/// Where changes can be accepted.
struct Place<'a> {
    name: &'a str,
    changes: &'a [Change],
    /// The folder on disk.
    folder: Option<&'a Path>,
    is_crate: bool,
}

/// The specs, then the hand-written crates.
fn places(compared: &Compared) -> impl Iterator<Item = Place<'_>> {
    let specs = compared.apis.iter().filter_map(|it| {
        let changes = &it.comparison.as_ref()?.changes;
        Some(Place { name: &it.name, changes, folder: it.disk.as_deref(), is_crate: false })
    });
    let crates = compared.crates.iter().map(|it| {
        let Comparison { krate, changes, .. } = &it.comparison;
        Place { name: &krate.name, changes, folder: it.disk.as_deref(), is_crate: true }
    });
    specs.chain(crates)
}

/// The entries of changes, each of them once, without indentation.
fn entries(changes: &[&Change], reason: &str) -> Vec<[String; 5]> {
    let value = |text: &Option<String>| text.as_deref().map_or_else(|| "null".to_owned(), quoted);
    let mut entries: Vec<[String; 5]> = Vec::new();
    for change in changes {
        let entry = [
            format!("id: {}", change.id),
            format!("node: {}", quoted(&change.node.to_string())),
            format!("from: {}", value(&change.from)),
            format!("to: {}", value(&change.to)),
            format!("reason: {}", quoted(reason.trim())),
        ];
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }
    entries
}

/// A text as YAML takes it whatever it holds: JSON of a text is YAML.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A file with entries added: below its `accepted:`, or below one at its end.
fn with_entries(present: &str, entries: &[[String; 5]]) -> String {
    let is_key = |line: &str| {
        line.strip_prefix("accepted:")
            .is_some_and(|rest| rest.trim().is_empty() || rest.trim().starts_with('#') || rest.trim() == "[]")
    };
    let lines: Vec<&str> = present.split_inclusive('\n').collect();
    let Some(at) = lines.iter().position(|line| is_key(line.trim_end())) else {
        let mut out = if present.is_empty() { HEADER.to_owned() } else { present.to_owned() };
        if !out.ends_with('\n') {
            out.push('\n');
        }
        return out + "accepted:\n" + &list(entries, "  ");
    };
    // An item stands as deep as those that are there.
    let first = lines[at + 1..].iter().map(|line| line.trim_end()).find(|line| line.trim_start().starts_with('-'));
    let indent = first.map_or("  ", |line| &line[..line.len() - line.trim_start().len()]);
    let key = lines[at].trim_end().trim_end_matches("[]").trim_end();
    lines[..at].concat() + key + "\n" + &list(entries, indent) + &lines[at + 1..].concat()
}

fn list(entries: &[[String; 5]], indent: &str) -> String {
    let item = |entry: &[String; 5]| format!("{indent}- {}\n", entry.join(&format!("\n{indent}  ")));
    entries.iter().map(item).collect()
}

/// Whether the place reads with the new text as it should: each change is accepted.
fn verify(project: &Project, place: &Place<'_>, path: &Path, text: &str, changes: &[&Change]) -> Result<(), Failure> {
    let shown = project.shown(path);
    let file = SourceFile::new(shown.clone(), text);
    let accepted = match place.folder {
        Some(folder) if !place.is_crate => {
            let present = read_folder(folder, &project.root).map_err(|failure| failure.to_string())?;
            let others = present.iter().map(|(_, file)| file.clone()).filter(|file| file.name != shown);
            let checked = pipeline::check(&SourceMap::new(others.chain([file]).collect()));
            checked.side().map(|side| side.api.accepted.clone()).unwrap_or_default()
        }
        _ => pipeline::accepted(&SourceMap::new(vec![file])).0,
    };
    let has = |change: &&Change| {
        accepted.0.iter().any(|entry| {
            entry.id.value == change.id
                && entry.node.value == change.node.to_string()
                && entry.from == change.from
                && entry.to == change.to
        })
    };
    if changes.iter().all(has) {
        return Ok(());
    }
    Err(format!(
        "no entry can be added to {}; write `accepted:` as a list with an entry a line, and nothing was written",
        path.display()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: &str) -> [String; 5] {
        [format!("id: {id}"), "node: a".into(), "from: null".into(), "to: null".into(), "reason: r".into()]
    }

    #[test]
    fn what_is_there_stays() {
        let added = "- id: new\n  node: a\n  from: null\n  to: null\n  reason: r\n";
        let deep = added.lines().map(|line| format!("  {line}\n")).collect::<String>();
        for (present, expected) in [
            ("", format!("{HEADER}accepted:\n{deep}")),
            ("# mine", format!("# mine\naccepted:\n{deep}")),
            ("accepted: []\nerrata: []\n", format!("accepted:\n{deep}errata: []\n")),
            ("accepted: # why\n- id: old\n", format!("accepted: # why\n{added}- id: old\n")),
            ("accepted:\n  # words\n  - id: old\n", format!("accepted:\n{deep}  # words\n  - id: old\n")),
        ] {
            assert_eq!(with_entries(present, &[entry("new")]), expected);
        }
    }
}
