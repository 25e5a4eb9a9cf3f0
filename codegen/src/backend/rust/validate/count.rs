//! How many members an object has, as an expression.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::backend::rust::tokens::Tokens;
use crate::ir::{Count, Counted};

pub(super) fn expression(count: &Count, value: &TokenStream, tokens: &Tokens) -> TokenStream {
    let Count::Members { always, fields, constants, extra } = count else { return quote!(#value.len()) };
    let mut terms = Vec::new();
    if *always > 0 {
        let always = Literal::usize_unsuffixed(*always);
        terms.push(quote!(#always));
    }
    for (ident, counted) in fields {
        let ident = tokens.ident(ident);
        terms.push(match counted {
            Counted::Optional => quote!(usize::from(#value.#ident.is_some())),
            Counted::Patch => quote!(usize::from(!#value.#ident.is_absent())),
            Counted::Group(count) => expression(count, &quote!(#value.#ident), tokens),
            Counted::OptionalGroup(Count::Members { always, fields, extra: None, .. }) if fields.is_empty() => {
                let there = quote!(usize::from(#value.#ident.is_some()));
                match always {
                    0 => continue,
                    1 => there,
                    _ => {
                        let always = Literal::usize_unsuffixed(*always);
                        quote!(#always * #there)
                    }
                }
            }
            Counted::OptionalGroup(count) => {
                let count = expression(count, &quote!(group), tokens);
                quote!(#value.#ident.as_ref().map_or(0, |group| #count))
            }
        });
    }
    if let Some(extra) = extra {
        let extra = tokens.ident(extra);
        terms.push(if constants.is_empty() {
            quote!(#value.#extra.len())
        } else {
            quote!(rt::constraint::extra_and_constants(&#value.#extra, &[#(#constants),*]))
        });
    }
    if terms.is_empty() { quote!(0) } else { quote!(#(#terms)+*) }
}
