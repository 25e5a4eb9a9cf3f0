//! The constraints of JSON Schema, as generated code checks them: one function for each keyword, true where the value
//! keeps it.
//!
//! Numbers are compared exactly, whatever their size; lengths are Unicode scalar values; patterns take time linear in the
//! text, and lists hardly more than linear in their items. Nothing is allocated where a constraint is kept: a pattern is
//! compiled at its first use, and what lists need each thread keeps for the next time, unless it is much.
//!
//! ```
//! use specwright_runtime::constraint::{self, Limit};
//! use specwright_runtime::Decimal;
//!
//! assert!(constraint::max_length("naïve", 5));
//! assert!(constraint::format::date("2026-01-31"));
//!
//! let price: Decimal = "12.50".parse()?;
//! assert!(constraint::minimum(&price, Limit::Whole(0)));
//! assert!(constraint::multiple_of(&price, Limit::Exact("0.01")));
//!
//! assert_eq!(constraint::unique_items(&["a", "b", "a"]), Err(2));
//! # Ok::<(), specwright_runtime::ParseDecimalError>(())
//! ```

mod constant;
mod exclusive_maximum;
mod exclusive_minimum;
pub mod form;
pub mod format;
pub mod found;
mod max_items;
mod max_length;
mod max_properties;
mod maximum;
mod min_items;
mod min_length;
mod min_properties;
mod minimum;
mod multiple_of;
mod numeric;
mod pattern;
mod scratch;
mod unique_by;
mod unique_items;

pub use constant::{constant, constant_entry, constant_member, extra_and_constants};
pub use exclusive_maximum::exclusive_maximum;
pub use exclusive_minimum::exclusive_minimum;
pub use max_items::max_items;
pub use max_length::max_length;
pub use max_properties::max_properties;
pub use maximum::maximum;
pub use min_items::min_items;
pub use min_length::min_length;
pub use min_properties::min_properties;
pub use minimum::minimum;
pub use multiple_of::multiple_of;
pub use numeric::{Limit, Numeric};
pub use pattern::Pattern;
pub use unique_by::unique_by;
pub use unique_items::unique_items;
