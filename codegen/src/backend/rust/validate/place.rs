//! A place in the value that is checked: how it is written in Rust, and the path that a violation of it shows.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// A value in reach, and the path to it from `at`.
#[derive(Clone)]
pub(super) struct Access {
    value: TokenStream,
    /// The tokens are a reference, not the place itself.
    refers: bool,
    whole: bool,
    /// Calls behind `at`.
    path: TokenStream,
}

impl Access {
    /// `self`
    pub(super) fn whole() -> Self {
        Self { value: quote!(self), refers: true, whole: true, path: TokenStream::new() }
    }

    /// A value that is named so, at the beginning of the path.
    pub(super) fn begin(name: &str) -> Self {
        Self { whole: false, ..Self::whole().named(name) }
    }

    pub(super) const fn is_whole(&self) -> bool {
        self.whole
    }

    fn is(&self, value: TokenStream, refers: bool) -> Self {
        Self { value, refers, whole: false, path: self.path.clone() }
    }

    /// A field of it.
    pub(super) fn field(&self, ident: &Ident) -> Self {
        let value = &self.value;
        self.is(quote!(#value.#ident), false)
    }

    /// The value inside of a tuple struct.
    pub(super) fn inner(&self) -> Self {
        let value = &self.value;
        self.is(quote!(#value.0), false)
    }

    /// The value inside of a box.
    pub(super) fn unboxed(&self) -> Self {
        let value = &self.value;
        if self.refers { self.is(quote!((**#value)), false) } else { self.is(quote!((*#value)), false) }
    }

    /// What a function of it refers to.
    pub(super) fn called(&self, call: &TokenStream) -> Self {
        let value = &self.value;
        self.is(quote!(#value.#call), true)
    }

    /// What a function of it makes.
    pub(super) fn made(&self, call: &TokenStream) -> Self {
        let value = &self.value;
        self.is(quote!(#value.#call), false)
    }

    /// The same under a name that refers to it, or to a part of it.
    pub(super) fn named(&self, name: &str) -> Self {
        let name = Ident::new(name, Span::call_site());
        self.is(quote!(#name), true)
    }

    /// Further along these members.
    pub(super) fn steps(mut self, steps: &[String]) -> Self {
        for step in steps {
            self.path.extend(quote!(.name(#step)));
        }
        self
    }

    /// Further to an item.
    pub(super) fn index(mut self, index: &Ident) -> Self {
        self.path.extend(quote!(.index(#index)));
        self
    }

    /// Further to the value under a key.
    pub(super) fn key(mut self, key: &Ident) -> Self {
        self.path.extend(quote!(.key(#key)));
        self
    }

    /// The value, to ask something of it.
    pub(super) fn value(&self) -> &TokenStream {
        &self.value
    }

    /// A reference to the value.
    pub(super) fn reference(&self) -> TokenStream {
        let value = &self.value;
        if self.refers { value.clone() } else { quote!(&#value) }
    }

    /// Its path, as an argument.
    pub(super) fn at(&self) -> TokenStream {
        let path = &self.path;
        if path.is_empty() { quote!(at) } else { quote!(&at #path) }
    }
}
