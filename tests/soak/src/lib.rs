//! Specs at random: made from a seed over the whole keyword table, spoilt as people spoil text, and made smaller while they
//! show the same fault. No part of the product.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic))] // A test that panics has failed, which is what it is for.

pub mod coverage;
mod dice;
pub mod edits;
pub mod mutation;
mod node;
mod pair;
mod repair;
mod shrink;
pub mod spec;
mod tidy;

pub use dice::Dice;
pub use node::{Node, Path, Printed};
pub use pair::pair;
pub use repair::{Settled, check, settle};
pub use shrink::reductions;
pub use tidy::tidy;
