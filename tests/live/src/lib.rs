//! What every generated client has to do, as data with functions that do it. The tests run it; this library depends on
//! none of their helpers, so that a change of those does not compile it again.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.
#![allow(deprecated)] // What is about to go has to work as well.
#![allow(missing_docs)] // Generated functions are named for what they call.

pub mod call;
pub mod payload;
pub mod pointer;
pub mod verdict;

use crate::verdict::Registry;

include!(concat!(env!("OUT_DIR"), "/live.rs"));
