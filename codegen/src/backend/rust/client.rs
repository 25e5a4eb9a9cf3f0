//! The client, its builder, calls, and the groups that lead to operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::file::File;
use super::tokens::Tokens;
use crate::ir::{Client, Group, Traits, Version};

/// The module `client`.
pub(super) fn file(tokens: &Tokens, client: &Client) -> File {
    let mut file = File::new(tokens);
    file.push(quote! { use ::specwright_runtime as rt; });
    file.push(tokens.client(client));
    file.push(tokens.builder(client));
    if !client.versions.is_empty() {
        file.push(tokens.versions(&client.versions));
    }
    file.push(tokens.call(client));
    file
}

/// The module `groups`.
pub(super) fn groups(tokens: &Tokens, client: &Client) -> File {
    let mut file = File::new(tokens);
    if client.groups.is_empty() {
        return file;
    }
    file.push(quote! { use ::specwright_runtime as rt; });
    for group in &client.groups {
        file.push(tokens.group(group));
    }
    file
}

impl Tokens {
    fn client(&self, client: &Client) -> TokenStream {
        let docs = self.docs(&client.docs);
        let begin = self.functions(std::slice::from_ref(&client.begin));
        let blocking = self.functions(std::slice::from_ref(&client.begin_blocking));
        let functions = self.functions(&client.functions);
        let required = client.required.as_ref().map(|required| self.required(required));
        let derive = self.derive(&Traits::of_client());
        quote! {
            #docs
            #derive
            pub struct Client<M: rt::Mode = rt::Async> {
                core: rt::Core<M>,
            }
            impl Client {
                #begin
            }
            impl Client<rt::Blocking> {
                #blocking
            }
            impl<M: rt::Mode> Client<M> {
                #functions
            }
            #required
        }
    }

    fn builder(&self, client: &Client) -> TokenStream {
        let functions = self.functions(&client.builder);
        let derive = self.derive(&Traits::of_builder());
        quote! {
            #[doc = " Collects what a client needs."]
            #derive
            #[must_use = "a builder makes nothing until `build`"]
            pub struct Builder<M: rt::Mode = rt::Async> {
                core: rt::BuilderCore<M>,
            }
            impl<M: rt::Mode> Builder<M> {
                #functions
            }
        }
    }

    fn versions(&self, versions: &[Version]) -> TokenStream {
        let variants = versions.iter().map(|version| {
            let (docs, ident) = (self.docs(&version.docs), self.ident(&version.ident));
            quote!(#docs #ident,)
        });
        let texts = versions.iter().map(|version| {
            let (wire, ident) = (&version.wire, self.ident(&version.ident));
            quote!(Self::#ident => #wire,)
        });
        let derive = self.derive(&Traits::of_version());
        quote! {
            #[doc = " The versions of the API."]
            #derive
            #[non_exhaustive]
            pub enum ApiVersion { #(#variants)* }
            impl ApiVersion {
                #[doc = " The version as it stands in the address."]
                #[must_use]
                pub const fn as_str(self) -> &'static str {
                    match self { #(#texts)* }
                }
            }
        }
    }

    fn call(&self, client: &Client) -> TokenStream {
        let functions = self.functions(&client.call);
        let (result, boxed) = (self.std("Result"), self.std("Box"));
        let derive = self.derive(&Traits::of_call());
        let reply_docs = quote! {
            #[doc = " Makes the call and returns the whole reply: value, status, headers, body."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " If the call does not succeed; the error tells how."]
        };
        quote! {
            #[doc = " A call that was not made yet. It owns what it needs, so it can be moved to another task, and its clone is the same"]
            #[doc = " call once more. What can be set on the call of one operation stands at its name in [`ops`](super::ops)."]
            #derive
            #[must_use = "a call does nothing until it is awaited or sent"]
            pub struct Call<M: rt::Mode, O> {
                pub(super) core: rt::Core<M>,
                pub(super) operation: O,
                pub(super) options: rt::CallOptions,
            }
            impl<M: rt::Mode, O> Call<M, O> {
                pub(super) fn new(core: &rt::Core<M>, operation: O) -> Self {
                    Self { core: core.clone(), operation, options: rt::CallOptions::new() }
                }
                #functions
                #[doc = " Returns the operation without its client."]
                pub fn into_operation(self) -> O {
                    self.operation
                }
            }
            impl<O: rt::Operation<Documented = super::Documented>> Call<rt::Async, O> {
                #reply_docs
                pub async fn reply(self) -> #result<rt::Reply<O::Output>, super::Error> {
                    self.core.run(self.operation, self.options).await
                }
            }
            impl<O: rt::Operation<Documented = super::Documented>> Call<rt::Blocking, O> {
                #[doc = " Makes the call and returns its value."]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = ""]
                #[doc = " If the call does not succeed; the error tells how."]
                pub fn send(self) -> #result<O::Output, super::Error> {
                    self.reply().map(|reply| reply.value)
                }
                #reply_docs
                pub fn reply(self) -> #result<rt::Reply<O::Output>, super::Error> {
                    self.core.run(self.operation, self.options)
                }
            }
            impl<O: rt::Operation<Documented = super::Documented>> ::core::future::IntoFuture for Call<rt::Async, O> {
                type Output = #result<O::Output, super::Error>;
                type IntoFuture = rt::BoxFuture<Self::Output>;
                fn into_future(self) -> Self::IntoFuture {
                    #boxed::pin(async move { self.reply().await.map(|reply| reply.value) })
                }
            }
        }
    }

    fn group(&self, group: &Group) -> TokenStream {
        let (docs, name) = (self.docs(&group.docs), self.ident(&group.ident));
        let functions = self.functions(&group.functions);
        let derive = self.derive(&Traits::of_client());
        quote! {
            #docs
            #derive
            pub struct #name<M: rt::Mode = rt::Async> {
                pub(super) core: rt::Core<M>,
            }
            impl<M: rt::Mode> #name<M> {
                #functions
            }
        }
    }
}
