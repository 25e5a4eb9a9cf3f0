//! Values of headers that a client makes: what they look like, so that they keep the bounds of their header.

use super::subject::{SubjectKind, subject};
use crate::model::{Api, Constraint, Field, Literal, Presence, Scalar};

/// A value of fewer characters is not told apart from others.
pub const SHORTEST_GENERATED: usize = 8;

/// Servers refuse headers that are much longer.
pub const LONGEST_GENERATED: usize = 1024;

/// The lengths of a UUID, with hyphens and without.
const UUID: usize = 36;
const DIGITS: usize = 32;

/// What a value is that a client makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GeneratedForm {
    /// A UUID.
    Uuid,
    /// So many hexadecimal digits.
    Hex(usize),
}

/// Why a client cannot make a value of a header.
#[derive(Clone, Copy, Debug)]
pub enum Ungenerated<'a> {
    /// Its type is neither a UUID nor text.
    Type,
    /// That bound may not be kept.
    Bound(&'a Constraint),
}

/// What a client makes for a header.
///
/// # Errors
/// If it cannot be sure that a value fits.
pub fn generated_form<'a>(api: &'a Api, field: &'a Field) -> Result<GeneratedForm, Ungenerated<'a>> {
    let seen = subject(api, &field.ty);
    let is_uuid = match seen.kind {
        SubjectKind::Scalar(Scalar::Uuid) => true,
        SubjectKind::Scalar(Scalar::String) => false,
        _ => return Err(Ungenerated::Type),
    };
    let (mut least, mut most, mut is_form) = (0, usize::MAX, is_uuid);
    let (mut lower, mut upper) = (None, None);
    for bound in seen.inherited.into_iter().chain(&field.ty.constraints.list) {
        match (bound.keyword, length(bound)) {
            ("minLength", Some(length)) if length > least => (least, lower) = (length, Some(bound)),
            ("maxLength", Some(length)) if length < most => (most, upper) = (length, Some(bound)),
            ("minLength" | "maxLength", Some(_)) => {}
            ("format", _) if matches!(&bound.argument, Literal::String(form) if form == "uuid") => is_form = true,
            _ => return Err(Ungenerated::Bound(bound)),
        }
    }
    if (least..=most).contains(&UUID) {
        return Ok(GeneratedForm::Uuid);
    }
    match (lower, upper) {
        (_, Some(bound)) if is_form || most < SHORTEST_GENERATED || most < least => Err(Ungenerated::Bound(bound)),
        (Some(bound), _) if is_form || least > LONGEST_GENERATED => Err(Ungenerated::Bound(bound)),
        _ if (least..=most).contains(&DIGITS) => Ok(GeneratedForm::Hex(DIGITS)),
        _ => Ok(GeneratedForm::Hex(if most < DIGITS { most } else { least })),
    }
}

/// Whether a caller has to give a header: the page requires it, and no client makes it.
#[must_use]
pub fn is_asked_for(header: &Field) -> bool {
    header.presence == Presence::Required && header.generate.is_none()
}

fn length(bound: &Constraint) -> Option<usize> {
    match &bound.argument {
        Literal::Number(text) => text.parse().ok(),
        _ => None,
    }
}
