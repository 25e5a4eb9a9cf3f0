//! Memory does not grow with the number of pages.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use specwright_runtime::testing::FakeTransport;
use specwright_tests::in_memory::Asked;

use super::shop::{Any, Shop, WAYS, Way};
use super::{OPERATIONS, blocking_over, ok};

/// A service that forgets what it was asked.
fn forgetful(shop: Shop) -> Arc<FakeTransport> {
    let (transport, number) = (FakeTransport::new(), AtomicUsize::new(0));
    let number = Arc::new(number);
    for operation in OPERATIONS {
        let (kept, number) = (Arc::downgrade(&transport), Arc::clone(&number));
        transport.answer_by(operation, move |sent| {
            kept.upgrade().into_iter().for_each(|transport| drop(transport.take_sent()));
            ok(shop.json(&Asked::of(sent, number.fetch_add(1, Ordering::Relaxed))))
        });
    }
    transport
}

/// The most bytes that going through so many pages holds at once.
fn held(way: Way, pages: usize) -> u64 {
    let shop = Shop { things: pages * 10, size: 10 };
    let client = blocking_over(forgetful(shop));
    let mut count = 0;
    let info = allocation_counter::measure(|| {
        count = Any::of(&client, way).map(Result::unwrap).count();
    });
    assert_eq!(count, shop.things);
    info.bytes_max
}

#[test]
fn ten_thousand_pages_take_no_more_memory_than_two_thousand() {
    for way in WAYS {
        // From 1,024 pages on, the memory of what was met is full.
        let (few, many) = (held(way, 2_000), held(way, 10_000));
        assert!(many <= few + 1024 && many < 200_000, "{way:?}: {few} and {many} bytes");
    }
}
