//! The tests of all clients: what each has to do, as data with functions that do it, and a test function for each.

use std::path::Path;

use specwright::backend::OutputFile;
use specwright::ir;
use specwright::ir::surface::{Line, parse};

use crate::calls::{self, Test};
use crate::modules::{PARENTS, by_parent, include};
use crate::{Origin, Subject, registry, surface};

/// The files of the package that tests all clients: `live.rs` for its library, `tests.rs` for its test functions.
///
/// # Errors
///
/// If a committed `public-api.txt` cannot be read.
pub fn render(root: &Path, subjects: &[Subject]) -> Result<Vec<OutputFile>, String> {
    let mut files = Vec::new();
    let mut tests = Vec::new();
    for subject in subjects {
        let mut add = |part: &str, text: String| files.push(OutputFile { path: path(subject, part), text });
        add("registry", registry::render(subject));
        let lines = public_api(root, subject)?;
        let serde = if subject.origin == Origin::Api { surface::render_serde(&lines) } else { String::new() };
        add("surface", subject.header() + &surface::render(&lines, &subject.import()) + &serde);
        let mut of_subject = Vec::new();
        if is_called(subject) {
            let calls = calls::render(subject);
            add("calls", calls.text);
            of_subject = calls.tests;
        }
        tests.push(of_subject);
    }
    let registries: String =
        subjects.iter().map(|subject| format!("    {}::registry::REGISTRY,\n", module(subject))).collect();
    let list = format!(
        "/// What decides on values of every client.\npub const REGISTRIES: &[Registry] = &[\n{registries}];\n"
    );
    files.push(OutputFile { path: "live.rs".to_owned(), text: by_parent(subjects, declarations) + &list });
    files.push(OutputFile { path: "tests.rs".to_owned(), text: test_functions(subjects, &tests) });
    Ok(files)
}

/// The public API of a client: of an API as it is committed, since that is what reviewers and the spec diff read.
fn public_api(root: &Path, subject: &Subject) -> Result<Vec<Line>, String> {
    if subject.origin != Origin::Api {
        return Ok(ir::public_api(&subject.krate));
    }
    let path = root.join("generated").join(&subject.api.name.value).join("public-api.txt");
    let text = std::fs::read_to_string(&path)
        .map_err(|error| format!("cannot read {}: {error}; `cargo xtask regenerate` writes it", path.display()))?;
    parse(&text).map_err(|error| format!("{}:{error}", path.display()))
}

/// Whether the operations of a subject are called; the other cases are about values.
fn is_called(subject: &Subject) -> bool {
    subject.origin != Origin::Values
}

/// The path of a subject's module.
fn module(subject: &Subject) -> String {
    format!("{}::{}", subject.parent(), subject.module())
}

fn path(subject: &Subject, part: &str) -> String {
    format!("{}/{}/{part}.rs", subject.parent(), subject.module().stem())
}

fn declarations(subject: &Subject) -> String {
    let assertions = format!("{}mod surface", surface::ATTRIBUTES);
    let mut parts = vec![("pub mod registry", "registry"), (assertions.as_str(), "surface")];
    if is_called(subject) {
        parts.push(("pub mod calls", "calls"));
    }
    let parts: String =
        parts.iter().map(|(item, part)| format!("    {item} {{ {} }}\n", include(&path(subject, part)))).collect();
    format!("pub mod {} {{\n{parts}}}\n", subject.module())
}

/// A test function for each test, in modules as those of the library.
fn test_functions(subjects: &[Subject], tests: &[Vec<Test>]) -> String {
    let mut text = String::new();
    for (parent, _) in PARENTS {
        let of_parent =
            subjects.iter().zip(tests).filter(|(subject, tests)| subject.parent() == parent && !tests.is_empty());
        let modules: String = of_parent
            .map(|(subject, tests)| {
                let library = format!("specwright_tests_live::{}::calls", module(subject));
                let functions: String = tests
                    .iter()
                    .map(|Test { name, by }| format!("#[test]\nfn {name}() {{ crate::{by}(&{library}::{name}()); }}\n"))
                    .collect();
                format!("mod {} {{\n{functions}}}\n", subject.module())
            })
            .collect();
        text.push_str(&format!("mod {parent} {{\n{modules}}}\n"));
    }
    text
}
