//! Another media type.

use super::words::{code, moved, owner};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::{Body, Response};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "media-type-changed",
    manual: "A request body or a response has another media type. Two JSON types are read alike; anything else is not understood by the other side.",
    covers: &[Covers::all("a body", &["media"]), Covers::all("a response", &["media"])],
};

pub(in crate::diff) fn of_body(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Body, now: &Body) {
    if old.media != now.media {
        let sentence = format!(
            "The media type of the request of {} {}.",
            owner(&spot.node),
            moved(Some(&old.media), Some(&now.media))
        );
        cx.tell(&CHECK, spot, [Some(old.media.clone()), Some(now.media.clone())], sentence)
            .everywhere(spot.parts, [Verdict::Breaks; 2]);
    }
}

pub(in crate::diff) fn of_response(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Response, now: &Response) {
    if old.media == now.media {
        return;
    }
    let is_json = |media: &Option<String>| {
        media.as_deref().is_none_or(|media| media == "application/json" || media.ends_with("+json"))
    };
    let verdict = if is_json(&old.media) && is_json(&now.media) { Verdict::Compatible } else { Verdict::Breaks };
    let status = code(&now.status.value.to_string());
    let sentence = format!(
        "The media type of the response {status} of {} {}.",
        owner(&spot.node),
        moved(old.media.as_deref(), now.media.as_deref())
    );
    cx.tell(&CHECK, spot, [old.media.clone(), now.media.clone()], sentence).everywhere(spot.parts, [verdict; 2]);
}
