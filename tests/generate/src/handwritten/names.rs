//! What a path in a module means, followed through `use` to where the item is declared.

use std::cell::Cell;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::Item;

use super::exports::Exports;
use super::source::Modules;

/// What a path leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// An item of the crate: its module and name.
    Own(Vec<String>, String),
    /// An item of another crate.
    Foreign(Vec<String>),
    /// Something of the language, or a parameter.
    Unknown,
}

pub fn resolve(module: &[String], path: &[String], modules: &Modules) -> Named {
    let Some((first, rest)) = path.split_first() else { return Named::Unknown };
    let start = match first.as_str() {
        "crate" => return at(&[], rest, modules),
        "self" => return at(module, rest, modules),
        "super" => return at(&module[..module.len().saturating_sub(1)], rest, modules),
        _ => module,
    };
    match at(start, path, modules) {
        Named::Unknown if rest.is_empty() => Named::Unknown,
        // A path that begins with no name of the module begins with a crate.
        Named::Unknown => Named::Foreign(path.to_vec()),
        found => found,
    }
}

/// What the path means from this module on.
fn at(module: &[String], path: &[String], modules: &Modules) -> Named {
    let (Some(made), Some((first, rest))) = (modules.get(module), path.split_first()) else { return Named::Unknown };
    if first == "super" {
        return at(&module[..module.len().saturating_sub(1)], rest, modules);
    }
    let below = [module, std::slice::from_ref(first)].concat();
    if !rest.is_empty() && modules.contains_key(&below) {
        return at(&below, rest, modules);
    }
    if rest.is_empty() && made.items.iter().any(|item| declares(item, first)) {
        return Named::Own(module.to_vec(), first.clone());
    }
    let inline = |item: &Item| matches!(item, Item::Mod(it) if it.content.is_some() && it.ident == first.as_str());
    if made.items.iter().any(inline) {
        return Named::Own(below, rest.last().cloned().unwrap_or_default());
    }
    // A crate of the same name: `pub use time;`.
    let Some(used) = made.uses.iter().find(|used| used.name == *first && used.path != [first.clone()]) else {
        return Named::Unknown;
    };
    resolve(module, &[used.path.clone(), rest.to_vec()].concat(), modules)
}

fn declares(item: &Item, name: &str) -> bool {
    match item {
        Item::Const(it) => it.ident == name,
        Item::Enum(it) => it.ident == name,
        Item::Fn(it) => it.sig.ident == name,
        Item::Static(it) => it.ident == name,
        Item::Struct(it) => it.ident == name,
        Item::Trait(it) => it.ident == name,
        Item::Type(it) => it.ident == name,
        _ => false,
    }
}

/// The names of a module, as somebody outside of the crate writes them.
pub struct Outside<'a> {
    pub module: &'a [String],
    pub modules: &'a Modules,
    pub exports: &'a Exports,
    /// What `Self` stands for.
    pub this: TokenStream,
    /// Whether something was written that the outside cannot name.
    pub unnameable: Cell<bool>,
}

impl Outside<'_> {
    /// The tokens with every path as the outside writes it.
    pub fn write(&self, tokens: TokenStream) -> TokenStream {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut made = TokenStream::new();
        let mut at = 0;
        while at < tokens.len() {
            let begins = at == 0
                || !matches!(&tokens[at - 1], TokenTree::Punct(sign) if ":'".contains(sign.as_char()))
                || (at >= 2 && is_colon(&tokens[at - 1]) && !is_colon(&tokens[at - 2]));
            match &tokens[at] {
                TokenTree::Group(group) => {
                    made.extend([TokenTree::Group(Group::new(group.delimiter(), self.write(group.stream())))]);
                    at += 1;
                }
                TokenTree::Ident(_) if begins => {
                    let (path, length) = path(&tokens[at..]);
                    made.extend(self.path(&path));
                    at += length;
                }
                token => {
                    made.extend([token.clone()]);
                    at += 1;
                }
            }
        }
        made
    }

    fn path(&self, path: &[String]) -> TokenStream {
        let words = |path: &[String]| {
            let words = path.iter().map(|word| format_ident!("{word}"));
            quote!(#(#words)::*)
        };
        if path.first().is_some_and(|first| first == "Self") {
            let (this, rest) = (&self.this, &path[1..]);
            return if rest.is_empty() {
                this.clone()
            } else {
                let rest = words(rest);
                quote!(<#this>::#rest)
            };
        }
        match resolve(self.module, path, self.modules) {
            Named::Own(module, name) => match self.exports.own.get(&(module, name)) {
                Some(export) => words(&export.path.split("::").map(str::to_owned).collect::<Vec<_>>()),
                None => {
                    self.unnameable.set(true);
                    words(path)
                }
            },
            Named::Foreign(path) => words(&path),
            Named::Unknown => words(path),
        }
    }
}

fn is_colon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(sign) if sign.as_char() == ':')
}

/// The path at the beginning of the tokens, and how many tokens it has.
fn path(tokens: &[TokenTree]) -> (Vec<String>, usize) {
    let mut path = vec![tokens[0].to_string()];
    let mut at = 1;
    while let [first, second, TokenTree::Ident(word), ..] = &tokens[at..] {
        if !is_colon(first) || !is_colon(second) {
            break;
        }
        path.push(word.to_string());
        at += 3;
    }
    (path, at)
}
