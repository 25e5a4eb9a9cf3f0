//! All items come once, and it ends where it should.

use specwright_runtime::DriftMode;
use specwright_tests::in_memory::{Asked, Service};

use super::shop::{Any, Shop, WAYS, id};
use super::{answering, blocking, client, now, ok};

fn queries(service: &Service) -> Vec<String> {
    service.asked().into_iter().map(|asked| asked.query).collect()
}

#[test]
fn all_items_come_once_whatever_the_way() {
    for way in WAYS {
        for things in 0..12 {
            let shop = Shop { things, size: 3 };
            let service = answering(move |asked| shop.page(asked));
            let ids: Vec<String> = Any::of(&blocking(&service), way).map(|thing| id(thing.unwrap())).collect();
            assert_eq!(ids, shop.ids(), "{way:?}, {things} things");
            // The service tells where it ends, so that no page is asked for in vain.
            assert_eq!(service.asked().len(), things.div_ceil(3).max(1), "{way:?}, {things} things");
        }
    }
}

#[test]
fn both_modes_ask_for_the_same_pages() {
    let shop = Shop { things: 7, size: 3 };
    let (one, other) = (answering(move |asked| shop.page(asked)), answering(move |asked| shop.page(asked)));
    let ids: Vec<String> = blocking(&one).things().by_page().size(3).items().map(|thing| id(thing.unwrap())).collect();
    assert_eq!(ids, shop.ids());
    assert_eq!(queries(&one), ["size=3", "page=2&size=3", "page=3&size=3"]);
    let all = now(async {
        let mut items = client(&other).things().by_page().size(3).items();
        let mut all = Vec::new();
        while let Some(thing) = items.next().await {
            all.push(id(thing.unwrap()));
        }
        assert!(items.next().await.is_none() && items.place().is_end());
        all
    });
    assert_eq!((all, queries(&other)), (shop.ids(), queries(&one)));
}

#[test]
fn whoever_begins_at_a_page_goes_on_from_there() {
    let shop = Shop { things: 10, size: 3 };
    let service = answering(move |asked| shop.page(asked));
    let ids: Vec<String> = blocking(&service).things().by_page().page(3).items().map(|it| id(it.unwrap())).collect();
    assert_eq!(ids, ["6", "7", "8", "9"]);
    assert_eq!(queries(&service), ["page=3", "page=4"]);
    let service = answering(move |asked| shop.page(asked));
    let ids: Vec<String> =
        blocking(&service).things().by_offset().offset(8).items().map(|it| id(it.unwrap())).collect();
    assert_eq!((ids, queries(&service)), (vec!["8".to_owned(), "9".to_owned()], vec!["offset=8".to_owned()]));
    let service = answering(move |asked| shop.page(asked));
    let ids: Vec<String> =
        blocking(&service).things().by_cursor().cursor("at-6").items().map(|it| id(it.unwrap())).collect();
    assert_eq!((ids.len(), queries(&service)), (4, vec!["cursor=at-6".to_owned(), "cursor=at-9".to_owned()]));
}

#[test]
fn at_most_so_many() {
    let shop = Shop { things: 100, size: 10 };
    let service = answering(move |asked| shop.page(asked));
    let mut items = blocking(&service).things().by_page().items().most(12);
    assert_eq!(items.by_ref().map(|thing| id(thing.unwrap())).last().as_deref(), Some("11"));
    assert_eq!(service.asked().len(), 2);
    // What is left of the page is not lost.
    let rest = blocking(&service).things().by_page().items().resume(items.place());
    assert_eq!(rest.map(|thing| id(thing.unwrap())).collect::<Vec<_>>(), shop.ids()[12..]);
    let service = answering(move |asked| shop.page(asked));
    assert_eq!(blocking(&service).things().by_page().items().most(0).count(), 0);
    assert_eq!(blocking(&service).things().by_page().pages().most(3).filter(Result::is_ok).count(), 3);
    assert_eq!(service.asked().len(), 3);
}

#[test]
fn what_the_service_says_of_more_outranks_the_length_of_a_page() {
    let service = answering(|asked| {
        ok(match asked.value("page") {
            // Shorter than what was asked for, and not the last; as long as it, and the last.
            None => r#"{"items":[{"id":"a"}],"more":true,"total":3}"#,
            Some("2") => r#"{"items":[{"id":"b"},{"id":"c"}],"more":false,"total":3}"#,
            _ => panic!("no further page is asked for"),
        })
    });
    let ids: Vec<String> = blocking(&service).things().by_page().size(2).items().map(|it| id(it.unwrap())).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    // Without the word of the service, a page without items is the end, whatever the number of all items says.
    let service = answering(|asked| {
        ok(match asked.value("page") {
            None => r#"{"items":[{"id":"a"}],"total":1}"#,
            Some("2") => r#"{"items":[{"id":"b"}],"total":1}"#,
            _ => r#"{"items":[],"total":1}"#,
        })
    });
    assert_eq!(blocking(&service).things().by_page().items().map(Result::unwrap).count(), 2);
}

#[test]
fn an_empty_page_with_a_cursor_is_gone_on_from() {
    let service = answering(|asked| {
        ok(match asked.value("cursor") {
            None => r#"{"items":[],"next":"1"}"#,
            Some("1") => r#"{"items":[{"id":"a"}],"next":"2"}"#,
            _ => r#"{"items":[],"next":""}"#,
        })
    });
    assert_eq!(blocking(&service).things().by_cursor().items().map(Result::unwrap).count(), 1);
    assert_eq!(service.asked().len(), 3);
}

#[test]
fn a_total_that_does_not_fit_is_drift() {
    let page = |asked: &Asked| {
        ok(match asked.value("page") {
            None => r#"{"items":[{"id":"a"},{"id":"b"}],"more":true,"total":5}"#,
            _ => r#"{"items":[{"id":"c"}],"more":false,"total":2}"#,
        })
    };
    let service = answering(page);
    let client = blocking(&service);
    assert_eq!(client.things().by_page().drift(DriftMode::Report).items().map(Result::unwrap).count(), 3);
    let report = client.drift().to_string();
    assert!(report.contains("/total") && report.contains("the number of all items, which is 3"), "{report}");
    let client = blocking(&service);
    let mut items = client.things().by_page().drift(DriftMode::Strict).items();
    let failed = items.find_map(Result::err).unwrap();
    assert!(matches!(failed.kind(), specwright_runtime::ErrorKind::Drift(_)), "{failed}");
    // Who began in the middle cannot know how many there should be.
    let client = blocking(&service);
    assert_eq!(client.things().by_page().page(2).drift(DriftMode::Strict).items().map(Result::unwrap).count(), 1);
}
