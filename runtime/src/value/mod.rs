//! The values that messages are made of, each kept as it came.

mod came;
mod came_texts;
mod date;
mod decimal;
mod extra;
mod index;
mod integer;
mod integer_from;
mod json;
mod listed;
mod map;
mod parse_scalar;
mod patch;
mod secret;
mod sized_integer;
mod strings;
mod timestamp;
mod undocumented;
mod uuid;

pub use self::uuid::Uuid;
pub(crate) use came::Came;
pub use came_texts::CameTexts;
pub use date::{Date, ParseDateError};
pub use decimal::{Decimal, ParseDecimalError};
pub use extra::Extra;
pub use integer::Integer;
pub use integer_from::{IntegerRangeError, ParseIntegerError};
pub use json::Json;
pub use listed::{Listed, Missing};
pub use map::Map;
pub use parse_scalar::ParseScalarError;
pub use patch::Patch;
pub use secret::Secret;
pub use timestamp::{ParseTimestampError, Timestamp};
pub use undocumented::{UndocumentedInt, UndocumentedText};
