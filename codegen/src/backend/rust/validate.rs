//! The module `validate`: `Context`, and what is checked of types and operations.

mod bound;
mod count;
mod key;
mod pattern;
mod place;
mod rule;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use self::place::Access;
use super::file::File;
use super::tokens::Tokens;
use crate::ir::{self, Check, Client, Context, Validator};

/// Whether the module has anything in it.
pub(super) fn is_needed(api: &ir::Crate) -> bool {
    api.client.is_some() || api.context.is_some() || api.types.iter().any(|item| item.validator.is_some())
}

/// The module `validate`; without checks, what it declares stays.
pub(super) fn file(tokens: &Tokens, api: &ir::Crate, checks: bool) -> File {
    let mut file = File::new(tokens);
    file.push(quote! { use ::specwright_runtime as rt; });
    if let Some(context) = &api.context {
        file.push(tokens.context(context));
    }
    let writer = Writer { tokens, context: api.context.is_some(), checks, alone: false, texts: false };
    for item in &api.types {
        if let Some(validator) = &item.validator {
            file.push(writer.of_type(item, validator));
        }
    }
    for operation in api.client.iter().flat_map(|client: &Client| &client.operations) {
        file.push(writer.of_operation(operation));
    }
    file
}

/// A closure that checks the value of an answer; `None` where there is nothing to check.
pub(super) fn of_answer(tokens: &Tokens, ty: &ir::Type, checks: &[Check]) -> Option<TokenStream> {
    if let [Check::Own(_)] = checks {
        let context = quote!(&::core::default::Default::default());
        return Some(quote!(|value, at, out| rt::Validate::check(value, #context, at, out)));
    }
    let writer = Writer { tokens, context: false, checks: true, alone: false, texts: false };
    let body = writer.each(checks, &Access::begin("value"), 0);
    let context = hands_on(checks).then(|| quote!(let context = &::core::default::Default::default();));
    let ty = tokens.ty(ty);
    (!checks.is_empty()).then(|| quote!(|value: &#ty, at, out| { #context #body }))
}

impl Tokens {
    fn context(&self, context: &Context) -> TokenStream {
        let docs = self.docs(&context.docs);
        let name = ir::Ident::known("Context");
        let definition = self.definition(&name, &context.shown, true, &ir::Traits::of_context());
        let functions = self.functions(&context.functions);
        quote! {
            #docs
            #definition
            impl Context { #functions }
        }
    }
}

/// Writes the checks of one crate.
struct Writer<'t> {
    tokens: &'t Tokens,
    /// The crate has a `Context`.
    context: bool,
    /// Checks are written at all.
    checks: bool,
    /// What is checked hands the context to itself and to nothing else, so that nobody reads it.
    alone: bool,
    /// What is written are bounds of texts that are remembered.
    texts: bool,
}

impl Writer<'_> {
    fn of_type(&self, item: &ir::Item, validator: &Validator) -> TokenStream {
        let name = self.tokens.own(ir::CrateModule::Types, &item.ident);
        let context = if self.context { quote!(super::Context) } else { quote!(()) };
        let alone = leads_to_itself_alone(&item.ident, validator);
        let writer = Writer { alone, ..*self };
        let remembers = match &item.shape {
            ir::Shape::Struct(made) => made.extra.as_ref().filter(|_| made.remembers),
            _ => None,
        };
        let body = writer.all(validator, remembers);
        self.implementation(&name, &context, !alone && uses_context(validator), body)
    }

    fn of_operation(&self, operation: &ir::Operation) -> TokenStream {
        let name = self.tokens.own(ir::CrateModule::Ops, &operation.ident);
        let validator = &operation.validator;
        let mut body = self.all(validator, None);
        let mut passed = uses_context(validator);
        // Its own context, or none for types whose rules need nothing of it.
        if self.context && passed {
            let value = if operation.context {
                quote!(&self.context)
            } else {
                quote!(&<super::Context as ::core::default::Default>::default())
            };
            body = body.map(|body| quote!(let context = #value; #body));
            passed = false;
        }
        self.implementation(&name, &quote!(()), passed, body)
    }

    /// Everything that is checked; `remembers` is the field of an object that remembers texts which came with an answer.
    fn all(&self, validator: &Validator, remembers: Option<&ir::Ident>) -> Option<TokenStream> {
        if !self.checks || validator.is_empty() {
            return None;
        }
        let (checks, rules) = (self.each(&validator.checks, &Access::whole(), 0), self.rules(validator));
        let rest = quote!(#checks #rules);
        if validator.texts.is_empty() {
            return Some(rest);
        }
        let object = remembers.map(|extra| {
            let extra = self.tokens.ident(extra);
            quote!(let at = &at.object(&self.#extra);)
        });
        let texts = Writer { texts: true, ..*self }.each(&validator.texts, &Access::whole(), 0);
        let rest = (!rest.is_empty()).then(|| quote!(if out.are_of_all() { #rest }));
        Some(quote!(#object #texts #rest))
    }

    fn implementation(
        &self,
        name: &TokenStream,
        context: &TokenStream,
        uses_context: bool,
        body: Option<TokenStream>,
    ) -> TokenStream {
        let check = body.map(|body| {
            let given = if uses_context { quote!(context) } else { quote!(_) };
            quote! {
                fn check(&self, #given: &#context, at: &rt::Path<'_>, out: &mut rt::Violations) { #body }
            }
        });
        quote! {
            impl rt::Validate for #name {
                type Context = #context;
                #check
            }
        }
    }

    /// The checks of a value; `loops` counts those around it, so that no name hides one that is still needed.
    fn each(&self, checks: &[Check], place: &Access, loops: usize) -> TokenStream {
        checks.iter().map(|check| self.check(check, place, loops)).collect()
    }

    fn check(&self, check: &Check, place: &Access, loops: usize) -> TokenStream {
        match check {
            Check::Field(ident, steps, inner) => {
                self.each(inner, &place.field(&self.tokens.ident(ident)).steps(steps), loops)
            }
            Check::Inner(inner) => self.each(inner, &place.inner(), loops),
            Check::Unboxed(inner) => self.each(inner, &place.unboxed(), loops),
            Check::Text(inner) => self.each(inner, &place.called(&quote!(as_str())), loops),
            Check::Whole(inner) => self.each(inner, &place.made(&quote!(as_i64())), loops),
            Check::Present(inner) => {
                let (from, inner) = (place.reference(), self.each(inner, &place.named("value"), loops));
                quote!(if let Some(value) = #from { #inner })
            }
            Check::Patched(inner) => {
                let (from, inner) = (place.value(), self.each(inner, &place.named("value"), loops));
                quote!(if let Some(value) = #from.as_option() { #inner })
            }
            Check::Items(inner) => {
                let (from, index) = (place.value(), numbered("index", loops));
                let item = place.named("item").index(&index);
                let inner = self.each(inner, &item, loops + 1);
                quote!(for (#index, item) in #from.iter().enumerate() { #inner })
            }
            Check::Values(inner) => {
                let (from, key) = (place.value(), numbered("key", loops));
                let item = place.named("item").key(&key);
                let inner = self.each(inner, &item, loops + 1);
                quote!(for (#key, item) in #from.iter() { #inner })
            }
            Check::Variants(ident, variants, all) => self.variants(ident, variants, *all, place, loops),
            Check::Own(_) => {
                let (value, at) = (place.reference(), place.at());
                let context = if self.alone { quote!(&::core::default::Default::default()) } else { quote!(context) };
                quote!(rt::Validate::check(#value, #context, #at, out);)
            }
            Check::Bound(bound) => self.bound(bound, place),
        }
    }

    fn variants(
        &self,
        ident: &ir::Ident,
        variants: &[ir::VariantChecks],
        all: Option<usize>,
        place: &Access,
        loops: usize,
    ) -> TokenStream {
        let (from, name) = (place.reference(), self.tokens.own(ir::CrateModule::Types, ident));
        let name = if place.is_whole() { quote!(Self) } else { name };
        let arms = variants.iter().map(|variant| {
            let case = self.tokens.ident(&variant.ident);
            let value = place.named("value").steps(&variant.steps);
            let inner = self.each(&variant.checks, &value, loops);
            let pattern = if variant.named { quote!(#name::#case { value, .. }) } else { quote!(#name::#case(value)) };
            (pattern, inner)
        });
        let arms: Vec<_> = arms.collect();
        if let [(pattern, inner)] = arms.as_slice() {
            return quote!(if let #pattern = #from { #inner });
        }
        let rest = (all != Some(arms.len())).then(|| quote!(_ => {}));
        let arms = arms.iter().map(|(pattern, inner)| quote!(#pattern => { #inner }));
        quote!(match #from { #(#arms)* #rest })
    }
}

/// A name that differs from loop to loop.
fn numbered(name: &str, loops: usize) -> Ident {
    let text = if loops == 0 { name.to_owned() } else { format!("{name}_{}", loops + 1) };
    Ident::new(&text, Span::call_site())
}

/// Whether the checks hand the context on, or look at it.
fn uses_context(validator: &Validator) -> bool {
    hands_on(&validator.texts) || hands_on(&validator.checks) || validator.rules.iter().any(rule::reads_context)
}

/// Whether a type asks no other type for its checks, and reads no context.
fn leads_to_itself_alone(ident: &ir::Ident, validator: &Validator) -> bool {
    let asks_another = |checks: &[Check]| asks(checks, &|held| held != ident);
    !asks_another(&validator.texts)
        && !asks_another(&validator.checks)
        && !validator.rules.iter().any(rule::reads_context)
}

/// Whether a type is asked for its own checks.
fn hands_on(checks: &[Check]) -> bool {
    asks(checks, &|_| true)
}

/// Whether such a type is asked for its own checks.
fn asks(checks: &[Check], such: &impl Fn(&ir::Ident) -> bool) -> bool {
    checks.iter().any(|check| match check {
        Check::Own(held) => such(held),
        Check::Bound(_) => false,
        Check::Variants(_, variants, _) => variants.iter().any(|variant| asks(&variant.checks, such)),
        Check::Field(_, _, inner)
        | Check::Inner(inner)
        | Check::Present(inner)
        | Check::Patched(inner)
        | Check::Items(inner)
        | Check::Values(inner)
        | Check::Text(inner)
        | Check::Whole(inner)
        | Check::Unboxed(inner) => asks(inner, such),
    })
}
