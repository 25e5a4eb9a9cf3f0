//! Nodes of an API by path: what stands where, and the facts of it.

mod content;
mod metadata;
mod parse;
mod path;
#[cfg(test)]
mod tests;
mod walk;

pub use content::NodeRef;
pub use parse::NoNodePath;
pub use path::{Location, NodePath, OperationPart, TypePart};
