//! Tokens of names, types and documentation, as they are written in one module of the crate.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote};

use super::doc_table::DocTable;
use crate::ir::{self, Bounds, CrateModule, Deprecated, Docs, Shape, Type};

/// Writes names for one module.
pub(super) struct Tokens {
    room: CrateModule,
    /// Own types that are named like something of the standard library, which is then named by its path.
    own: BTreeSet<String>,
    /// What opens an example, where it is not compiled.
    fence: Option<&'static str>,
    /// The documentation of the items written so far.
    docs: DocTable,
}

impl Tokens {
    pub(super) fn new(api: &ir::Crate, room: CrateModule, single_file: bool) -> Self {
        let mut own: BTreeSet<String> = api.types.iter().map(|item| item.ident.stem().to_owned()).collect();
        for item in &api.types {
            if let Shape::Struct(ir::Struct { required: Some(required), .. }) = &item.shape {
                own.insert(required.ident.stem().to_owned());
            }
        }
        if let Some(client) = &api.client {
            own.extend(client.groups.iter().map(|group| group.ident.stem().to_owned()));
            for operation in &client.operations {
                own.insert(operation.ident.stem().to_owned());
                own.extend(operation.required.iter().map(|required| required.ident.stem().to_owned()));
            }
        }
        Self { room, own, fence: single_file.then_some("```ignore"), docs: DocTable::default() }
    }

    /// An identifier.
    pub(super) fn ident(&self, ident: &ir::Ident) -> Ident {
        match ident.as_str().strip_prefix("r#") {
            Some(stem) => Ident::new_raw(stem, Span::call_site()),
            None => Ident::new(ident.as_str(), Span::call_site()),
        }
    }

    /// A local variable for a field; not one of those that every body has.
    pub(super) fn local(&self, ident: &ir::Ident) -> Ident {
        match ident.as_str() {
            name @ ("r" | "w" | "o" | "f" | "fields" | "object" | "index" | "rt") => {
                Ident::new(&format!("{name}_"), Span::call_site())
            }
            _ => self.ident(ident),
        }
    }

    /// An item of the standard library, by its path where an own type has its name.
    pub(super) fn std(&self, name: &'static str) -> TokenStream {
        let ident = Ident::new(name, Span::call_site());
        if !self.own.contains(name) {
            return quote!(#ident);
        }
        match name {
            "Option" => quote!(::core::option::Option),
            "Result" => quote!(::core::result::Result),
            "Into" | "From" => quote!(::core::convert::#ident),
            "Iterator" | "IntoIterator" | "FromIterator" => quote!(::core::iter::#ident),
            "Default" => quote!(::core::default::Default),
            "String" => quote!(::std::string::String),
            "Vec" => quote!(::std::vec::Vec),
            "Box" => quote!(::std::boxed::Box),
            _ => quote!(#ident),
        }
    }

    /// The path of an item of the crate.
    pub(super) fn own(&self, room: CrateModule, ident: &ir::Ident) -> TokenStream {
        let name = self.ident(ident);
        if room == self.room && room != CrateModule::Root {
            return quote!(#name);
        }
        if room == CrateModule::Root {
            return quote!(super::#name);
        }
        let module = Ident::new(room.name(), Span::call_site());
        quote!(super::#module::#name)
    }

    /// A type.
    pub(super) fn ty(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Unit => quote!(()),
            Type::This => quote!(Self),
            Type::Primitive(primitive) => Ident::new(primitive.name(), Span::call_site()).into_token_stream(),
            Type::String => self.std("String"),
            Type::Str => quote!(str),
            Type::Duration => quote!(::core::time::Duration),
            Type::Runtime(ty) => runtime(ty.name()),
            Type::Own(room, ident) => self.own(*room, ident),
            Type::OverMode(room, ident) => {
                let path = self.own(*room, ident);
                quote!(#path<M>)
            }
            Type::InMode(room, ident, mode) => {
                let (path, mode) = (self.own(*room, ident), runtime(mode.name()));
                quote!(#path<#mode>)
            }
            Type::OfMode(part) => {
                let part = Ident::new(part.name(), Span::call_site());
                quote!(::std::sync::Arc<M::#part>)
            }
            Type::Option(inner) => self.applied(self.std("Option"), inner),
            Type::Patch(inner) => self.applied(quote!(rt::Patch), inner),
            Type::Vec(inner) => self.applied(self.std("Vec"), inner),
            Type::Slice(inner) => {
                let inner = self.ty(inner);
                quote!([#inner])
            }
            Type::Map(inner) => self.applied(quote!(rt::Map), inner),
            Type::Box(inner) => self.applied(self.std("Box"), inner),
            Type::Result(ok, error) => {
                let (result, ok, error) = (self.std("Result"), self.ty(ok), self.ty(error));
                quote!(#result<#ok, #error>)
            }
            Type::Call(alias) => {
                let alias = self.own(CrateModule::Ops, alias);
                quote!(#alias<M>)
            }
            Type::Calling(of, operation) => {
                let (of, operation) = (runtime(of.name()), self.own(CrateModule::Ops, operation));
                quote!(#of<M, #operation>)
            }
            Type::Reference(inner) => {
                let (inner, sized) = (self.ty(inner), !matches!(**inner, Type::Impl(Bounds::WriteJson)));
                if sized { quote!(&#inner) } else { quote!(&(#inner)) }
            }
            Type::Arc(inner) => self.applied(quote!(::std::sync::Arc), inner),
            Type::Dyn(of) => {
                let of = runtime(of.name());
                quote!(dyn #of)
            }
            Type::Impl(bounds) => {
                let bounds = self.bounds(bounds);
                quote!(impl #bounds)
            }
        }
    }

    fn bounds(&self, bounds: &Bounds) -> TokenStream {
        match bounds {
            Bounds::Bytes => quote!(::core::convert::AsRef<[u8]>),
            Bounds::Edit => {
                quote! {
                    ::core::ops::Fn(&mut rt::http::Request<rt::Body>)
                        + ::core::marker::Send + ::core::marker::Sync + 'static
                }
            }
            Bounds::Into(inner) => self.applied(self.std("Into"), inner),
            Bounds::Runtime(of) => runtime(of.name()),
            Bounds::WriteJson => quote!(rt::WriteJson + ?::core::marker::Sized),
        }
    }

    fn applied(&self, outer: TokenStream, inner: &Type) -> TokenStream {
        let inner = self.ty(inner);
        quote!(#outer<#inner>)
    }

    /// The documentation of the items written so far.
    pub(super) fn doc_table(&self) -> &DocTable {
        &self.docs
    }

    /// Documentation before an item.
    pub(super) fn docs(&self, docs: &Docs) -> TokenStream {
        if docs.0.is_empty() {
            return TokenStream::new();
        }
        let number = self.docs.keep(docs.clone());
        quote!(#[doc = #number])
    }

    /// Documentation at the top of a crate.
    pub(super) fn inner_docs(&self, docs: &Docs) -> TokenStream {
        if docs.0.is_empty() {
            return TokenStream::new();
        }
        let number = self.docs.keep(docs.clone());
        quote!(#![doc = #number])
    }

    /// Documentation of a function, with its example.
    pub(super) fn docs_with(&self, docs: &Docs, example: Option<&ir::Example>) -> TokenStream {
        let Some(example) = example else { return self.docs(docs) };
        let mut lines = docs.0.clone();
        lines.push(String::new());
        lines.extend(example.lines());
        if let Some(fence) = self.fence {
            let opening = lines.iter_mut().find(|line| line.as_str() == ir::Example::FENCE);
            opening.into_iter().for_each(|line| fence.clone_into(line));
        }
        self.docs(&Docs(lines))
    }

    /// `#[derive(…)]` of what an item derives.
    pub(super) fn derive(&self, traits: &ir::Traits) -> TokenStream {
        let names = traits.derived.iter().map(|derived| Ident::new(derived.name(), Span::call_site()));
        quote!(#[derive(#(#names),*)])
    }

    /// `#[deprecated]`, where an item is.
    pub(super) fn deprecated(&self, deprecated: &Deprecated) -> TokenStream {
        match deprecated.as_deref() {
            None => TokenStream::new(),
            Some("") => quote!(#[deprecated]),
            Some(note) => quote!(#[deprecated(note = #note)]),
        }
    }
}

/// An item of the runtime.
fn runtime(name: &str) -> TokenStream {
    let name = Ident::new(name, Span::call_site());
    quote!(rt::#name)
}

/// A text that may be missing.
pub(super) fn optional(text: Option<&String>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}

/// Begins an error text that programs have to match. The line that holds it is marked as a fact and no sentence of a
/// page, in a comment, which tokens cannot carry. Two control characters that no text of a spec has side by side.
pub(super) const TEXT_MARK: &str = "\u{2}\u{3}";

/// A line as it stands behind the slashes.
pub(super) fn doc_text(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}
