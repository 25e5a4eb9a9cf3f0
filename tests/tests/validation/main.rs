//! What generated types and operations say of values: which they read, and which rules those break.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.
#![allow(deprecated)] // What is about to go has to work as well.

mod apis;
mod calls;
mod cases;
mod data;
mod differential;
mod generate;
mod hostile;
mod instance;
mod known;
mod oracle;
mod specs;
mod verdict;
mod vocabulary;

/// What decides on values of every generated crate and golden.
fn registries() -> impl Iterator<Item = &'static verdict::Registry> {
    apis::ALL.iter().chain(cases::ALL)
}
