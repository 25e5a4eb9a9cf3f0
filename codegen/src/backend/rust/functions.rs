//! Functions: the signature from the plan, the body from what it is said to do.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{Tokens, verbatim};
use crate::ir::{Body, From, Function, Receiver, Room, Setup, Type, Value};

impl Tokens {
    /// Functions, one after the other.
    pub(super) fn functions(&self, functions: &[Function]) -> TokenStream {
        functions.iter().map(|function| self.function(function)).collect()
    }

    fn function(&self, function: &Function) -> TokenStream {
        let docs = self.docs_with(&function.docs, function.example.as_ref());
        let deprecated = self.deprecated(&function.deprecated);
        let ident = self.ident(&function.ident);
        let receiver = match function.receiver {
            Receiver::None => quote!(),
            Receiver::Reference => quote!(&self,),
            Receiver::Value if changes(&function.body) => quote!(mut self,),
            Receiver::Value => quote!(self,),
        };
        let arguments = function.arguments.iter().map(|argument| {
            let (ident, ty) = (self.ident(&argument.ident), self.ty(&argument.ty));
            quote!(#ident: #ty)
        });
        let output = match &function.output {
            Type::Unit => quote!(),
            ty => {
                let ty = self.ty(ty);
                quote!(-> #ty)
            }
        };
        let must_use = match function.body {
            Body::Set(..) | Body::Member | Body::Entry(..) => quote!(#[must_use]),
            _ => quote!(),
        };
        let body = self.body(function);
        quote! {
            #docs
            #deprecated
            #must_use
            pub fn #ident(#receiver #(#arguments),*) #output { #body }
        }
    }

    fn body(&self, function: &Function) -> TokenStream {
        match &function.body {
            Body::Build(fields) => {
                if !fields.is_empty() && fields.iter().all(|(_, value)| matches!(value.from, From::Default)) {
                    return quote!(<Self as ::core::default::Default>::default());
                }
                let fields = self.initialized(fields);
                quote!(Self #fields)
            }
            Body::Set(field, value) => {
                let (field, value) = (self.ident(field), self.value(value));
                quote!(self.#field = #value; self)
            }
            Body::SetOperation(field, value) => {
                let (field, value) = (self.ident(field), self.value(value));
                quote!(self.operation.#field = #value; self)
            }
            Body::SetContext(field, value) => {
                let (field, value) = (self.ident(field), self.value(value));
                quote!(self.operation.context.#field = #value; self)
            }
            Body::Call(operation, fields) => {
                let operation = self.own(Room::Ops, operation);
                let fields = self.initialized(fields);
                quote!(super::Call::new(&self.core, #operation #fields))
            }
            Body::Group(group) => {
                let group = self.own(Room::Groups, group);
                quote!(#group { core: self.core.clone() })
            }
            Body::View(group, version) => {
                let group = self.own(Room::Groups, group);
                quote!(#group { core: self.core.with_version(#version) })
            }
            Body::Member => quote!(self.extra.insert(name, value); self),
            Body::Entry(key, slot) => quote!(self.extra.insert_pair(#key, key, #slot, value); self),
            Body::CallHeader(name, into) => self.call_header(function, name, into.as_ref()),
            Body::Builder(setups) => {
                let core = self.setups(setups);
                quote!(Builder { core: #core })
            }
            Body::Setup(setup) => {
                let step = self.setup(setup);
                quote!(self.core = self.core #step; self)
            }
            Body::Verbatim(text) => verbatim(text),
        }
    }

    /// The fields of a literal, in their braces; nothing for a struct without fields.
    fn initialized(&self, fields: &[(crate::ir::Ident, Value)]) -> TokenStream {
        if fields.is_empty() {
            return quote!();
        }
        let fields = fields.iter().map(|(ident, value)| {
            let name = self.ident(ident);
            match value {
                Value { from: From::Argument(argument), into: false, boxed: false, some: false }
                    if argument == ident =>
                {
                    quote!(#name)
                }
                value => {
                    let value = self.value(value);
                    quote!(#name: #value)
                }
            }
        });
        quote!({ #(#fields),* })
    }

    fn value(&self, value: &Value) -> TokenStream {
        let mut out = match &value.from {
            From::Argument(ident) => {
                let ident = self.ident(ident);
                quote!(#ident)
            }
            From::Required(ident) => {
                let ident = self.ident(ident);
                quote!(required.#ident)
            }
            From::Default => {
                let default = self.std("Default");
                return quote!(#default::default());
            }
        };
        if value.into {
            out = quote!(#out.into());
        }
        if value.boxed {
            let boxed = self.std("Box");
            out = quote!(#boxed::new(#out));
        }
        if value.some {
            out = quote!(Some(#out));
        }
        out
    }

    fn setups(&self, setups: &[Setup]) -> TokenStream {
        setups.iter().map(|setup| self.setup(setup)).collect()
    }

    fn setup(&self, setup: &Setup) -> TokenStream {
        let arc = quote!(::std::sync::Arc::new);
        match setup {
            Setup::Server(url) => quote!(rt::BuilderCore::new(#url)),
            Setup::GivenServer(value, then) => {
                let string = self.std("String");
                let address = match &value.from {
                    From::Argument(ident) => {
                        let (ident, into) = (self.ident(ident), self.std("Into"));
                        quote!(#into::<#string>::into(#ident))
                    }
                    _ => self.value(value),
                };
                let then = if then.is_empty() { quote!() } else { quote!(.then(#then)) };
                quote!(rt::BuilderCore::new(#address) #then)
            }
            Setup::Version(version) => quote!(.version(#version)),
            Setup::Header(name, value) => {
                let value = self.value(value);
                quote!(.header(#name, #value))
            }
            Setup::ConstantHeader(name, text) => quote!(.header(#name, #text)),
            Setup::HeaderToken(name, value) => {
                let token = self.value(value);
                quote!(.authenticate(#arc(rt::HeaderToken { name: #name, token: #token })))
            }
            Setup::QueryToken(name, value) => {
                let token = self.value(value);
                quote!(.authenticate(#arc(rt::QueryToken { name: #name, token: #token })))
            }
            Setup::Bearer(value) => {
                let token = self.value(value);
                quote!(.authenticate(#arc(rt::BearerToken(#token))))
            }
            Setup::Basic(user, password) => {
                let (user, password) = (self.value(user), self.value(password));
                quote!(.authenticate(#arc(rt::BasicAuth { user: #user, password: #password })))
            }
            Setup::Certificate(value) => {
                let value = self.value(value);
                quote!(.certificate(#value))
            }
            Setup::Authenticate(value) => {
                let own = self.value(value);
                match value.from {
                    From::Required(_) => quote!(.authenticate(#own)),
                    _ => quote!(.authenticate(#arc(#own))),
                }
            }
        }
    }

    fn call_header(&self, function: &Function, name: &str, into: Option<&Type>) -> TokenStream {
        let Some(argument) = function.arguments.first() else { return quote!(self) };
        let ident = self.ident(&argument.ident);
        let string = self.std("String");
        let value = match into {
            Some(ty) => {
                let (into, ty) = (self.std("Into"), self.ty(ty));
                quote!(#into::<#ty>::into(#ident))
            }
            None => quote!(#ident),
        };
        quote! {
            let value = #value;
            let mut text = #string::new();
            rt::Parameter::append(&value, &mut text);
            let header = rt::HeaderToken { name: #name, token: rt::Secret::new(text) };
            self.options.authenticate(::std::sync::Arc::new(header));
            self
        }
    }
}

/// Whether a body changes `self`.
fn changes(body: &Body) -> bool {
    match body {
        Body::Set(..)
        | Body::SetOperation(..)
        | Body::SetContext(..)
        | Body::Member
        | Body::Entry(..)
        | Body::CallHeader(..)
        | Body::Setup(_) => true,
        Body::Verbatim(text) => text.contains("self.core =") || text.contains("self.options."),
        _ => false,
    }
}
