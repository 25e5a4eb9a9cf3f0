//! What conditions of specs are compiled to: the operators and functions of the Common Expression Language, as far as
//! specs use them, over `Option`s.
//!
//! `None` is null, which an absent member reads as. `==` and `in` take null as a value; `&&`, `||`, `all` and `exists`
//! go on past it where another operand decides; everything else gives null for it, and so does what has no result: a
//! division by zero, a number with too many digits, a text that is no number. Lists are iterators, so that the usual
//! condition allocates nothing.
//!
//! ```
//! use specwright_runtime::rule::{self, Number};
//!
//! let seats = [Some(Number::whole(3)), None, Some(Number::whole(4))];
//! let sum = rule::sum(rule::listed(seats));
//! assert_eq!(rule::less_or_equal(sum, Some(Number::whole(7))), Some(true));
//! assert_eq!(rule::or(None, || Some(true)), Some(true));
//! ```

mod compared;
mod constant;
mod json;
mod json_equality;
mod map;
mod message;
mod shown;
mod text;
mod uuid;

pub use self::uuid::text_of_uuid;
pub use compared::Compared;
pub use constant::{has_constant, has_constant_entry};
pub use json::{
    Json, ToJson, json, json_boolean, json_has, json_item, json_member, json_number, json_text, text_of_json, written,
};
pub use map::{entry, has_key, keys, size_of_map};
pub use shown::Shown;
/// The operators and functions that know nothing of messages: those that the compiler evaluates conditions with.
pub use specwright_semantics::{
    Date, DateTime, List, Nothing, Number, Order, Same, add, all, and, both_null, certain, choose, collect, concat,
    contains, count, divide, divide_whole, element, ends_with, equal, equal_lists, exists, exists_one, filter, greater,
    greater_or_equal, has, int_of_text, is_false, is_in, is_null, is_there, is_true, items, less, less_or_equal,
    listed, map, max, member, min, multiply, negate, not, nth, number_of_text, or, owned, remainder, size_of_list,
    size_of_text, starts_with, subtract, sum, text_of_boolean, text_of_number, truncate, with,
};
pub use text::matches;
