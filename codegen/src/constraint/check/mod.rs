//! Looks at the constraints and literals of one place.

mod argument;
mod contradiction;
mod fit;
mod value;

use super::keyword::Keyword;
use super::{format, keyword, pattern, unique_by};
use crate::diagnostic::Diagnostic;
use crate::model::{Api, Constraint, Literal, Type, TypeKind};

pub(super) use argument::{CONSTRAINT_ARGUMENT, argument_error};
pub(super) use contradiction::CONTRADICTORY_CONSTRAINTS;
pub(super) use fit::CONSTRAINT_FIT;
pub use value::check_field;
pub(super) use value::{LITERAL_FIT, LITERAL_UNLISTED, VALUE_OUTSIDE_BOUNDS};

/// The findings on a type as it is used at one place, the items of its lists and maps included.
#[must_use]
pub fn check(api: &Api, ty: &Type) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut usable: Vec<(&Keyword, &Constraint)> = Vec::new();
    for constraint in &ty.constraints.list {
        let Some(known) = keyword(constraint.keyword) else { continue };
        if let Some(finding) = argument::argument(known, constraint).or_else(|| fit::fit(api, ty, known, constraint)) {
            findings.push(finding);
        } else {
            usable.push((known, constraint));
            findings.extend(meaning(api, ty, constraint));
        }
    }
    findings.extend(contradiction::contradictions(api, ty, &usable));
    findings.extend(value::fixed_values(api, ty));
    if let TypeKind::List(item) | TypeKind::Map(item) = &ty.kind {
        findings.extend(check(api, item));
    }
    findings
}

fn meaning(api: &Api, ty: &Type, constraint: &Constraint) -> Option<Diagnostic> {
    match (constraint.keyword, &constraint.argument) {
        ("pattern", Literal::String(text)) => pattern::check_pattern(text, constraint.span),
        ("format", Literal::String(name)) => format::check(name, constraint.span),
        ("uniqueBy", _) => unique_by::check(api, ty, constraint),
        _ => None,
    }
}
