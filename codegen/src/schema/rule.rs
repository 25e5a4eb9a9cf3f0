//! Rules of an object as schemas; a rule that JSON Schema would read differently is left to the extension.

use super::condition::{Truth, condition};
use super::json::{Json, Object};
use super::member::{Members, only_of};
use crate::model::{Expression, Rule, RuleKind};
use crate::source::Spanned;

/// The schema that says the same as the rule; `None` where there is none.
pub(super) fn schema(members: &Members<'_>, rule: &Rule) -> Option<Object> {
    let said = match &rule.kind {
        RuleKind::Members { when, require, forbid } => {
            let demand = demand(members, require, forbid)?;
            match when {
                None => demand,
                Some(when) => Object::new().with("if", told(members, when, Truth::Holds)?).with("then", demand),
            }
        }
        // A condition without a result breaks nothing; so what is refused is the value that makes it false.
        RuleKind::Check(check) => Object::new().with("not", told(members, check, Truth::Fails)?),
        RuleKind::Server(_) => return None,
    };
    Some(said.with("x-rule", rule.id.value.as_str()))
}

fn told(members: &Members<'_>, expression: &Expression, truth: Truth) -> Option<Object> {
    condition(members, expression.root.as_ref()?, truth)
}

/// Members that are there and not null, members that are absent or null.
fn demand(members: &Members<'_>, require: &[Spanned<String>], forbid: &[Spanned<String>]) -> Option<Object> {
    if require.iter().chain(forbid).any(|name| members.find(&name.value).is_none()) {
        return None;
    }
    let null = || Object::new().with("type", "null");
    if members.pairs.is_some() {
        let present = require.iter().map(|name| (name, Truth::Fails));
        let absent = forbid.iter().map(|name| (name, Truth::Holds));
        let all = present.chain(absent).filter_map(|(name, truth)| {
            let is_null = members.fitting(members.find(&name.value)?, null());
            Some(truth.of(is_null))
        });
        return Some(Object::new().with("allOf", Json::list(all)));
    }
    let present = require.iter().map(|name| (name, Object::new().with("not", null())));
    let absent = forbid.iter().map(|name| (name, null()));
    let members = present.chain(absent).map(|(name, schema)| (name.value.as_str(), schema));
    let required = Json::list(require.iter().map(|name| name.value.as_str()));
    Some(Object::new().filled("required", required).and(only_of(members)))
}
