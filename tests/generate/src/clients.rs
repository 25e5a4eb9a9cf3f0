//! The clients that are tested, as modules of one crate: the committed crates of `generated/`, and each case as one file.

use std::path::Path;

use specwright::backend::rust::Options;
use specwright::backend::{Header, OutputFile};
use specwright::pipeline;

use crate::modules::{by_parent, include};
use crate::{Origin, Subject};

/// The files of the package of all clients; `clients.rs` declares their modules.
#[must_use]
pub fn render(root: &Path, subjects: &[Subject]) -> Vec<OutputFile> {
    let mut files = Vec::new();
    for subject in subjects.iter().filter(|subject| is_case(subject)) {
        let header = Header::new(&subject.folder, "the build script of `specwright-tests-clients`");
        let text = pipeline::render_file(&subject.krate, &header, &Options::default()).text;
        files.push(OutputFile { path: path(subject), text });
    }
    let text = by_parent(subjects, |subject| declaration(root, subject));
    files.push(OutputFile { path: "clients.rs".to_owned(), text });
    files
}

fn is_case(subject: &Subject) -> bool {
    matches!(subject.origin, Origin::Case | Origin::Values)
}

/// The module of one client. A case is included as a build script's consumer does it.
fn declaration(root: &Path, subject: &Subject) -> String {
    let module = subject.module();
    let doc = format!("/// The client of `{}`.\n", subject.folder);
    if subject.origin == Origin::Golden {
        // Its own package.
        return String::new();
    }
    if subject.origin == Origin::Api {
        let source = root.join("generated").join(&subject.api.name.value).join("src/lib.rs");
        return format!("{doc}#[path = {:?}]\npub mod {module};\n", source.display().to_string());
    }
    format!("{doc}pub mod {module} {{\n    {}\n}}\n", include(&path(subject)))
}

fn path(subject: &Subject) -> String {
    format!("{}/{}.rs", subject.parent(), subject.module().stem())
}
