//! Programs of others read the exports: two linters find nothing but what `tests/lint-waivers.txt` gives a reason for, and a generator of
//! Python writes a client of every API. `cargo xtask tools` installs them; without them the tests say that they were skipped.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod finding;
mod linter;
mod python;
mod waiver;

use std::io::Write as _;
use std::path::{Path, PathBuf};

use specwright::backend::{OutputFile, openapi};
use specwright::pipeline;
use specwright::source::SourceMap;
use specwright::valid::ValidApi;
use specwright_tests::folder::{root, specs};

use finding::Finding;

/// What the name of an export of OpenAPI 3.1 ends with, and of 3.0.
const NEWER: &str = ".openapi.json";
const OLDER: &str = ".openapi-3.0.json";

fn apis() -> Vec<ValidApi> {
    let checked = |files| pipeline::check(&SourceMap::new(files)).api.expect("the specs are accepted");
    specs().into_iter().map(|(_, files)| checked(files)).collect()
}

/// Writes files to a folder, and gives their paths.
fn written(files: impl Iterator<Item = OutputFile>, folder: &Path) -> Vec<PathBuf> {
    let written = files.map(|file| {
        let path = folder.join(file.path);
        std::fs::write(&path, file.text).unwrap();
        path
    });
    written.collect()
}

/// A program below `target/peers`; without it the test says that it is skipped.
fn tool(path: &str) -> Option<PathBuf> {
    let program = root().join("target/peers").join(path);
    if !program.exists() {
        // Past what the harness shows of failed tests alone.
        let words = format!("skipped: there is no target/peers/{path}; `cargo xtask tools` installs it\n");
        std::io::stderr().write_all(words.as_bytes()).unwrap();
    }
    program.exists().then_some(program)
}

#[test]
fn linters_find_nothing_but_what_is_waived() {
    let Some(linters) = linter::all() else { return };
    let folder = tempfile::tempdir().unwrap();
    let apis = apis();
    let files = apis.iter().flat_map(|api| [openapi::render(api), openapi::render_3_0(api).0]);
    let paths = written(files, folder.path());
    let found: Vec<Finding> = linters.iter().flat_map(|linter| linter.findings(folder.path(), &paths)).collect();
    let waivers = std::fs::read_to_string(root().join("tests/lint-waivers.txt")).unwrap();
    let red = waiver::red(&found, &waivers);
    assert!(red.is_empty(), "{}", red.join("\n"));
}

/// Else the test above would find nothing because it does not look.
#[test]
fn linters_find_what_is_wrong() {
    let Some(linters) = linter::all() else { return };
    let folder = tempfile::tempdir().unwrap();
    let wrong = r##"{"openapi": "3.1.0", "info": {"title": "a", "version": "1"}, "paths": {"/a": {"get": {
        "operationId": "a", "responses": {"200": {"description": "d", "content": {"application/json": {"schema": {"$ref": "#/nothing"}}}}}}}}}"##;
    let files = [NEWER, OLDER].map(|kind| OutputFile { path: format!("wrong{kind}"), text: wrong.to_owned() });
    let paths = written(files.into_iter(), folder.path());
    for linter in linters {
        let found = linter.findings(folder.path(), &paths);
        for kind in [NEWER, OLDER] {
            let of_kind = |it: &&Finding| it.file == format!("wrong{kind}");
            assert!(found.iter().filter(of_kind).any(|it| it.is_error), "{}: {found:?}", linter.name);
        }
        assert!(found.iter().any(|it| !it.is_error), "{}: {found:?}", linter.name);
    }
}

#[test]
fn a_generator_of_python_reads_every_export() {
    let Some(generator) = python::Generator::find() else { return };
    let folder = tempfile::tempdir().unwrap();
    for api in apis() {
        let files = [openapi::render(&api), openapi::render_3_0(&api).0];
        for document in written(files.into_iter(), folder.path()) {
            let text = std::fs::read(&document).unwrap();
            let exported: serde_json::Value = serde_json::from_slice(&text).unwrap();
            let paths = exported["paths"].as_object().unwrap().values();
            let operations: usize = paths.map(|path| path.as_object().unwrap().len()).sum();
            assert_eq!(generator.modules(&document), operations, "the client of {}", document.display());
        }
    }
}
