//! How a result is paged.

use super::words::code;
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::{Operation, Paginate};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "paging-changed",
    manual: "How the client pages through a result changed: `items()` and `pages()` are new, gone, or ask otherwise for the next page.",
    covers: &[
        Covers::all("an operation", &["paginate"]),
        Covers::all("paging", &["page", "size", "offset", "cursor", "items", "more", "total", "next"]),
    ],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Operation, now: &Operation) {
    let (from, to) = (old.paginate.as_ref().map(words), now.paginate.as_ref().map(words));
    if from == to {
        return;
    }
    let name = code(&now.name.value);
    let (sentence, behaviour) = match (&from, &to) {
        (None, _) => (format!("The result of {name} is paged now."), Verdict::Compatible),
        (_, None) => (format!("The result of {name} is no longer paged."), Verdict::Breaks),
        _ => (format!("How the result of {name} is paged changed."), Verdict::Breaks),
    };
    let span = |it: &Operation| it.paginate.as_ref().and_then(|paging| paging.span);
    cx.tell(&CHECK, &spot.at(span(old), span(now)), [from, to], sentence).behaves(behaviour);
}

/// Paging in the words of a spec.
pub(in crate::diff) fn words(paging: &Paginate) -> String {
    let Paginate { page, size, offset, cursor, items, more, total, next, span: _ } = paging;
    let parts = [
        ("page", page),
        ("size", size),
        ("offset", offset),
        ("cursor", cursor),
        ("items", items),
        ("more", more),
        ("total", total),
        ("next", next),
    ];
    let said = parts.iter().filter_map(|(word, name)| Some(format!("{word}: {}", name.as_ref()?.value)));
    said.collect::<Vec<_>>().join(", ")
}
