//! Generated validators, called by hand: where a violation stands, and what one costs that finds nothing.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod allocations;
mod placements;
