//! Whether something has to be there, and whether it may be null.

use crate::model::{Null, Presence};

/// Whether a member or parameter has to be there.
#[must_use]
pub const fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "required",
        Presence::Optional => "optional",
        Presence::Unsaid => "not documented as required",
    }
}

/// Whether a value may be null, where that is said.
#[must_use]
pub const fn null(null: Null) -> Option<&'static str> {
    match null {
        Null::Nullable => Some("may be null"),
        Null::Never => Some("never null"),
        Null::Unsaid => None,
    }
}
