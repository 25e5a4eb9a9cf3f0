//! Bounds: a condition that is true where the bound is broken, and what a violation tells.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::place::Access;
use super::{Writer, count, key, pattern};
use crate::ir::{Bound, ConstantMember, Count, Limit, Rule, Test, WireValue};
use crate::model::Evidence;

impl Writer<'_> {
    pub(super) fn bound(&self, bound: &Bound, place: &Access) -> TokenStream {
        let (value, reference) = (place.value(), place.reference());
        let broken = |found: Option<TokenStream>| {
            let found = found.filter(|_| !bound.secret);
            if self.texts { broken_text(&bound.rule, place, found) } else { broken(&bound.rule, place, found) }
        };
        let length = || Some(quote!(rt::constraint::found::Length(#reference)));
        let (condition, found) = match &bound.test {
            Test::MinLength(least) => {
                let least = Literal::usize_unsuffixed(*least);
                (quote!(!rt::constraint::min_length(#reference, #least)), length())
            }
            Test::MaxLength(most) => {
                let most = Literal::usize_unsuffixed(*most);
                (quote!(!rt::constraint::max_length(#reference, #most)), length())
            }
            Test::Pattern(form) => {
                let (before, condition) = pattern::condition(form, place);
                let broken = broken(None);
                return quote!(#before if #condition { #broken }).braced(!before.is_empty());
            }
            Test::Format(function) => {
                let function = Ident::new(function, Span::call_site());
                (quote!(!rt::constraint::format::#function(#reference)), None)
            }
            Test::Form(function) => {
                let function = Ident::new(function, Span::call_site());
                (quote!(!rt::constraint::form::#function(#reference, out)), None)
            }
            Test::Number(function, limit) => {
                let (function, limit) = (Ident::new(function, Span::call_site()), limit_tokens(limit));
                let found = quote!(rt::constraint::found::Number(#reference));
                (quote!(!rt::constraint::#function(#reference, #limit)), Some(found))
            }
            Test::Listed(values) => {
                let is_number = |value: &WireValue| matches!(value, WireValue::Integer(_));
                // A text is never shown itself.
                let found = values.first().filter(|value| is_number(value));
                let found = found.map(|_| quote!(rt::constraint::found::Number(#reference)));
                let values = values.iter().map(|value| match value {
                    WireValue::Text(text) => Literal::string(text),
                    WireValue::Integer(number) => Literal::i64_unsuffixed(*number),
                });
                (quote!(!matches!(#value, #(#values)|*)), found)
            }
            Test::MinItems(least) => {
                let least = Literal::usize_unsuffixed(*least);
                let found = quote!(rt::constraint::found::Items(#value.len()));
                (quote!(!rt::constraint::min_items(#value.len(), #least)), Some(found))
            }
            Test::MaxItems(most) => {
                let most = Literal::usize_unsuffixed(*most);
                let found = quote!(rt::constraint::found::Items(#value.len()));
                (quote!(!rt::constraint::max_items(#value.len(), #most)), Some(found))
            }
            Test::UniqueItems => {
                let broken = broken(Some(quote!(rt::constraint::found::Repeats(position))));
                return repeated(bound, &quote!(rt::constraint::unique_items(#reference)), &broken);
            }
            Test::UniqueBy(by) => {
                let broken = broken(Some(quote!(rt::constraint::found::Repeats(position))));
                let by = key::closure(by, self.tokens);
                return repeated(bound, &quote!(rt::constraint::unique_by(#reference, #by)), &broken);
            }
            Test::MinProperties(least, of) => return self.members("min_properties", *least, of, place, bound),
            Test::MaxProperties(most, of) => return self.members("max_properties", *most, of, place, bound),
            Test::Constant(_, Some(text)) if text.is_empty() => (quote!(!#value.is_empty()), None),
            Test::Constant(_, Some(text)) => (quote!(#value != #text), None),
            Test::Constant(json, None) => (quote!(!rt::constraint::constant(#reference, #json)), None),
            Test::ConstantMember(ConstantMember { names, slot: None, json }) => {
                (quote!(!rt::constraint::constant_member(#reference, &[#(#names),*], #json)), None)
            }
            Test::ConstantMember(ConstantMember { names, slot: Some(slot), json }) => {
                (quote!(!rt::constraint::constant_entry(#reference, &[#(#names),*], #slot, #json)), None)
            }
        };
        let broken = broken(found);
        quote!(if #condition { #broken })
    }
}

impl Writer<'_> {
    /// A bound on the number of members, which are counted once.
    fn members(&self, function: &str, limit: usize, of: &Count, place: &Access, bound: &Bound) -> TokenStream {
        let (function, limit) = (Ident::new(function, Span::call_site()), Literal::usize_unsuffixed(limit));
        let counted = count::expression(of, place.value(), self.tokens);
        let (before, count) = match of {
            Count::Map => (TokenStream::new(), counted),
            Count::Members { .. } => (quote!(let count = #counted;), quote!(count)),
        };
        let found = (!bound.secret).then(|| quote!(rt::constraint::found::Properties(#count)));
        let broken = broken(&bound.rule, place, found);
        quote!(#before if !rt::constraint::#function(#count, #limit) { #broken }).braced(!before.is_empty())
    }
}

/// What is done if an item repeats another; the position of a secret one is not told.
fn repeated(bound: &Bound, found: &TokenStream, broken: &TokenStream) -> TokenStream {
    if bound.secret {
        quote!(if #found.is_err() { #broken })
    } else {
        quote!(if let Err(position) = #found { #broken })
    }
}

fn limit_tokens(limit: &Limit) -> TokenStream {
    match limit {
        Limit::Whole(number) => {
            let number = Literal::i64_unsuffixed(*number);
            quote!(rt::constraint::Limit::Whole(#number))
        }
        Limit::Exact(text) => quote!(rt::constraint::Limit::Exact(#text)),
    }
}

/// The statement that adds a violation.
pub(super) fn broken(rule: &Rule, place: &Access, found: Option<TokenStream>) -> TokenStream {
    let Some(found) = found else { return told_by("broken", rule, place) };
    let (at, rule) = (place.at(), rule_tokens(rule));
    quote!(out.broken_by(#at, #rule, &#found);)
}

/// The statement that adds a violation unless the text is remembered.
fn broken_text(rule: &Rule, place: &Access, found: Option<TokenStream>) -> TokenStream {
    let (at, rule, text) = (place.at(), rule_tokens(rule), place.reference());
    match found {
        Some(found) => quote!(out.broken_text_by(#at, #rule, #text, &#found);),
        None => quote!(out.broken_text(#at, #rule, #text);),
    }
}

/// The statement that adds a violation by this function, which needs to know no more.
pub(super) fn told_by(function: &str, rule: &Rule, place: &Access) -> TokenStream {
    let (function, at, rule) = (Ident::new(function, Span::call_site()), place.at(), rule_tokens(rule));
    quote!(out.#function(#at, #rule);)
}

/// A rule, where it stands.
fn rule_tokens(rule: &Rule) -> TokenStream {
    let Rule { id, keyword, sentence, source, evidence } = rule;
    let evidence = match evidence {
        Evidence::Stated => quote!(Stated),
        Evidence::Example => quote!(Example),
        Evidence::Inferred => quote!(Inferred),
        Evidence::Contradicted => quote!(Contradicted),
    };
    quote!(&rt::Rule { id: #id, keyword: #keyword, sentence: #sentence, source: #source, evidence: rt::Evidence::#evidence })
}

trait Braced {
    /// In braces, where there is something to keep inside.
    fn braced(self, braced: bool) -> TokenStream;
}

impl Braced for TokenStream {
    fn braced(self, braced: bool) -> TokenStream {
        if braced { quote!({ #self }) } else { self }
    }
}
