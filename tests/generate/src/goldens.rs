//! The goldens: a few small clients that between them have every shape, committed so that a reviewer sees what a change of
//! the generator does.

use std::path::Path;

use specwright::backend::OutputFile;
use specwright::backend::rust::Options;
use specwright::pipeline;

use crate::folders;
use crate::{Origin, Subject};

/// The folder of their specs, from the root of the project.
pub(crate) const FOLDER: &str = "tests/cases/golden";

/// The specs of the goldens.
///
/// # Errors
///
/// If a folder cannot be read, or a spec has an error.
pub fn subjects(root: &Path) -> Result<Vec<Subject>, String> {
    let names = folders::names(&root.join(FOLDER))?;
    names.iter().map(|name| Subject::read(root, format!("{FOLDER}/{name}"), Origin::Golden)).collect()
}

/// The source files of the package of goldens.
///
/// # Errors
///
/// If a folder cannot be read, or a spec has an error.
pub fn render(root: &Path) -> Result<Vec<OutputFile>, String> {
    let options = Options { single_file: true, ..Options::default() };
    let mut files = Vec::new();
    let mut list = "// @generated from tests/cases/golden by `cargo xtask regenerate`. Changes made here are lost.\n\n\
                    //! Small clients that between them have every shape that is generated.\n"
        .to_owned();
    for subject in subjects(root)? {
        let module = subject.module();
        let text = pipeline::render(&subject.krate, &options).into_iter().map(|file| file.text).collect();
        files.push(OutputFile { path: format!("{}.rs", module.stem()), text });
        list.push_str(&format!("\n/// The client of `{}`.\n#[rustfmt::skip]\npub mod {module};\n", subject.folder));
    }
    files.push(OutputFile { path: "lib.rs".to_owned(), text: list });
    Ok(files)
}
