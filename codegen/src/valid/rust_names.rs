//! No two names of a spec are one in Rust.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::proof::Clash;

pub(super) static CHECK: Check = Check::error(
    "rust-names",
    "Two names of the spec become the same identifier in Rust, as `pageSize` and `page_size` do. Types, operations and catalogues can be renamed. Of two members that differ only in case or punctuation, one can be left out and recorded with an erratum: it is kept in `extra`.",
);

/// Reports each clash. Names are made of what passed every other check, since a name that is declared twice would clash with
/// itself.
pub(super) fn run(clashes: &[Clash], diagnostics: &mut Diagnostics) {
    for Clash { what, ident, first, second } in clashes {
        let message = format!("the {what} `{}` and `{}` are both `{ident}` in Rust", first.0, second.0);
        diagnostics.push(
            Diagnostic::new(&CHECK, second.1, message)
                .label("this one too")
                .also(first.1, "this one")
                .help("rename one of the two; a wire name can be left out, with an erratum"),
        );
    }
}
