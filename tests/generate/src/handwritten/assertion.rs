//! Functions that compile only if a line of the public surface is true.

use proc_macro2::{Punct, Spacing, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::spacing::spaced;

/// A function, its path, and what it takes and returns; all of it as the outside writes it.
pub struct Call {
    /// `owner::name`, or the path of a free function.
    pub path: TokenStream,
    pub generics: Vec<TokenStream>,
    pub bounds: TokenStream,
    /// The type of `self`, with its reference, if the function takes it.
    pub receiver: Option<TokenStream>,
    pub arguments: Vec<TokenStream>,
    pub output: TokenStream,
    pub is_async: bool,
}

impl Call {
    /// A function of the same signature that does nothing but call it.
    pub fn assertion(&self) -> String {
        let borrowed = self.receiver.as_ref().is_some_and(|receiver| receiver.to_string().starts_with('&'));
        let elided = self.output.to_string().replace("'_", "&").contains('&');
        let named = borrowed && elided;
        let name = |tokens: &TokenStream| if named { with_lifetime(tokens.clone(), "this") } else { tokens.clone() };
        let mut generics = self.generics.clone();
        if named {
            generics.insert(0, quote!('this));
            generics.sort_by_key(|parameter| !parameter.to_string().starts_with('\''));
        }
        let receiver = self.receiver.as_ref().map(name);
        let output = name(&self.output);
        let names: Vec<_> = (0..self.arguments.len()).map(|at| format_ident!("argument_{at}")).collect();
        let types = &self.arguments;
        let mut arguments: Vec<TokenStream> = receiver.iter().map(|ty| quote!(this: #ty)).collect();
        arguments.extend(names.iter().zip(types).map(|(name, ty)| quote!(#name: #ty)));
        let mut given: Vec<_> = self.receiver.iter().map(|_| format_ident!("this")).collect();
        given.extend(names);
        let (path, bounds) = (&self.path, &self.bounds);
        let (asynchronous, awaited) =
            if self.is_async { (quote!(async), quote!(.await)) } else { (quote!(), quote!()) };
        spaced(quote! {
            #asynchronous fn NAME<#(#generics),*>(#(#arguments),*) -> #output #bounds { #path(#(#given),*)#awaited }
        })
    }
}

fn demanded(traits: &str) -> String {
    if traits.split(" + ").any(|bound| bound == "?Sized") { traits.to_owned() } else { format!("{traits} + ?Sized") }
}

/// A function that compiles only if a type has traits.
pub fn has(generics: &[TokenStream], bounds: &TokenStream, ty: &str, traits: &str) -> String {
    let (lifetimes, types): (Vec<String>, Vec<String>) =
        generics.iter().map(|it| spaced(it.clone())).partition(|parameter| parameter.starts_with('\''));
    let outer = [lifetimes.clone(), types.clone()].concat().join(", ");
    // Within, the parameters are declared again, since a function sees none of those around it.
    let inner = [lifetimes, types.clone(), vec![format!("Subject: {}", demanded(traits))]].concat().join(", ");
    let name = |parameter: &String| {
        let name = parameter.strip_prefix("const ").unwrap_or(parameter);
        name.split(':').next().unwrap_or_default().trim().to_owned()
    };
    let given = types.iter().map(name).chain([ty.to_owned()]).collect::<Vec<_>>().join(", ");
    let bounds = spaced(bounds.clone());
    format!("fn NAME<{outer}>() {bounds} {{ fn is<{inner}>() {bounds} {{}} is::<{given}>(); }}")
}

/// The tokens with the lifetime of this name where none is written.
pub fn with_lifetime(tokens: TokenStream, name: &str) -> TokenStream {
    let mut made: Vec<TokenTree> = Vec::new();
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        let lifetime = |made: &mut Vec<TokenTree>| {
            made.push(Punct::new('\'', Spacing::Joint).into());
            made.push(format_ident!("{name}").into());
        };
        match (&tokens[at], tokens.get(at + 1)) {
            (TokenTree::Punct(tick), Some(TokenTree::Ident(word))) if tick.as_char() == '\'' && word == "_" => {
                lifetime(&mut made);
                at += 1;
            }
            (TokenTree::Punct(and), next) if and.as_char() == '&' => {
                made.push(tokens[at].clone());
                if !matches!(next, Some(TokenTree::Punct(tick)) if tick.as_char() == '\'') {
                    lifetime(&mut made);
                }
            }
            (TokenTree::Group(group), _) => {
                let inner = with_lifetime(group.stream(), name);
                made.push(proc_macro2::Group::new(group.delimiter(), inner).into());
            }
            (token, _) => made.push(token.clone()),
        }
        at += 1;
    }
    made.into_iter().collect()
}
