//! What generated types and operations say of values: which they read, and which rules those break.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod calls;
mod data;
mod differential;
mod generate;
mod hostile;
mod instance;
mod known;
mod oracle;
mod specs;
mod vocabulary;

use specwright_tests_live::REGISTRIES;
use specwright_tests_live::verdict::Registry;

/// What decides on values of every client.
fn registries() -> impl Iterator<Item = &'static Registry> {
    REGISTRIES.iter()
}
