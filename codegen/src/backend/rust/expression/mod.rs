//! Conditions: expressions of type `Option`, made of calls into the runtime's `rule` module, so that no lint of the
//! language has anything to say on them whatever a spec compares.

mod kind;
mod place;
#[cfg(test)]
mod tests;
mod told;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens::Tokens;
use crate::ir::{Expression, Form, Ident, Kind, Wrapping};
use crate::model::Macro;

impl Tokens {
    /// A condition or a part of one. `this` and `context` are references in scope, `rt` is the runtime.
    pub(super) fn expression(&self, made: &Expression) -> TokenStream {
        match &made.form {
            Form::Null => {
                let kind = self.kind(&made.kind);
                quote!(None::<#kind>)
            }
            Form::Boolean(value) => quote!(Some(#value)),
            Form::Number(digits, power) => number(*digits, *power),
            Form::Text(text) => self.written(&made.kind, text),
            Form::Uuid(value) => {
                let digits = format!("{value:#034x}").parse().unwrap_or_else(|_| Literal::u128_unsuffixed(*value));
                quote!(Some(rt::Uuid::from_u128(#digits)))
            }
            Form::Variable(ident) => {
                let ident = self.ident(ident);
                if made.kind.is_copy() { quote!(#ident) } else { quote!(#ident.clone()) }
            }
            Form::This | Form::Context | Form::Item(_) | Form::Part(..) => self.reference(made),
            Form::Scalar(of, scalar) => self.scalar(of, scalar),
            Form::Beside(of, value) => {
                let (of, value) = (self.expression(of), self.expression(value));
                quote!(rt::rule::member(#of, |_| #value))
            }
            Form::Has(of, ident, hold) => {
                let (of, ident) = (self.expression(of), self.ident(ident));
                match hold {
                    Wrapping::Patch => quote!(rt::rule::has(#of, |it| !it.#ident.is_absent())),
                    _ => quote!(rt::rule::has(#of, |it| it.#ident.is_some())),
                }
            }
            Form::HasExtra(of, extra, names) => {
                let (of, extra) = (self.expression(of), self.ident(extra));
                quote!(rt::rule::has(#of, |it| #(it.#extra.get(#names).is_some())||*))
            }
            Form::HasConstant(of, extra, names, slot) => {
                let (of, extra) = (self.expression(of), self.ident(extra));
                match slot {
                    None => quote!(rt::rule::has(#of, |it| rt::rule::has_constant(&it.#extra, &[#(#names),*]))),
                    Some(slot) => {
                        quote!(rt::rule::has(#of, |it| rt::rule::has_constant_entry(&it.#extra, &[#(#names),*], #slot)))
                    }
                }
            }
            Form::IsThere(of) => {
                let of = self.expression(of);
                quote!(rt::rule::is_there(#of))
            }
            Form::Call(function, arguments) => {
                let (function, arguments) = (name(function.name()), arguments.iter().map(|it| self.expression(it)));
                quote!(rt::rule::#function(#(#arguments),*))
            }
            Form::Lazy(function, first, second) => {
                let (function, first, second) =
                    (name(function.name()), self.expression(first), self.expression(second));
                quote!(rt::rule::#function(#first, || #second))
            }
            Form::Conditional(condition, yes, no) => {
                let (condition, yes, no) = (self.expression(condition), self.expression(yes), self.expression(no));
                quote!(rt::rule::choose(#condition, || #yes, || #no))
            }
            Form::Matches(text, pattern) => {
                let text = self.expression(text);
                quote!({
                    static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(#pattern);
                    rt::rule::matches(#text, &PATTERN)
                })
            }
            Form::Listed(items) => match (&made.kind, items.as_slice()) {
                (Kind::Items(kind), []) => {
                    let kind = self.kind(kind);
                    quote!(rt::rule::listed::<#kind, 0>([]))
                }
                (_, items) => {
                    let items = items.iter().map(|item| self.expression(item));
                    quote!(rt::rule::listed([#(#items),*]))
                }
            },
            Form::Each(function, items, variable, body) => {
                let (function, items) = (name(each(*function)), self.expression(items));
                let body = self.closure(variable.as_ref(), body);
                quote!(rt::rule::#function(#items, #body))
            }
            Form::Items(list, variable, body) => {
                let (list, body) = (self.expression(list), self.items_closure(variable, body));
                quote!(rt::rule::items(#list, #body))
            }
            Form::With(value, variable, body) => {
                let (value, body) = (self.expression(value), self.closure(variable.as_ref(), body));
                quote!(rt::rule::with(#value, #body))
            }
            Form::Told(of, named) => self.told(of, *named),
        }
    }

    /// What is called for each item. A closure that only calls a function of the runtime is that function.
    fn closure(&self, variable: Option<&Ident>, body: &Expression) -> TokenStream {
        let Some(variable) = variable else {
            let body = self.expression(body);
            return quote!(|_| #body);
        };
        let only = |argument: &Expression| {
            matches!(&argument.form, Form::Variable(read) if read == variable) && argument.kind.is_copy()
        };
        match &body.form {
            Form::Call(function, arguments) if matches!(arguments.as_slice(), [one] if only(one)) => {
                let function = name(function.name());
                return quote!(rt::rule::#function);
            }
            Form::IsThere(of) if only(of) => return quote!(rt::rule::is_there),
            _ => {}
        }
        let (variable, body) = (self.ident(variable), self.expression(body));
        quote!(|#variable| #body)
    }

    /// A literal text as a value of its kind.
    fn written(&self, kind: &Kind, text: &str) -> TokenStream {
        match kind {
            Kind::Date => quote!(Some(rt::rule::Date::new(#text))),
            Kind::DateTime => quote!(Some(rt::rule::DateTime::new(#text))),
            Kind::Json => quote!(Some(rt::rule::Json::new(#text))),
            _ => quote!(Some(#text)),
        }
    }
}

fn number(digits: i128, power: i32) -> TokenStream {
    let sign = |negative: bool| if negative { quote!(-) } else { quote!() };
    let (minus, value) = (sign(digits < 0), Literal::u128_unsuffixed(digits.unsigned_abs()));
    if power == 0 {
        return quote!(Some(rt::rule::Number::whole(#minus #value)));
    }
    let (less, power) = (sign(power < 0), Literal::u32_unsuffixed(power.unsigned_abs()));
    quote!(Some(rt::rule::Number::scaled(#minus #value, #less #power)))
}

/// A function of the runtime.
fn name(function: &'static str) -> proc_macro2::Ident {
    proc_macro2::Ident::new(function, proc_macro2::Span::call_site())
}

/// The function of the runtime that goes through items as a macro says.
const fn each(function: Macro) -> &'static str {
    match function {
        Macro::All => "all",
        Macro::Exists => "exists",
        Macro::ExistsOne => "exists_one",
        Macro::Filter => "filter",
        Macro::Map => "map",
    }
}
