//! `specwright diff`: two revisions of the specs, in a folder outside of this repository.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../common/mod.rs"]
mod common;

mod accepting;
mod bad_input;
mod formats;
mod repository;
mod sides;
