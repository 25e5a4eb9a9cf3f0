//! Which operation of the base is which of the head.

use super::similar::{best, of_names};
use super::{Likeness, Pairs, pair};
use crate::model::{Api, Operation, PathPart, ResponseBody};

/// The operations of both sides.
pub(in crate::diff) fn operations<'a>(base: &'a Api, head: &'a Api) -> Pairs<&'a Operation> {
    pair(
        &base.operations,
        &head.operations,
        |it| it.name.value.as_str(),
        |gone, new| best(gone, new, |old, now| likeness(base, old, head, now)),
    )
}

/// A path without the names of its parameters, which do not travel.
pub(in crate::diff) fn plain_path(operation: &Operation) -> String {
    let part = |part: &PathPart| match part {
        PathPart::Literal(text) => text.clone(),
        PathPart::Parameter(_) => "{}".to_owned(),
    };
    operation.template.iter().map(part).collect()
}

fn likeness(base: &Api, old: &Operation, head: &Api, now: &Operation) -> Option<(u32, Likeness)> {
    let named = of_names(&old.name.value, &now.name.value);
    if old.verb == now.verb && plain_path(old) == plain_path(now) {
        return Some((200 + named, Likeness::Renamed));
    }
    // Moved and renamed at once: only if it carries the same.
    let body = |api: &Api, it: &Operation| it.body.as_ref().map(|body| api.words(&body.ty));
    let success = |api: &Api, it: &Operation| {
        let answers = it.responses.iter().filter(|response| response.status.is_success());
        let words = answers.map(|response| match &response.body {
            ResponseBody::Type(ty) => api.words(ty),
            ResponseBody::None => "none".to_owned(),
            ResponseBody::Undocumented => "undocumented".to_owned(),
        });
        words.collect::<Vec<_>>()
    };
    let same = old.verb == now.verb && body(base, old) == body(head, now) && success(base, old) == success(head, now);
    let paths = of_names(&old.path.value, &now.path.value);
    (same && named + paths >= 130).then_some((named, Likeness::Doubtful))
}
