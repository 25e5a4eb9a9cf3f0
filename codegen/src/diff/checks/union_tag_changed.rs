//! The member that tells the cases of a union apart.

use super::words::{moved, owner};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "union-tag-changed",
    manual: "The member that tells the cases of a union apart has another name. Neither side finds it where the other writes it.",
    covers: &[Covers::all("a union", &["by"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &str, now: &str) {
    if old != now {
        let sentence =
            format!("The member that tells the cases of {} apart {}.", owner(&spot.node), moved(Some(old), Some(now)));
        cx.tell(&CHECK, spot, [Some(old.to_owned()), Some(now.to_owned())], sentence)
            .everywhere(spot.parts, [Verdict::Breaks; 2]);
    }
}
