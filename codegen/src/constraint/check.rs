//! Looks at the constraints of one place: their arguments, whether they fit the type and one another.

use super::keyword::{Argument, Class, Edge, Keyword};
use super::literal::{found, literal_fits, shown, unlisted_in};
use super::measure::{nothing_between, number};
use super::number::Number;
use super::subject::{SubjectKind, classes, describe, subject};
use super::{ALL, format, keyword, pattern, unique_by};
use crate::diagnostic::{Check, Diagnostic, did_you_mean};
use crate::model::{Api, Constraint, Field, Literal, Shape, Type, TypeKind};
use crate::source::Spanned;

/// A keyword with an argument of the wrong kind.
pub static CONSTRAINT_ARGUMENT: Check = Check::error(
    "constraint-argument",
    "Each constraint takes one kind of argument: lengths and counts a whole number of 0 or more (`maxLength: 255`), \
     bounds a number (`minimum: 0`), `multipleOf` a number above 0, `pattern` a regular expression in quotes, `format` \
     and `uniqueBy` a name, `uniqueItems` `true` or `false`. Numbers are written as in JSON and without quotes.",
);

/// A keyword on a type that it says nothing about.
pub static CONSTRAINT_FIT: Check = Check::error(
    "constraint-fit",
    "A constraint is for one class of values: lengths, patterns and formats for text, bounds for numbers, counts of \
     items for lists, counts of members for objects and maps. On any other type it would never be checked. Use the \
     keyword for that class, or write it on the type that it is meant for: for the items of a list, \
     `list: {type: string, maxLength: 5}`.",
);

/// Two bounds that no value meets.
pub static CONTRADICTORY_BOUNDS: Check = Check::error(
    "contradictory-bounds",
    "A lower and an upper bound leave no value between them, so every value would be refused. Both places are shown; \
     one may stand on the named type that is used here. Mend the wrong one, or move a bound to the place where it holds.",
);

/// A default, example, constant or enum value that its own type does not allow.
pub static LITERAL_FIT: Check = Check::error(
    "literal-fit",
    "A value written in the spec (`default`, `example`, `const`, a value of an enum) has to be a value of its own type \
     and to keep its bounds. Otherwise the docs would show a value that the client refuses to send. Mend the value, or \
     the bound where the page shows that the bound is wrong.",
);

/// A default or example that an open enum does not list.
pub static LITERAL_UNLISTED: Check = Check::warning(
    "literal-unlisted",
    "The `default` or `example` of a member is not among the values of its enum. The enum is open, so the value is \
     allowed, but a page that shows it also lists it as a value. Add it to the enum, or mend the spelling.",
);

/// The findings on a type as it is used at one place, the items of its lists and maps included.
#[must_use]
pub fn check(api: &Api, ty: &Type) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut usable: Vec<(&Keyword, &Constraint)> = Vec::new();
    for constraint in &ty.constraints.list {
        let Some(known) = keyword(constraint.keyword) else { continue };
        if let Some(finding) = argument(known, constraint).or_else(|| fit(api, ty, known, constraint)) {
            findings.push(finding);
        } else {
            usable.push((known, constraint));
            findings.extend(meaning(api, ty, constraint));
        }
    }
    findings.extend(contradictions(api, ty, &usable));
    findings.extend(fixed_values(api, ty));
    if let TypeKind::List(item) | TypeKind::Map(item) = &ty.kind {
        findings.extend(check(api, item));
    }
    findings
}

/// The findings on a member or parameter: its type, its default, its example.
#[must_use]
pub fn check_field(api: &Api, field: &Field) -> Vec<Diagnostic> {
    let mut findings = check(api, &field.ty);
    for (word, literal) in [("default", &field.default), ("example", &field.example)] {
        let Some(literal) = literal else { continue };
        if let Err(why) = literal_fits(api, &field.ty, literal) {
            let message = format!("the {word} of `{}` is no value of its type: {why}", field.name);
            findings.push(
                Diagnostic::new(&LITERAL_FIT, literal.span, message)
                    .also(field.ty.span, format!("the type, `{}`", describe(api, &field.ty)))
                    .help(format!("write a value that fits, or leave `{word}` out")),
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

/// What is wrong with an argument, as `expected …`; `None` where nothing is.
pub(super) fn argument_error(known: &Keyword, argument: &Literal) -> Option<String> {
    let fine = match (known.argument, argument) {
        (Argument::Count, _) => {
            number(argument).is_some_and(|it| !it.is_negative() && it.is_whole())
                && argument.json().parse::<u64>().is_ok()
        }
        (Argument::Number, _) => number(argument).is_some(),
        (Argument::Positive, _) => number(argument).is_some_and(|it| !it.is_negative() && !it.is_zero()),
        (Argument::Pattern | Argument::Format | Argument::Member, Literal::String(_))
        | (Argument::Flag, Literal::Boolean(_)) => true,
        _ => false,
    };
    (!fine).then(|| format!("`{}` takes {}, found {}", known.name, known.argument.words(), found(argument)))
}

fn argument(known: &Keyword, constraint: &Constraint) -> Option<Diagnostic> {
    let message = argument_error(known, &constraint.argument)?;
    let numeric = matches!(known.argument, Argument::Count | Argument::Number | Argument::Positive);
    let help = match &constraint.argument {
        Literal::String(text) if numeric && Number::parse(text).is_some() => {
            format!("write it without quotes: `{}: {text}`", known.name)
        }
        _ => format!("for example `{}: {}`", known.name, known.sample),
    };
    Some(Diagnostic::new(&CONSTRAINT_ARGUMENT, constraint.span, message).help(help))
}

fn fit(api: &Api, ty: &Type, known: &Keyword, constraint: &Constraint) -> Option<Diagnostic> {
    let fits = classes(api, ty);
    if fits.contains(&known.fits) || matches!(subject(api, ty).kind, SubjectKind::Endless) {
        return None;
    }
    let message = format!("`{}` says nothing about `{}`", known.name, describe(api, ty));
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
        None => format!("leave `{}` out", known.name),
    };
    Some(
        Diagnostic::new(&CONSTRAINT_FIT, constraint.keyword_span, message)
            .label(format!("is for {}", known.fits.words()))
            .help(help),
    )
}

fn meaning(api: &Api, ty: &Type, constraint: &Constraint) -> Option<Diagnostic> {
    match (constraint.keyword, &constraint.argument) {
        ("pattern", Literal::String(text)) => pattern::check_pattern(text, constraint.span),
        ("format", Literal::String(name)) => format::check(name, constraint.span),
        ("uniqueBy", _) => unique_by::check(api, ty, constraint),
        _ => None,
    }
}

fn contradictions(api: &Api, ty: &Type, own: &[(&Keyword, &Constraint)]) -> Vec<Diagnostic> {
    let inherited = subject(api, ty).inherited;
    let usable = inherited.iter().filter_map(|constraint| {
        let known = keyword(constraint.keyword)?;
        argument_error(known, &constraint.argument).is_none().then_some((known, *constraint))
    });
    let all: Vec<(&Keyword, &Constraint)> = own.iter().copied().chain(usable).collect();
    let mut findings = Vec::new();
    for (at, (known, constraint)) in own.iter().enumerate() {
        // Each pair once: with those that follow, the inherited ones among them.
        for (other, against) in &all[at + 1..] {
            let (Some(a), Some(b)) = (&known.bound, &other.bound) else { continue };
            let (first, second) = ((a, &constraint.argument), (b, &against.argument));
            let empty = a.measure == b.measure
                && match (a.edge, b.edge) {
                    (Edge::Lower, Edge::Upper) => nothing_between(first, second),
                    (Edge::Upper, Edge::Lower) => nothing_between(second, first),
                    _ => false,
                };
            if empty {
                let said = |known: &Keyword, it: &Constraint| format!("`{}: {}`", known.name, it.argument.json());
                let message = format!("nothing meets both {} and {}", said(known, constraint), said(other, against));
                findings.push(
                    Diagnostic::new(&CONTRADICTORY_BOUNDS, constraint.span, message)
                        .label((known.wording)(&constraint.argument))
                        .also(against.span, (other.wording)(&against.argument))
                        .help(format!("mend `{}` or `{}`", known.name, other.name)),
                );
            }
        }
    }
    findings
}

/// Values that the type itself fixes, a constant or the values of an enum, against the bounds beside them.
fn fixed_values(api: &Api, ty: &Type) -> Vec<Diagnostic> {
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
                    Diagnostic::new(&LITERAL_FIT, value.span, format!("`{}` breaks {bound}", shown(value)))
                        .also(constraint.span, (known.wording)(&constraint.argument))
                        .help(format!("mend the value, or leave `{}` out", known.name)),
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
