//! The paths under which a caller finds the items of a crate.

use std::collections::BTreeMap;

use syn::{Item, Visibility};

use super::names::{self, Named};
use super::source::{Modules, Use, condition, is_hidden};

/// An item that callers can name.
#[derive(Clone, Debug)]
pub struct Export {
    /// The path that callers write.
    pub path: String,
    /// What stands before a line on it: conditions, and whether documentation hides it.
    pub marks: String,
}

/// Exports by the module and the name of what is exported, and re-exports of other crates.
#[derive(Debug, Default)]
pub struct Exports {
    pub own: BTreeMap<(Vec<String>, String), Export>,
    pub foreign: Vec<(Export, String)>,
    /// Public modules with their marks.
    pub modules: Vec<Export>,
}

pub fn find(library: &str, modules: &Modules) -> Exports {
    let mut exports = Exports::default();
    walk(&[], library, "", modules, &mut exports);
    exports
}

/// The marks of an item under a condition.
pub fn marks(condition: Option<&str>, hidden: bool) -> String {
    let mut marks = condition.map(|condition| format!("#[cfg({condition})] ")).unwrap_or_default();
    if hidden {
        marks.push_str("#[doc(hidden)] ");
    }
    marks
}

fn walk(module: &[String], path: &str, outer: &str, modules: &Modules, exports: &mut Exports) {
    let Some(made) = modules.get(module) else { return };
    for item in &made.items {
        let Some((name, attrs, public)) = named(item) else { continue };
        if !public {
            continue;
        }
        let marks = format!("{outer}{}", marks(condition(attrs).as_deref(), is_hidden(attrs)));
        let export = Export { path: format!("{path}::{name}"), marks };
        if matches!(item, Item::Mod(_)) {
            let below = [module, &[name]].concat();
            walk(&below, &export.path, &export.marks, modules, exports);
            exports.modules.push(export);
        } else {
            exports.own.entry((module.to_vec(), name)).or_insert(export);
        }
    }
    for used in made.uses.iter().filter(|used| used.public) {
        re_export(module, path, used, modules, exports);
    }
}

fn re_export(module: &[String], path: &str, used: &Use, modules: &Modules, exports: &mut Exports) {
    let export = |condition: Option<&str>| Export {
        path: format!("{path}::{}", used.name),
        marks: marks(condition, used.hidden),
    };
    match names::resolve(module, &used.path, modules) {
        Named::Own(module, name) => {
            let within = modules.get(&module).and_then(|module| module.condition.clone());
            let made = export(used.condition.as_deref().or(within.as_deref()));
            exports.own.entry((module, name)).or_insert(made);
        }
        Named::Foreign(path) => exports.foreign.push((export(used.condition.as_deref()), path.join("::"))),
        Named::Unknown => exports.foreign.push((export(used.condition.as_deref()), used.path.join("::"))),
    }
}

/// The name of an item, its attributes, and whether it is public where it stands.
fn named(item: &Item) -> Option<(String, &[syn::Attribute], bool)> {
    let (ident, attrs, vis) = match item {
        Item::Const(it) => (&it.ident, &it.attrs, &it.vis),
        Item::Enum(it) => (&it.ident, &it.attrs, &it.vis),
        Item::Fn(it) => (&it.sig.ident, &it.attrs, &it.vis),
        Item::Mod(it) => (&it.ident, &it.attrs, &it.vis),
        Item::Static(it) => (&it.ident, &it.attrs, &it.vis),
        Item::Struct(it) => (&it.ident, &it.attrs, &it.vis),
        Item::Trait(it) => (&it.ident, &it.attrs, &it.vis),
        Item::Type(it) => (&it.ident, &it.attrs, &it.vis),
        _ => return None,
    };
    Some((ident.to_string(), attrs, matches!(vis, Visibility::Public(_))))
}
