//! `uniqueBy`: the member in which the items of a list differ (ours; JSON Schema has no word for it).

use super::Wording;
use super::keyword::{Argument, Class, Keyword};
use super::measure::items;
use super::unique_items::repeats;
use crate::diagnostic::{Check, Diagnostic, did_you_mean};
use crate::model::{Api, Constraint, Literal, Type};
use crate::proof::{Member, SubjectKind, describe, members, subject};

/// The keyword.
pub static UNIQUE_BY: Keyword = Keyword {
    name: "uniqueBy",
    argument: Argument::Member,
    fits: Class::List,
    bound: None,
    sample: "id",
    wording: |argument| Wording::ending_with("no two items with the same", argument),
    excludes: |argument, value| match (argument, items(value)) {
        (Literal::String(name), Some(items)) => {
            let values: Vec<_> = items.iter().filter_map(|item| item.get(name)).collect();
            repeats(&values)
        }
        _ => false,
    },
};

/// `uniqueBy` does not name a member of the items.
pub static UNIQUE_BY_MEMBER: Check = Check::error(
    "unique-by-member",
    "`uniqueBy` names the member in which the items of a list differ, as it is written on the wire. The items have no \
     member of that name. Fix the name.",
);

/// `uniqueBy` on items that are no objects.
pub static UNIQUE_BY_OBJECTS: Check = Check::error(
    "unique-by-objects",
    "`uniqueBy` names a member of the items, so the items have to be objects. Write `uniqueItems: true` if the items are plain values that must not repeat.",
);

/// The findings on one `uniqueBy`.
pub(super) fn check(api: &Api, ty: &Type, constraint: &Constraint) -> Option<Diagnostic> {
    let (Literal::String(name), SubjectKind::List(item)) = (&constraint.argument, subject(api, ty).kind) else {
        return None;
    };
    let Some(id) = object_of(api, item) else {
        return Some(
            Diagnostic::new(
                &UNIQUE_BY_OBJECTS,
                constraint.span,
                format!("`uniqueBy` takes a list of objects, found `{}`", describe(api, item)),
            )
            .help("write `uniqueItems: true` if plain values must not repeat"),
        );
    };
    let known = members(api, id);
    if known.iter().any(|member| member.is_called(name)) {
        return None;
    }
    let message = format!("the items, `{}`, have no member `{name}`", api.type_def(id).name);
    let help = did_you_mean(name, known.iter().map(Member::wire_name)).or_else(|| {
        known.first().map(|first| format!("write one of its members, for example `uniqueBy: {}`", first.wire_name()))
    });
    Some(Diagnostic::new(&UNIQUE_BY_MEMBER, constraint.span, message).maybe_help(help))
}

fn object_of(api: &Api, item: &Type) -> Option<crate::model::TypeId> {
    match subject(api, item).kind {
        SubjectKind::Object(id) => Some(id),
        _ => None,
    }
}
