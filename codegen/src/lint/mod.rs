//! One file per style check; warns, never stops generation.

mod body_on_get;
mod undescribed;
mod unused_catalogue;

use crate::diagnostic::{Check, Diagnostics};
use crate::valid::ValidApi;

/// A check of this room: what it is, and what runs it.
type Entry = (&'static Check, fn(&ValidApi, &mut Diagnostics));

/// The checks, in the order in which they run.
pub static ALL: &[Entry] = &[
    (&body_on_get::CHECK, body_on_get::run),
    (&undescribed::CHECK, undescribed::run),
    (&unused_catalogue::CHECK, unused_catalogue::run),
];

/// Looks at the style of a proved API.
pub fn lint(api: &ValidApi, diagnostics: &mut Diagnostics) {
    for (_, run) in ALL {
        run(api, diagnostics);
    }
}
