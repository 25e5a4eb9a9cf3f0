//! Rules that no value keeps together: one requires what another forbids, or a rule forbids what is always there.

use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Api, Expression, Null, Rule, RuleKind, Scalar, Type};
use crate::proof::{Member, MemberPlace, SubjectKind, find_member, find_parameter, subject};
use crate::rule::scope::{Scope, This};
use crate::source::Spanned;

/// Rules that exclude each other.
pub static CONTRADICTORY_RULES: Check = Check::error(
    "contradictory-rules",
    "Two rules that apply together, because they have the same condition or one of them has none, require and forbid the \
     same member. No value satisfies both. Remove the member from one list, or give the rules different conditions.",
);

/// A rule that forbids what is always there.
pub static RULE_FORBIDS_REQUIRED: Check = Check::error(
    "rule-forbids-required",
    "A rule without a condition forbids a member that is required and not nullable, so no value satisfies it. Add `when`, or mark the member `?` if it can be absent.",
);

/// A member that a rule names, and how.
struct Demand<'a> {
    rule: &'a Rule,
    when: Option<&'a Expression>,
    wire: String,
    name: &'a Spanned<String>,
    required: bool,
}

pub(super) fn check(scope: &Scope<'_>, rules: &[Rule]) -> Vec<Diagnostic> {
    let demands: Vec<Demand<'_>> = rules.iter().flat_map(|rule| demands(scope, rule)).collect();
    let mut findings = Vec::new();
    for (at, later) in demands.iter().enumerate() {
        let conflict = |other: &Demand<'_>| std::ptr::eq(other.rule, later.rule) && is_opposed(other, later);
        // What one rule says against itself is reported already.
        if !later.required && later.when.is_none() && !demands.iter().any(conflict) {
            findings.extend(always_there(scope, later));
        }
        for earlier in &demands[..at] {
            let within_one_rule = std::ptr::eq(earlier.rule, later.rule);
            if is_opposed(earlier, later) && !within_one_rule && apply_together(earlier.when, later.when) {
                findings.push(opposition(earlier, later));
            }
        }
    }
    findings
}

fn is_opposed(a: &Demand<'_>, b: &Demand<'_>) -> bool {
    a.wire == b.wire && a.required != b.required
}

fn demands<'a>(scope: &Scope<'_>, rule: &'a Rule) -> Vec<Demand<'a>> {
    let RuleKind::Members { when, require, forbid } = &rule.kind else { return Vec::new() };
    // A condition that could not be read is reported already, and so is a member that is not there.
    if when.as_ref().is_some_and(|when| when.root.is_none()) {
        return Vec::new();
    }
    let named = require.iter().map(|name| (name, true)).chain(forbid.iter().map(|name| (name, false)));
    let known = named.filter_map(|(name, required)| {
        let wire = super::rules::wire_name(scope, name).ok()?;
        Some(Demand { rule, when: when.as_ref(), wire, name, required })
    });
    known.collect()
}

fn opposition(earlier: &Demand<'_>, later: &Demand<'_>) -> Diagnostic {
    let verb = |demand: &Demand<'_>| if demand.required { "required" } else { "forbidden" };
    let (first, second) = (&earlier.rule.id.value, &later.rule.id.value);
    let message =
        format!("`{}` is {} by the rule `{first}` and {} by `{second}`", later.wire, verb(earlier), verb(later));
    let told = |demand: &Demand<'_>| match demand.when {
        Some(when) => format!("{} here, if `{}`", verb(demand), when.text.value.trim()),
        None => format!("{} here, always", verb(demand)),
    };
    Diagnostic::new(&CONTRADICTORY_RULES, later.name.span, message)
        .label(told(later))
        .also(earlier.name.span, told(earlier))
        .help("remove it from one of the two, or give the rules different conditions with `when`")
}

fn always_there(scope: &Scope<'_>, demand: &Demand<'_>) -> Option<Diagnostic> {
    let place = match scope.this {
        This::Type(id) => {
            let member = find_member(scope.api, id, &demand.wire).filter(Member::is_required)?;
            match member.place {
                MemberPlace::Field(_, field) => never_null(scope.api, &field.ty).then_some(field.name.span)?,
                MemberPlace::Tag(_, union) => union.by.span,
                MemberPlace::ChoiceKey(_, choice) | MemberPlace::ChoiceValue(_, choice) => choice.by.span,
            }
        }
        This::Operation(operation) => match &operation.body {
            Some(body) if demand.wire == "body" => {
                (!body.optional && never_null(scope.api, &body.ty)).then_some(body.ty.span)?
            }
            _ => {
                let parameter = find_parameter(operation, &demand.wire)?;
                let field = parameter.field;
                (parameter.is_required() && never_null(scope.api, &field.ty)).then_some(field.name.span)?
            }
        },
    };
    let message = format!("the rule `{}` forbids `{}`, which is always there", demand.rule.id.value, demand.wire);
    let finding = Diagnostic::new(&RULE_FORBIDS_REQUIRED, demand.name.span, message).label("forbidden here");
    Some(finding.also(place, "required here").help("add `when`, or mark the member `?` if it can be absent"))
}

/// Whether a value that is there is refused where it is null, as it is wherever the page does not allow it.
fn never_null(api: &Api, ty: &Type) -> bool {
    let subject = subject(api, ty);
    subject.null != Null::Nullable && !matches!(subject.kind, SubjectKind::Scalar(Scalar::Json))
}

/// Whether one rule applies wherever the other does.
fn apply_together(a: Option<&Expression>, b: Option<&Expression>) -> bool {
    match (a.and_then(|it| it.root.as_ref()), b.and_then(|it| it.root.as_ref())) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    }
}
