//! The values that messages are made of: exactness, order, and the three states.

mod containers;
mod enumerations;
mod numbers;
#[cfg(feature = "serde")]
mod serde;
mod times;
