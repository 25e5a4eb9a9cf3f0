//! For the build scripts of the packages of tests: which clients are asked for, and where the files go.

use std::path::{Path, PathBuf};

use specwright::backend::OutputFile;

use crate::Subject;

/// The environment variable that names a folder with a folder for each spec to test, and nothing else. It counts with the
/// feature `selected`.
pub const SPECS: &str = "SPECWRIGHT_TEST_SPECS";

/// The environment variable that names the only APIs to test, separated by commas. It counts with the feature `selected`.
pub const SELECTED: &str = "SPECWRIGHT_TEST_APIS";

/// Reads what is tested, makes files of it, and writes them to cargo's `OUT_DIR`; ends the build script if that fails.
pub fn from_build_script(render: impl FnOnce(&Path, &[Subject]) -> Result<Vec<OutputFile>, String>) {
    if let Err(failure) = run(render) {
        eprintln!("{failure}");
        std::process::exit(1);
    }
}

fn run(render: impl FnOnce(&Path, &[Subject]) -> Result<Vec<OutputFile>, String>) -> Result<(), String> {
    let variable = |name: &str| std::env::var(name).map_err(|error| format!("{name}: {error}"));
    let package = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let root = package.ancestors().nth(2).ok_or("the package is not two folders below the root")?;
    for folder in ["specs", "tests/cases", "generated"] {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
    }
    println!("cargo::rerun-if-env-changed={SELECTED}");
    println!("cargo::rerun-if-env-changed={SPECS}");
    let is_selected = variable("CARGO_FEATURE_SELECTED").is_ok();
    let given = |name: &str| variable(name).ok().filter(|value| is_selected && !value.is_empty());
    let subjects = match given(SPECS) {
        Some(folder) => {
            println!("cargo::rerun-if-changed={folder}");
            Subject::of_folder(root, &folder)?
        }
        None => {
            let only =
                given(SELECTED).map(|names| names.split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>());
            Subject::all(root, only.as_deref())?
        }
    };
    let out = PathBuf::from(variable("OUT_DIR")?);
    render(root, &subjects)?.iter().try_for_each(|file| write(&out, file))
}

/// Writes a file, unless it is there with the same text.
fn write(out: &Path, file: &OutputFile) -> Result<(), String> {
    let path = out.join(&file.path);
    if std::fs::read(&path).is_ok_and(|present| present == file.text.as_bytes()) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(out);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&path, &file.text))
        .map_err(|error| format!("cannot write {}: {error}", path.display()))
}
