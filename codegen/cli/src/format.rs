//! How a command prints what it found.

use clap::ValueEnum;

/// How a command prints what it found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Text,
    /// For machines, on standard output
    Json,
}
