//! A rule.

use super::{Text, origin};
use crate::model::{Evidence, Expression, Rule, RuleKind};
use crate::rule::context_read;
use crate::source::Spanned;

/// Our words on a rule, or the rule itself where there are none.
#[must_use]
pub fn rule(rule: &Rule) -> Text {
    if let Some(doc) = rule.metadata.words() {
        return Text::spec(doc);
    }
    match &rule.kind {
        RuleKind::Check(check) => code(check),
        RuleKind::Server(text) => Text::spec(text.as_str()),
        RuleKind::Members { .. } => demanded(rule),
    }
}

/// Which members must be there or must not, and when.
fn demanded(rule: &Rule) -> Text {
    let RuleKind::Members { when, require, forbid } = &rule.kind else { return Text::default() };
    let mut says = Vec::new();
    says.extend(when.as_ref().map(|when| Text::words("if ").and(code(when))));
    says.extend((!require.is_empty()).then(|| names(require).then(" must be present")));
    says.extend((!forbid.is_empty()).then(|| names(forbid).then(" must be absent")));
    Text::joined(says, ", ")
}

/// The same in one line, as violations and tables have it.
#[must_use]
pub fn sentence(of: &Rule) -> String {
    rule(of).to_string()
}

/// Who checks a rule: nobody but the server, the client always, or the client if the caller gives what `given` names.
#[must_use]
pub fn checked(rule: &Rule, given: Text) -> Text {
    if matches!(rule.kind, RuleKind::Server(_)) {
        return Text::words("Only the server can check this.");
    }
    let says = match given.is_empty() {
        true => Text::words("Always checked"),
        false => {
            let verb = if context_read(rule).len() > 1 { " are given" } else { " is given" };
            Text::words("Checked if ").and(given).then(verb)
        }
    };
    match rule.metadata.weakest() {
        Evidence::Stated => says.then("."),
        weaker => says.then(format!(", as advice ({}).", origin(weaker))),
    }
}

/// The condition and the members of a rule as they are written, where our words stand in their place.
#[must_use]
pub fn condition(rule: &Rule) -> Option<Text> {
    rule.metadata.words()?;
    let says = match &rule.kind {
        RuleKind::Check(check) => code(check),
        RuleKind::Server(text) => Text::spec(text.as_str()),
        RuleKind::Members { .. } => demanded(rule),
    };
    Some(Text::words("In full: ").and(says).stopped())
}

/// The variables that a rule reads, by their names in the spec.
#[must_use]
pub fn needed(rule: &Rule) -> Text {
    Text::names(context_read(rule), "and")
}

fn code(expression: &Expression) -> Text {
    Text::code(expression.text.value.trim())
}

fn names(list: &[Spanned<String>]) -> Text {
    Text::names(list.iter().map(|name| name.value.as_str()), "and")
}
