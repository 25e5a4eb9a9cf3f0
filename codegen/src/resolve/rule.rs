//! Rules: their forms, and the conditions they hold.

use std::collections::BTreeMap;

use super::Resolver;
use crate::ast::{Block, Condition, Scalar as Text};
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Expression, Rule, RuleKind, Source};

pub(super) static RULE_FORM: Check = Check::error(
    "rule-form",
    "A rule has exactly one form: `require` or `forbid` or both (with or without `when`), or one `check`, or one `server` sentence. `require` and `forbid` name at least one member.",
);

impl Resolver<'_> {
    /// The rules of a block.
    pub(super) fn rules(&mut self, block: &Block, sources: &[Source]) -> Vec<Rule> {
        let mut seen = BTreeMap::new();
        let mut rules = Vec::new();
        for rule in block.blocks("rules") {
            let Some(id) = rule.scalar("id").map(Text::spanned) else { continue };
            self.first_of_name(&mut seen, "the rule", &id.value, id.span);
            let metadata = self.metadata(rule, id.span, sources);
            if rule.incomplete {
                continue;
            }
            if !has_one_form(rule) {
                let message = format!("the rule `{}` must have exactly one form", id.value);
                self.report(
                    Diagnostic::new(&RULE_FORM, id.span, message)
                        .help("write `require:` or `forbid:` (with `when:`), or one `check:`, or one `server:`"),
                );
                continue;
            }
            rules.push(Rule { id, kind: self.rule_kind(rule), metadata });
        }
        rules
    }

    fn rule_kind(&mut self, rule: &Block) -> RuleKind {
        if let Some(check) = rule.condition("check") {
            return RuleKind::Check(self.condition(check));
        }
        if let Some(text) = rule.text("server") {
            return RuleKind::Server(text);
        }
        let when = rule.condition("when").map(|when| self.condition(when));
        let names = |keyword| rule.scalars(keyword).map(Text::spanned).collect();
        RuleKind::Members { when, require: names("require"), forbid: names("forbid") }
    }

    fn condition(&mut self, condition: &Condition) -> Expression {
        let root = match &condition.parsed {
            Ok(root) => Some(root.clone()),
            Err(findings) => {
                findings.iter().cloned().for_each(|finding| self.report(finding));
                None
            }
        };
        Expression { text: condition.scalar.spanned(), root }
    }
}

fn has_one_form(rule: &Block) -> bool {
    let members = rule.value("require").is_some() || rule.value("forbid").is_some();
    let forms = [members, rule.value("check").is_some(), rule.value("server").is_some()];
    let names = || rule.scalars("require").chain(rule.scalars("forbid")).next().is_some();
    (!members || names())
        && forms.iter().filter(|form| **form).count() == 1
        && (rule.value("when").is_none() || members)
}
