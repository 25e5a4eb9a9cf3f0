//! Conditions: checked against the types of an API.
//!
//! What an expression means where something is absent: an absent member reads as null, and so does a member or item of
//! what is null; `has()` alone tells absent from null. `==`, `!=` and `in` take null as a value. Everything else gives
//! null when an operand is null, and so does what has no result (division by zero, a number out of range, text that is
//! no number). `&&` and `||` go on past a null as past an error in CEL: `null || true` is true, `null && false` is
//! false. A `check` is broken only by false; a `when` applies only on true.

mod check;
mod conditions;
pub mod evaluate;
mod scope;
mod value;

use crate::diagnostic::Check;

pub use check::rules::{check_api, check_rules};
pub use check::{check, context_read, members_read};
pub use conditions::{Conditions, Typed};
pub use scope::{Scope, This};
pub use value::{Kind, Value, Values};

/// The checks of this room.
pub static CHECKS: &[&Check] = &[
    &check::RULE_NOT_BOOLEAN,
    &check::RULE_ALWAYS_NULL,
    &check::RULE_ARITHMETIC,
    &check::RULE_DIVISION_BY_ZERO,
    &check::RULE_FORBIDS_REQUIRED,
    &check::RULE_IN,
    &check::RULE_INDEX,
    &check::RULE_NO_MEMBERS,
    &check::RULE_NOT_INDEXABLE,
    &check::RULE_NUMBER_DIGITS,
    &check::RULE_PATTERN_NOT_LITERAL,
    &check::RULE_ARGUMENT,
    &check::RULE_COMPARISON,
    &check::RULE_NULL_COMPARISON,
    &check::RULE_ORDER,
    &check::RULE_CONSTANT,
    &check::RULE_LITERAL,
    &check::RULE_ENUM_VALUE,
    &check::RULE_ENUM_VALUE_UNLISTED,
    &check::RULE_MIXED_KINDS,
    &check::RULE_UNKNOWN_MEMBER,
    &check::RULE_UNKNOWN_VARIABLE,
    &check::RULE_UNUSED_CONTEXT,
    &check::rules::RULE_MEMBER_CONFLICT,
    &check::CONTRADICTORY_RULES,
    &check::rules::RULE_MEMBER_TWICE,
];
