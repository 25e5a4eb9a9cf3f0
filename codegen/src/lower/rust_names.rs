//! Names of a spec that would be one identifier in Rust.

use super::collisions;
use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::valid::ValidApi;

/// The check that two names stay two in Rust.
pub static RUST_NAMES: Check = Check::error(
    "rust-names",
    "Two names of the spec become one identifier in Rust, as `pageSize` and `page_size` do. Types, operations and catalogues can be renamed: their names are ours. Of two members that differ only in case or punctuation one can be left to `extra`, with an erratum.",
);

/// Tells of every collision.
pub fn check(api: &ValidApi, diagnostics: &mut Diagnostics) {
    for collision in collisions(api) {
        let (first, second) = (&collision.first, &collision.second);
        let message =
            format!("the {} `{}` and `{}` are both `{}` in Rust", collision.what, first.0, second.0, collision.ident);
        diagnostics.push(
            Diagnostic::new(&RUST_NAMES, second.1, message)
                .label("this one too")
                .also(first.1, "this one")
                .help("rename one of the two; a name on the wire can be left out, with an erratum"),
        );
    }
}
