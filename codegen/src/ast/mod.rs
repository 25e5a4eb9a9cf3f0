//! What was written: maps classified by place, scalars with their range, no meaning yet. The keyword table drives it.

mod block;
mod condition;
mod decode;
pub mod keyword;
mod language;
mod literal;
mod scalar;
mod status;
pub mod table;
mod type_text;
pub mod yaml;

pub use block::{Block, Entry, Key, Value};
pub use condition::Condition;
pub use decode::{CHECKS as DECODE_CHECKS, decode};
pub use language::is_known as is_known_language;
pub use literal::Literal;
pub use scalar::is_json_number;
pub use status::Status;
pub use type_text::{TYPE_SYNTAX, TypeExpression, TypeTerm, TypeText};
pub use yaml::Scalar;
