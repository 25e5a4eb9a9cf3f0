//! The traits that types have: those that are derived, and those that are implemented.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::punctuated::Punctuated;
use syn::{Attribute, GenericParam, Generics, ImplItem, ItemImpl, Path, Token};

/// A trait without arguments: its name, and the path of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Plain {
    pub name: String,
    pub path: String,
}

/// The traits that are derived.
pub fn derived(attrs: &[Attribute]) -> Vec<Plain> {
    let derives = attrs.iter().filter(|attribute| attribute.path().is_ident("derive"));
    let lists = derives.filter_map(|it| it.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated).ok());
    let names = lists.flatten().filter_map(|path| Some(path.segments.last()?.ident.to_string()));
    names.map(|name| Plain { path: of_std(&name), name }).collect()
}

fn of_std(name: &str) -> String {
    let module = match name {
        "Debug" => "fmt",
        "Hash" => "hash",
        "Clone" => "clone",
        "Default" => "default",
        "Copy" => "marker",
        _ => "cmp",
    };
    format!("std::{module}::{name}")
}

/// A trait with its arguments and with the types that an implementation gives to it.
pub fn with_associated(of: &TokenStream, made: &ItemImpl, write: impl Fn(TokenStream) -> TokenStream) -> TokenStream {
    let associated = made.items.iter().filter_map(|item| match item {
        ImplItem::Type(given) => {
            let (name, ty) = (&given.ident, write(given.ty.to_token_stream()));
            Some(quote!(#name = #ty))
        }
        _ => None,
    });
    let associated: Vec<TokenStream> = associated.collect();
    if associated.is_empty() {
        return of.clone();
    }
    let mut tokens: Vec<_> = of.clone().into_iter().collect();
    if tokens.last().is_some_and(|last| last.to_string() == ">") {
        tokens.pop();
        let head: TokenStream = tokens.into_iter().collect();
        return quote!(#head, #(#associated),*>);
    }
    quote!(#of<#(#associated),*>)
}

/// Types that stand for the parameters of a generic type when something is asserted of it.
pub fn stand_ins(generics: &Generics, library: &str) -> String {
    let arguments = generics.params.iter().map(|parameter| match parameter {
        GenericParam::Lifetime(_) => "'static".to_owned(),
        GenericParam::Type(it) => of_bounds(&it.bounds.to_token_stream().to_string(), library),
        GenericParam::Const(_) => "1".to_owned(),
    });
    let arguments: Vec<String> = arguments.collect();
    if arguments.is_empty() { String::new() } else { format!("<{}>", arguments.join(", ")) }
}

/// A type that has these bounds.
fn of_bounds(bounds: &str, library: &str) -> String {
    let named = |name: &str| bounds.ends_with(name);
    if named("Mode") {
        format!("{library}::Async")
    } else if named("Paged") {
        "specwright_tests_goldens::paging::ops::ThingsByPage".to_owned()
    } else if named("Waited") {
        "specwright_tests_goldens::paging::ops::ThingsGet".to_owned()
    } else {
        "i64".to_owned()
    }
}

/// The generics as they are declared, without defaults: `T: Clone, 'a`; and as arguments.
pub fn declared(generics: &Generics, write: impl Fn(TokenStream) -> TokenStream) -> Vec<TokenStream> {
    let plain = generics.params.iter().map(|parameter| match parameter {
        GenericParam::Type(it) => {
            let mut it = it.clone();
            (it.default, it.attrs) = (None, Vec::new());
            it.to_token_stream()
        }
        parameter => parameter.to_token_stream(),
    });
    plain.map(write).collect()
}
