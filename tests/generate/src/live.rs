//! The tests of all clients: what each has to do, as data with functions that do it, and a test function for each.

use specwright::backend::OutputFile;

use crate::calls::{self, Test};
use crate::modules::{PARENTS, by_parent, include};
use crate::{Origin, Subject, consumer, registry};

/// The files of the package that tests all clients: `live.rs` for its library, `tests.rs` for its test functions.
#[must_use]
pub fn render(subjects: &[Subject]) -> Vec<OutputFile> {
    let mut files = Vec::new();
    let mut tests = Vec::new();
    for subject in subjects {
        let mut add = |part: &str, text: String| files.push(OutputFile { path: path(subject, part), text });
        add("registry", registry::render(subject));
        let mut of_subject = Vec::new();
        if is_called(subject) {
            add("consumer", consumer::render(subject));
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
    files
}

/// Whether the operations of a subject are called and its items named; the other cases are about values.
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
    let mut parts = vec![("pub mod registry", "registry")];
    if is_called(subject) {
        parts.extend([
            ("pub mod calls", "calls"),
            ("#[allow(dead_code)] // Compiled is proof enough.\n    mod consumer", "consumer"),
        ]);
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
