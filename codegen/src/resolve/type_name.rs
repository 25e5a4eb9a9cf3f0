//! The names of all types, known before any type is resolved, so that their order does not matter.

use super::{DUPLICATE_NAME, Resolver};
use crate::ast::Entry;
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Scalar, TypeId};

pub(super) static RESERVED_TYPE_NAME: Check = Check::error(
    "reserved-type-name",
    "A type has the name of a built-in scalar, or one of the reserved words `list`, `map`, `none` and `undocumented`. Choose another name; names of types usually begin with a capital.",
);

impl Resolver<'_> {
    /// Collects the names of the types; the entries come back whose names are new.
    pub(super) fn collect_type_names<'b>(&mut self, entries: impl Iterator<Item = &'b Entry>) -> Vec<&'b Entry> {
        let mut kept = Vec::new();
        for entry in entries {
            let name = &entry.key.text;
            if is_reserved(name) {
                let message = format!("`{name}` is a reserved word and cannot be the name of a type");
                self.report(
                    Diagnostic::new(&RESERVED_TYPE_NAME, entry.key.span, message)
                        .help("begin with a capital, as in `Name`"),
                );
                continue;
            }
            if let Some((_, first)) = self.type_names.get(name) {
                let first = *first;
                self.report(
                    Diagnostic::new(&DUPLICATE_NAME, entry.key.span, format!("the type `{name}` is declared twice"))
                        .label("second here")
                        .also(first, "first here")
                        .help("rename or remove one of the two"),
                );
                continue;
            }
            self.type_names.insert(name.clone(), (TypeId(kept.len()), entry.key.span));
            kept.push(entry);
        }
        self.declared = kept.len();
        kept
    }
}

fn is_reserved(name: &str) -> bool {
    Scalar::ALL.iter().any(|scalar| scalar.word() == name) || matches!(name, "list" | "map" | "none" | "undocumented")
}
