//! One file per command.

pub mod check;
#[cfg(feature = "program")]
mod completions;
pub mod diff;
pub mod docs;
pub mod export;
pub mod generate;
pub mod new;
#[cfg(feature = "program")]
mod program;

#[cfg(feature = "program")]
pub use program::Command;
