//! What the author meant: one API as plain data, every name resolved, nothing proved yet.

mod accepted;
mod api;
mod equality;
mod expression;
mod metadata;
mod node;
mod operation;
mod problem;
mod types;

pub use accepted::*;
pub use api::*;
pub use expression::*;
pub use metadata::*;
pub use node::*;
pub use operation::*;
pub use problem::*;
pub use types::*;

/// Plain values that mean what was written.
pub use crate::ast::{Literal, Status};
/// The nodes of conditions.
pub use crate::cel::{BinaryOperator, Macro, Node, NodeKind, UnaryOperator};
