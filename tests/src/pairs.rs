//! Reads `cases/diff/<id>/{old,new}/`, or `cases/diff/<id>/<case>/{old,new}/` where one check has several: two revisions of a spec;
//! `old/public-api.txt` is what the older one committed. Of an API that is new or gone there is one of both.

use std::fs;
use std::path::{Path, PathBuf};

use specwright::diff::{Comparison, Revision, Side, compare};
use specwright::pipeline::{Checked, check};
use specwright::source::{SourceFile, SourceMap};

/// Two revisions of a spec that show what a check of the comparison tells.
#[derive(Debug)]
pub struct DiffCase {
    /// Its path below the folder of the suite.
    pub name: String,
    /// The id of the check.
    pub id: String,
    /// The folder.
    pub path: PathBuf,
    /// The files of both revisions.
    pub sides: [SourceMap; 2],
    /// What the older one committed of its surface.
    pub committed: Option<String>,
    /// Whether it has a report already.
    pub has_report: bool,
}

/// All of them, by name.
///
/// # Panics
/// A folder cannot be read, or holds what no test looks at.
#[must_use]
pub fn diff_cases() -> Vec<DiffCase> {
    let root = crate::folder::root().join("tests/cases/diff");
    let mut cases = Vec::new();
    for folder in folders(&root) {
        let id = name_of(&folder);
        let has = |side: &str| folder.join(side).is_dir();
        if has("old") != has("new") {
            continue;
        }
        if has("old") {
            cases.push(read(&folder, id.clone(), id));
            continue;
        }
        cases.extend(folders(&folder).iter().map(|case| read(case, format!("{id}/{}", name_of(case)), id.clone())));
    }
    cases.sort_by(|one, other| one.name.cmp(&other.name));
    cases
}

/// The cases with one side alone: the id, the folder, and its files.
///
/// # Panics
/// A folder cannot be read.
#[must_use]
pub fn alone_cases() -> Vec<(String, PathBuf, SourceMap)> {
    let of = |folder: PathBuf| {
        let sides = ["old", "new"].map(|side| folder.join(side));
        let [old, new] = sides.each_ref().map(|side| side.is_dir());
        let alone = (old != new).then(|| SourceMap::new(yaml(&sides[usize::from(new)])))?;
        Some((name_of(&folder), folder, alone))
    };
    folders(&crate::folder::root().join("tests/cases/diff")).into_iter().filter_map(of).collect()
}

fn read(folder: &Path, name: String, id: String) -> DiffCase {
    let mut has_report = false;
    for entry in fs::read_dir(folder).expect("the folder of the case can be read") {
        let entry = name_of(&entry.expect("the folder of the case can be read").path());
        assert!(["old", "new", "report.snap"].contains(&entry.as_str()), "no test knows what `{name}/{entry}` is");
        has_report |= entry == "report.snap";
    }
    let sides = ["old", "new"].map(|side| SourceMap::new(yaml(&folder.join(side))));
    let committed = fs::read_to_string(folder.join("old/public-api.txt")).ok();
    DiffCase { name, id, path: folder.to_owned(), sides, committed, has_report }
}

/// The pairs of revisions of a suite without checks, by the names of their folders.
///
/// # Panics
/// A folder cannot be read.
#[must_use]
pub fn pairs_in(suite: &str) -> Vec<(String, [SourceMap; 2])> {
    let mut found = folders(&crate::folder::root().join("tests/cases").join(suite));
    found.sort();
    let sides = |folder: &PathBuf| ["old", "new"].map(|side| SourceMap::new(yaml(&folder.join(side))));
    found.iter().map(|folder| (name_of(folder), sides(folder))).collect()
}

fn yaml(folder: &Path) -> Vec<SourceFile> {
    let entries = fs::read_dir(folder).expect("the folder of the side can be read");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("the side can be read").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.sort();
    let file = |path: &PathBuf| SourceFile::from_bytes(name_of(path), fs::read(path).expect("the file can be read"));
    paths.iter().map(file).collect()
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(of).expect("the folder of the suite can be read");
    entries
        .map(|entry| entry.expect("the folder of the suite can be read").path())
        .filter(|path| path.is_dir())
        .collect()
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Compares two checked specs; `None` where one of them did not resolve.
#[must_use]
pub fn compared(base: &Checked, head: &Checked) -> Option<Comparison> {
    let revision = |checked| Checked::side(checked).map(|side| Revision::new(side, None));
    Some(compare(&revision(base)?, &revision(head)?))
}

/// Compares the two revisions of a case, whose files were checked; `None` where one did not resolve.
#[must_use]
pub fn compared_case(case: &DiffCase, [base, head]: [&Checked; 2]) -> Option<Comparison> {
    let base = Revision::new(base.side()?, case.committed.as_deref());
    Some(compare(&base, &Revision::new(head.side()?, None)))
}

/// Compares two checked specs by their models alone, without the Rust of both sides, which takes most of the time.
#[must_use]
pub fn compared_models(base: &Checked, head: &Checked) -> Option<Comparison> {
    let revision = |checked| Checked::side(checked).map(|side| Revision::new(Side { valid: None, ..side }, None));
    Some(compare(&revision(base)?, &revision(head)?))
}

/// Compares the texts of two specs, of which both resolve.
///
/// # Panics
/// One of them does not resolve.
#[must_use]
pub fn compared_texts([base, head]: [&SourceMap; 2]) -> Comparison {
    compared(&check(base), &check(head)).expect("both sides resolve")
}
