//! What the caller is asked for is used by a rule.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{ContextVariable, Rule, RuleKind};
use crate::valid::ValidApi;

pub(super) static CHECK: Check = Check::warning(
    "unused-context",
    "A `context` variable that no rule of its type or operation uses: callers would be asked for a value that changes nothing.",
);

pub(super) fn run(api: &ValidApi, diagnostics: &mut Diagnostics) {
    for def in &api.types {
        unused(&def.context, &def.rules, diagnostics);
    }
    for operation in &api.operations {
        unused(&operation.context, &operation.rules, diagnostics);
    }
}

fn unused(context: &[ContextVariable], rules: &[Rule], diagnostics: &mut Diagnostics) {
    let text = |rule: &Rule| match &rule.kind {
        RuleKind::Members { when, .. } => when.as_ref().map(|when| when.text.value.clone()),
        RuleKind::Check(check) => Some(check.text.value.clone()),
        RuleKind::Server(_) => None,
    };
    let texts: Vec<String> = rules.iter().filter_map(text).collect();
    for variable in context {
        if !texts.iter().any(|text| mentions(text, &variable.name.value)) {
            let message = format!("no rule uses `context.{}`", variable.name.value);
            diagnostics
                .push(Diagnostic::new(&CHECK, variable.name.span, message).help("remove it, or use it in a rule"));
        }
    }
}

/// Whether an expression reads `context.name`, and not just a longer name that begins so.
fn mentions(text: &str, name: &str) -> bool {
    text.split("context.").skip(1).any(|rest| {
        rest.strip_prefix(name)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')))
    })
}
