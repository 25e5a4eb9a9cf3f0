//! Waiting names members of the result and values that they can have.

use super::paging_names;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, did_you_mean};
use crate::model::{Api, EnumValue, Literal, Null, Object, Scalar, Shape, TypeKind};
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
    "A value under `until` or `while` is not a value of the member's enum. Values are written by name or as they are sent.",
);
pub(super) static CHECKS: &[&Check] =
    &[&WAIT_WITHOUT_END, &WAIT_RESULT, &WAIT_DEADLINE, &WAIT_CONFLICT, &WAIT_INTERVAL, &WAIT_VALUE];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let object = paging_names::result(api, operation);
        for wait in &operation.waits {
            if wait.until.is_none() && wait.changed.is_none() {
                let message = format!("`{}` has no `until` and no `changed`", wait.name.value);
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
                && let Some(field) = object.fields.iter().find(|field| field.name.value == name.value)
                && !matches!(field.ty.kind, TypeKind::Scalar(Scalar::DateTime))
            {
                diagnostics.push(
                    Diagnostic::new(&WAIT_DEADLINE, name.span, format!("`{}` is not a `date-time`", name.value))
                        .also(field.name.span, "declared here")
                        .help("name the member that holds the deadline"),
                );
            }
            if let (Some((_, until)), Some((_, during))) = (&wait.until, &wait.during) {
                for value in during.iter().filter(|value| until.iter().any(|end| end.value == value.value)) {
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
    let Some(field) = object.fields.iter().find(|field| field.name.value == member.value) else { return };
    let TypeKind::Named(id) = field.ty.kind else { return };
    let Shape::Enum(list) = &api.type_def(id).shape else { return };
    let fits = |known: &EnumValue, value: &str| {
        known.name.as_ref().is_some_and(|name| name.value == value)
            || match &known.wire.value {
                Literal::String(text) | Literal::Number(text) => text == value,
                _ => false,
            }
    };
    for value in values {
        let null = value.value == "null" && field.ty.null == Null::Nullable;
        if !null && !list.values.iter().any(|known| fits(known, &value.value)) {
            let names = list.values.iter().filter_map(|known| match (&known.name, &known.wire.value) {
                (Some(name), _) => Some(name.value.as_str()),
                (None, Literal::String(text)) => Some(text.as_str()),
                _ => None,
            });
            let help = did_you_mean(&value.value, names);
            let message = format!("`{}` is not a value of `{}`", value.value, member.value);
            diagnostics.push(Diagnostic::new(&WAIT_VALUE, value.span, message).maybe_help(help));
        }
    }
}
