//! Constraint keywords: one file each for its argument, the values it is for, its wording and what it excludes.

mod check;
mod class;
mod demand;
mod ecma;
mod every;
mod exclusive_maximum;
mod exclusive_minimum;
mod format;
mod keyword;
mod literal;
mod matching;
mod max_items;
mod max_length;
mod max_properties;
mod maximum;
mod measure;
mod min_items;
mod min_length;
mod min_properties;
mod minimum;
mod multiple_of;
mod pattern;
#[cfg(test)]
pub(crate) mod test_api;
#[cfg(test)]
mod tests;
mod text_format;
mod unique_by;
mod unique_items;
mod vocabulary;
mod wording;

use crate::diagnostic::Check;

use check::argument_error;
pub use check::{check, check_field};
pub use demand::{Demand, DemandKind, constant, demands, holds_no_other, is_bounded, listed, listed_evidence, wording};
pub use ecma::ecma;
pub use every::check_api;
pub use keyword::{Argument, Bound, Class, Edge, Keyword, Measure};
pub use literal::{literal_fits, same, unlisted_in};
pub use pattern::check_pattern;
pub use text_format::{FORMATS, TextFormat};
pub use vocabulary::{Entry, Support, VOCABULARY};
pub use wording::Wording;

/// The keywords, in the order of the manual.
pub static ALL: [&Keyword; 15] = [
    &min_length::MIN_LENGTH,
    &max_length::MAX_LENGTH,
    &pattern::PATTERN,
    &format::FORMAT,
    &minimum::MINIMUM,
    &maximum::MAXIMUM,
    &exclusive_minimum::EXCLUSIVE_MINIMUM,
    &exclusive_maximum::EXCLUSIVE_MAXIMUM,
    &multiple_of::MULTIPLE_OF,
    &min_items::MIN_ITEMS,
    &max_items::MAX_ITEMS,
    &unique_items::UNIQUE_ITEMS,
    &min_properties::MIN_PROPERTIES,
    &max_properties::MAX_PROPERTIES,
    &unique_by::UNIQUE_BY,
];

/// The checks of this room.
pub static CHECKS: &[&Check] = &[
    &check::CONSTRAINT_ARGUMENT,
    &check::CONSTRAINT_FIT,
    &check::CONTRADICTORY_CONSTRAINTS,
    &check::LITERAL_FIT,
    &check::LITERAL_UNLISTED,
    &check::VALUE_OUTSIDE_BOUNDS,
    &format::UNKNOWN_FORMAT,
    &pattern::INVALID_PATTERN,
    &pattern::PATTERN_MATCHES_NOTHING,
    &pattern::PATTERN_NOT_LINEAR,
    &pattern::PATTERN_TOO_LARGE,
    &unique_by::UNIQUE_BY_MEMBER,
    &unique_by::UNIQUE_BY_OBJECTS,
];

/// The keyword that bounds a measure on one side; `strict` if the bound itself is outside.
#[must_use]
pub fn bounding(measure: Measure, edge: Edge, strict: bool) -> Option<&'static Keyword> {
    ALL.into_iter().find(|keyword| keyword.bound == Some(Bound { measure, edge, strict }))
}

/// The keyword of that name.
#[must_use]
pub fn keyword(name: &str) -> Option<&'static Keyword> {
    ALL.into_iter().find(|keyword| keyword.name == name)
}
