//! Every type has a value that ends.

use std::collections::BTreeMap;

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Null, Presence, Shape, Type, TypeId, TypeKind};
use crate::proof::components;

pub(super) static CHECK: Check = Check::error(
    "endless-type",
    "A type contains itself: a required member of its own type, a name that refers to itself (also where it may be null), types that include each other. No value of it could ever be written. A list, a map, an optional or a nullable member ends the chain.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let needs: Vec<Vec<usize>> = (0..api.types.len()).map(|at| needs(api, TypeId(at))).collect();
    let founded = founded(&needs);
    let names = named_alone(api);
    // What is founded needs nothing that is not, so that a circle is endless as a whole or not at all.
    let circles = components(&needs);
    let mut sizes: BTreeMap<usize, usize> = BTreeMap::new();
    circles.iter().for_each(|circle| *sizes.entry(*circle).or_default() += 1);
    for (at, def) in api.types.iter().enumerate().filter(|(at, _)| !founded[*at]) {
        if sizes.get(&circles[at]).is_some_and(|size| *size > 1) || needs[at].contains(&at) {
            let message = format!("every `{}` contains another `{}`", def.name.value, def.name.value);
            diagnostics.push(
                Diagnostic::new(&CHECK, def.name.span, message)
                    .help("make the member optional (`?`), nullable, or a list"),
            );
        }
    }
    for (_, def) in api.types.iter().enumerate().filter(|(at, _)| founded[*at] && names[*at]) {
        let message = format!("`{}` is a name for nothing but itself", def.name.value);
        diagnostics.push(Diagnostic::new(&CHECK, def.name.span, message).help("write the type that it stands for"));
    }
}

/// The types that are names for names for themselves, whether null is said on the way or not: no value but null is of them.
fn named_alone(api: &Api) -> Vec<bool> {
    let next = |at: usize| match &api.types[at].shape {
        Shape::Newtype(Type { kind: TypeKind::Named(id), .. }) => Some(id.0),
        _ => None,
    };
    let leads: Vec<Vec<usize>> = (0..api.types.len()).map(|at| next(at).into_iter().collect()).collect();
    let circles = components(&leads);
    let mut sizes: BTreeMap<usize, usize> = BTreeMap::new();
    circles.iter().for_each(|circle| *sizes.entry(*circle).or_default() += 1);
    (0..leads.len())
        .map(|at| sizes.get(&circles[at]).is_some_and(|size| *size > 1) || leads[at].contains(&at))
        .collect()
}

/// The types of which some value ends: all that they need are founded.
fn founded(needs: &[Vec<usize>]) -> Vec<bool> {
    let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    needs.iter().enumerate().for_each(|(at, all)| all.iter().for_each(|other| needed_by[*other].push(at)));
    let mut missing: Vec<usize> = needs.iter().map(Vec::len).collect();
    let mut founded = vec![false; needs.len()];
    let mut open: Vec<usize> = (0..needs.len()).filter(|at| missing[*at] == 0).collect();
    while let Some(at) = open.pop() {
        founded[at] = true;
        for waiting in &needed_by[at] {
            missing[*waiting] -= 1;
            if missing[*waiting] == 0 {
                open.push(*waiting);
            }
        }
    }
    founded
}

/// The named types without a value of which there is no value of this one.
fn needs(api: &Api, id: TypeId) -> Vec<usize> {
    let types: Vec<TypeId> = match &api.type_def(id).shape {
        Shape::Newtype(ty) => direct(ty).into_iter().collect(),
        Shape::Object(object) => {
            let required = object.fields.iter().filter(|field| field.presence == Presence::Required);
            let includes = object.includes.iter().map(|include| include.ty);
            required.filter_map(|field| direct(&field.ty)).chain(includes).collect()
        }
        // An unknown tag or key always has a value, and so has an enum.
        Shape::Enum(_) | Shape::TaggedUnion(_) | Shape::Choice(_) => Vec::new(),
        Shape::KindUnion(types) => match types.iter().map(direct).collect::<Option<Vec<_>>>() {
            Some(all) if all.windows(2).all(|pair| pair[0] == pair[1]) => all.into_iter().take(1).collect(),
            _ => Vec::new(),
        },
    };
    types.into_iter().map(|id| id.0).collect()
}

fn direct(ty: &Type) -> Option<TypeId> {
    match ty.kind {
        TypeKind::Named(id) if ty.null != Null::Nullable => Some(id),
        _ => None,
    }
}
