//! What values and conditions of specs mean: numbers that are exact, and the operators and functions of the Common
//! Expression Language, as far as specs use them, over `Option`s.
//!
//! The compiler of specs judges literals, folds constants and evaluates conditions with what stands here, and the code
//! that it generates calls the same functions by way of `specwright-runtime`, so that the two cannot differ.
//!
//! - [`DecimalText`] reads the text of a number of any size; [`ExactNumber`] compares such numbers.
//! - [`Number`] is the number that conditions calculate with.
//! - Everything else is an operator or a function. `None` is null: an absent member reads as null, and so does what has
//!   no result.
//!
//! ```
//! use specwright_semantics::{self as semantics, Number};
//!
//! let price = Number::parse("0.10");
//! assert_eq!(semantics::equal(semantics::multiply(price, Number::parse("3")), Number::parse("0.3")), Some(true));
//! assert_eq!(semantics::or(None, || Some(true)), Some(true));
//! ```
#![forbid(unsafe_code)]

mod aggregate;
mod arithmetic;
mod comprehension;
mod conversion;
mod date;
mod date_time;
mod decide;
mod decimal_text;
mod division;
mod equality;
mod exact_number;
mod items;
mod list;
mod logic;
mod member;
mod multiple;
mod nothing;
mod number;
mod number_text;
mod order;
mod size;
mod text;

pub use aggregate::{max, min, sum};
pub use arithmetic::{add, multiply, negate, remainder, subtract};
pub use comprehension::{all, exists, exists_one, filter, holds_for, map};
pub use conversion::{int_of_text, number_of_text, text_of_boolean, text_of_number, text_of_uuid, truncate};
pub use date::Date;
pub use date_time::DateTime;
pub use decide::{is_false, is_true};
pub use decimal_text::DecimalText;
pub use division::{divide, divide_whole};
pub use equality::{Same, are_same, both_null, equal, equal_lists, is_among, is_in, same_items};
pub use exact_number::ExactNumber;
pub use items::{element, items, listed, nth, position};
pub use list::{List, collect};
pub use logic::{and, certain, choose, not, or};
pub use member::{has, is_null, is_there, member, with};
pub use nothing::Nothing;
pub use number::{Number, ToNumber};
pub use order::{Order, greater, greater_or_equal, less, less_or_equal, ordering};
pub use size::{count, size_of_list, size_of_text};
/// What UUIDs are here.
pub use uuid::Uuid;

pub use text::{concat, contains, ends_with, owned, starts_with};
