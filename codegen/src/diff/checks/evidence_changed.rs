//! What a demand rests on, where that changes what a client refuses by default.

use super::words::place;
use crate::constraint::demands;
use crate::diff::bounds::{self, Bound};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::diff::shift::Shift;
use crate::diff::walk::Inside;
use crate::model::{Evidence, Field, Presence, TypeKind};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "evidence-changed",
    manual: "The same is demanded of a value that clients send, and what the demand rests on changed. A client refuses by default what is stated not to be allowed; all else it sends, and tells of it as advice. So a demand that is stated now refuses calls that were made before, and one that is no longer stated refuses none. Nothing changed on the wire.",
    covers: &[
        Covers::all("a type", &["evidence"]),
        Covers::all("a field", &["evidence"]),
        Covers::all("a rule", &["evidence"]),
    ],
};

/// Bounds that allow the same values.
pub(super) fn of_bounds(
    cx: &mut Differ<'_>,
    spot: &Spot<'_>,
    inside: Inside,
    [old, now]: [&[Bound]; 2],
    refused: Shift,
) {
    if !refused.is_some() || !spot.parts.is_sent() {
        return;
    }
    let facets: Vec<&'static str> = old.iter().chain(now).map(|bound| bound.keyword).collect();
    let what = format!("The demand on {}, {},", place(&spot.node, inside), bounds::words(now));
    tell(cx, spot, &facets, [text(old), text(now)], &what, refused.refusing());
}

/// Bounds with what each rests on.
pub(in crate::diff) fn text(list: &[Bound]) -> String {
    let one = |bound: &Bound| {
        let text = bounds::text(std::slice::from_ref(bound)).unwrap_or_default();
        format!("{text}: {}", bound.evidence.word())
    };
    list.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Another demand: a closed enum, a constant, a rule. It rests on these facets.
pub(super) fn of_demand(cx: &mut Differ<'_>, spot: &Spot<'_>, facets: &[&str], [old, now]: [Evidence; 2], what: &str) {
    let is_stated = |evidence: Evidence| evidence == Evidence::Stated;
    if is_stated(old) == is_stated(now) || !spot.parts.is_sent() {
        return;
    }
    let verdict = if is_stated(now) { Verdict::Breaks } else { Verdict::Compatible };
    tell(cx, spot, facets, [old, now].map(|evidence| evidence.word().to_owned()), what, verdict);
}

/// One literal that a caller may leave out, and that is refused where it is another value.
pub(in crate::diff) fn of_constant(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Field, now: &Field) {
    let demanded = [old, now].map(|field| match (&field.ty.kind, field.presence) {
        (TypeKind::Const(_), Presence::Optional) => {
            let all = demands(&field.ty);
            all.iter().find(|it| it.keyword == "const").map(|demand| demand.evidence(&field.metadata))
        }
        _ => None,
    });
    if let [Some(before), Some(after)] = demanded {
        of_demand(
            cx,
            spot,
            &["const", "type"],
            [before, after],
            &format!("That {} has one value", place(&spot.node, Inside::Itself)),
        );
    }
}

fn tell(cx: &mut Differ<'_>, spot: &Spot<'_>, facets: &[&str], texts: [String; 2], what: &str, verdict: Verdict) {
    let sentence = if verdict == Verdict::Compatible {
        format!("{what} is the same and no longer stated; a client no longer refuses a call for it by default.")
    } else {
        format!("{what} is the same and stated now; a client refuses a call that does not meet it.")
    };
    cx.tells_evidence(spot, facets);
    cx.tell(&CHECK, spot, texts.map(Some), sentence).behaves(verdict);
}
