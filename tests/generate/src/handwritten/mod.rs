//! The public surface of a hand-written crate, read from its source: as text, and as Rust that asserts each line of it.

mod assertion;
mod declared_trait;
mod exports;
mod functions;
mod generics;
mod implementations;
mod lines;
mod local_macro;
mod names;
mod source;
mod spacing;
mod traits;

use std::path::Path;

/// The hand-written crates whose public surface others stand on, each with its folder from the root of the project.
pub const CRATES: [(&str, &str); 3] = [
    ("specwright_formats", "runtime/formats"),
    ("specwright_runtime", "runtime"),
    ("specwright_semantics", "runtime/semantics"),
];

/// One public item, or one trait that a type has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    /// As `public-api.txt` says it.
    pub text: String,
    /// A name that is made of the item's path, and a function of that name that compiles only if the line is true.
    pub assertion: Option<(String, String)>,
}

/// Every public item of the crate `library` whose source is in `src`.
///
/// # Errors
/// If a file cannot be read or is not Rust.
pub fn read(library: &str, src: &Path) -> Result<Vec<Line>, String> {
    let modules = source::read(src)?;
    let exports = exports::find(library, &modules);
    let mut lines = lines::all(library, &modules, &exports);
    lines.sort();
    lines.dedup();
    Ok(lines)
}

/// The lines as a file.
#[must_use]
pub fn text(lines: &[Line]) -> String {
    let mut lines: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    lines.dedup();
    lines.join("\n") + "\n"
}

/// Rust that compiles only if each line is true, one function a line, named after the item.
#[must_use]
pub fn assertions(lines: &[Line]) -> String {
    let mut names = std::collections::BTreeMap::<&str, usize>::new();
    let mut text = String::new();
    for line in lines {
        let Some((name, function)) = &line.assertion else { continue };
        let count = names.entry(name).or_default();
        *count += 1;
        // Several implementations of one trait differ only in their types.
        let unique = if *count == 1 { name.clone() } else { format!("{name}_{count}") };
        text.push_str(&format!("/// `{}`\n{}\n\n", line.text, function.replace("fn NAME", &format!("fn {unique}"))));
    }
    text
}

#[cfg(test)]
mod tests;
