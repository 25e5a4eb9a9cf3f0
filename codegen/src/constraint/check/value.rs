//! Whether the values that a spec writes down are values of their own type: defaults, examples, constants, enums.

use super::argument::argument_error;
use crate::constraint::keyword;
use crate::constraint::literal::{found, literal_fits, shown, unlisted_in};
use crate::diagnostic::{Check, Diagnostic, did_you_mean};
use crate::model::{Api, Field, Literal, Shape, Type};
use crate::proof::{SubjectKind, describe, subject};
use crate::source::Spanned;

/// A default or example that its own type does not allow.
pub static LITERAL_FIT: Check = Check::error(
    "literal-fit",
    "A value written in the spec (`default`, `example`) must fit its type and satisfy its constraints. Otherwise the docs would show a value that the client refuses to send. Fix the value, or the constraint if the documentation shows that the constraint is wrong.",
);

/// A constant or a value of an enum that a bound beside it rules out.
pub static VALUE_OUTSIDE_BOUNDS: Check = Check::error(
    "value-outside-bounds",
    "A constant, or a value of an enum, violates a constraint of its own type, so it could never be sent. Fix the value, or remove the constraint.",
);

/// A default or example that an open enum does not list.
pub static LITERAL_UNLISTED: Check = Check::warning(
    "literal-unlisted",
    "The `default` or `example` of a member is not among the values of its enum. The enum is open, so the value is allowed, but a value that the documentation shows is one of its values. Add it to the enum, or fix the spelling.",
);

/// The findings on a member or parameter: its type, its default, its example.
#[must_use]
pub fn check_field(api: &Api, field: &Field) -> Vec<Diagnostic> {
    let mut findings = super::check(api, &field.ty);
    for (word, literal) in [("default", &field.default), ("example", &field.example)] {
        let Some(literal) = literal else { continue };
        if let Err(why) = literal_fits(api, &field.ty, literal) {
            let message = format!("the {word} of `{}` does not fit its type: {why}", field.name);
            findings.push(
                Diagnostic::new(&LITERAL_FIT, literal.span, message)
                    .also(field.ty.span, format!("the type, `{}`", describe(api, &field.ty)))
                    .help(format!("write a value that fits, or remove `{word}`")),
            );
        } else if let Some(id) = unlisted_in(api, &field.ty, literal) {
            let def = api.type_def(id);
            let message =
                format!("the {word} of `{}`, {}, is not listed in `{}`", field.name, found(literal), def.name);
            let values = listed(&def.shape);
            let help = did_you_mean(&plain(literal), values.iter().map(String::as_str))
                .unwrap_or_else(|| format!("add `{}` to the enum", plain(literal)));
            findings.push(
                Diagnostic::new(&LITERAL_UNLISTED, literal.span, message).also(def.name.span, "the enum").help(help),
            );
        }
    }
    findings
}

/// Values that the type itself fixes, a constant or the values of an enum, against the bounds beside them.
pub(super) fn fixed_values(api: &Api, ty: &Type) -> Vec<Diagnostic> {
    let subject = subject(api, ty);
    let values: Vec<&Spanned<Literal>> = match subject.kind {
        SubjectKind::Const(literal) => vec![literal],
        SubjectKind::Enum(id) => match &api.type_def(id).shape {
            Shape::Enum(it) => it.values.iter().map(|value| &value.wire).collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    };
    let mut findings = Vec::new();
    for value in values {
        for constraint in &ty.constraints.list {
            let Some(known) = keyword(constraint.keyword) else { continue };
            if argument_error(known, &constraint.argument).is_none() && (known.excludes)(&constraint.argument, value) {
                let bound = format!("`{}: {}`", known.name, shown(&constraint.argument));
                findings.push(
                    Diagnostic::new(&VALUE_OUTSIDE_BOUNDS, value.span, format!("`{}` violates {bound}", shown(value)))
                        .also(constraint.span, (known.wording)(&constraint.argument).to_string())
                        .help(format!("fix the value, or remove `{}`", known.name)),
                );
            }
        }
    }
    findings
}

fn listed(shape: &Shape) -> Vec<String> {
    match shape {
        Shape::Enum(it) => it.values.iter().map(|value| plain(&value.wire)).collect(),
        _ => Vec::new(),
    }
}

/// A literal as one writes it in a spec.
fn plain(literal: &Literal) -> String {
    match literal {
        Literal::String(text) => text.clone(),
        other => other.json(),
    }
}
