//! What lies flat in an object, or is told apart by a tag, is itself an object.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Shape, TypeId};
use crate::resolve::{INCLUDE_WITHOUT_MEMBERS, UNION_CASE};

static DECLARED_TAG: Check = Check::error(
    "declared-tag",
    "A case of a union has a member with the name of the tag. The union reads and writes the tag: remove the member from the case.",
);
pub(super) static CHECKS: &[&Check] = &[&DECLARED_TAG];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for def in &api.types {
        match &def.shape {
            Shape::Object(object) => {
                for include in &object.includes {
                    if !has_members(api, include.ty, true) {
                        let message = format!("`{}` has no members to include", api.type_def(include.ty).name.value);
                        diagnostics.push(
                            Diagnostic::new(&INCLUDE_WITHOUT_MEMBERS, include.name.span, message)
                                .help("include an object or a choice"),
                        );
                    }
                }
            }
            Shape::TaggedUnion(union) => {
                for (tag, id) in &union.cases {
                    let case = api.type_def(*id);
                    if !has_members(api, *id, false) {
                        let message =
                            format!("`{}` is not an object, so it has no tag among its members", case.name.value);
                        diagnostics.push(
                            Diagnostic::new(&UNION_CASE, tag.span, message)
                                .help("name an object type, or use `choice`"),
                        );
                    } else if let Shape::Object(object) = &case.shape
                        && let Some(field) = object.fields.iter().find(|field| field.name.value == union.by.value)
                    {
                        diagnostics.push(
                            Diagnostic::new(
                                &DECLARED_TAG,
                                tag.span,
                                format!("`{}` declares the tag `{}`", case.name.value, union.by.value),
                            )
                            .also(field.name.span, "declared here")
                            .help("remove the member: the union writes and reads the tag"),
                        );
                    }
                }
            }
            _ => {}
        }
    }
}

fn has_members(api: &Api, id: TypeId, choice: bool) -> bool {
    match &api.type_def(id).shape {
        Shape::Object(object) => object.pairs.is_none(),
        Shape::Choice(_) => choice,
        _ => false,
    }
}
