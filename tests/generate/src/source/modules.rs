//! The modules of a crate, with the path under which a caller names each of its types.

use std::path::Path;

use syn::{Item, UseTree, Visibility};

use super::macros::Macros;

/// A module.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// Its path below the root.
    pub(super) path: Vec<String>,
    /// Callers can name it.
    pub(super) public: bool,
    /// Its items, without modules.
    pub(super) items: Vec<Item>,
    /// The modules in it.
    pub(super) modules: Vec<Module>,
}

/// Reads the root of a crate and what it holds.
pub(super) fn read(text: &str, folder: &Path, macros: &Macros) -> Result<Module, String> {
    let file = syn::parse_file(text).map_err(|error| format!("lib.rs: {error}"))?;
    module(Vec::new(), true, file.items, folder, macros)
}

fn module(path: Vec<String>, public: bool, items: Vec<Item>, folder: &Path, macros: &Macros) -> Result<Module, String> {
    let mut made = Module { path, public, ..Module::default() };
    for item in macros.expanded(items)? {
        let Item::Mod(inner) = item else {
            made.items.push(item);
            continue;
        };
        let name = inner.ident.to_string();
        let items = match inner.content {
            Some((_, items)) => items,
            None => {
                let file = folder.join(format!("{name}.rs"));
                let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
                syn::parse_file(&text).map_err(|error| format!("{}: {error}", file.display()))?.items
            }
        };
        let public = public && matches!(inner.vis, Visibility::Public(_));
        let path = [made.path.as_slice(), std::slice::from_ref(&name)].concat();
        made.modules.push(module(path, public, items, &folder.join(&name), macros)?);
    }
    Ok(made)
}

impl Module {
    /// This module and all below it.
    pub(super) fn all(&self) -> Vec<&Self> {
        let below = self.modules.iter().flat_map(Self::all);
        std::iter::once(self).chain(below).collect()
    }

    /// The module at a path.
    pub(super) fn at(&self, path: &[String]) -> Option<&Self> {
        self.all().into_iter().find(|module| module.path == path)
    }

    /// Whether it declares a type of this name.
    pub(super) fn declares(&self, name: &str) -> bool {
        self.items.iter().any(|item| match item {
            Item::Enum(it) => it.ident == name,
            Item::Struct(it) => it.ident == name,
            Item::Type(it) => it.ident == name,
            _ => false,
        })
    }

    /// The path under which callers name a type that a module declares, without that of the crate: its own where
    /// all modules around it are public, else that of a `pub use` in the root.
    pub(super) fn exported(&self, module: &Self, name: &str) -> Option<String> {
        if module.public {
            let path = [module.path.as_slice(), &[name.to_owned()]].concat();
            return Some(path.join("::"));
        }
        let own = [&["self".to_owned()], module.path.as_slice(), &[name.to_owned()]].concat();
        self.uses().contains(&own).then(|| name.to_owned())
    }

    /// Where a type is declared that the root shows by `pub use`, and so names without its module.
    pub(super) fn shown(&self, name: &str) -> Option<&Self> {
        self.uses().iter().find_map(|path| {
            let (last, module) = path.split_last()?;
            let module = self.at(module.strip_prefix(&["self".to_owned()])?)?;
            (last == name || last == "*").then_some(module).filter(|module| module.declares(name))
        })
    }

    /// The paths that it makes public by `pub use`; `*` stands for all that a module has.
    pub(super) fn uses(&self) -> Vec<Vec<String>> {
        let mut paths = Vec::new();
        for item in &self.items {
            if let Item::Use(used) = item
                && matches!(used.vis, Visibility::Public(_))
            {
                leaves(&used.tree, &[], &mut paths);
            }
        }
        paths
    }
}

fn leaves(tree: &UseTree, before: &[String], paths: &mut Vec<Vec<String>>) {
    let with = |word: String| [before, &[word]].concat();
    match tree {
        UseTree::Path(path) => leaves(&path.tree, &with(path.ident.to_string()), paths),
        UseTree::Name(name) => paths.push(with(name.ident.to_string())),
        UseTree::Rename(name) => {
            paths.push([with(name.ident.to_string()), vec!["as".into(), name.rename.to_string()]].concat())
        }
        UseTree::Glob(_) => paths.push(with("*".to_owned())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, before, paths)),
    }
}
