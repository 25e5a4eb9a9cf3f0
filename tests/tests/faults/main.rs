//! Faults of networks and services over real sockets, in virtual time: what comes of a call is as its case says, nothing hangs,
//! panics or is lost, and a write is not carried out twice.

use specwright_runtime::Async;
use specwright_tests::faults::{assert_credentials_kept, assert_ends, assert_written_once};

#[test]
fn what_comes_of_a_call_is_as_the_case_says() {
    assert_ends::<Async>();
}

#[test]
fn a_write_is_seen_once_under_every_fault() {
    assert_written_once::<Async>();
}

#[test]
fn no_other_origin_sees_credentials() {
    assert_credentials_kept::<Async>();
}
