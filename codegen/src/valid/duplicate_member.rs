//! No two members of an object have the same name on the wire, aliases and included groups counted.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Object, Shape, TypeId};
use crate::source::Span;

pub(super) static CHECK: Check = Check::error(
    "duplicate-member",
    "Two members of one object have the same wire name. Aliases and the members of included types count as well. Only one of the two could be read.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for def in &api.types {
        let Shape::Object(object) = &def.shape else { continue };
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        let mut names = Vec::new();
        own_names(object, &mut names);
        for include in &object.includes {
            let mut included = Vec::new();
            all_names(api, include.ty, &mut included, &mut BTreeSet::from([include.ty]));
            names.extend(included.into_iter().map(|(name, _)| (name, include.name.span)));
        }
        for (name, span) in names {
            if let Some(first) = seen.get(name) {
                diagnostics.push(
                    Diagnostic::new(&CHECK, span, format!("`{}` has two members called `{name}`", def.name.value))
                        .label("second here")
                        .also(*first, "first here")
                        .help("remove or rename one; aliases and members of included types count as well"),
                );
            } else {
                seen.insert(name, span);
            }
        }
    }
}

fn own_names<'a>(object: &'a Object, into: &mut Vec<(&'a str, Span)>) {
    for field in &object.fields {
        into.push((&field.name.value, field.name.span));
        into.extend(field.aliases.iter().map(|alias| (alias.value.as_str(), alias.span)));
    }
}

/// The names that a type brings when it is included; `met` guards against groups that include each other.
pub(super) fn all_names<'a>(api: &'a Api, id: TypeId, into: &mut Vec<(&'a str, Span)>, met: &mut BTreeSet<TypeId>) {
    match &api.type_def(id).shape {
        // Pairs cannot be included, which `include-without-members` reports.
        Shape::Object(object) if object.pairs.is_none() => {
            own_names(object, into);
            for include in &object.includes {
                if met.insert(include.ty) {
                    all_names(api, include.ty, into, met);
                }
            }
        }
        Shape::Choice(choice) => {
            into.push((&choice.by.value, choice.by.span));
            into.push((&choice.value.value, choice.value.span));
        }
        _ => {}
    }
}
