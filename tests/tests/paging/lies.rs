//! What a service must not say of its pages, and what a caller then learns.

use specwright_runtime::testing::Answer;
use specwright_runtime::{DriftMode, ErrorKind, PagePlace, PagingFault, from_str_with_drift, to_string};
use specwright_tests_goldens::paging::types::Thing;

use super::shop::{Any, Shop, Way, id};
use super::{answering, blocking, client, now, ok};

/// What goes wrong with a service that answers the requests one after the other with these bodies, the last for ever; and where.
fn fault(way: Way, bodies: &'static [&'static str]) -> (PagingFault, PagePlace, usize) {
    let service = answering(|asked| ok(bodies[asked.number.min(bodies.len() - 1)]));
    let mut items = Any::of(&blocking(&service), way);
    let error = items.find_map(Result::err).expect("an error");
    let ErrorKind::Paging(fault) = error.kind() else { panic!("{error:?}") };
    let place = error.page_place().expect("a place").clone();
    assert_eq!(place, items.place());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    let shown = error.to_string();
    assert!(shown.contains("the place to go on at is") && !shown.contains("secret"), "{shown}");
    // The page is asked for again, and three errors in a row are the end.
    let found = service.asked().len();
    assert_eq!(items.filter_map(Result::err).count(), 2);
    assert_eq!(service.asked().len(), found + 2);
    (*fault, place, found)
}

#[test]
fn each_lie_has_its_error() {
    use PagingFault::{EmptyPage, MissingItems, RepeatedCursor, RepeatedPage};
    const ONE: &str = r#"{"items":[{"id":"1"}],"more":true,"next":"secret-1"}"#;
    const TWO: &str = r#"{"items":[{"id":"2"}],"more":true,"next":"secret-2"}"#;
    let cases: [(Way, &'static [&'static str], PagingFault, &str, usize); 19] = [
        // A page that comes again: at once, or later.
        (Way::Page, &[ONE, ONE], RepeatedPage, "number 0 1 2", 2),
        (Way::Page, &[ONE, TWO, ONE], RepeatedPage, "number 0 2 3", 3),
        (Way::Offset, &[ONE, TWO, TWO], RepeatedPage, "number 0 2 2", 3),
        (
            Way::Cursor,
            &[ONE, r#"{"items":[{"id":"1"}],"next":"secret-9"}"#],
            RepeatedPage,
            r#"cursor 0 1 "secret-1""#,
            2,
        ),
        // A cursor that leads in a circle: to itself, or further back.
        (
            Way::Cursor,
            &[ONE, r#"{"items":[{"id":"9"}],"next":"secret-1"}"#],
            RepeatedCursor,
            r#"cursor 1 1 "secret-1""#,
            2,
        ),
        (
            Way::Cursor,
            &[ONE, TWO, r#"{"items":[{"id":"9"}],"next":"secret-1"}"#],
            RepeatedCursor,
            r#"cursor 1 2 "secret-2""#,
            3,
        ),
        // The same cursor in another spelling.
        (
            Way::Cursor,
            &[r#"{"items":[{"id":"1"}],"next":5}"#, r#"{"items":[{"id":"2"}],"next":"5"}"#],
            RepeatedCursor,
            "cursor 1 1 5",
            2,
        ),
        (Way::Cursor, &[ONE, r#"{"items":[],"next":"secret-1"}"#], RepeatedCursor, r#"cursor 0 1 "secret-1""#, 2),
        // No list of items, or null in its place, which is not documented.
        (Way::Page, &[r#"{"more":false}"#], MissingItems, "first 0 0", 1),
        (Way::Page, &[ONE, r#"{"items":null,"more":false}"#], MissingItems, "number 0 1 2", 2),
        (Way::Cursor, &[ONE, r#"{"next":"secret-2"}"#], MissingItems, r#"cursor 0 1 "secret-1""#, 2),
        // Something else than a list of items.
        (Way::Page, &[r#"{"items":{"0":"a"},"more":false}"#], MissingItems, "first 0 0", 1),
        (Way::Cursor, &[ONE, r#"{"items":"a","next":"secret-2"}"#], MissingItems, r#"cursor 0 1 "secret-1""#, 2),
        (Way::Offset, &[ONE, r#"{"items":["a"]}"#], MissingItems, "number 0 1 1", 2),
        // More, where nothing is.
        (Way::Page, &[r#"{"items":[],"more":true}"#], EmptyPage, "first 0 0", 1),
        (Way::Page, &[ONE, TWO, r#"{"items":[],"more":true}"#], EmptyPage, "number 0 2 3", 3),
        (Way::Offset, &[ONE, r#"{"items":null}"#], MissingItems, "number 0 1 1", 2),
        (Way::Offset, &["{}"], MissingItems, "first 0 0", 1),
        (Way::Page, &["{}"], MissingItems, "first 0 0", 1),
    ];
    for (way, bodies, fault_of, place, requests) in cases {
        let place: PagePlace = place.parse().unwrap();
        assert_eq!(fault(way, bodies), (fault_of, place, requests), "{way:?} {bodies:?}");
    }
}

#[test]
fn cursors_without_end_and_without_items_end() {
    let service = answering(|asked| ok(format!(r#"{{"items":[],"next":"c{}"}}"#, asked.number)));
    let error = Any::of(&blocking(&service), Way::Cursor).find_map(Result::err).unwrap();
    assert!(matches!(error.kind(), ErrorKind::Paging(PagingFault::EmptyPage)), "{error}");
    assert_eq!(service.asked().len(), 101);
}

#[test]
fn a_place_of_another_operation_is_refused_before_anything_is_sent() {
    let shop = Shop { things: 10, size: 3 };
    for (way, place) in
        [(Way::Page, r#"cursor 0 - "a""#), (Way::Offset, r#"cursor 0 - "a""#), (Way::Cursor, "number 0 - 4")]
    {
        let service = answering(move |asked| shop.page(asked));
        let mut items = Any::of(&blocking(&service), way).resume(place.parse().unwrap());
        let error = items.next().unwrap().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Paging(PagingFault::UnfitPlace)), "{error}");
        assert!(items.next().is_none() && service.asked().is_empty());
    }
}

#[test]
fn a_caller_can_let_pages_come_again() {
    let service =
        answering(|asked| ok(format!(r#"{{"items":[{{"id":"same"}}],"more":{},"total":5}}"#, asked.number < 4)));
    let items = blocking(&service).things().by_page().items().allow_repeats();
    assert_eq!(items.map(Result::unwrap).count(), 5);
}

#[test]
fn a_number_beyond_all_numbers_leads_nowhere() {
    let service = answering(|asked| ok(format!(r#"{{"items":[{{"id":"{}"}}],"more":true}}"#, asked.number)));
    let mut items = blocking(&service).things().by_page().page(i64::MAX).items();
    assert!(items.next().unwrap().is_ok());
    let error = items.next().unwrap().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Paging(PagingFault::UnfitCursor)), "{error}");
}

#[test]
fn a_null_that_is_documented_is_a_page_without_items() {
    let one = |json: &'static str| {
        let items = blocking(&answering(move |_| ok(json))).things().by_null().items();
        items.map(|thing| thing.map_err(|error| format!("{:?}", error.kind()))).next()
    };
    assert_eq!(one(r#"{"items":null,"more":false}"#), None);
    assert_eq!(one(r#"{"items":null}"#), None);
    assert_eq!(one(r#"{"more":false}"#), Some(Err("Paging(MissingItems)".to_owned())));
    assert_eq!(one(r#"{"items":{},"more":false}"#), Some(Err("Paging(MissingItems)".to_owned())));
    assert_eq!(one(r#"{"items":null,"more":true}"#), Some(Err("Paging(EmptyPage)".to_owned())));
}

#[test]
fn a_cursor_of_another_kind_leads_on_all_the_same() {
    let bodies = [r#"{"items":[{"id":"1"}],"next":5}"#, r#"{"items":[{"id":"2"}],"next":""}"#];
    let service = answering(move |asked| ok(bodies[asked.number]));
    assert_eq!(Any::of(&blocking(&service), Way::Cursor).map(|item| id(item.unwrap())).collect::<Vec<_>>(), ["1", "2"]);
    assert_eq!(service.asked()[1].value("cursor"), Some("5"));
    // Nor does a text in place of true or false say less than it says.
    let bodies = [r#"{"items":[{"id":"1"}],"more":"true"}"#, r#"{"items":[{"id":"2"}],"more":"false"}"#];
    let service = answering(move |asked| ok(bodies[asked.number]));
    assert_eq!(Any::of(&blocking(&service), Way::Page).filter_map(Result::ok).count(), 2);
}

#[test]
fn what_leads_on_may_be_spelled_otherwise_whatever_its_kind() {
    let count = |way: Way, bodies: [&'static str; 2]| {
        let service = answering(move |asked| ok(bodies[asked.number]));
        Any::of(&blocking(&service), way).map(Result::unwrap).count()
    };
    let cursors = [r#"{"items":[{"id":"1"}],"Next":17}"#, r#"{"items":[{"id":"2"}],"Next":null}"#];
    assert_eq!(count(Way::Cursor, cursors), 2);
    let pages = [r#"{"items":[{"id":"1"}],"HasMore":"true"}"#, r#"{"items":[{"id":"2"}],"HasMore":"false"}"#];
    assert_eq!(count(Way::Page, pages), 2);
    assert_eq!(fault(Way::Page, &[r#"{"items":[],"HasMore":"true"}"#]).0, PagingFault::EmptyPage);
}

#[test]
fn what_is_set_replaces_what_came_in_another_spelling() {
    for level in ["null", "\"high\""] {
        let (thing, _) = from_str_with_drift::<Thing>(&format!(r#"{{"Level":{level}}}"#)).unwrap();
        assert_eq!(to_string(&thing), format!(r#"{{"level":{level}}}"#));
        assert!(thing.level().unwrap_err().to_string().starts_with("`level` came as "));
        let mut set = thing;
        set.level = Some(2.into());
        assert_eq!(to_string(&set), r#"{"level":2}"#);
    }
}

#[test]
fn a_cursor_goes_back_as_it_came() {
    // Longer than the document says that a cursor is.
    let long = "c".repeat(50);
    let bodies = [format!(r#"{{"items":[{{"id":"1"}}],"next":"{long}"}}"#), r#"{"items":[{"id":"2"}]}"#.to_owned()];
    let service = answering(move |asked| ok(bodies[asked.number].as_str()));
    let items = blocking(&service).things().by_cursor().items();
    assert_eq!(items.map(|thing| id(thing.unwrap())).collect::<Vec<_>>(), ["1", "2"]);
    // What the caller gives is checked.
    let error = blocking(&service).things().by_cursor().cursor("c".repeat(50)).items().find_map(Result::err).unwrap();
    assert!(matches!(error.kind(), ErrorKind::Refused(_)), "{error}");
}

#[test]
fn a_cursor_goes_back_as_it_came_in_another_process_too() {
    let long = "c".repeat(50);
    let first = format!(r#"{{"items":[{{"id":"1"}}],"next":"{long}"}}"#);
    let bodies = [first, "{}".to_owned(), r#"{"items":[{"id":"2"}]}"#.to_owned()];
    let service = answering(move |asked| ok(bodies[asked.number.min(2)].as_str()));
    let mut items = blocking(&service).things().by_cursor().items();
    assert_eq!(items.next().map(|thing| id(thing.unwrap())).as_deref(), Some("1"));
    let saved = items.place();
    let error = items.next().unwrap().unwrap_err();
    assert_eq!(error.page_place(), Some(&saved));
    for place in [saved.clone(), saved.to_string().parse().unwrap()] {
        let rest = blocking(&service).things().by_cursor().items().resume(place.clone());
        assert_eq!(rest.map(|thing| id(thing.unwrap())).collect::<Vec<_>>(), ["2"]);
        let rest = now(async { client(&service).things().by_cursor().pages().resume(place).next().await });
        assert_eq!(rest.unwrap().unwrap().unwrap().items.len(), 1);
        // All else that the caller gives is checked.
        let mut rest = blocking(&service).things().by_cursor().size(1000).items().resume(saved.clone());
        assert!(matches!(rest.next().unwrap().unwrap_err().kind(), ErrorKind::Refused(_)));
    }
    // A cursor of the caller's stays one.
    let place = blocking(&service).things().by_cursor().cursor(&*long).items().place();
    let mut rest = blocking(&service).things().by_cursor().items().resume(place.to_string().parse().unwrap());
    assert!(matches!(rest.next().unwrap().unwrap_err().kind(), ErrorKind::Refused(_)));
}

#[test]
fn a_page_without_a_way_on_gives_its_items_first() {
    let service = || {
        let bodies = [
            r#"{"items":[{"id":"1"}],"more":true,"next":"a"}"#,
            r#"{"items":[{"id":"2"},{"id":"3"}],"more":true,"next":"a"}"#,
        ];
        answering(move |asked| {
            ok(match (asked.value("cursor"), asked.number) {
                (None, _) => bodies[0],
                (Some("a"), 1 | 2) => bodies[1],
                (Some("a"), _) => r#"{"items":[{"id":"2"},{"id":"3"}],"next":"b"}"#,
                _ => r#"{"items":[{"id":"4"}]}"#,
            })
        })
    };
    let is_stuck = |kind: &ErrorKind<_>| matches!(kind, ErrorKind::Paging(PagingFault::RepeatedCursor));
    let one = service();
    let mut items = blocking(&one).things().by_cursor().items();
    let ids: Vec<_> = items.by_ref().take(3).map(|thing| id(thing.unwrap())).collect();
    assert_eq!(ids, ["1", "2", "3"]);
    let error = items.next().unwrap().unwrap_err();
    let place = error.page_place().unwrap().clone();
    assert!(is_stuck(error.kind()) && place.taken() == 2 && place == items.place(), "{error}");
    // The page is asked for again, and nothing on it comes again, also where another process goes on.
    assert!(is_stuck(items.next().unwrap().unwrap_err().kind()));
    assert_eq!(items.map(|thing| id(thing.unwrap())).collect::<Vec<_>>(), ["4"]);
    let rest = blocking(&one).things().by_cursor().items().resume(place.to_string().parse().unwrap());
    assert_eq!(rest.map(|thing| id(thing.unwrap())).collect::<Vec<_>>(), ["4"]);
    let mut rest = blocking(&one).things().by_cursor().pages().resume(place);
    assert_eq!(rest.next().unwrap().unwrap().unwrap().items.len(), 1);
    assert!(rest.next().is_none());
    // Whole pages, in the other mode.
    let other = service();
    let found = now(async {
        let mut pages = client(&other).things().by_cursor().pages();
        let mut found = Vec::new();
        while let Some(page) = pages.next().await {
            found.push(page.map(|page| page.unwrap().items.len()).map_err(|error| is_stuck(error.kind())));
        }
        found
    });
    assert_eq!(found, [Ok(1), Ok(2), Err(true), Err(true), Ok(1)]);
    // Who wants no more has no error.
    let three = service();
    assert_eq!(blocking(&three).things().by_cursor().items().most(3).map(Result::unwrap).count(), 3);
    assert_eq!(blocking(&service()).things().by_cursor().pages().most(2).map(Result::unwrap).count(), 2);
}

#[test]
fn more_without_a_cursor_keeps_no_items_back() {
    let service = answering(|_| ok(r#"{"items":[{"id":"1"},{"id":"2"}],"more":true}"#));
    let mut items = blocking(&service).things().by_both().items();
    assert_eq!(items.by_ref().take(2).map(Result::unwrap).count(), 2);
    let error = items.next().unwrap().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Paging(PagingFault::MissingCursor)), "{error}");
    assert_eq!((error.page_place().unwrap().to_string(), items.count()), ("first 2 0".to_owned(), 2));
}

#[test]
fn a_total_that_is_too_small_costs_no_items() {
    let totals = |told: [&'static str; 4]| {
        let shop = Shop { things: 6, size: 2 };
        let service = answering(move |asked| {
            let json = shop.json(asked);
            ok(json.replace(r#""total":6"#, told[asked.number]))
        });
        let client = blocking(&service);
        let items = client.things().by_offset().drift(DriftMode::Report).items();
        assert_eq!(items.map(|thing| id(thing.unwrap())).collect::<Vec<_>>(), shop.ids(), "{told:?}");
        (service.asked().len(), client.drift().to_string().contains("the number of all items, which is 6"))
    };
    // Fewer than came, always or from some page on; smaller than before; none at all behind the last page.
    for (told, is_drift) in [
        ([r#""total":0"#; 4], true),
        ([r#""total":6"#, r#""total":3"#, r#""total":6"#, r#""total":6"#], false),
        ([r#""total":6"#, r#""total":4"#, r#""total":4"#, r#""total":4"#], true),
        ([r#""total":1"#, r#""total":1"#, r#""total":1"#, r#""other":1"#], true),
        ([r#""total":"1""#; 4], true),
    ] {
        let requests = if told[2] == r#""total":6"# { 3 } else { 4 };
        assert_eq!(totals(told), (requests, is_drift), "{told:?}");
    }
    // One that holds ends it, however it is spelled.
    assert_eq!(totals([r#""total":6.0"#; 4]), (3, false));
    assert_eq!(totals([r#""total":"6""#; 4]), (3, false));
}

#[test]
fn what_was_promised_is_not_absent() {
    let absent = |first: &'static str| {
        let service = answering(move |asked| if asked.number == 0 { ok(first) } else { Answer::status(404) });
        let found: Vec<_> = blocking(&service)
            .things()
            .by_cursor()
            .items()
            .map(|it| it.map_err(|error| format!("{:?}", error.kind())))
            .collect();
        (found.iter().filter(|it| it.is_ok()).count(), found.into_iter().filter_map(Result::err).next())
    };
    assert_eq!(absent(r#"{"items":[{"id":"1"}],"next":"c"}"#), (1, Some("Paging(EmptyPage)".to_owned())));
    assert_eq!(absent(r#"{"items":[{"id":"1"}]}"#), (1, None));
    // Where nothing was promised, there is nothing.
    let service = answering(|_| Answer::status(404));
    assert_eq!(blocking(&service).things().by_cursor().items().count(), 0);
}
