//! Functions: the signature from the plan, the body from what it is said to do.

use proc_macro2::TokenStream;
use quote::quote;

use super::repeated;
use super::tokens::Tokens;
use crate::ir::{Body, CrateModule, From, Function, Receiver, Type, Value};

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
            Body::Set(..) | Body::Member | Body::Entry(..) | Body::ClientCredentials(_) => quote!(#[must_use]),
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
                let operation = self.own(CrateModule::Ops, operation);
                let fields = self.initialized(fields);
                quote!(super::Call::new(&self.core, #operation #fields))
            }
            Body::Group(group) => {
                let group = self.own(CrateModule::Groups, group);
                quote!(#group { core: self.core.clone() })
            }
            Body::View(group, version) => {
                let group = self.own(CrateModule::Groups, group);
                quote!(#group { core: self.core.with_version(#version) })
            }
            Body::Member => quote!(self.extra.insert(name, value); self),
            Body::Entry(key, slot) => quote!(self.extra.insert_pair(#key, key, #slot, value); self),
            Body::CallHeader(name, into) => self.call_header(function, name, into.as_ref()),
            Body::Builder(mode, setups) => {
                let core = self.begun(*mode, setups);
                quote!(Builder { core: #core })
            }
            Body::BuilderStep(setup) => {
                let step = self.setup(setup);
                quote!(self.core = self.core #step; self)
            }
            Body::Authenticate(credentials) => self.authenticate(credentials),
            Body::CallOption(option) => self.call_option(*option, function),
            Body::BuilderOption(option) => self.builder_option(*option, function),
            Body::BuildClient => quote!(self.core.build().map(|core| Client { core })),
            Body::DriftReport => quote!(self.core.drift()),
            Body::ClientCredentials(request) => self.client_credentials(request),
            Body::Pages => quote!(rt::Pages::new(self.core, self.operation, self.options)),
            Body::Items => quote!(rt::Items::new(self.core, self.operation, self.options)),
            Body::Wait(plan) => {
                let plan = repeated::plan(plan);
                quote!(rt::Wait::new(self.core, self.operation, self.options, const { &#plan }))
            }
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

    pub(super) fn value(&self, value: &Value) -> TokenStream {
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
        | Body::BuilderStep(_)
        | Body::Authenticate(_)
        | Body::CallOption(_)
        | Body::BuilderOption(_) => true,
        Body::Build(_)
        | Body::Call(..)
        | Body::Group(_)
        | Body::View(..)
        | Body::Builder(..)
        | Body::BuildClient
        | Body::ClientCredentials(_)
        | Body::DriftReport
        | Body::Pages
        | Body::Items
        | Body::Wait(_) => false,
    }
}
