//! Timestamps and dates in the forms in which services write them.

use specwright_runtime::time::macros::{date, datetime};
use specwright_runtime::{Date, Timestamp, from_str, to_string};

fn read(text: &str) -> Timestamp {
    from_str(&format!("\"{text}\"")).unwrap()
}

#[test]
fn with_an_offset() {
    let expected = datetime!(2026-01-31 12:00:00 UTC);
    for text in [
        "2026-01-31T12:00:00Z",
        "2026-01-31T13:30:00+01:30",
        "2026-01-31T12:00:00.000-00:00",
        "2026-01-31T12:00:00.0000000Z",
    ] {
        assert_eq!(read(text).with_offset(), Some(expected), "{text}");
        assert_eq!(read(text).assume_utc(), Some(expected), "{text}");
        assert_eq!(to_string(&read(text)), format!("\"{text}\""));
    }
    assert_eq!(read("2026-01-31T13:30:00+01:30").with_offset().unwrap().offset().whole_minutes(), 90);
}

#[test]
fn without_an_offset() {
    for text in ["2026-01-31T12:00:00", "2026-01-31T12:00:00.0000000"] {
        assert_eq!(read(text).with_offset(), None);
        assert_eq!(read(text).assume_utc(), Some(datetime!(2026-01-31 12:00:00 UTC)));
        assert!(Timestamp::parse(text).is_ok());
    }
}

#[test]
fn with_fractions() {
    assert_eq!(read("2026-01-31T12:00:00.1234567Z").with_offset(), Some(datetime!(2026-01-31 12:00:00.123_456_7 UTC)));
    assert_eq!(read("2026-01-31T12:00:00.1234567").assume_utc(), Some(datetime!(2026-01-31 12:00:00.123_456_7 UTC)));
    assert_eq!(
        read("2026-01-31T12:00:00.123456789Z").with_offset(),
        Some(datetime!(2026-01-31 12:00:00.123_456_789 UTC))
    );
    assert_eq!(
        read("2026-01-31T12:00:00.1234567891Z").with_offset(),
        Some(datetime!(2026-01-31 12:00:00.123_456_789 UTC))
    );
    assert_eq!(
        read("9999-12-31T23:59:59.999999999Z").with_offset(),
        Some(datetime!(9999-12-31 23:59:59.999_999_999 UTC))
    );
    assert_eq!(read("0001-01-01T00:00:00").assume_utc(), Some(datetime!(0001-01-01 00:00:00 UTC)));
}

#[test]
fn what_is_no_time_is_kept_when_read_and_refused_when_given() {
    for text in ["", "never", "2026-01-31", "2026-02-30T00:00:00Z", "2026-01-31T25:00:00Z", "/Date(1)/", "1769860800"] {
        assert_eq!(read(text).as_str(), text);
        assert_eq!(read(text).assume_utc(), None, "{text}");
        assert!(Timestamp::parse(text).is_err(), "{text}");
        assert!(text.parse::<Timestamp>().is_err(), "{text}");
    }
    assert!(from_str::<Timestamp>("1769860800").is_err());
}

#[test]
fn from_the_types_of_time() {
    assert_eq!(Timestamp::from(datetime!(2026-01-31 12:00:00.5 +01:00)).as_str(), "2026-01-31T12:00:00.5+01:00");
    assert_eq!(
        Timestamp::from(datetime!(9999-12-31 23:59:59.999_999_999 UTC)).as_str(),
        "9999-12-31T23:59:59.999999999Z"
    );
    let seconds = datetime!(2026-01-31 12:00:00 +00:00:30);
    assert_eq!(Timestamp::from(seconds).as_str(), "2026-01-31T11:59:30Z");
    assert_eq!(Date::from(date!(2026 - 01 - 31)).as_str(), "2026-01-31");
}

#[test]
fn dates() {
    let day: Date = from_str("\"2026-01-31\"").unwrap();
    assert_eq!((day.to_date(), to_string(&day).as_str()), (Some(date!(2026 - 01 - 31)), "\"2026-01-31\""));
    let odd: Date = from_str("\"31.01.2026\"").unwrap();
    assert_eq!((odd.to_date(), odd.as_str()), (None, "31.01.2026"));
    assert!(
        Date::parse("2026-02-30").is_err() && Date::parse("2026-1-1").is_err() && Date::parse("2024-02-29").is_ok()
    );
}
