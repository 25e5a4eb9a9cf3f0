//! Waits for a change.

use specwright_runtime::WaitError;

use super::{ok, seconds, shop, thing};

#[test]
fn it_ends_when_the_member_has_another_value_than_at_first() {
    let (service, client, time) = shop(|asked| thing(if asked.number < 2 { "open" } else { "done" }));
    let changed = client.things().get().until_moved().send().unwrap();
    assert_eq!(changed.state.as_ref().map(|state| state.as_str()), Some("done"));
    // The spec has no interval: half a minute.
    assert_eq!((service.asked().len(), time.passed()), (3, seconds(60)));
}

#[test]
fn what_was_there_before_is_compared_with_the_first_answer() {
    let (service, client, _) = shop(|asked| thing(if asked.number == 0 { "open" } else { "done" }));
    let before = client.things().get().send().unwrap();
    // The change came before the wait began.
    assert!(client.things().get().until_moved().since(&before).send().is_ok());
    assert_eq!(service.asked().len(), 2);
    let after = client.things().get().send().unwrap();
    let error = client.things().get().until_moved().since(&after).deadline(seconds(100)).send().unwrap_err();
    assert!(matches!(error, WaitError::Deadline(Some(_))), "{error:?}");
}

#[test]
fn what_comes_or_goes_has_changed() {
    let (service, client, _) =
        shop(|asked| ok(["{}", r#"{"state":null}"#, r#"{"state":"open"}"#][asked.number.min(2)]));
    assert!(client.things().get().until_moved().send().is_ok());
    assert_eq!(service.asked().len(), 3);
}

#[test]
fn times_are_compared_as_points_in_time() {
    let times = ["12:00:00Z", "12:00:00.000Z", "14:00:00+02:00", "12:00:00", "12:00:01Z"];
    let (service, client, _) = shop(move |asked| ok(format!(r#"{{"until":"2026-11-20T{}"}}"#, times[asked.number])));
    assert!(client.things().get().until_postponed().send().is_ok());
    assert_eq!(service.asked().len(), 5);
    // What is no time is compared as it is.
    let (service, client, _) = shop(|asked| ok([r#"{"until":"soon"}"#, r#"{"until":"later"}"#][asked.number]));
    assert!(client.things().get().until_postponed().send().is_ok());
    assert_eq!(service.asked().len(), 2);
}
