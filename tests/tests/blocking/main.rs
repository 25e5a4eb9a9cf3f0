//! Calls that block, over real sockets: every fault of networks and services, in virtual time, with the outcome that it has
//! without blocking too; and within an asynchronous runtime, on whose thread each of these calls is made.
#![allow(clippy::unwrap_used)] // A test that panics has failed, which is what it is for.

mod built;
mod clients;

use specwright_runtime::Blocking;
use specwright_tests::faults::{assert_credentials_kept, assert_ends, assert_written_once};

#[test]
fn what_comes_of_a_call_is_as_the_case_says() {
    assert_ends::<Blocking>();
}

#[test]
fn a_write_is_seen_once_under_every_fault() {
    assert_written_once::<Blocking>();
}

#[test]
fn no_other_origin_sees_credentials() {
    assert_credentials_kept::<Blocking>();
}
