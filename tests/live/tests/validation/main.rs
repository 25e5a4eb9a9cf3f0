//! What generated types and operations say of values: which they read, and which rules those break.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.
#![cfg_attr(feature = "selected", allow(dead_code))] // Known differences are shown by cases.

mod calls;
mod data;
mod derived;
mod differential;
mod generate;
mod hostile;
mod instance;
mod known;
mod oracle;
mod pointer;
mod roundtrip;
mod specs;
#[cfg(not(feature = "selected"))]
mod vocabulary;

use specwright_tests_live::REGISTRIES;
use specwright_tests_live::verdict::Registry;

/// What decides on values of every client.
fn registries() -> impl Iterator<Item = &'static Registry> {
    REGISTRIES.iter()
}

/// All specs and cases are here, so that there is much to see; not only the APIs that were asked for.
const ALL: bool = !cfg!(feature = "selected");
