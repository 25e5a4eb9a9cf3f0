//! A client can make the values that it is to make.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Field, Operation, RuleKind};
use crate::proof::{LONGEST_GENERATED, SHORTEST_GENERATED, Ungenerated, find_parameter, generated_form};
use crate::rule::members_read;

static GENERATED_TYPE: Check = Check::error(
    "generated-type",
    "A header has `generate`, and its type or a bound on it leaves the client no value that surely fits and differs from all others. Values are UUIDs or hexadecimal digits: the type is `uuid` or `string`, without `enum`, `const` or `pattern`, and with a `maxLength` of at least 8 and a `minLength` of at most 1024. Remove `generate`, so that the caller gives the value, or correct the bound.",
);
static GENERATED_SECRET: Check = Check::error(
    "generated-secret",
    "A header has both `generate` and `secret`. A random value of the client is nobody's secret, and a credential cannot be made up: remove one of the two, or describe the credential under `auth`.",
);
static GENERATED_IN_RULE: Check = Check::error(
    "generated-in-rule",
    "A rule names a header that the client makes, in `require`, `forbid` or a condition. Such a header is always sent, and rules are checked before the client makes it: they would see it only if the caller gives it. Remove it from the rule, or remove `generate`, so that the caller gives the value.",
);
pub(super) static CHECKS: &[&Check] = &[&GENERATED_TYPE, &GENERATED_SECRET, &GENERATED_IN_RULE];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    api.operations.iter().for_each(|operation| in_rules(operation, diagnostics));
    let own = api.operations.iter().flat_map(|operation| &operation.headers);
    for field in api.client_headers.iter().chain(&api.call_headers).chain(own) {
        let Some(generate) = &field.generate else { continue };
        if let Err(reason) = generated_form(api, field) {
            diagnostics.push(refused(field, reason).also(generate.span, "to be made by the client"));
        }
        if field.secret {
            let message = format!("the header `{}` is secret, and the client is to make it", field.name.value);
            diagnostics.push(
                Diagnostic::new(&GENERATED_SECRET, generate.span, message)
                    .help("remove `generate` or `secret`; a credential is described under `auth:`"),
            );
        }
    }
}

/// Reports headers of the client's making that rules name.
fn in_rules(operation: &Operation, diagnostics: &mut Diagnostics) {
    for rule in &operation.rules {
        let mut names = members_read(rule, "this");
        if let RuleKind::Members { require, forbid, .. } = &rule.kind {
            names.extend(require.iter().chain(forbid));
        }
        for name in names {
            let made = find_parameter(operation, &name.value);
            let Some(generate) = made.and_then(|found| found.field.generate.as_ref()) else { continue };
            let message =
                format!("the rule `{}` names the header `{}`, which the client makes", rule.id.value, name.value);
            diagnostics.push(
                Diagnostic::new(&GENERATED_IN_RULE, name.span, message)
                    .also(generate.span, "to be made by the client")
                    .help("remove it from the rule, or remove `generate`"),
            );
        }
    }
}

fn refused(field: &Field, reason: Ungenerated<'_>) -> Diagnostic {
    let name = &field.name.value;
    let (span, message, help) = match reason {
        Ungenerated::Type => (
            field.ty.span,
            format!("the client cannot make a value of this type for `{name}`"),
            "use `uuid` or `string`, or remove `generate`".to_owned(),
        ),
        Ungenerated::Bound(bound) if bound.keyword == "maxLength" => (
            bound.span,
            format!("the client cannot make a value for `{name}` that fits"),
            format!("allow at least {SHORTEST_GENERATED} characters, 36 for a UUID, or remove `generate`"),
        ),
        Ungenerated::Bound(bound) if bound.keyword == "minLength" => (
            bound.span,
            format!("the client cannot make a value for `{name}` that fits"),
            format!("ask for at most {LONGEST_GENERATED} characters, 36 for a UUID, or remove `generate`"),
        ),
        Ungenerated::Bound(bound) => (
            bound.span,
            format!("the client cannot make a value for `{name}` that surely keeps `{}`", bound.keyword),
            "remove `generate`, so that the caller gives the value".to_owned(),
        ),
    };
    Diagnostic::new(&GENERATED_TYPE, span, message).help(help)
}
