//! The member in which items of a list differ, as a closure.

use proc_macro2::TokenStream;
use quote::quote;

use crate::backend::rust::tokens::Tokens;
use crate::ir::{Key, KeyStep};

pub(super) fn closure(key: &Key, tokens: &Tokens) -> TokenStream {
    match key {
        Key::Steps(steps) => along(steps, tokens),
        Key::Of(member) => {
            let member = tokens.expression(member);
            quote!(|item| #member)
        }
    }
}

fn along(steps: &[KeyStep], tokens: &Tokens) -> TokenStream {
    // An `Option` so far, and what is done with the value in it.
    let mut option: Option<TokenStream> = None;
    let mut value = quote!(item);
    let mut bare = true;
    for step in steps {
        let taken = match step {
            KeyStep::Field(ident) => {
                let ident = tokens.ident(ident);
                value = quote!(#value.#ident);
                bare = false;
                continue;
            }
            KeyStep::Inner => {
                value = quote!(#value.0);
                bare = false;
                continue;
            }
            KeyStep::Present => quote!(#value.as_ref()),
            KeyStep::Patched => quote!(#value.as_option()),
        };
        option = Some(match option {
            None => taken,
            Some(option) => quote!(#option.and_then(|item| #taken)),
        });
        value = quote!(item);
        bare = true;
    }
    let body = match (option, bare) {
        (None, true) => quote!(Some(#value)),
        (None, false) => quote!(Some(&#value)),
        (Some(option), true) => option,
        (Some(option), false) => quote!(#option.map(|item| &#value)),
    };
    quote!(|item| #body)
}
