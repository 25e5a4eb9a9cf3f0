//! Whether any value lies between the bounds of a type, those of its newtypes included.

use super::argument::argument_error;
use crate::constraint::keyword;
use crate::constraint::keyword::{Edge, Keyword};
use crate::constraint::measure::nothing_between;
use crate::constraint::subject::subject;
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Api, Constraint, Type};

/// Two bounds that no value meets.
pub static CONTRADICTORY_BOUNDS: Check = Check::error(
    "contradictory-bounds",
    "A lower and an upper bound leave no value between them, so every value would be refused. Both places are shown; \
     one may stand on the named type that is used here. Mend the wrong one, or move a bound to the place where it holds.",
);

pub(super) fn contradictions(api: &Api, ty: &Type, own: &[(&Keyword, &Constraint)]) -> Vec<Diagnostic> {
    let inherited = subject(api, ty).inherited;
    let usable = inherited.iter().filter_map(|constraint| {
        let known = keyword(constraint.keyword)?;
        argument_error(known, &constraint.argument).is_none().then_some((known, *constraint))
    });
    let all: Vec<(&Keyword, &Constraint)> = own.iter().copied().chain(usable).collect();
    let mut findings = Vec::new();
    for (at, (known, constraint)) in own.iter().enumerate() {
        // Each pair once: with those that follow, the inherited ones among them.
        for (other, against) in &all[at + 1..] {
            let (Some(a), Some(b)) = (&known.bound, &other.bound) else { continue };
            let (first, second) = ((a, &constraint.argument), (b, &against.argument));
            let empty = a.measure == b.measure
                && match (a.edge, b.edge) {
                    (Edge::Lower, Edge::Upper) => nothing_between(first, second),
                    (Edge::Upper, Edge::Lower) => nothing_between(second, first),
                    _ => false,
                };
            if empty {
                let said = |known: &Keyword, it: &Constraint| format!("`{}: {}`", known.name, it.argument.json());
                let message = format!("nothing meets both {} and {}", said(known, constraint), said(other, against));
                findings.push(
                    Diagnostic::new(&CONTRADICTORY_BOUNDS, constraint.span, message)
                        .label((known.wording)(&constraint.argument))
                        .also(against.span, (other.wording)(&against.argument))
                        .help(format!("mend `{}` or `{}`", known.name, other.name)),
                );
            }
        }
    }
    findings
}
