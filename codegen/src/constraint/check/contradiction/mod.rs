//! Whether any value keeps all constraints of a type: those of the place, of its newtypes, and what its kind is by itself.

mod bounds;
mod form;
mod length;
mod members;
mod numbers;
mod unique;

use super::argument::argument_error;
use crate::constraint::keyword;
use crate::constraint::keyword::Keyword;
use crate::constraint::literal::shown;
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Api, Constraint, Literal, Shape, Type, TypeKind};
use crate::proof::{SubjectKind, subject};
use crate::source::Span;

/// Constraints that no value meets.
pub static CONTRADICTORY_CONSTRAINTS: Check = Check::error(
    "contradictory-constraints",
    "The constraints on a value contradict each other, so every value would be rejected: a lower bound above the upper one, no whole \
     number or no multiple between the two, a length that a format or pattern cannot have, two formats that no text has \
     both of, more different items than there are values, more members than the object has or fewer than it requires. \
     All places are shown; one may stand on the named type that is used here. Mend the wrong one, or move a constraint \
     to the place where it holds.",
);

/// The findings on a type as it is used at one place; `own` are the constraints written there.
pub(super) fn contradictions(api: &Api, ty: &Type, own: &[(&Keyword, &Constraint)]) -> Vec<Diagnostic> {
    let subject = subject(api, ty);
    let own = own.iter().map(|(known, constraint)| Stated { known, constraint, own: true });
    let inherited = subject.inherited.iter().filter_map(|constraint| {
        let known = keyword(constraint.keyword)?;
        argument_error(known, &constraint.argument).is_none().then_some(Stated { known, constraint, own: false })
    });
    let place = TypeUse { api, ty, kind: subject.kind, stated: own.chain(inherited).collect() };
    let mut findings = bounds::contradictions(&place);
    findings.extend(numbers::contradictions(&place));
    findings.extend(length::contradictions(&place));
    findings.extend(unique::contradictions(&place));
    findings.extend(members::contradictions(&place));
    findings
}

/// A type as it is used, with all that is said of its value.
struct TypeUse<'a> {
    api: &'a Api,
    ty: &'a Type,
    kind: SubjectKind<'a>,
    stated: Vec<Stated<'a>>,
}

impl TypeUse<'_> {
    /// What the kind of the value says, told at the place where the kind is written.
    fn of_kind(&self, shown: &str, wording: impl Into<String>) -> Fact {
        let mut ty = self.ty;
        let mut own = true;
        // One step for each type at most: a longer way goes in a circle.
        for _ in 0..=self.api.types.len() {
            let TypeKind::Named(id) = &ty.kind else { break };
            let Shape::Newtype(inner) = &self.api.type_def(*id).shape else { break };
            (ty, own) = (inner, false);
        }
        Fact { shown: format!("`{shown}`"), wording: wording.into(), span: ty.span, own, keyword: None }
    }
}

/// A constraint of the place, or of a newtype on the way.
#[derive(Clone, Copy)]
struct Stated<'a> {
    known: &'a Keyword,
    constraint: &'a Constraint,
    own: bool,
}

impl Stated<'_> {
    fn fact(&self) -> Fact {
        let argument = &self.constraint.argument;
        Fact {
            shown: match argument {
                Literal::String(text) => format!("`{}: {text}`", self.known.name),
                other => format!("`{}: {}`", self.known.name, shown(other)),
            },
            wording: (self.known.wording)(argument).to_string(),
            span: self.constraint.span,
            own: self.own,
            keyword: Some(self.known.name),
        }
    }
}

/// Something that limits the values, and where it is said.
#[derive(Clone)]
struct Fact {
    /// As it is written, in backticks.
    shown: String,
    /// What it means.
    wording: String,
    span: Span,
    /// Whether it is said at the place itself; between others the contradiction is reported where those are.
    own: bool,
    /// The keyword; none for what the kind says.
    keyword: Option<&'static str>,
}

/// The finding that facts leave no value; none where all of them are told elsewhere.
fn finding(message: String, metadata: &[&Fact]) -> Option<Diagnostic> {
    // A constraint is more likely wrong than the type that it stands on.
    let main = metadata.iter().position(|fact| fact.own && fact.keyword.is_some());
    let main = main.or_else(|| metadata.iter().position(|fact| fact.own))?;
    let first = metadata[main];
    let start = Diagnostic::new(&CONTRADICTORY_CONSTRAINTS, first.span, message).label(&first.wording);
    let others = metadata.iter().enumerate().filter(|(at, _)| *at != main);
    let all = others.fold(start, |finding, (_, fact)| finding.also(fact.span, &fact.wording));
    let mut names: Vec<String> =
        metadata.iter().filter_map(|fact| fact.keyword).map(|name| format!("`{name}`")).collect();
    names.dedup();
    Some(all.help(match names.as_slice() {
        [] => "fix one of the two".to_owned(),
        [one] if metadata.iter().all(|fact| fact.keyword.is_some()) => format!("fix {one} at one of the two places"),
        [one] => format!("fix {one}, or the type"),
        [most @ .., last] => format!("fix {} or {last}", most.join(", ")),
    }))
}

/// `no value satisfies both …`
fn both(a: &Fact, b: &Fact) -> Option<Diagnostic> {
    finding(format!("no value satisfies both {} and {}", a.shown, b.shown), &[a, b])
}
