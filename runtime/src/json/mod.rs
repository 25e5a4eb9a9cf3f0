//! JSON text without loss: a pull reader, a writer, and the traits of what can be read and written.

mod budget;
mod decode_error;
mod equality;
mod last_wins;
mod leniency;
mod manner;
mod nested;
mod raw;
mod read;
mod reader;
mod scalars;
mod token;
mod write;
mod writer;

pub use decode_error::DecodeError;
pub use read::{ReadJson, from_slice, from_str, from_str_with_drift};
pub use reader::Reader;
pub use write::{WriteJson, to_string, to_vec};
pub use writer::Writer;

pub(crate) use budget::Budget;
pub(crate) use equality::{Hashes, equal as same_json};
#[cfg(test)]
pub(crate) use last_wins::count;
pub(crate) use last_wins::keep_last;
pub(crate) use manner::{Before, Manner, Mark};
pub(crate) use read::{from_answer, from_slice_watched};
pub(crate) use writer::push_quoted;
