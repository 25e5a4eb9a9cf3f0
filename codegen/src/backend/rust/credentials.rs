//! The module of functions that make credentials.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::file::File;
use super::tokens::Tokens;
use crate::ir::{Client, TokenRequest};
use crate::model::ClientAuth;

/// The module `credentials`.
pub(super) fn file(tokens: &Tokens, client: &Client) -> File {
    let mut file = File::new(tokens);
    file.push(quote! { use ::specwright_runtime as rt; });
    file.push(tokens.functions(&client.credentials));
    file
}

impl Tokens {
    /// What asks for tokens like that.
    pub(super) fn client_credentials(&self, request: &TokenRequest) -> TokenStream {
        let TokenRequest { url, client_auth, json, scopes, with, lifetime, parameters } = request;
        let begin = match client_auth {
            ClientAuth::Basic => quote!(new(#url, rt::ClientAuth::Basic, client_id, client_secret)),
            ClientAuth::Post => quote!(new(#url, rt::ClientAuth::Post, client_id, client_secret)),
            ClientAuth::None => quote!(without_secret(#url, client_id)),
        };
        let string = self.std("String");
        let into = self.std("Into");
        let parameters = parameters.iter().map(|(name, ident)| {
            let ident = self.ident(ident);
            quote!(.parameter(#name, #into::<#string>::into(#ident)))
        });
        let json = json.then(|| quote!(.json()));
        let scopes = (!scopes.is_empty()).then(|| quote!(.scopes(&[#(#scopes),*])));
        let with = with.iter().map(|(name, value)| quote!(.with(#name, #value)));
        let lifetime = lifetime.map(|seconds| {
            let seconds = Literal::u32_unsuffixed(seconds);
            quote!(.lifetime(::core::time::Duration::from_secs(#seconds)))
        });
        quote!(rt::ClientCredentials::#begin #(#parameters)* #json #scopes #(#with)* #lifetime)
    }
}
