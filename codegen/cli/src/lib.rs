//! The commands on specs, for the program `specwright` and for `cargo xtask`, which calls the same code on its own repository.

pub mod command;
mod counted;
mod format;
pub mod guide;
mod outcome;
pub mod output;
pub mod parallel;
mod program;
pub mod progress;
mod project;
mod quoted;
pub mod runtime;
pub mod spec;
mod workspace;

pub use counted::counted;
pub use format::Format;
pub use outcome::{Failure, Outcome, exit_code};
pub use program::Program;
pub use project::Project;
use quoted::quoted;
