//! Pages that cannot be had are asked for again, and nothing comes twice or is missed, also where another process goes on.

use specwright_runtime::testing::{Answer, Clock};
use specwright_runtime::{ErrorKind, NoAuthentication, PagePlace, TransportErrorKind};
use specwright_tests_goldens::paging::Client;

use super::shop::{Any, Shop, WAYS, id};
use super::{answering, blocking, client, now, ok};

/// So many runs there are for each way.
const RUNS: u64 = 300;

#[test]
fn nothing_comes_twice_or_is_missed_whatever_fails() {
    for way in WAYS {
        for seed in 0..RUNS {
            let mut random = fastrand::Rng::with_seed(seed);
            let shop = Shop { things: random.usize(0..60), size: random.usize(1..9) };
            // Never three in a row: that is the end.
            let bad: Vec<bool> = (0..500).map(|_| random.u8(0..3) == 0).collect();
            let bad = move |number: usize| bad[number] && !(number >= 2 && bad[number - 1] && bad[number - 2]);
            let service = answering(move |asked| {
                let json = shop.json(asked);
                match (bad(asked.number), asked.number % 5) {
                    (false, _) => ok(json),
                    (true, 0) => Answer::failure(TransportErrorKind::Interrupted),
                    (true, 1) => Answer::json(500, "{}"),
                    (true, 2) => Answer::json(429, "later"),
                    (true, 3) => ok(&json[..json.len() / 2]),
                    (true, _) => ok("<html>"),
                }
            });
            let (mut ids, mut failed) = (Vec::new(), 0);
            let mut items = Any::of(&blocking(&service), way);
            while let Some(next) = items.next() {
                match next {
                    Ok(thing) => ids.push(id(thing)),
                    Err(error) => {
                        failed += 1;
                        assert_eq!(error.page_place(), Some(&items.place()));
                    }
                }
                // At times another process goes on, with what was written down.
                if random.u8(0..8) == 0 {
                    let place: PagePlace = items.place().to_string().parse().unwrap();
                    items = Any::of(&blocking(&service), way).resume(place);
                }
            }
            assert_eq!(ids, shop.ids(), "{way:?}, seed {seed}: {shop:?}, {failed} pages failed");
        }
    }
}

#[test]
fn three_errors_in_a_row_are_the_end_and_the_place_stays() {
    let shop = Shop { things: 9, size: 3 };
    let service = answering(move |asked| match asked.number {
        0 => shop.page(asked),
        1..=3 => Answer::status(503),
        _ => shop.page(asked),
    });
    let mut items = blocking(&service).things().by_page().items();
    let (found, failed): (Vec<_>, Vec<_>) = items.by_ref().partition(Result::is_ok);
    assert_eq!((found.len(), failed.len()), (3, 3));
    assert!(items.next().is_none() && !items.place().is_end());
    let rest = blocking(&service).things().by_page().items().resume(items.place());
    assert_eq!(rest.map(|thing| id(thing.unwrap())).collect::<Vec<_>>(), shop.ids()[3..]);
}

#[test]
fn whoever_drops_a_future_loses_nothing() {
    let shop = Shop { things: 9, size: 3 };
    let service = answering(move |asked| shop.page(asked));
    let ids = now(async {
        let mut items = client(&service).things().by_page().items();
        let mut ids = Vec::new();
        loop {
            // Dropped before it was ever asked, and after it was asked once.
            drop(items.next());
            let once = std::pin::pin!(items.next());
            let mut context = std::task::Context::from_waker(std::task::Waker::noop());
            match once.poll(&mut context) {
                std::task::Poll::Ready(Some(thing)) => ids.push(id(thing.unwrap())),
                std::task::Poll::Ready(None) => return ids,
                std::task::Poll::Pending => {}
            }
        }
    });
    assert_eq!(ids, shop.ids());
    assert_eq!(service.asked().len(), 3);
}

/// One place after the other of the same value, each but the first behind what came.
#[test]
fn what_goes_on_from_a_place_behind_gives_the_rest_once_more() {
    let shop = Shop { things: 10, size: 3 };
    for way in WAYS {
        let service = answering(move |asked| shop.page(asked));
        let mut items = Any::of(&blocking(&service), way);
        for _ in 0..4 {
            items.next().unwrap().unwrap();
        }
        for _ in 0..2 {
            let place = items.place();
            let rest: Vec<String> = items.by_ref().map(|thing| id(thing.unwrap())).collect();
            assert_eq!(rest, shop.ids()[4..], "{way:?}");
            items = items.resume(place);
        }
    }
}

#[test]
fn a_call_on_its_way_ends_where_another_page_is_gone_on_from() {
    let shop = Shop { things: 9, size: 3 };
    let service = answering(move |asked| match asked.number {
        0 => Answer::failure(TransportErrorKind::Interrupted),
        _ => shop.page(asked),
    });
    let client = Client::builder(NoAuthentication, "https://shop.example")
        .transport(service.transport())
        .timer(Clock::new())
        .build()
        .unwrap();
    let mut items = client.things().by_page().items();
    // It waits for its next attempt.
    {
        let once = std::pin::pin!(items.next());
        assert!(once.poll(&mut std::task::Context::from_waker(std::task::Waker::noop())).is_pending());
    }
    let mut rest = items.resume("number 0 3 2".parse().unwrap());
    assert_eq!(now(rest.next()).map(|thing| id(thing.unwrap())), Some("3".to_owned()));
}

#[test]
fn a_refused_call_is_an_error_of_the_first_page() {
    let service = answering(|_| Answer::failure(TransportErrorKind::Interrupted));
    let mut pages = blocking(&service).things().by_page().size(1000).pages();
    let error = pages.next().unwrap().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Refused(_)), "{error}");
    assert_eq!(pages.count(), 2);
    assert!(service.asked().is_empty());
}
