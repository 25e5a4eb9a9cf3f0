//! Rules over several members, as statements over `this` and `context`.

use proc_macro2::TokenStream;
use quote::quote;

use super::Writer;
use super::bound::{broken, told_by};
use super::place::Access;
use crate::ir::{Demand, Expression, RuleCheck, Validator};

impl Writer<'_> {
    pub(super) fn rules(&self, validator: &Validator) -> TokenStream {
        if validator.rules.is_empty() {
            return TokenStream::new();
        }
        let this = validator.rules.iter().any(reads_this).then(|| quote!(let this = self;));
        let rules = validator.rules.iter().map(|rule| self.rule(rule));
        quote!(#this #(#rules)*)
    }

    fn rule(&self, rule: &RuleCheck) -> TokenStream {
        let place = Access::whole();
        let demanded = match &rule.demand {
            Demand::Holds(condition, rule) => {
                let (before, found) = if condition.tells() {
                    (quote!(let mut found = rt::rule::Compared::new();), Some(quote!(found)))
                } else {
                    (TokenStream::new(), None)
                };
                let (holds, broken) = (self.tokens.expression(condition), broken(rule, &place, found));
                quote!(#before let holds = #holds; if rt::rule::is_false(holds) { #broken })
            }
            Demand::Members(members) => {
                let members = members.iter().map(|member| {
                    let there = self.tokens.expression(&member.there);
                    let (refused, tell) =
                        if member.wanted { (quote!(is_false), "missing") } else { (quote!(is_true), "unwanted") };
                    let broken = told_by(tell, &member.rule, &place.clone().steps(&member.steps));
                    quote!(let there = #there; if rt::rule::#refused(there) { #broken })
                });
                quote!(#(#members)*)
            }
        };
        let applied = match &rule.applies {
            Some(condition) => {
                let applies = self.tokens.expression(condition);
                quote!(let applies = #applies; if rt::rule::is_true(applies) { #demanded })
            }
            None => demanded,
        };
        if rule.needs.is_empty() {
            return quote!({ #applied });
        }
        let given = rule.needs.iter().map(|ident| {
            let ident = self.tokens.ident(ident);
            quote!(context.#ident.is_some())
        });
        quote!(if #(#given)&&* { #applied })
    }
}

/// Whether a rule looks at the value that it is of.
fn reads_this(rule: &RuleCheck) -> bool {
    reads(rule, Expression::reads_this)
}

/// Whether a rule looks at what only the caller knows.
pub(super) fn reads_context(rule: &RuleCheck) -> bool {
    !rule.needs.is_empty() || reads(rule, Expression::reads_context)
}

fn reads(rule: &RuleCheck, it: fn(&Expression) -> bool) -> bool {
    rule.applies.as_ref().is_some_and(it)
        || match &rule.demand {
            Demand::Holds(condition, _) => it(condition),
            Demand::Members(members) => members.iter().any(|member| it(&member.there)),
        }
}
