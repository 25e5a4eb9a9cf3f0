//! Dates with a time, compared by what they mean.

use super::{Order, Same};
use std::cmp::Ordering;

/// A date and time as it is written.
#[derive(Clone, Copy, Debug)]
pub struct DateTime<'a>(&'a str);

impl<'a> DateTime<'a> {
    /// A date and time that is written in a condition.
    #[inline]
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// The date and time of a message.
    #[inline]
    #[must_use]
    pub fn of(timestamp: &'a impl AsRef<str>) -> Self {
        Self(timestamp.as_ref())
    }

    /// The text.
    #[inline]
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.0
    }
}

/// Points in time are the same whatever their offset. One with an offset and one without are neither the same nor
/// not: null. A text that is no date and time is the same as itself only.
impl Same<DateTime<'_>> for DateTime<'_> {
    fn same(&self, other: &DateTime<'_>) -> Option<bool> {
        if self.0 == other.0 {
            return Some(true);
        }
        match (Moment::of(self.0), Moment::of(other.0)) {
            (Some(a), Some(b)) => a.order(&b).map(Ordering::is_eq),
            _ => Some(false),
        }
    }
}

impl Order<DateTime<'_>> for DateTime<'_> {
    fn order(&self, other: &DateTime<'_>) -> Option<Ordering> {
        Moment::of(self.0)?.order(&Moment::of(other.0)?)
    }
}

/// A point in time, or one of a clock whose offset is not said.
struct Moment<'a> {
    seconds: i64,
    /// The 61st second of a minute.
    leap: bool,
    /// The digits behind the point, without zeros at the end.
    fraction: &'a str,
    with_offset: bool,
}

impl<'a> Moment<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let (date, rest) = (text.get(..10)?, text.get(10..)?);
        let (clock, rest) = (rest.strip_prefix(['T', 't', ' '])?.get(..8)?, rest.get(9..)?);
        let (fraction, rest) = match rest.strip_prefix('.') {
            Some(rest) => {
                let end = rest.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
                if end == 0 {
                    return None;
                }
                rest.split_at(end)
            }
            None => ("", rest),
        };
        let offset = match rest {
            "" => None,
            "Z" | "z" => Some(0),
            _ => {
                let sign = if rest.starts_with('-') { -1 } else { 1 };
                let (hours, minutes) = rest.strip_prefix(['+', '-'])?.split_once(':')?;
                Some(sign * (pair(hours, 23)? * 60 + pair(minutes, 59)?) * 60)
            }
        };
        let mut parts = clock.split(':');
        let (hour, minute) = (pair(parts.next()?, 23)?, pair(parts.next()?, 59)?);
        let second = pair(parts.next()?, 60)?;
        let minutes = days(date)? * 1440 + hour * 60 + minute;
        Some(Self {
            seconds: minutes * 60 + second.min(59) - offset.unwrap_or(0),
            leap: second == 60,
            fraction: fraction.trim_end_matches('0'),
            with_offset: offset.is_some(),
        })
    }

    fn order(&self, other: &Self) -> Option<Ordering> {
        let key = |moment: &Self| (moment.seconds, moment.leap);
        // Digits behind the point compare like text once zeros at the end are gone.
        (self.with_offset == other.with_offset)
            .then(|| key(self).cmp(&key(other)).then_with(|| self.fraction.cmp(other.fraction)))
    }
}

/// Two digits, up to a number.
fn pair(text: &str, most: i64) -> Option<i64> {
    let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|value| digits && *value <= most)
}

/// The days from some day to a date.
fn days(date: &str) -> Option<i64> {
    if !specwright_formats::date(date) {
        return None;
    }
    let part = |range| date.get(range).and_then(|text: &str| text.parse::<i64>().ok());
    let (year, month, day) = (part(0..4)?, part(5..7)?, part(8..10)?);
    // Years that begin in March have their odd day at the end.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    Some(365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (153 * month + 2) / 5 + day)
}

#[cfg(test)]
mod tests {
    use super::super::{equal, less};
    use super::*;

    fn at(text: &str) -> Option<DateTime<'_>> {
        Some(DateTime::new(text))
    }

    #[test]
    fn points_in_time() {
        for (a, b) in [
            ("2026-01-31T12:00:00Z", "2026-01-31T13:00:00+01:00"),
            ("2026-01-31T23:30:00-01:00", "2026-02-01T00:30:00Z"),
            ("2024-02-29T00:00:00Z", "2024-02-28T19:00:00.000-05:00"),
            ("2026-01-31T12:00:00.5Z", "2026-01-31T12:00:00.500Z"),
            ("2026-01-31t12:00:00z", "2026-01-31T12:00:00Z"),
            ("0000-01-01T00:00:00Z", "0000-01-01T01:00:00+01:00"),
        ] {
            assert_eq!(equal(at(a), at(b)), Some(true), "{a} {b}");
            assert_eq!(less(at(a), at(b)), Some(false), "{a} {b}");
        }
        for (a, b) in [
            ("2026-01-31T12:00:00Z", "2026-01-31T12:00:00.0000000001Z"),
            ("2025-12-31T23:59:59Z", "2025-12-31T23:59:60Z"),
            ("2025-12-31T23:59:60Z", "2026-01-01T00:00:00Z"),
            ("1900-02-28T00:00:00Z", "1900-03-01T00:00:00Z"),
            ("2026-01-31T12:00:00", "2026-01-31T12:00:01"),
        ] {
            assert_eq!((less(at(a), at(b)), less(at(b), at(a))), (Some(true), Some(false)), "{a} {b}");
            assert_eq!(equal(at(a), at(b)), Some(false), "{a} {b}");
        }
    }

    #[test]
    fn no_answer() {
        let (with, without) = (at("2026-01-31T12:00:00Z"), at("2026-01-31T12:00:00"));
        assert_eq!((equal(with, without), less(with, without)), (None, None));
        for text in [
            "soon",
            "2026-01-31",
            "2026-02-30T00:00:00Z",
            "2026-01-31T24:00:00Z",
            "2026-01-31T12:00:00.Z",
            "2026-01-31T12:00:00+1:00",
        ] {
            assert_eq!(
                (less(with, at(text)), equal(with, at(text)), equal(at(text), at(text))),
                (None, Some(false), Some(true)),
                "{text}"
            );
        }
    }

    #[test]
    fn days_are_counted() {
        let since = |text| days(text).unwrap() - days("1970-01-01").unwrap();
        assert_eq!((since("1970-01-02"), since("2000-03-01"), since("1969-12-31")), (1, 11017, -1));
    }
}
