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

mod aggregate;
mod arithmetic;
mod comprehension;
mod conversion;
mod date;
mod date_time;
mod decide;
mod division;
mod equality;
mod items;
mod json;
mod json_equality;
mod list;
mod logic;
mod map;
mod member;
mod nothing;
mod number;
mod number_text;
mod order;
mod size;
mod text;

pub use aggregate::{max, min, sum};
pub use arithmetic::{add, multiply, negate, remainder, subtract};
pub use comprehension::{all, exists, exists_one, filter, map};
pub use conversion::{
    int_of_text, number_of_text, text_of_boolean, text_of_json, text_of_number, text_of_uuid, truncate,
};
pub use date::Date;
pub use date_time::DateTime;
pub use decide::{is_false, is_true};
pub use division::{divide, divide_whole};
pub use equality::{Same, both_null, equal, equal_lists, is_in};
pub use items::{element, items, listed, nth};
pub use json::{Json, ToJson, json, json_boolean, json_has, json_item, json_member, json_number, json_text, written};
pub use list::{List, collect};
pub use logic::{and, certain, choose, not, or};
pub use map::{entry, has_key, keys};
pub use member::{has, is_null, is_there, member, with};
pub use nothing::Nothing;
pub use number::Number;
pub use order::{Order, greater, greater_or_equal, less, less_or_equal};
pub use size::{count, size_of_list, size_of_map, size_of_text};
pub use text::{concat, contains, ends_with, matches, owned, starts_with};
