//! What the compiler makes of specs: cases in folders, the committed specs, and whatever else a person may write. One program,
//! so that a change of the helpers links once; `cargo test -p specwright-tests --test compiler check::` runs a part of it.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod accept;
mod api_names;
mod build_script;
mod cel;
mod check;
mod diff;
mod documents;
mod errata;
mod json_schema;
mod json_schema_verdicts;
mod mutations;
mod pages;
mod peers;
mod revisions;
mod rooms;
mod rule_table;
mod specs;
