//! The values that messages are made of: exactness, order, and the three states.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod containers;
mod enumerations;
mod numbers;
#[cfg(feature = "serde")]
mod serde;
mod times;
mod violations;
