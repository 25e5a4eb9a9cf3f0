//! Rate limits over real sockets, to the millisecond of a time that the test moves on.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod by_hand;
mod documented;
mod window;
