//! Counts of members that an object cannot have.

use super::{Fact, TypeUse, finding};
use crate::diagnostic::Diagnostic;
use crate::model::Shape;
use crate::proof::{SubjectKind, members};

pub(super) fn contradictions(place: &TypeUse<'_>) -> Vec<Diagnostic> {
    let SubjectKind::Object(id) = place.kind else { return Vec::new() };
    let def = place.api.type_def(id);
    // What travels as a list of entries is counted as it travels.
    if matches!(&def.shape, Shape::Object(object) if object.pairs.is_some()) {
        return Vec::new();
    }
    let all = members(place.api, id);
    let required = all.iter().filter(|member| member.is_required()).count() as u64;
    // Only what is never read has no room for members that the page does not list.
    let most = (def.usage.sent && !def.usage.read).then_some(all.len() as u64);
    let counted = |count: u64| if count == 1 { "1 member".to_owned() } else { format!("{count} members") };
    let findings = place.stated.iter().filter_map(|stated| {
        let limit = stated.constraint.argument.json().parse::<u64>().ok()?;
        let wording = match stated.known.name {
            "maxProperties" if limit < required => format!("requires {}", counted(required)),
            "minProperties" => format!("has {}", counted(most.filter(|most| *most < limit)?)),
            _ => return None,
        };
        let message = format!("no value satisfies {}: `{}` {wording}", stated.fact().shown, def.name);
        let object = Fact { shown: String::new(), wording, span: def.name.span, own: false, keyword: None };
        finding(message, &[&stated.fact(), &object])
    });
    findings.collect()
}
