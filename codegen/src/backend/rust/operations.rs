//! Operations as values: what they write into a request and how they read a response.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::file::File;
use super::tokens::Tokens;
use crate::ir::{Arm, Client, Encode, Encoded, Meaning, Operation, Place, Results, Room, Segment, Statuses};

/// The module `ops`.
pub(super) fn file(tokens: &Tokens, client: &Client) -> File {
    let mut file = File::default();
    file.push(quote! { use ::specwright_runtime as rt; });
    for operation in &client.operations {
        file.push(tokens.operation(operation));
    }
    file
}

impl Tokens {
    fn operation(&self, operation: &Operation) -> TokenStream {
        let (docs, deprecated) = (self.docs(&operation.docs), self.deprecated(&operation.deprecated));
        let definition =
            self.definition(&operation.ident, &operation.fields, operation.non_exhaustive, operation.default);
        let name = self.ident(&operation.ident);
        let functions = self.functions(&operation.functions);
        let required = operation.required.as_ref().map(|required| self.required(required));
        let setters = (!operation.setters.is_empty()).then(|| {
            let setters = self.functions(&operation.setters);
            quote!(impl<M: rt::Mode> super::Call<M, #name> { #setters })
        });
        let results = operation.results.as_ref().map(|results| self.results(results));
        let output = self.ty(&operation.output);
        let meta = self.meta(operation);
        let out = if operation.encode.is_empty() { quote!(_out) } else { quote!(out) };
        let encode = operation.encode.iter().map(|encode| self.encode(encode));
        let decode = self.decode(operation);
        quote! {
            #docs
            #deprecated
            #definition
            impl #name { #functions }
            #required
            #setters
            #results
            impl rt::Operation for #name {
                type Output = #output;
                type Documented = super::Documented;
                const META: &'static rt::Meta = #meta;
                fn encode(&self, #out: &mut rt::RequestWriter) { #(#encode)* }
                fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> { #decode }
            }
        }
    }

    fn meta(&self, operation: &Operation) -> TokenStream {
        let (id, source, idempotent) = (&operation.id, &operation.source, operation.idempotent);
        let method = Ident::new(operation.method, Span::call_site());
        let path = operation.path.iter().map(|segment| match segment {
            Segment::Literal(text) => quote!(rt::Segment::Literal(#text)),
            Segment::Parameter(name) => quote!(rt::Segment::Parameter(#name)),
        });
        let maybe = |text: &Option<String>| match text {
            Some(text) => quote!(Some(#text)),
            None => quote!(None),
        };
        let (accept, since, removed) = (maybe(&operation.accept), maybe(&operation.since), maybe(&operation.removed));
        quote! {
            &rt::Meta {
                id: #id,
                source: #source,
                method: rt::Method::#method,
                path: &[#(#path),*],
                accept: #accept,
                idempotent: #idempotent,
                since: #since,
                removed: #removed,
            }
        }
    }

    fn encode(&self, encode: &Encode) -> TokenStream {
        let name = &encode.name;
        let (ident, list, optional, json) = match &encode.value {
            Encoded::Constant(text) => {
                return match &encode.place {
                    Place::Path => quote!(out.path(#name, #text);),
                    Place::Query(_) => quote!(out.query(#name, #text);),
                    Place::Header => quote!(out.header(#name, #text);),
                    Place::Body(media) => quote!(out.json(#media, #text);),
                };
            }
            Encoded::Field { ident, list, optional, json } => (self.ident(ident), *list, *optional, *json),
        };
        if let Place::Body(media) = &encode.place {
            return if optional {
                quote!(out.optional_json(#media, self.#ident.as_ref());)
            } else {
                quote!(out.json(#media, &self.#ident);)
            };
        }
        if let Some(depth) = list {
            return self.encode_list(encode, &ident, depth, optional);
        }
        let value = match (json, optional) {
            (false, _) => quote!(&self.#ident),
            (true, false) => quote!(&rt::to_string(&self.#ident)),
            (true, true) => quote!(&self.#ident.as_ref().map(rt::to_string)),
        };
        match &encode.place {
            Place::Path => quote!(out.path(#name, #value);),
            Place::Query(_) => quote!(out.query(#name, #value);),
            Place::Header | Place::Body(_) => quote!(out.header(#name, #value);),
        }
    }

    fn encode_list(&self, encode: &Encode, ident: &Ident, depth: usize, optional: bool) -> TokenStream {
        let name = &encode.name;
        let inner = (0..depth).map(|_| quote!(.0));
        let source = if optional { quote!(items) } else { quote!(self.#ident) };
        let list = quote!(#source #(#inner)*);
        // What was taken out of an `Option` is a reference already.
        let list = if optional && depth == 0 { list } else { quote!(&#list) };
        let write = match &encode.place {
            Place::Query(join) => {
                let join = Ident::new(join.unwrap_or("Comma"), Span::call_site());
                quote!(out.query_list(#name, #list, rt::Join::#join);)
            }
            Place::Header | Place::Body(_) => quote!(out.header_list(#name, #list);),
            Place::Path => {
                let string = self.std("String");
                quote! {
                    let mut text = #string::new();
                    for item in #list {
                        if !text.is_empty() {
                            text.push(',');
                        }
                        rt::Parameter::append(item, &mut text);
                    }
                    out.path(#name, &text);
                }
            }
        };
        match (optional, &encode.place) {
            (true, _) => quote!(if let Some(items) = &self.#ident { #write }),
            (false, Place::Path) => quote!({ #write }),
            (false, _) => write,
        }
    }

    fn decode(&self, operation: &Operation) -> TokenStream {
        let results = operation.results.as_ref().map(|results| self.own(Room::Ops, &results.ident));
        let arms: Vec<(Statuses, TokenStream)> =
            operation.decode.iter().map(|arm| (arm.statuses, self.meaning(&arm.meaning, results.as_ref()))).collect();
        self.arms(&arms)
    }

    /// A match over the status; just what it means where all statuses mean the same.
    pub(super) fn arms(&self, arms: &[(Statuses, TokenStream)]) -> TokenStream {
        if let [(Statuses::Rest, meaning)] = arms {
            return quote!(#meaning);
        }
        let text = |tokens: &TokenStream| tokens.to_string();
        let covered = |code: u16, meaning: &TokenStream| {
            arms.iter().any(|(statuses, other)| {
                matches!(statuses, Statuses::Range(from, to) if (*from..=*to).contains(&code))
                    && text(other) == text(meaning)
            })
        };
        let lines = arms.iter().filter_map(|(statuses, meaning)| {
            let pattern = match statuses {
                Statuses::One(code) if covered(*code, meaning) => return None,
                Statuses::One(code) => {
                    let code = Literal::u16_unsuffixed(*code);
                    quote!(#code)
                }
                Statuses::Range(from, to) => {
                    let (from, to) = (Literal::u16_unsuffixed(*from), Literal::u16_unsuffixed(*to));
                    quote!(#from..=#to)
                }
                Statuses::Rest => quote!(_),
            };
            Some(quote!(#pattern => #meaning,))
        });
        quote!(match r.status() { #(#lines)* })
    }

    /// What a status means, as the outcome of `decode`.
    pub(super) fn meaning(&self, meaning: &Meaning, results: Option<&TokenStream>) -> TokenStream {
        let in_variant = |variant: &Option<crate::ir::Ident>| {
            let variant = self.ident(variant.as_ref()?);
            Some(quote!(#results::#variant))
        };
        match meaning {
            Meaning::Value(variant, _, optional) => match (in_variant(variant), optional) {
                (None, false) => quote!(r.success()),
                (None, true) => quote!(r.success().map(Some)),
                (Some(variant), false) => quote!(r.success().map(#variant)),
                (Some(variant), true) => quote!(r.success().map(|value| Some(#variant(value)))),
            },
            Meaning::Empty(variant, optional) => match (in_variant(variant), optional) {
                (None, false) => quote!(r.success_empty()),
                (None, true) => quote!(rt::Outcome::Success(Some(()))),
                (Some(variant), false) => quote!(rt::Outcome::Success(#variant)),
                (Some(variant), true) => quote!(rt::Outcome::Success(Some(#variant))),
            },
            Meaning::Absent => quote!(rt::Outcome::Success(None)),
            Meaning::Error(variant, _) => {
                let variant = self.ident(variant);
                quote!(r.error(super::Documented::#variant))
            }
            Meaning::Status => quote!(r.error_empty(super::Documented::Status(r.status()))),
            Meaning::Shared => quote!(super::error::shared(r)),
            Meaning::Undocumented => quote!(rt::Outcome::Undocumented),
        }
    }

    /// The arms of the API for all operations.
    pub(super) fn shared_arms(&self, arms: &[Arm]) -> TokenStream {
        let arms: Vec<_> = arms.iter().map(|arm| (arm.statuses, self.meaning(&arm.meaning, None))).collect();
        self.arms(&arms)
    }

    fn results(&self, results: &Results) -> TokenStream {
        let name = self.ident(&results.ident);
        let variants = results.variants.iter().map(|(ident, docs, ty)| {
            let (docs, ident) = (self.docs(docs), self.ident(ident));
            let held = ty.as_ref().map(|ty| {
                let ty = self.ty(ty);
                quote!((#ty))
            });
            quote!(#docs #ident #held,)
        });
        quote! {
            #[doc = " What the operation gives, by status."]
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name { #(#variants)* }
        }
    }
}
