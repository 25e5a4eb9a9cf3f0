//! Rules over several members: conditions, and members that have to be there or must not.

use super::Validators;
use super::id::At;
use crate::describe::sentence;
use crate::ir::{self, Demand, MemberDemand, RuleCheck};
use crate::lower::expression::Expressions;
use crate::model::{ContextVariable, Rule, RuleKind};
use crate::proof::{find_member, find_parameter};
use crate::rule::{Scope, This};
use crate::source::Spanned;

/// What rules stand on.
pub(super) struct RuleScope<'a> {
    pub(super) this: This<'a>,
    /// The Rust of the operation, where `this` is one.
    pub(super) operation: Option<&'a ir::Operation>,
    /// The variables declared beside the rules.
    pub(super) context: &'a [ContextVariable],
    pub(super) at: At<'a>,
}

impl<'a> Validators<'a> {
    /// The rules that can be checked before anything is sent.
    pub(super) fn rules(&self, rules: &'a [Rule], ground: &RuleScope<'a>) -> Vec<RuleCheck> {
        rules.iter().filter_map(|rule| self.rule(rule, ground)).collect()
    }

    fn rule(&self, rule: &'a Rule, ground: &RuleScope<'a>) -> Option<RuleCheck> {
        let scope = Scope::new(self.api, ground.this, ground.context);
        let lowering =
            Expressions { api: self.api, types: self.items, operation: ground.operation, context: self.context };
        let at = ground.at.part(self.api, &rule.id, &rule.metadata);
        let named = |keyword| at.named(at.id.clone(), keyword, sentence(rule), rule.metadata.weakest());
        let typed = || self.lower.api.conditions().of(&ground.this.rule(self.api, &rule.id));
        match &rule.kind {
            RuleKind::Server(_) => None,
            RuleKind::Check(_) => {
                let condition = lowering.demand(&scope, typed()?);
                let needs = condition.context_fields();
                Some(RuleCheck { needs, applies: None, demand: Demand::Holds(condition, named("check")) })
            }
            RuleKind::Members { when, require, forbid } => {
                let applies = match when {
                    Some(_) => Some(lowering.condition(&scope, typed()?)),
                    None => None,
                };
                let demands = |names: &[Spanned<String>], wanted: bool| -> Vec<MemberDemand> {
                    let demand = |name: &Spanned<String>| MemberDemand {
                        steps: self.steps(ground.this, name),
                        there: lowering.present(&scope, name),
                        wanted,
                        rule: named(if wanted { "require" } else { "forbid" }),
                    };
                    names.iter().map(demand).collect()
                };
                let members = demands(require, true).into_iter().chain(demands(forbid, false)).collect();
                Some(RuleCheck {
                    needs: applies.as_ref().map(ir::Expression::context_fields).unwrap_or_default(),
                    applies,
                    demand: Demand::Members(members),
                })
            }
        }
    }

    /// The way to a member that a rule names.
    fn steps(&self, this: This<'_>, name: &str) -> Vec<String> {
        let operation = match this {
            This::Type(id) => {
                let known = find_member(self.api, id, name).map_or(name, |member| member.wire_name());
                return vec![known.to_owned()];
            }
            This::Operation(operation) => operation,
        };
        if operation.body.is_some() && name == "body" {
            return vec![name.to_owned()];
        }
        find_parameter(operation, name).map_or_else(
            || vec![name.to_owned()],
            |found| vec![found.location.word().to_owned(), found.field.name.value.clone()],
        )
    }
}
