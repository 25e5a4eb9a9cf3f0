//! The modules of a crate with their items, those of its local macros included.

use std::collections::BTreeMap;
use std::path::Path;

use quote::ToTokens as _;
use syn::{Attribute, Item, UseTree, Visibility};

use super::local_macro::LocalMacros;

/// A module.
#[derive(Debug, Default)]
pub struct Module {
    /// Its items, tests aside.
    pub items: Vec<Item>,
    /// What it names by `use`.
    pub uses: Vec<Use>,
    /// The condition under which it is there.
    pub condition: Option<String>,
}

/// One name of a `use`.
#[derive(Clone, Debug)]
pub struct Use {
    pub name: String,
    pub path: Vec<String>,
    pub public: bool,
    pub hidden: bool,
    pub condition: Option<String>,
}

/// Modules by their path from the root of the crate.
pub type Modules = BTreeMap<Vec<String>, Module>;

pub fn read(src: &Path) -> Result<Modules, String> {
    let mut modules = Modules::new();
    let mut macros = LocalMacros::default();
    module(&src.join("lib.rs"), src, Vec::new(), None, &mut macros, &mut modules)?;
    Ok(modules)
}

fn module(
    file: &Path,
    folder: &Path,
    path: Vec<String>,
    condition: Option<String>,
    macros: &mut LocalMacros,
    modules: &mut Modules,
) -> Result<(), String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
    let parsed = syn::parse_file(&text).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut made = Module { condition: condition.clone(), ..Module::default() };
    let mut children = Vec::new();
    for item in macros.expanded(parsed.items)? {
        match &item {
            Item::Mod(child) if is_test(&child.attrs) => continue,
            Item::Mod(child) if child.content.is_none() => {
                children.push((child.ident.to_string(), self::condition(&child.attrs).or(condition.clone())));
            }
            Item::Use(used) => {
                let one = Use {
                    name: String::new(),
                    path: Vec::new(),
                    public: matches!(used.vis, Visibility::Public(_)),
                    hidden: is_hidden(&used.attrs),
                    condition: self::condition(&used.attrs),
                };
                leaves(&used.tree, &one, &mut made.uses);
            }
            _ => {}
        }
        made.items.push(item);
    }
    modules.insert(path.clone(), made);
    for (name, condition) in children {
        let below = folder.join(&name);
        let single = folder.join(format!("{name}.rs"));
        let file = if single.exists() { single } else { below.join("mod.rs") };
        let path = [path.clone(), vec![name]].concat();
        module(&file, &below, path, condition, macros, modules)?;
    }
    Ok(())
}

fn leaves(tree: &UseTree, so_far: &Use, found: &mut Vec<Use>) {
    let step = |word: String| Use { path: [so_far.path.clone(), vec![word]].concat(), ..so_far.clone() };
    match tree {
        UseTree::Path(path) => leaves(&path.tree, &step(path.ident.to_string()), found),
        UseTree::Name(name) if name.ident == "self" => {
            let name = so_far.path.last().cloned().unwrap_or_default();
            found.push(Use { name, ..so_far.clone() });
        }
        UseTree::Name(name) => found.push(Use { name: name.ident.to_string(), ..step(name.ident.to_string()) }),
        UseTree::Rename(name) => found.push(Use { name: name.rename.to_string(), ..step(name.ident.to_string()) }),
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, so_far, found)),
        UseTree::Glob(_) => {}
    }
}

/// The feature that the attributes ask for: `feature = "serde"`.
pub fn condition(attrs: &[Attribute]) -> Option<String> {
    let cfg = attrs.iter().find(|attribute| attribute.path().is_ident("cfg"))?;
    let list = cfg.meta.require_list().ok()?;
    Some(list.tokens.to_string())
}

pub fn is_hidden(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attribute| attribute.to_token_stream().to_string().replace(' ', "") == "#[doc(hidden)]")
}

pub fn is_non_exhaustive(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"))
}

pub fn is_test(attrs: &[Attribute]) -> bool {
    condition(attrs).is_some_and(|condition| condition == "test")
}
