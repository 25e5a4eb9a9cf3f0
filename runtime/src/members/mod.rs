//! Types by their members: objects, lists of pairs, unions and enumerations, with what is documented of each.

mod documented;
mod entry;
mod fields;
mod object;
mod object_writer;
mod pairs;
mod pairs_writer;
mod sink;
mod tag;

pub use fields::{Fields, ReadMembers};
pub use object::Object;
pub use object_writer::ObjectWriter;
pub use pairs_writer::PairsWriter;
pub use sink::{MemberSink, WriteMembers};
