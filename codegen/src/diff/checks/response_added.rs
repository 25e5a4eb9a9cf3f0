//! A response that only the head has.

use super::words::{code, owner};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::model::{Api, Response, ResponseBody};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "response-added",
    manual: "An operation, or the API, documents a response that it did not. A success with another status is an error for older clients; an error that was not documented is told to them by its status alone.",
    covers: &[
        Covers::only("an operation", &["responses"], &[Edit::Added]),
        Covers::only("an API", &["responses"], &[Edit::Added]),
    ],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, response: &Response) {
    let words = body(cx.head.api, response);
    let status = response.status.value.to_string();
    let old = if response.status.value.is_success() { Verdict::Breaks } else { Verdict::Compatible };
    let sentence = format!("The response {} of {} is new: {}.", code(&status), owner(&spot.node), code(&words));
    cx.tell(&CHECK, spot, [None, Some(words)], sentence).everywhere(spot.parts, [old, Verdict::Compatible]);
}

/// What a response carries, in the words of a spec.
pub(in crate::diff) fn body(api: &Api, response: &Response) -> String {
    match &response.body {
        ResponseBody::None => "none".to_owned(),
        ResponseBody::Undocumented => "undocumented".to_owned(),
        ResponseBody::Type(ty) => api.words(ty),
    }
}
