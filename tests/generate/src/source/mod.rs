//! Reads the public API of a generated crate from its Rust: what a caller can name or rely on, as the compiler sees it after
//! macros. What a `public-api.txt` lacks is found by comparing the two.
//!
//! Whatever has no form of line is an error, so that nothing new stays out of the file in silence. Not seen are `Send` and
//! `Sync`, which no source tells, and what stands under a `cfg`.

mod functions;
mod impls;
mod items;
mod macros;
mod matcher;
mod modules;
#[cfg(test)]
mod tests;
mod ty;

use std::path::Path;

use specwright::ir::Trait;
use specwright::ir::surface::{EnumLine, Line, StructLine};

pub use macros::Macros;

/// Reads the lines of a crate whose library has this name. `text` is its `lib.rs`; modules that are not in it are read from
/// `folder`.
///
/// # Errors
///
/// If a file cannot be read or is no Rust, or something public has no form of line.
pub fn public_api(library: &str, text: &str, folder: &Path, macros: &Macros) -> Result<Vec<Line>, String> {
    let root = modules::read(text, folder, macros)?;
    let mut lines = items::lines(library, &root)?;
    lines.sort_by_cached_key(ToString::to_string);
    Ok(lines)
}

/// Lines without the traits that no source tells, to be compared with those of [`public_api`].
#[must_use]
pub fn as_source_tells(lines: Vec<Line>) -> Vec<Line> {
    let told = |mut traits: Vec<Trait>| {
        traits.retain(|it| !it.is_auto());
        traits
    };
    let mut lines: Vec<Line> = lines
        .into_iter()
        .map(|line| match line {
            Line::Struct(made) => Line::Struct(StructLine { traits: told(made.traits), ..made }),
            Line::Enum(made) => Line::Enum(EnumLine { traits: told(made.traits), ..made }),
            line => line,
        })
        .collect();
    lines.sort_by_cached_key(ToString::to_string);
    lines
}

/// What one list of lines has and the other lacks, a line of text for each.
#[must_use]
pub fn differences(claimed: &[Line], found: &[Line]) -> Vec<String> {
    let lacks = |lines: &[Line], of: &[Line], what: &str| {
        let missing = of.iter().filter(|line| !lines.contains(line));
        missing.map(|line| format!("{what}: {line}")).collect::<Vec<_>>()
    };
    [lacks(found, claimed, "claimed, not in the source"), lacks(claimed, found, "in the source, not claimed")].concat()
}
