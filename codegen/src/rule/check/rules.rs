//! Whole rules: their conditions, and the members that they demand or forbid.

use super::check;
use super::member::{RULE_NO_MEMBERS, RULE_UNKNOWN_MEMBER};
use crate::diagnostic::{Check, Diagnostic, did_you_mean};
use crate::model::{Api, ContextVariable, Rule, RuleKind};
use crate::proof::find_member;
use crate::rule::Conditions;
use crate::rule::scope::{Scope, This};
use crate::rule::value::Kind;
use crate::source::Spanned;

/// A member that a rule both demands and forbids.
pub static RULE_MEMBER_CONFLICT: Check = Check::error(
    "rule-member-conflict",
    "One rule requires a member (present and not null) and forbids it (absent or null), so no value satisfies it. A member and its `aliases` are the same. Remove it from `require` or from `forbid`.",
);

/// A member that a rule lists twice.
pub static RULE_MEMBER_TWICE: Check = Check::error(
    "rule-member-twice",
    "A member appears twice in one `require` or `forbid` list, perhaps once under an alias. Its violation would be reported twice, and usually another member was meant. Remove one, or fix the name.",
);

/// Checks the rules of a type or an operation; keeps their conditions.
pub fn check_rules(
    api: &Api,
    this: This<'_>,
    context: &[ContextVariable],
    rules: &[Rule],
    conditions: &mut Conditions,
) -> Vec<Diagnostic> {
    let mut findings = super::context::unused(context, rules);
    let scope = Scope::new(api, this, context);
    for rule in rules {
        // A condition that could not be read is reported already.
        if let Some(root) = rule.condition().and_then(|condition| condition.root.as_ref()) {
            let (typed, found) = check(api, this, context, root);
            conditions.keep(this.rule(api, &rule.id), typed);
            findings.extend(found);
        }
        if let RuleKind::Members { require, forbid, .. } = &rule.kind {
            findings.extend(members(&scope, require, forbid));
        }
    }
    findings.extend(super::contradiction::check(&scope, rules));
    findings
}

/// Checks the rules of a whole API: their conditions, and the findings on them.
#[must_use]
pub fn check_api(api: &Api) -> (Conditions, Vec<Diagnostic>) {
    let (mut conditions, mut findings) = (Conditions::default(), Vec::new());
    for (id, def) in (0..).map(crate::model::TypeId).zip(&api.types) {
        findings.extend(check_rules(api, This::Type(id), &def.context, &def.rules, &mut conditions));
    }
    for operation in &api.operations {
        let this = This::Operation(operation);
        findings.extend(check_rules(api, this, &operation.context, &operation.rules, &mut conditions));
    }
    (conditions, findings)
}

fn members(scope: &Scope<'_>, require: &[Spanned<String>], forbid: &[Spanned<String>]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut resolve = |names: &[Spanned<String>]| -> Vec<(String, Spanned<String>)> {
        let mut found: Vec<(String, Spanned<String>)> = Vec::new();
        for name in names {
            match wire_name(scope, name) {
                Err(finding) => findings.push(*finding),
                Ok(wire) => {
                    if let Some((_, first)) = found.iter().find(|(known, _)| *known == wire) {
                        let message = format!("`{}` appears twice", name.value);
                        findings.push(
                            Diagnostic::new(&RULE_MEMBER_TWICE, name.span, message)
                                .also(first.span, "first here")
                                .help("remove one of the two"),
                        );
                    } else {
                        found.push((wire, name.clone()));
                    }
                }
            }
        }
        found
    };
    let (required, forbidden) = (resolve(require), resolve(forbid));
    for (wire, name) in &forbidden {
        if let Some((_, other)) = required.iter().find(|(known, _)| known == wire) {
            let message = format!("`{}` is both required and forbidden", name.value);
            findings.push(
                Diagnostic::new(&RULE_MEMBER_CONFLICT, name.span, message)
                    .label("forbidden here")
                    .also(other.span, "required here")
                    .help("remove it from `require` or from `forbid`"),
            );
        }
    }
    findings
}

/// The name on the wire of what a rule names.
pub(super) fn wire_name(scope: &Scope<'_>, name: &Spanned<String>) -> Result<String, Box<Diagnostic>> {
    let (known, owner) = match scope.variable("this").map(|this| this.kind) {
        Some(Kind::Object(id)) => {
            if let Some(member) = find_member(scope.api, id, name) {
                return Ok(member.wire_name().to_owned());
            }
            (scope.member_names(id), format!("`{}`", scope.api.type_def(id).name))
        }
        Some(Kind::Parameters) => {
            if let Some(parameter) = scope.parameter_name(name) {
                return Ok(parameter.to_owned());
            }
            (scope.parameters(), "the operation".to_owned())
        }
        Some(Kind::Unknown) => return Ok(name.value.clone()),
        other => {
            let shown = other.map_or_else(String::new, |kind| kind.shown(scope.api));
            let message = format!("`{shown}` has no members that a rule could require or forbid");
            let help = "write a `check:`, for example `this.all(x, x.name != null)`";
            return Err(Box::new(Diagnostic::new(&RULE_NO_MEMBERS, name.span, message).help(help)));
        }
    };
    let help = did_you_mean(name, known.iter().copied()).or_else(|| match known.len() {
        0 | 13.. => None,
        _ => Some(format!("it has `{}`", known.join("`, `"))),
    });
    let message = format!("{owner} has no member `{}`", name.value);
    Err(Box::new(Diagnostic::new(&RULE_UNKNOWN_MEMBER, name.span, message).maybe_help(help)))
}
