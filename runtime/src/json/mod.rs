//! JSON without loss: a pull reader, a writer, and the traits of what can be read and written.

mod decode_error;
mod documented;
mod entry;
mod excerpt;
mod fields;
mod kind;
mod last_wins;
mod nested;
mod object;
mod object_writer;
mod pairs;
mod pairs_writer;
mod raw;
mod read;
mod reader;
mod scalars;
mod sink;
mod tag;
mod write;
mod writer;

pub use decode_error::DecodeError;
pub use fields::{Fields, ReadMembers};
pub use kind::Kind;
pub use object::Object;
pub use object_writer::ObjectWriter;
pub use pairs_writer::PairsWriter;
pub use read::{ReadJson, from_slice, from_str, from_str_with_drift};
pub use reader::Reader;
pub use sink::{MemberSink, WriteMembers};
pub use write::{WriteJson, to_string, to_vec};
pub use writer::Writer;

pub(crate) use excerpt::{REDACTED, is_sensitive, redacted};
pub(crate) use last_wins::keep_last;
pub(crate) use read::from_slice_noting;
pub(crate) use writer::push_quoted;
