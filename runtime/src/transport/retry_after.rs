//! Which answers may not come the next time, and how long a service asks to be left alone.

use http::header::RETRY_AFTER;
use http::{HeaderMap, StatusCode};
use std::time::{Duration, SystemTime};
use time::{Date, Month, PrimitiveDateTime, Time};

/// True for a status that the next request may not meet.
pub(crate) fn passes(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 502 | 503 | 504)
}

/// The time that `Retry-After` names, in seconds or as a date, counted from now; nothing for a date in the past. `None` if it
/// cannot be read.
pub(crate) fn retry_after(headers: &HeaderMap, now: impl FnOnce() -> SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number of any length is a very long time.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    Some(date(text)?.duration_since(now()).unwrap_or_default())
}

/// A date of HTTP, in the form of today or one of the two that are obsolete.
fn date(text: &str) -> Option<SystemTime> {
    let words: Vec<&str> = text.split([' ', ',', '-']).filter(|word| !word.is_empty()).collect();
    let (day, month, year, time) = match words.as_slice() {
        // `Sun, 06 Nov 1994 08:49:37 GMT` and `Sunday, 06-Nov-94 08:49:37 GMT`
        [_, day, month, year, time, "GMT"] => (day, month, year, time),
        // `Sun Nov  6 08:49:37 1994`
        [_, month, day, time, year] => (day, month, year, time),
        _ => return None,
    };
    let month = MONTHS.iter().position(|known| known == month)?;
    let month = Month::January.nth_next(u8::try_from(month).ok()?);
    let date = Date::from_calendar_date(full_year(year)?, month, number(day)?).ok()?;
    let mut parts = time.split(':').map(number);
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
    // A leap second has no number of its own.
    let time = Time::from_hms(hour, minute, second.min(59)).ok().filter(|_| second <= 60 && parts.next().is_none())?;
    Some(PrimitiveDateTime::new(date, time).assume_utc().into())
}

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A year of four digits, or of two: those below 70 are of this century.
fn full_year(text: &str) -> Option<i32> {
    let year = i32::from(number(text.get(text.len().checked_sub(2)?..)?)?);
    match text.len() {
        2 => Some(year + if year < 70 { 2000 } else { 1900 }),
        4 => Some(year + 100 * i32::from(number(text.get(..2)?)?)),
        _ => None,
    }
}

/// A number of one or two digits.
fn number(text: &str) -> Option<u8> {
    let digits = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::retry_after;
    use http::header::{HeaderMap, HeaderValue, RETRY_AFTER};
    use std::time::{Duration, SystemTime};

    fn read(text: &str) -> Option<u64> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_str(text).unwrap());
        // A minute before the date of the examples of RFC 9110.
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777 - 60);
        retry_after(&headers, || now).map(|wait| wait.as_secs())
    }

    #[test]
    fn seconds_and_dates() {
        for (text, wait) in [
            ("0", 0),
            (" 120 ", 120),
            ("99999999999999999999999", u64::MAX),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 60),
            ("Sunday, 06-Nov-94 08:49:37 GMT", 60),
            ("Sun Nov  6 08:49:37 1994", 60),
            ("Sun, 06 Nov 1994 08:48:37 GMT", 0),
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Sun, 06 Nov 1994 08:49:60 GMT", 82),
        ] {
            assert_eq!(read(text), Some(wait), "{text}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), SystemTime::now), None);
    }

    #[test]
    fn anything_else_is_nothing() {
        for text in [
            "",
            "soon",
            "-1",
            "+1",
            "1.5",
            "1 s",
            "Sun, 31 Feb 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:49:37 GMT",
            "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Nov 1994 08:49:37:00 GMT",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 06 Nov 19941 08:49:37 GMT",
            "Sun, 06 nov 1994 08:49:37 GMT",
            "Sun, 06 Nov é1 08:49:37 GMT",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
