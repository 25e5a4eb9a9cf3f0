//! The Common Expression Language: text is parsed into nodes that keep their exact ranges; no meaning yet.

mod annotate;
mod call;
mod cursor;
mod equality;
mod function;
mod lexer;
mod node;
mod parser;
mod primary;
mod quoted;
mod syntax;
#[cfg(test)]
pub(crate) mod tests;
mod token;

use crate::diagnostic::Check;

pub use function::{FUNCTIONS, Function};
pub use node::{BinaryOperator, Macro, Node, NodeKind, UnaryOperator};
pub use parser::parse;

/// The checks of this room.
pub static CHECKS: &[&Check] = &[&syntax::RULE_SYNTAX, &syntax::RULE_UNSUPPORTED, &syntax::RULE_TOO_DEEP];
