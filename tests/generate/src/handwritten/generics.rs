//! Generics, fields and paths as text.

use quote::ToTokens as _;
use syn::{Fields, GenericParam, Generics, Visibility};

use super::names::Outside;
use super::spacing::{short, spaced};
use super::traits::declared;

/// The generics of an item: `<T: Clone>`.
pub fn generics_text(generics: &Generics, outside: &Outside<'_>) -> String {
    in_angles(declared(generics, |it| outside.write(it)).into_iter().map(short).collect())
}

/// The same with whole paths.
pub fn generics_full(generics: &Generics, outside: &Outside<'_>) -> String {
    in_angles(declared(generics, |it| outside.write(it)).into_iter().map(spaced).collect())
}

/// The generics as arguments: `<T>`.
pub fn arguments(generics: &Generics) -> String {
    in_angles(
        generics
            .params
            .iter()
            .map(|parameter| match parameter {
                GenericParam::Lifetime(it) => it.lifetime.to_string(),
                GenericParam::Type(it) => it.ident.to_string(),
                GenericParam::Const(it) => it.ident.to_string(),
            })
            .collect(),
    )
}

fn in_angles(parameters: Vec<String>) -> String {
    if parameters.is_empty() { String::new() } else { format!("<{}>", parameters.join(", ")) }
}

/// What a line on a struct tells of its fields, where they have no lines of their own.
pub fn shown_fields(outside: &Outside<'_>, fields: &Fields) -> String {
    let public = fields.iter().all(|field| matches!(field.vis, Visibility::Public(_)));
    match fields {
        _ if !public => " { .. }".to_owned(),
        Fields::Unnamed(_) => {
            let types = fields.iter().map(|field| format!("pub {}", short(outside.write(field.ty.to_token_stream()))));
            format!("({})", types.collect::<Vec<_>>().join(", "))
        }
        Fields::Named(_) | Fields::Unit => String::new(),
    }
}

/// A path without the arguments of its types, as a part of a name.
pub fn plain(path: &str) -> String {
    let mut depth = 0_usize;
    let mut made = String::new();
    for c in path.replace("->", "").chars() {
        match c {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            c if depth == 0 && (c.is_alphanumeric() || c == '_' || c == ':') => made.push(c),
            _ => {}
        }
    }
    made
}
