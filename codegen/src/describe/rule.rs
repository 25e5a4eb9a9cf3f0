//! A rule.

use super::Text;
use crate::model::{Expression, Rule, RuleKind};
use crate::source::Spanned;

/// Our words on a rule, or the rule itself where there are none.
#[must_use]
pub fn rule(rule: &Rule) -> Text {
    if let Some(doc) = rule.metadata.doc.as_deref().map(str::trim).filter(|doc| !doc.is_empty()) {
        return Text::spec(doc);
    }
    match &rule.kind {
        RuleKind::Check(check) => code(check),
        RuleKind::Server(text) => Text::spec(text.as_str()),
        RuleKind::Members { when, require, forbid } => {
            let mut says = Vec::new();
            says.extend(when.as_ref().map(|when| Text::words("where ").and(code(when))));
            says.extend((!require.is_empty()).then(|| Text::words("there must be ").and(names(require))));
            says.extend((!forbid.is_empty()).then(|| Text::words("there must not be ").and(names(forbid))));
            Text::joined(says, ", ")
        }
    }
}

/// The same in one line, as violations and tables have it.
#[must_use]
pub fn sentence(of: &Rule) -> String {
    rule(of).to_string()
}

fn code(expression: &Expression) -> Text {
    Text::code(expression.text.value.as_str())
}

fn names(list: &[Spanned<String>]) -> Text {
    Text::joined(list.iter().map(|name| Text::code(name.value.as_str())), ", ")
}
