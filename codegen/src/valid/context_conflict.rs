//! Variables of one name in one API are of one type, since callers give them by name.

use std::collections::BTreeMap;

use crate::constraint::same;
use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, ContextVariable, Type, TypeKind};
use crate::proof::describe;

pub(super) static CHECK: Check = Check::error(
    "context-conflict",
    "Two variables under `context:` have the same name and different types. Callers give each variable once for the whole API, by its name. Give both the same type, or rename one of them.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, &ContextVariable> = BTreeMap::new();
    let of_types = api.types.iter().flat_map(|def| &def.context);
    for variable in of_types.chain(api.operations.iter().flat_map(|operation| &operation.context)) {
        let name = &variable.name;
        let Some(first) = seen.get(name.value.as_str()) else {
            seen.insert(&name.value, variable);
            continue;
        };
        if !is_same(&first.ty, &variable.ty) {
            let (one, other) = (describe(api, &first.ty), describe(api, &variable.ty));
            let message = format!("the context variable `{}` is `{one}` and `{other}`", name.value);
            diagnostics.push(
                Diagnostic::new(&CHECK, name.span, message)
                    .label(format!("`{other}` here"))
                    .also(first.name.span, format!("`{one}` here"))
                    .help("give both the same type, or rename one"),
            );
        }
    }
}

/// Whether two types are written alike, bounds aside.
fn is_same(one: &Type, other: &Type) -> bool {
    one.null == other.null
        && match (&one.kind, &other.kind) {
            (TypeKind::Scalar(one), TypeKind::Scalar(other)) => one == other,
            (TypeKind::Named(one), TypeKind::Named(other)) => one == other,
            (TypeKind::List(one), TypeKind::List(other)) | (TypeKind::Map(one), TypeKind::Map(other)) => {
                is_same(one, other)
            }
            (TypeKind::Const(one), TypeKind::Const(other)) => same(&one.value, &other.value),
            _ => false,
        }
}
