//! Memory does not grow with the number of pages.

use specwright_tests::in_memory::Service;

use super::blocking;
use super::shop::{Any, Shop, WAYS};

/// The most bytes that going through so many pages holds at once.
fn held(way: super::shop::Way, pages: usize) -> u64 {
    let shop = Shop { things: pages * 10, size: 10 };
    let numbers = std::sync::atomic::AtomicUsize::new(0);
    let service = Service::forgetful(move |asked| {
        numbers.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        shop.page(asked)
    });
    let client = blocking(&service);
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
