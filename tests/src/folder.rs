//! Reads `cases/<suite>/<case>/`: YAML is the spec, `.snap` what is expected, `also.txt` further findings, `around.txt` the folder and names around it, `data.json` values.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use specwright::source::{SourceFile, SourceMap};

/// One case. A folder that holds folders is several cases of the same thing.
#[derive(Debug)]
pub struct Case {
    /// Its path below the folder of the suite.
    pub name: String,
    /// The first part of the name: the thing that it is a case of.
    pub subject: String,
    /// The folder.
    pub path: PathBuf,
    /// The YAML files.
    pub files: Vec<SourceFile>,
    /// Ids of `also.txt`.
    pub also: BTreeSet<String>,
    /// Of `around.txt`: the folder that the spec is in, and names that the project has already.
    pub around: Vec<String>,
    /// The snapshots in it, without their ending.
    pub snapshots: BTreeSet<String>,
}

impl Case {
    /// The files as the compiler takes them.
    #[must_use]
    pub fn sources(&self) -> SourceMap {
        SourceMap::new(self.files.clone())
    }
}

/// The root of the project that cargo runs the tests of.
///
/// # Panics
/// Not run by cargo.
#[must_use]
pub fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).expect("cargo runs the tests");
    let root = package.ancestors().find(|folder| folder.join("tests/cases").is_dir());
    root.expect("the package of the test lies in the project").to_owned()
}

/// The cases of a suite, by name.
///
/// # Panics
/// A folder cannot be read, is empty, or holds a file that no test looks at.
#[must_use]
pub fn suite(name: &str) -> Vec<Case> {
    let root = root().join("tests/cases").join(name);
    let mut cases = Vec::new();
    collect(&root, &root, &mut cases);
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

/// The cases that the compiler accepts without a finding, by name: those of `accept` and the specs of the goldens.
///
/// # Panics
/// As [`suite`].
#[must_use]
pub fn accepted() -> Vec<Case> {
    let mut cases: Vec<Case> = ["accept", "golden"].into_iter().flat_map(suite).collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

#[expect(clippy::panic, reason = "a test says so by failing")]
fn collect(root: &Path, folder: &Path, cases: &mut Vec<Case>) {
    let mut case = Case {
        name: shown(root, folder),
        subject: shown(root, folder).split('/').next().unwrap_or_default().to_owned(),
        path: folder.to_owned(),
        files: Vec::new(),
        also: BTreeSet::new(),
        around: Vec::new(),
        snapshots: BTreeSet::new(),
    };
    let mut folders = 0;
    let mut entries = 0;
    for entry in fs::read_dir(folder).expect("the folder of the case can be read") {
        let path = entry.expect("the folder of the case can be read").path();
        entries += 1;
        if path.is_dir() {
            folders += 1;
            collect(root, &path, cases);
            continue;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = fs::read(&path).expect("the file can be read");
        match name.rsplit_once('.') {
            Some((_, "yaml")) => case.files.push(SourceFile::from_bytes(name, bytes)),
            Some((stem, "snap")) => _ = case.snapshots.insert(stem.to_owned()),
            // Values of the types, which the tests of validators read.
            _ if name == "data.json" => {}
            _ if name == "also.txt" => case.also = String::from_utf8_lossy(&bytes).lines().map(str::to_owned).collect(),
            _ if name == "around.txt" => {
                case.around = String::from_utf8_lossy(&bytes).lines().map(str::to_owned).collect()
            }
            _ => panic!("no test knows what `{}` is", path.display()),
        }
    }
    assert!(entries > 0, "`{}` is empty", folder.display());
    if folders > 0 {
        assert_eq!(entries, folders, "`{}` holds both files and folders", folder.display());
    } else {
        assert!(!case.files.is_empty(), "`{}` has no YAML", folder.display());
        cases.push(case);
    }
}

fn shown(root: &Path, folder: &Path) -> String {
    let below = folder.strip_prefix(root).unwrap_or(folder);
    below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The specs of the repository: name and files.
///
/// # Panics
/// They cannot be read.
#[must_use]
pub fn specs() -> Vec<(String, Vec<SourceFile>)> {
    let root = root().join("specs");
    let mut specs = Vec::new();
    for entry in fs::read_dir(root).expect("the specs can be read") {
        let folder = entry.expect("the specs can be read").path();
        if !folder.is_dir() {
            continue;
        }
        let api = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut files = Vec::new();
        for entry in fs::read_dir(&folder).expect("the specs can be read") {
            let path = entry.expect("the specs can be read").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push(SourceFile::new(
                format!("specs/{api}/{name}"),
                fs::read_to_string(&path).expect("the spec can be read"),
            ));
        }
        files.sort_by(|a, b| a.name.cmp(&b.name));
        specs.push((api, files));
    }
    specs.sort_by(|a, b| a.0.cmp(&b.0));
    specs
}
