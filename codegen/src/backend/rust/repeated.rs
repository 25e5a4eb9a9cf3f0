//! Operations that are called again and again: to go from page to page, or until something is there.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::tokens::{Tokens, optional};
use crate::ir::{ListStep, MemberText, Paged, PagedBy, WaitPlan, Waited};

impl Tokens {
    /// What leads an operation from page to page.
    pub(super) fn paged(&self, name: &Ident, paged: &Paged) -> TokenStream {
        let (option, string, vec) = (self.std("Option"), self.std("String"), self.std("Vec"));
        let (item, parameter) = (self.ty(&paged.item), self.ident(&paged.parameter));
        let (parts, items, into_items) = (self.parts(paged), self.items(paged), self.taken_items(paged));
        let by = Ident::new(by(paged.by), Span::call_site());
        let first = Literal::i64_unsuffixed(paged.first);
        let member = |member: &Option<(String, MemberText)>| optional(member.as_ref().map(|(name, _)| name));
        let (more, total) = (member(&paged.more), member(&paged.total));
        quote! {
            impl rt::Paged for #name {
                type Item = #item;
                const PAGING: &'static rt::Paging = &rt::Paging {
                    by: rt::PagedBy::#by,
                    first: #first,
                    more: #more,
                    total: #total,
                };
                fn asked(&self) -> #option<#string> {
                    rt::written(&self.#parameter)
                }
                fn ask(&mut self, json: &str) -> bool {
                    rt::set_page(&mut self.#parameter, json)
                }
                #parts
                fn items(page: &Self::Output) -> #option<&[Self::Item]> { #items }
                fn into_items(page: Self::Output) -> #vec<Self::Item> { #into_items }
            }
        }
    }

    fn parts(&self, paged: &Paged) -> TokenStream {
        let option = self.std("Option");
        let outer = (0..paged.options).map(|_| quote!(let page = page.as_ref()?;));
        let members = [
            ("more", paged.more.as_ref().map(|(_, text)| text)),
            ("total", paged.total.as_ref().map(|(_, text)| text)),
            ("next", paged.next.as_ref()),
        ];
        // What needs no page is not given one.
        let reads = members.iter().any(|(_, text)| matches!(text, Some(MemberText::Field(..))));
        let texts = members.iter().map(|(part, text)| {
            let part = Ident::new(part, Span::call_site());
            let text = text.map_or_else(|| quote!(None), |text| self.member_text(&quote!(page), text));
            quote!(#part: #text)
        });
        let parts = quote!(rt::Parts { #(#texts),* });
        if reads {
            return quote!(fn parts(page: &Self::Output) -> #option<rt::Parts> { #(#outer)* Some(#parts) });
        }
        match paged.options.checked_sub(1) {
            None => quote!(fn parts(_page: &Self::Output) -> #option<rt::Parts> { Some(#parts) }),
            Some(inner) => {
                let inner = (0..inner).map(|_| quote!(let page = page.as_ref()?;));
                quote! {
                    fn parts(page: &Self::Output) -> #option<rt::Parts> {
                        #(#inner)*
                        page.as_ref().map(|_| #parts)
                    }
                }
            }
        }
    }

    fn items(&self, paged: &Paged) -> TokenStream {
        let outer = (0..paged.options).map(|_| quote!(let page = page.as_ref()?;));
        let field = self.ident(&paged.items);
        let listed = paged.listed.as_ref().map(|member| {
            quote! {
                if page.#field.is_empty() && page.extra.lacks(#member) {
                    return None;
                }
            }
        });
        let steps = paged.steps.iter().map(|step| match step {
            ListStep::Option => quote!(let items = items.as_ref()?;),
            ListStep::Null => quote!(let Some(items) = items else { return Some(&[]) };),
            ListStep::OptionOrNull(member) => quote! {
                let Some(items) = items else { return page.extra.is_null(#member).then_some(&[]) };
            },
            ListStep::Patch => quote! {
                let Some(items) = items.as_option() else { return items.is_null().then_some(&[]) };
            },
            ListStep::Box => quote!(let items = &**items;),
            ListStep::Wrapper => quote!(let items = &items.0;),
        });
        if paged.steps.is_empty() {
            return quote!(#(#outer)* #listed Some(&page.#field));
        }
        quote!(#(#outer)* #listed let items = &page.#field; #(#steps)* Some(items))
    }

    fn taken_items(&self, paged: &Paged) -> TokenStream {
        let vec = self.std("Vec");
        let outer = (0..paged.options).map(|_| quote!(let Some(page) = page else { return #vec::new() };));
        let field = self.ident(&paged.items);
        let (last, before) = match paged.steps.split_last() {
            None => return quote!(#(#outer)* page.#field),
            Some((last, before)) => (last, before),
        };
        let steps = before.iter().map(|step| match step {
            ListStep::Option | ListStep::Null | ListStep::OptionOrNull(_) => {
                quote!(let Some(items) = items else { return #vec::new() };)
            }
            ListStep::Patch => quote!(let Some(items) = items.into_option() else { return #vec::new() };),
            ListStep::Box => quote!(let items = *items;),
            ListStep::Wrapper => quote!(let items = items.0;),
        });
        let start = if before.is_empty() { quote!(page.#field) } else { quote!(items) };
        let begin = (!before.is_empty()).then(|| quote!(let items = page.#field;));
        let last = match last {
            ListStep::Option | ListStep::Null | ListStep::OptionOrNull(_) => quote!(#start.unwrap_or_default()),
            ListStep::Patch => quote!(#start.into_option().unwrap_or_default()),
            ListStep::Box => quote!(*#start),
            ListStep::Wrapper => quote!(#start.0),
        };
        quote!(#(#outer)* #begin #(#steps)* #last)
    }

    fn member_text(&self, value: &TokenStream, text: &MemberText) -> TokenStream {
        match text {
            MemberText::Field(field, member) => {
                let field = self.ident(field);
                quote!(rt::written_as_it_came(&#value.#field, &#value.extra, #member))
            }
            MemberText::Constant(json) => quote!(Some(#json.to_owned())),
        }
    }

    /// What a wait looks at.
    pub(super) fn waited(&self, name: &Ident, waited: &Waited) -> TokenStream {
        let (option, string) = (self.std("Option"), self.std("String"));
        let value = self.ty(&waited.value);
        let given = match waited.options {
            0 => quote!(Some(output)),
            options => {
                let flat = (1..options).map(|_| quote!(.flatten()));
                quote!(output #(#flat)*)
            }
        };
        let reads = waited.members.iter().any(|(_, text)| matches!(text, MemberText::Field(..)));
        let value_name = if reads { quote!(value) } else { quote!(_value) };
        let arms = waited.members.iter().map(|(member, text)| {
            let text = self.member_text(&quote!(value), text);
            quote!(#member => #text,)
        });
        quote! {
            impl rt::Waited for #name {
                type Value = #value;
                fn value(output: Self::Output) -> #option<Self::Value> { #given }
                fn member(#value_name: &Self::Value, name: &str) -> #option<#string> {
                    match name { #(#arms)* _ => None }
                }
            }
        }
    }
}

/// What is waited for.
pub(super) fn plan(plan: &WaitPlan) -> TokenStream {
    let values = |values: &Option<(String, Vec<String>)>| match values {
        Some((member, values)) => quote!(Some(rt::WaitValues { member: #member, values: &[#(#values),*] })),
        None => quote!(None),
    };
    let (until, during) = (values(&plan.until), values(&plan.during));
    let (changed, not_after) = (optional(plan.changed.as_ref()), optional(plan.not_after.as_ref()));
    let every = Literal::u64_unsuffixed(plan.every_seconds.into());
    quote! {
        rt::WaitPlan {
            until: #until,
            during: #during,
            changed: #changed,
            not_after: #not_after,
            every: ::core::time::Duration::from_secs(#every),
        }
    }
}

/// The name of the runtime's `PagedBy`.
const fn by(by: PagedBy) -> &'static str {
    match by {
        PagedBy::Page => "Page",
        PagedBy::Offset => "Offset",
        PagedBy::Cursor => "Cursor",
    }
}
