//! Rust that declares modules, each included from a file beside it.

use crate::Subject;

/// The modules above those of subjects, with their documentation.
pub(crate) const PARENTS: [(&str, &str); 3] = [
    ("apis", "The APIs of the repository."),
    ("goldens", "The goldens."),
    ("cases", "The cases that the compiler accepts."),
];

/// The parents of subjects, with one module for each subject, whose content `content` gives.
pub(crate) fn by_parent(subjects: &[Subject], content: impl Fn(&Subject) -> String) -> String {
    let mut text = String::new();
    for (parent, words) in PARENTS {
        let modules: String = subjects.iter().filter(|subject| subject.parent() == parent).map(&content).collect();
        text.push_str(&format!("/// {words}\npub mod {parent} {{\n{modules}}}\n"));
    }
    text
}

/// Includes a file of the build script's output.
pub(crate) fn include(path: &str) -> String {
    format!("include!(concat!(env!(\"OUT_DIR\"), \"/{path}\"));")
}
