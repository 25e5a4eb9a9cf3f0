//! A consumer that names every public item of every generated crate: where one is lost, this does not compile.
#![allow(dead_code, deprecated, clippy::complexity, clippy::style)] // Items are named here, not used.

mod apis;
mod cases;

#[test]
fn every_public_item_is_there() {
    // The compiler has seen to it.
}
