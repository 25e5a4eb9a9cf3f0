//! Waiting names members of the result and values that they can have.

use super::paging_names;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, did_you_mean};
use crate::model::{Api, EnumValue, Literal, Null, Object, Scalar, Shape, TypeKind};
use crate::source::Spanned;

pub(super) static CHECK: Check = Check::error(
    "waiting-names",
    "`wait:` says when waiting ends: `until` and `while` with a member of the result and its values, or `changed` with a member; `not-after` names a `date-time`. Values of an enum are written by name or as on the wire, and no value is in both lists.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let object = paging_names::result(api, operation);
        for wait in &operation.waits {
            if wait.until.is_none() && wait.changed.is_none() {
                let message = format!("`{}` does not say when waiting ends", wait.name.value);
                diagnostics.push(
                    Diagnostic::new(&CHECK, wait.name.span, message)
                        .help("add `until: {member: [value]}` or `changed: member`"),
                );
            }
            let Some(object) = object else {
                let message = format!("`{}` is waited for, and its result is no object", operation.name.value);
                diagnostics.push(
                    Diagnostic::new(&CHECK, wait.name.span, message)
                        .help("name an object type in the success response"),
                );
                continue;
            };
            for (member, values) in [&wait.until, &wait.during].into_iter().flatten() {
                if paging_names::member(&CHECK, object, member, diagnostics) {
                    known_values(api, object, member, values, diagnostics);
                }
            }
            for member in [&wait.changed, &wait.not_after].into_iter().flatten() {
                paging_names::member(&CHECK, object, member, diagnostics);
            }
            if let Some(name) = &wait.not_after
                && let Some(field) = object.fields.iter().find(|field| field.name.value == name.value)
                && !matches!(field.ty.kind, TypeKind::Scalar(Scalar::DateTime))
            {
                diagnostics.push(
                    Diagnostic::new(&CHECK, name.span, format!("`{}` is no `date-time`", name.value))
                        .also(field.name.span, "declared here")
                        .help("name the member that says until when waiting makes sense"),
                );
            }
            if let (Some((_, until)), Some((_, during))) = (&wait.until, &wait.during) {
                for value in during.iter().filter(|value| until.iter().any(|end| end.value == value.value)) {
                    let message = format!("`{}` both ends the wait and keeps it going", value.value);
                    diagnostics
                        .push(Diagnostic::new(&CHECK, value.span, message).help("remove it from one of the two lists"));
                }
            }
            if let Some(every) = &wait.every_seconds
                && every.value == 0
            {
                diagnostics.push(
                    Diagnostic::new(&CHECK, every.span, "asking again every 0 seconds never rests")
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
            let message = format!("`{}` is no value of `{}`", value.value, member.value);
            diagnostics.push(Diagnostic::new(&CHECK, value.span, message).maybe_help(help));
        }
    }
}
