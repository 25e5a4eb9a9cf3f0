//! The Rust types of what stands in the `Option`s of a condition.

use proc_macro2::TokenStream;
use quote::quote;

use crate::backend::rust::tokens::Tokens;
use crate::ir::Kind;

impl Tokens {
    /// The type of a value of a kind.
    pub(super) fn kind(&self, kind: &Kind) -> TokenStream {
        match kind {
            Kind::Nothing => quote!(rt::rule::Nothing),
            Kind::Boolean => quote!(bool),
            Kind::Number => quote!(rt::rule::Number),
            Kind::Text => quote!(&str),
            Kind::OwnedText => quote!(::std::borrow::Cow<'_, str>),
            Kind::Uuid => quote!(rt::Uuid),
            Kind::Date => quote!(rt::rule::Date<'_>),
            Kind::DateTime => quote!(rt::rule::DateTime<'_>),
            Kind::Json => quote!(rt::rule::Json<'_>),
            Kind::Reference(ty) => {
                let ty = self.ty(ty);
                quote!(&#ty)
            }
            Kind::Items(item) | Kind::List(item) => {
                let item = self.kind(item);
                quote!(rt::rule::List<#item>)
            }
        }
    }
}
