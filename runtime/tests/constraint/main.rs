//! The constraints: what each accepts and refuses, that comparison is exact, and that nothing is allocated on the way.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod allocations;
mod counts;
mod numbers;
mod patterns;
mod random;
mod unique;
