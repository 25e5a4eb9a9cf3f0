//! Dates with time and offset.

use crate::date::is_date;
use crate::shape::number;

/// True for a date, `T`, a time to the second or finer, and an offset: `2026-01-31T12:00:00.5+01:00`.
///
/// A minute has 61 seconds only where a leap second can be: in the last minute of a day in UTC.
pub fn date_time(text: &str) -> bool {
    let Some((date, text)) = text.as_bytes().split_first_chunk::<10>() else { return false };
    let &[b'T' | b't', h1, h2, b':', m1, m2, b':', s1, s2, ref rest @ ..] = text else { return false };
    let (Some(hour), Some(minute), Some(second)) = (number([h1, h2]), number([m1, m2]), number([s1, s2])) else {
        return false;
    };
    let Some(offset) = offset(rest) else { return false };
    let in_utc = || (DAY + hour * 60 + minute).wrapping_add_signed(-offset) % DAY;
    hour < 24 && minute < 60 && (second < 60 || (second == 60 && in_utc() == DAY - 1)) && is_date(date)
}

/// The minutes of a day.
const DAY: u32 = 24 * 60;

/// The minutes that the time is ahead of UTC, from what stands behind the seconds: a fraction, perhaps, and an offset.
#[inline]
fn offset(text: &[u8]) -> Option<i32> {
    let zone = match text {
        [b'.', fraction @ ..] => {
            let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            (digits > 0).then(|| &fraction[digits..])?
        }
        _ => text,
    };
    let (sign, hours, minutes) = match *zone {
        [b'Z' | b'z'] => return Some(0),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => (sign, number([h1, h2])?, number([m1, m2])?),
        _ => return None,
    };
    let ahead = i32::try_from(hours * 60 + minutes).ok()?;
    (hours < 24 && minutes < 60).then_some(if sign == b'-' { -ahead } else { ahead })
}

#[cfg(test)]
mod tests {
    #[test]
    fn dates_with_time() {
        crate::tells(
            super::date_time,
            &[
                "2026-01-31T23:59:59Z",
                "9999-12-31T23:59:59.999999999Z",
                "2026-01-31T00:00:00+02:00",
                "2026-01-31T00:00:00-23:59",
                "2026-01-31T00:00:00-00:00",
                "2026-01-31t00:00:00z",
                "2026-01-31T00:00:00.1234567890123456789012345678901234567890Z",
                "1998-12-31T23:59:60Z",
                "1998-12-31T23:59:60.5Z",
                "1998-12-31T15:59:60-08:00",
                "1999-01-01T00:59:60+01:00",
                "1999-01-01T23:58:60+23:59",
                "1998-12-31T00:00:60-23:59",
            ],
            &[
                "",
                "2026-01-31",
                "2026-02-30T00:00:00Z",
                "2026-01-31T24:00:00Z",
                "2026-01-31T23:60:00Z",
                "2026-01-31T23:59:61Z",
                "2026-01-31T00:00:00",
                "2026-01-31T00:00Z",
                "2026-01-31T00:00:00.Z",
                "2026-01-31T00:00:00,5Z",
                "2026-01-31T00:00:00.5",
                "2026-01-31T00:00:00+24:00",
                "2026-01-31T00:00:00+02:60",
                "2026-01-31T00:00:00+0200",
                "2026-01-31T00:00:00+02",
                "2026-01-31T00:00:00 Z",
                "2026-01-31T00:00:00ZZ",
                "2026-01-31 00:00:00Z",
                "2026-01-31ä00:00:00Z",
                "1998-12-31T23:58:60Z",
                "1998-12-31T22:59:60Z",
                "1998-12-31T23:59:60+01:00",
                "1998-12-31T23:59:60-08:00",
            ],
        );
    }
}
