//! Whether a keyword says anything about the type it stands on.

use crate::constraint::ALL;
use crate::constraint::class::classes;
use crate::constraint::keyword::{Class, Keyword};
use crate::constraint::literal::shown;
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Api, Constraint, Type};
use crate::proof::{SubjectKind, describe, subject};

/// A keyword on a type that it says nothing about.
pub static CONSTRAINT_FIT: Check = Check::error(
    "constraint-fit",
    "A constraint applies to one class of types: lengths, patterns and formats to text, bounds to numbers, counts of items to lists, counts of members to objects and maps. On any other type it would never be checked. Use the keyword for that class, or write it on the type that it belongs to: for the items of a list, \
     `list: {type: string, maxLength: 5}`.",
);

pub(super) fn fit(api: &Api, ty: &Type, known: &Keyword, constraint: &Constraint) -> Option<Diagnostic> {
    let fits = classes(api, ty);
    if fits.contains(&known.fits) || matches!(subject(api, ty).kind, SubjectKind::Endless) {
        return None;
    }
    let message = format!("`{}` does not apply to `{}`", known.name, describe(api, ty));
    let argument = shown(&constraint.argument);
    let sibling = known.bound.and_then(|bound| {
        ALL.iter().find(|other| {
            fits.contains(&other.fits)
                && other.bound.is_some_and(|it| it.edge == bound.edge && it.strict == bound.strict)
        })
    });
    let on_items = fits == [Class::List];
    let help = match sibling {
        Some(other) if on_items => {
            format!("write `{}: {argument}`, or write `{}` on the type of the items", other.name, known.name)
        }
        Some(other) => format!("write `{}: {argument}`", other.name),
        None if on_items => format!("write `{}` on the type of the items", known.name),
        None => format!("remove `{}`", known.name),
    };
    Some(
        Diagnostic::new(&CONSTRAINT_FIT, constraint.keyword_span, message)
            .label(format!("is for {}", known.fits.words()))
            .help(help),
    )
}
