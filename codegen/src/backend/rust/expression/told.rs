//! Comparisons that tell what they compared, by the variable `found`, a `Compared` of the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::{each, name};
use crate::backend::rust::tokens::Tokens;
use crate::ir::{Expression, Form, RuleFunction};

impl Tokens {
    pub(super) fn told(&self, of: &Expression, [left, right]: [bool; 2]) -> TokenStream {
        let found = if left || right { quote!(found.named(#left, #right)) } else { quote!(found) };
        match &of.form {
            // What is negated is an equality.
            Form::Call(RuleFunction::Not, of) => {
                let sides = of.iter().flat_map(Expression::parts).map(|side| self.expression(side));
                quote!(#found.different(#(#sides),*))
            }
            Form::Call(function, sides) => {
                let (function, sides) = (name(function.name()), sides.iter().map(|side| self.expression(side)));
                quote!(#found.#function(#(#sides),*))
            }
            Form::Each(function, items, variable, body) => {
                let (function, items) = (name(each(*function)), self.expression(items));
                let body = self.closure(variable.as_ref(), body);
                quote!(#found.#function(#items, #body))
            }
            _ => self.expression(of),
        }
    }
}
