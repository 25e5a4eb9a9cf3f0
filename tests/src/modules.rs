//! The modules of a crate's source, and the paths that each of them names.

use std::collections::BTreeMap;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A path from the root of the crate, or of an external crate: `["json", "Reader"]`.
pub type ModulePath = Vec<String>;

/// The paths that each module names, by the path of the module. Tests are no part of it.
///
/// # Panics
/// If a file cannot be read or is not Rust.
#[must_use]
pub fn read(src: &Path) -> BTreeMap<ModulePath, Named> {
    let mut found = BTreeMap::new();
    folder(src, &mut Vec::new(), &mut found);
    found
}

/// What a module names.
#[derive(Debug, Default)]
pub struct Named {
    /// Paths within the crate, from its root.
    pub own: Vec<ModulePath>,
    /// Paths that begin with `std`.
    pub std: Vec<ModulePath>,
}

fn folder(at: &Path, module: &mut ModulePath, found: &mut BTreeMap<ModulePath, Named>) {
    for entry in std::fs::read_dir(at).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        if name == "tests" {
            continue;
        }
        let face = module.is_empty() && name == "lib" || name == "mod";
        if !face {
            module.push(name);
        }
        if path.is_dir() {
            folder(&path, module, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = std::fs::read_to_string(&path).expect("the file can be read");
            let tokens: TokenStream = text.parse().expect("the file is Rust");
            let mut named = Named::default();
            scan(tokens, module, &mut named);
            found.insert(module.clone(), named);
        }
        if !face {
            module.pop();
        }
    }
}

/// Collects paths; those behind `$crate` are written for the crate that calls the macro.
fn scan(tokens: TokenStream, module: &[String], named: &mut Named) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        let after_sign = at > 0 && matches!(&tokens[at - 1], TokenTree::Punct(sign) if "$:".contains(sign.as_char()));
        match &tokens[at] {
            TokenTree::Group(group) if !is_test_module(&tokens[..at]) => scan(group.stream(), module, named),
            TokenTree::Ident(word) if !after_sign || word == "std" => {
                let mut paths = Vec::new();
                match word.to_string().as_str() {
                    "crate" => tail(&tokens[at + 1..], Vec::new(), &mut paths),
                    "self" => tail(&tokens[at + 1..], module.to_vec(), &mut paths),
                    "super" => {
                        let mut up = module.to_vec();
                        up.pop();
                        tail(&tokens[at + 1..], up, &mut paths);
                    }
                    "std" => {
                        tail(&tokens[at + 1..], Vec::new(), &mut paths);
                        named.std.append(&mut paths);
                    }
                    _ => {}
                }
                named.own.append(&mut paths);
            }
            _ => {}
        }
        at += 1;
    }
}

/// True for the braces of `mod tests` under `#[cfg(test)]`.
fn is_test_module(before: &[TokenTree]) -> bool {
    let text: Vec<String> = before.iter().rev().take(3).map(ToString::to_string).collect();
    matches!(&text[..], [name, keyword, attribute] if name == "tests" && keyword == "mod" && attribute == "[cfg (test)]")
}

/// The paths that go on from `head`: one, or as many as a list in braces has.
fn tail(tokens: &[TokenTree], head: ModulePath, found: &mut Vec<ModulePath>) {
    let [TokenTree::Punct(first), TokenTree::Punct(second), next, rest @ ..] = tokens else {
        return found.push(head);
    };
    if first.as_char() != ':' || second.as_char() != ':' {
        return found.push(head);
    }
    match next {
        TokenTree::Ident(word) => tail(rest, step(head, &word.to_string()), found),
        TokenTree::Group(list) if list.delimiter() == Delimiter::Brace => {
            let list: Vec<TokenTree> = list.stream().into_iter().collect();
            for part in list.split(|token| matches!(token, TokenTree::Punct(sign) if sign.as_char() == ',')) {
                if let [TokenTree::Ident(word), rest @ ..] = part {
                    tail(rest, step(head.clone(), &word.to_string()), found);
                }
            }
        }
        _ => found.push(head),
    }
}

fn step(mut path: ModulePath, word: &str) -> ModulePath {
    match word {
        "self" => {}
        "super" => {
            path.pop();
        }
        word => path.push(word.to_owned()),
    }
    path
}
