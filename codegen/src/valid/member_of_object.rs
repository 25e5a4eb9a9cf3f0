//! What lies flat in an object, or is told apart by a tag, is itself an object.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Shape, TypeId};

pub(super) static CHECK: Check = Check::error(
    "member-of-object",
    "`include` and the cases of a `union` name types that have members: an object, or for `include` also a `choice`. A type whose members travel as `pairs` has none that could lie flat among others, and a tag's own member cannot be declared in the case as well.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for def in &api.types {
        match &def.shape {
            Shape::Object(object) => {
                for include in &object.includes {
                    if !has_members(api, include.ty, true) {
                        let message =
                            format!("`{}` has no members that could be included", api.type_def(include.ty).name.value);
                        diagnostics.push(
                            Diagnostic::new(&CHECK, include.name.span, message).help("include an object or a choice"),
                        );
                    }
                }
            }
            Shape::TaggedUnion(union) => {
                for (tag, id) in &union.cases {
                    let case = api.type_def(*id);
                    if !has_members(api, *id, false) {
                        let message =
                            format!("`{}` is no object, so a tag cannot lie among its members", case.name.value);
                        diagnostics.push(
                            Diagnostic::new(&CHECK, tag.span, message).help("name an object type, or use `choice`"),
                        );
                    } else if let Shape::Object(object) = &case.shape
                        && let Some(field) = object.fields.iter().find(|field| field.name.value == union.by.value)
                    {
                        diagnostics.push(
                            Diagnostic::new(
                                &CHECK,
                                tag.span,
                                format!("`{}` declares the tag `{}` itself", case.name.value, union.by.value),
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
