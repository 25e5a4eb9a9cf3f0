//! What the author meant: one API as plain data, every name resolved, nothing proved yet.

mod api;
mod expression;
mod facts;
mod nodes;
mod operation;
mod types;

pub use api::*;
pub use expression::*;
pub use facts::*;
pub use operation::*;
pub use types::*;

/// Two plain values that mean what was written.
pub use crate::ast::{Literal, Status};
