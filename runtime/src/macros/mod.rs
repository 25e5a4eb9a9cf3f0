//! Macros for types of which an API has many and which are all alike.

mod closed_string_enum;
mod integer_enum;
mod listed;
mod newtype;
#[macro_use]
mod serde_impls;
mod string_enum;
