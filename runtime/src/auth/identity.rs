//! Numbers that tell apart for whom tokens are fetched.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

/// Makes the numbers random, so that they say nothing and no two of them are the same.
static HASHES: LazyLock<RandomState> = LazyLock::new(RandomState::new);

static NEXT: AtomicU64 = AtomicU64::new(0);

/// A number that nobody else has.
pub(super) fn new() -> u64 {
    HASHES.hash_one(NEXT.fetch_add(1, Ordering::Relaxed))
}

/// The number of who has this id at this address of tokens.
pub(super) fn of_client(url: &str, id: &str) -> u64 {
    HASHES.hash_one((url, id))
}

#[cfg(test)]
mod tests {
    use super::{new, of_client};

    #[test]
    fn a_client_stays_the_same() {
        assert_eq!(of_client("https://a.example/token", "shop"), of_client("https://a.example/token", "shop"));
        assert_ne!(of_client("https://a.example/token", "shop"), of_client("https://b.example/token", "shop"));
        assert_ne!(new(), new());
    }
}
