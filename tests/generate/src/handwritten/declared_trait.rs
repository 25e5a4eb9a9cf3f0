//! The lines of a trait and of what it asks of those that implement it.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::{ItemTrait, TraitItem};

use super::assertion::has;
use super::exports::Export;
use super::functions::Callable;
use super::generics::{arguments, generics_text};
use super::lines::Surface;
use super::names::Outside;
use super::source::is_hidden;
use super::spacing::{short, spaced};
use super::traits::declared;

impl<'a> Surface<'a> {
    pub fn declared_trait(&mut self, export: &'a Export, made: &'a ItemTrait, outside: &Outside<'a>) {
        // What seals a trait cannot be named.
        let named = made.supertraits.iter().map(|bound| {
            outside.unnameable.set(false);
            outside.write(bound.to_token_stream())
        });
        let supertraits: Vec<TokenStream> = named.filter(|_| !outside.unnameable.get()).collect();
        let supertraits = quote!(#(#supertraits)+*);
        let above = short(supertraits.clone());
        let above = if above.is_empty() { above } else { format!(": {above}") };
        let text =
            format!("{}pub trait {}{}{above}", export.marks, export.path, generics_text(&made.generics, outside));
        let generics = declared(&made.generics, |it| outside.write(it));
        let arguments: TokenStream = arguments(&made.generics).parse().unwrap_or_default();
        let path: TokenStream = export.path.parse().unwrap_or_default();
        let supertraits = if supertraits.is_empty() { quote!(?Sized) } else { supertraits };
        let mut all = generics.clone();
        all.push(quote!(This: #path #arguments + ?Sized));
        self.push(text, &export.path, Some(has(&all, &quote!(), "This", &spaced(supertraits))));
        let inner = Outside { this: quote!(This), ..self.outside(outside.module, quote!()) };
        for item in &made.items {
            match item {
                TraitItem::Fn(it) => {
                    let name = &it.sig.ident;
                    let provided = if it.default.is_some() { " (provided)" } else { "" };
                    let mut generics = generics.clone();
                    generics.push(quote!(This: #path #arguments));
                    let owner = quote!(<This as #path #arguments>::#name);
                    let owner_text: TokenStream = quote!(#path);
                    let hidden = if is_hidden(&it.attrs) { "#[doc(hidden)] " } else { "" };
                    let made = Callable {
                        owner: Some((owner_text, quote!(This))),
                        path: owner,
                        generics: &generics,
                        bounds: quote!(),
                        marks: &format!("{}{hidden}", export.marks),
                    };
                    self.function(&inner, &made, &it.sig, provided);
                }
                TraitItem::Const(it) => {
                    let ty = inner.write(it.ty.to_token_stream());
                    let provided = if it.default.is_some() { " (provided)" } else { "" };
                    let name = format!("{}::{}", export.path, it.ident);
                    let assertion = format!(
                        "fn NAME<This: {}>() -> {} {{ <This as {}>::{} }}",
                        export.path,
                        spaced(ty.clone()),
                        export.path,
                        it.ident
                    );
                    self.push(
                        format!("{}pub const {name}: {}{provided}", export.marks, short(ty)),
                        &name,
                        Some(assertion),
                    );
                }
                TraitItem::Type(it) => {
                    let bounds = inner.write(it.bounds.to_token_stream());
                    let name = format!("{}::{}", export.path, it.ident);
                    let told = if bounds.is_empty() { String::new() } else { format!(": {}", short(bounds.clone())) };
                    let bounds = if bounds.is_empty() { quote!(?Sized) } else { bounds };
                    let ty = format!("<This as {}>::{}", export.path, it.ident);
                    let assertion = has(&[quote!(This: #path)], &quote!(), &ty, &spaced(bounds));
                    self.push(format!("{}pub type {name}{told}", export.marks), &name, Some(assertion));
                }
                _ => {}
            }
        }
    }
}
