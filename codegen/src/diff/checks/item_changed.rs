//! An item of the crate that changed without a change of the spec.

use crate::diff::check::Check;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "item-changed",
    manual: "An item of the crate is new, gone or another, and no change of the spec explains it: today's generator makes something else of the same spec (its cause is `generator` then), the spec says the same in another way that Rust has otherwise, such as members in another order or a value of a named type, or the crate is written by hand. What it means to consumers is told from the two `public-api.txt`.",
    covers: &[],
};
