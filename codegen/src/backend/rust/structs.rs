//! Structs: definition, constructor and setters, `Debug` where something has to be hidden.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::Tokens;
use crate::ir::{Field, Ident, Item, RequiredParts, Struct, Trait, Traits};

impl Tokens {
    pub(super) fn structure(&self, item: &Item, made: &Struct) -> TokenStream {
        let head = self.head(item);
        let definition = self.definition(&item.ident, &made.fields, true, &made.traits());
        let name = self.ident(&item.ident);
        let functions = (!made.functions.is_empty()).then(|| {
            let functions = self.functions(&made.functions);
            quote!(impl #name { #functions })
        });
        let required = made.required.as_ref().map(|required| self.required(required));
        let (read, write) = (self.read(item, made), self.write(item, made));
        quote!(#head #definition #functions #required #read #write)
    }

    /// A struct with public fields, and its `Debug` if that has to hide something.
    pub(super) fn definition(&self, name: &Ident, fields: &[Field], open: bool, traits: &Traits) -> TokenStream {
        let open = if open { quote!(#[non_exhaustive]) } else { quote!() };
        let derive = self.derive(traits);
        let hidden = traits.written.contains(&Trait::Debug).then(|| self.hiding_debug(name, fields));
        let name = self.ident(name);
        let body = if fields.is_empty() {
            quote!(;)
        } else {
            let fields = self.fields(fields);
            quote!({ #fields })
        };
        quote! {
            #derive
            #open
            pub struct #name #body
            #hidden
        }
    }

    fn fields(&self, fields: &[Field]) -> TokenStream {
        let fields = fields.iter().map(|field| {
            let (docs, deprecated) = (self.docs(&field.docs), self.deprecated(&field.deprecated));
            let (ident, ty) = (self.ident(&field.ident), self.ty(&field.ty));
            quote!(#docs #deprecated pub #ident: #ty,)
        });
        fields.collect()
    }

    /// `Debug` that does not show secrets.
    fn hiding_debug(&self, name: &Ident, fields: &[Field]) -> TokenStream {
        let text = name.stem();
        let name = self.ident(name);
        let fields = fields.iter().map(|field| {
            let (ident, text) = (self.ident(&field.ident), field.ident.stem());
            if field.secret {
                quote!(.field(#text, &::core::format_args!("[redacted]")))
            } else {
                quote!(.field(#text, &self.#ident))
            }
        });
        quote! {
            impl ::core::fmt::Debug for #name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.debug_struct(#text) #(#fields)* .finish()
                }
            }
        }
    }

    /// The literal struct of what a constructor needs.
    pub(super) fn required(&self, required: &RequiredParts) -> TokenStream {
        let docs = self.docs(&required.docs);
        if required.plain {
            let definition = self.definition(&required.ident, &required.fields, false, &required.traits());
            return quote!(#docs #definition);
        }
        let (name, fields) = (self.ident(&required.ident), self.fields(&required.fields));
        quote!(#docs pub struct #name { #fields })
    }
}
