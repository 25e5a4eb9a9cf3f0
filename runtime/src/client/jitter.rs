//! Random times, so that callers that failed together do not come back together.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The step of splitmix64, by which all numbers come once.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// A sequence of random times that clones share.
#[derive(Clone)]
pub(super) struct Jitter(Arc<AtomicU64>);

impl Jitter {
    /// The sequence of this number.
    pub(super) fn of(seed: u64) -> Self {
        Self(Arc::new(AtomicU64::new(seed)))
    }

    /// A sequence that nobody knows.
    pub(super) fn random() -> Self {
        Self::of(RandomState::new().build_hasher().finish())
    }

    /// The next time, in whole milliseconds, from none to all of this.
    pub(super) fn up_to(&self, most: Duration) -> Duration {
        let states = u64::try_from(most.as_millis()).unwrap_or(u64::MAX).saturating_add(1);
        Duration::from_millis(self.next() % states)
    }

    /// The next number of splitmix64.
    fn next(&self) -> u64 {
        let state = self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::Jitter;
    use std::time::Duration;

    #[test]
    fn a_seed_gives_its_sequence() {
        // The first numbers of splitmix64 as its authors publish them.
        let jitter = Jitter::of(1_234_567);
        let first = [jitter.next(), jitter.next(), jitter.next()];
        assert_eq!(first, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn times_fill_their_range() {
        let (jitter, most) = (Jitter::random(), Duration::from_millis(3));
        let times: std::collections::BTreeSet<Duration> = (0..1000).map(|_| jitter.up_to(most)).collect();
        assert_eq!(times, [0, 1, 2, 3].map(Duration::from_millis).into());
        assert_eq!(jitter.up_to(Duration::ZERO), Duration::ZERO);
    }
}
