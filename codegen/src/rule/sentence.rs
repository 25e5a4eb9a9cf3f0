//! What a rule says, in one line: for violations, docs and tables alike.

use crate::model::{Expression, Rule, RuleKind};
use crate::source::Spanned;

/// Our words on a rule, or the rule itself where there are none.
#[must_use]
pub fn sentence(rule: &Rule) -> String {
    if let Some(doc) = rule.metadata.doc.as_deref().map(str::trim).filter(|doc| !doc.is_empty()) {
        return flat(doc);
    }
    match &rule.kind {
        RuleKind::Check(check) => code(check),
        RuleKind::Server(text) => flat(text),
        RuleKind::Members { when, require, forbid } => {
            let mut says = Vec::new();
            says.extend(when.as_ref().map(|when| format!("where {}", code(when))));
            says.extend((!require.is_empty()).then(|| format!("there must be {}", names(require))));
            says.extend((!forbid.is_empty()).then(|| format!("there must not be {}", names(forbid))));
            says.join(", ")
        }
    }
}

fn code(expression: &Expression) -> String {
    format!("`{}`", flat(&expression.text))
}

fn names(list: &[Spanned<String>]) -> String {
    list.iter().map(|name| format!("`{}`", name.value)).collect::<Vec<_>>().join(", ")
}

/// One line, in which control characters are seen: they mean something to terminals and to the writer of Rust.
fn flat(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}
