//! More items that differ from each other than there are values.

use super::{Fact, Stated, TypeUse, finding};
use crate::constraint::keyword::{Bound, Measure};
use crate::constraint::literal::same;
use crate::diagnostic::Diagnostic;
use crate::model::{Api, Literal, Null, Scalar, Shape, Type};
use crate::proof::{MemberPlace, SubjectKind, find_member, subject};

pub(super) fn contradictions(place: &TypeUse<'_>) -> Vec<Diagnostic> {
    let SubjectKind::List(item) = place.kind else { return Vec::new() };
    let least = place.stated.iter().filter(|stated| stated.known.bound == Bound::at_least(Measure::Items));
    let mut findings = Vec::new();
    for least in least {
        let Ok(count) = least.constraint.argument.json().parse::<u64>() else { continue };
        for stated in &place.stated {
            let Some((values, kind)) = values(place.api, item, stated) else { continue };
            if values < count {
                let values = if values == 1 { "one value".to_owned() } else { format!("only {values} values") };
                let (least, stated) = (least.fact(), stated.fact());
                let message =
                    format!("no value satisfies both {} and {}: there is {values}", least.shown, stated.shown);
                let message = if values == "one value" { message } else { message.replace("there is", "there are") };
                let kind = Fact { wording: values, ..kind };
                findings.extend(finding(message, &[&least, &stated, &kind]));
            }
        }
    }
    findings
}

/// How many values there are that must not come twice, and where that is said.
fn values(api: &Api, item: &Type, stated: &Stated<'_>) -> Option<(u64, Fact)> {
    let ty = match (stated.known.name, &stated.constraint.argument) {
        ("uniqueItems", Literal::Boolean(true)) => item,
        ("uniqueBy", Literal::String(name)) => {
            let SubjectKind::Object(id) = subject(api, item).kind else { return None };
            let member = find_member(api, id, name)?;
            // Items without the member repeat nothing.
            let MemberPlace::Field(_, field) = member.place else { return None };
            let there = member.is_required() && subject(api, &field.ty).null != Null::Nullable;
            there.then_some(&field.ty)?
        }
        _ => return None,
    };
    let fact = Fact { shown: String::new(), wording: String::new(), span: ty.span, own: false, keyword: None };
    Some((count(api, ty)?, fact))
}

fn count(api: &Api, ty: &Type) -> Option<u64> {
    let subject = subject(api, ty);
    let values = match subject.kind {
        SubjectKind::Scalar(Scalar::Boolean) => 2,
        SubjectKind::Const(_) => 1,
        SubjectKind::Enum(id) => match &api.type_def(id).shape {
            Shape::Enum(set) if set.closed => {
                let all: Vec<&Literal> = set.values.iter().map(|value| &value.wire.value).collect();
                let first = |at: usize| all[..at].iter().all(|earlier| !same(earlier, all[at]));
                (0..all.len()).filter(|at| first(*at)).count() as u64
            }
            _ => return None,
        },
        _ => return None,
    };
    Some(values + u64::from(subject.null == Null::Nullable))
}
