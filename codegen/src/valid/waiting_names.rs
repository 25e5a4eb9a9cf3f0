//! Waiting names members of the result and values that they can have.

use super::paging_names;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, did_you_mean};
use crate::model::{Api, EnumValue, JsonKind, Literal, Object, Scalar, Shape};
use crate::proof::{SubjectKind, json_kind, scalar_of, subject, waited_values};
use crate::source::Spanned;

static WAIT_WITHOUT_END: Check = Check::error(
    "wait-without-end",
    "A wait does not say when it ends. Add `until` with a member and its values, or `changed` with a member.",
);
static WAIT_RESULT: Check = Check::error(
    "wait-result",
    "The result of an operation with `wait:` is not an object, so it has no member to watch. Name an object type in the success response.",
);
static WAIT_DEADLINE: Check = Check::error(
    "wait-deadline",
    "`not-after` of a wait names a member that is not a `date-time`. Name the member that holds the deadline.",
);
static WAIT_CONFLICT: Check = Check::error(
    "wait-conflict",
    "A value is listed under `until` and under `while`, so it both ends the wait and keeps it going. Remove it from one of the two.",
);
static WAIT_INTERVAL: Check =
    Check::error("wait-interval", "The interval of a wait is 0 seconds. `every` must be at least 1 second.");
static WAIT_VALUE: Check = Check::error(
    "wait-value",
    "A value under `until` or `while` is not a value of the member. Values of an enum are written by name or as they are sent.",
);
pub(super) static CHECKS: &[&Check] =
    &[&WAIT_WITHOUT_END, &WAIT_RESULT, &WAIT_DEADLINE, &WAIT_CONFLICT, &WAIT_INTERVAL, &WAIT_VALUE];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let object = paging_names::result(api, operation);
        for wait in &operation.waits {
            let ends = wait.until.as_ref().is_some_and(|(_, values)| !values.is_empty());
            if !ends && wait.changed.is_none() {
                let message = format!("`{}` has no value under `until` and no `changed`", wait.name.value);
                diagnostics.push(
                    Diagnostic::new(&WAIT_WITHOUT_END, wait.name.span, message)
                        .help("add `until: {member: [value]}` or `changed: member`"),
                );
            }
            let Some(object) = object else {
                let message = format!("`{}` has `wait`, but its result is not an object", operation.name.value);
                diagnostics.push(
                    Diagnostic::new(&WAIT_RESULT, wait.name.span, message)
                        .help("name an object type in the success response"),
                );
                continue;
            };
            for (member, values) in [&wait.until, &wait.during].into_iter().flatten() {
                if paging_names::member(object, member, diagnostics) {
                    known_values(api, object, member, values, diagnostics);
                }
            }
            for member in [&wait.changed, &wait.not_after].into_iter().flatten() {
                paging_names::member(object, member, diagnostics);
            }
            if let Some(name) = &wait.not_after
                && let Some(field) = object.field(name)
                && scalar_of(api, &field.ty) != Some(Scalar::DateTime)
            {
                diagnostics.push(
                    Diagnostic::new(&WAIT_DEADLINE, name.span, format!("`{}` is not a `date-time`", name.value))
                        .also(field.name.span, "declared here")
                        .help("name the member that holds the deadline"),
                );
            }
            if let (Some((member, until)), Some((same, during))) = (&wait.until, &wait.during)
                && member.value == same.value
                && let Some(field) = object.field(member)
            {
                // A value of an enum can be written in two ways.
                let json = |value: &Spanned<String>| waited_values(api, &field.ty, value).unwrap_or_default();
                let ends: Vec<String> = until.iter().flat_map(json).collect();
                for value in during.iter().filter(|value| json(value).iter().any(|json| ends.contains(json))) {
                    let message = format!("`{}` is listed under both `until` and `while`", value.value);
                    diagnostics.push(
                        Diagnostic::new(&WAIT_CONFLICT, value.span, message)
                            .help("remove it from one of the two lists"),
                    );
                }
            }
            if let Some(every) = &wait.every_seconds
                && every.value == 0
            {
                diagnostics.push(
                    Diagnostic::new(&WAIT_INTERVAL, every.span, "`every` must be at least 1 second")
                        .help("write at least 1"),
                );
            }
        }
    }
}

fn known_values(
    api: &Api,
    object: &Object,
    member: &Spanned<String>,
    values: &[Spanned<String>],
    diagnostics: &mut Diagnostics,
) {
    let Some(field) = object.field(member) else { return };
    for value in values {
        if waited_values(api, &field.ty, &value.value).is_none() {
            let help = match (subject(api, &field.ty).kind, json_kind(api, &field.ty)) {
                (SubjectKind::Enum(id), _) => did_you_mean(&value.value, names(&api.type_def(id).shape)),
                (_, Some(JsonKind::Boolean)) => Some("write `true` or `false`".into()),
                (_, Some(JsonKind::Number)) => Some("write a number".into()),
                _ => Some("name a member that is a text, a number or a boolean".into()),
            };
            let message = format!("`{}` is not a value of `{}`", value.value, member.value);
            diagnostics.push(Diagnostic::new(&WAIT_VALUE, value.span, message).maybe_help(help));
        }
    }
}

/// What the values of an enum are called.
fn names(shape: &Shape) -> Vec<&str> {
    let Shape::Enum(list) = shape else { return Vec::new() };
    list.values.iter().filter_map(name).collect()
}

fn name(known: &EnumValue) -> Option<&str> {
    match (&known.name, &known.wire.value) {
        (Some(name), _) => Some(&name.value),
        (None, Literal::String(text)) => Some(text),
        _ => None,
    }
}
