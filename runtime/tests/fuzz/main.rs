//! Texts at random into everything of the runtime that reads what others wrote: nothing panics, the work is in proportion
//! to the text, and what is said of it is short.
//!
//! `SPECWRIGHT_FUZZ=1000000 SPECWRIGHT_SEED=1 cargo test -p specwright-runtime --test fuzz` takes that many texts for each
//! target, from that seed on. A seed always makes the same text, and a failure names it.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod json;
#[cfg(feature = "hyper")]
mod pem;

#[allow(dead_code, unused_imports, reason = "other tests call the rest of it")]
#[path = "../club/mod.rs"]
mod club;

#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "../drift/board.rs"]
mod board;

#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "../json/random.rs"]
mod random;

use random::Random;

/// How many texts there are for each target, unless `SPECWRIGHT_FUZZ` says otherwise.
const EACH: u64 = 2_000;

/// Runs a target with each seed; a failure names its seed and its text.
fn each_seed(make: impl Fn(&mut Random) -> Vec<u8>, target: impl Fn(&[u8]) + std::panic::RefUnwindSafe) {
    let number = |name: &str| {
        let text = std::env::var(name).ok()?;
        Some(text.parse::<u64>().unwrap_or_else(|_| panic!("{name} is {text:?}, which is no number")))
    };
    let first = number("SPECWRIGHT_SEED").unwrap_or(0);
    for seed in first..first.saturating_add(number("SPECWRIGHT_FUZZ").unwrap_or(EACH)) {
        let text = make(&mut Random::new(seed));
        let outcome = std::panic::catch_unwind(|| in_proportion(text.len(), || target(&text)));
        assert!(outcome.is_ok(), "seed {seed}: {:?}", String::from_utf8_lossy(&text));
    }
}

/// Works, and asserts that allocations and their bytes are in proportion to the length of the text.
fn in_proportion(length: usize, work: impl FnOnce()) {
    let taken = allocation_counter::measure(work);
    let length = u64::try_from(length).unwrap();
    assert!(taken.count_total <= 2_000 + 40 * length, "{taken:?} for {length} bytes");
    assert!(taken.bytes_total <= 200_000 + 4_000 * length, "{taken:?} for {length} bytes");
}
