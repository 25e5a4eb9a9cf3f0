//! The JSON reader and writer, proved against `serde_json` and against hostile text.

mod agreement;
mod cases;
mod errors;
mod limits;
mod members;
mod random;
mod tree;
mod writing;
