//! Whether a response has a body, and whether that is documented.

use super::response_added::body;
use super::words::{code, moved, owner};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::{Response, ResponseBody};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "response-body-changed",
    manual: "A response has a body that it did not have, has none any more, or its body is documented now or no longer. A client that expects one reports its absence as an error of its own.",
    covers: &[Covers::all("a response", &["type"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Response, now: &Response) {
    let is_success = now.status.value.is_success();
    let missed = if is_success { Verdict::Breaks } else { Verdict::Compatible };
    let doubt = if is_success { Verdict::CannotTell } else { Verdict::Compatible };
    let (both, behaviour) = match (&old.body, &now.body) {
        (ResponseBody::Type(_), ResponseBody::Type(_))
        | (ResponseBody::None, ResponseBody::None)
        | (ResponseBody::Undocumented, ResponseBody::Undocumented) => return,
        (ResponseBody::Type(_), ResponseBody::None) => ([missed, Verdict::Compatible], Verdict::Compatible),
        (ResponseBody::None, ResponseBody::Type(_)) => ([Verdict::Compatible, missed], Verdict::Breaks),
        (ResponseBody::Type(_), ResponseBody::Undocumented) => ([doubt, Verdict::Compatible], Verdict::Compatible),
        (ResponseBody::Undocumented, ResponseBody::Type(_)) => ([Verdict::Compatible, doubt], Verdict::Breaks),
        _ => ([Verdict::Compatible; 2], Verdict::None),
    };
    let (from, to) = (body(cx.base.api, old), body(cx.head.api, now));
    let status = code(&now.status.value.to_string());
    let sentence =
        format!("The body of the response {status} of {} {}.", owner(&spot.node), moved(Some(&from), Some(&to)));
    let behaviour = if is_success { behaviour } else { Verdict::None };
    cx.tell(&CHECK, spot, [Some(from), Some(to)], sentence).everywhere(spot.parts, both).behaves(behaviour);
}
