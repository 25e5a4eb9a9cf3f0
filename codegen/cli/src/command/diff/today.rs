//! Today, as `YYYY-MM-DD`.

use std::time::{SystemTime, UNIX_EPOCH};

/// Today by the clock of this machine, in UTC.
pub(super) fn today() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    day(i64::try_from(now.as_secs() / 86_400).unwrap_or_default())
}

/// A day of the command line.
pub(super) fn parse(text: &str) -> Result<String, String> {
    let is_digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let is_day = text.len() == 10 && (0..10).all(|at| if at == 4 || at == 7 { !is_digit(at) } else { is_digit(at) });
    let is_hyphened = text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    if is_day && is_hyphened { Ok(text.to_owned()) } else { Err("a day looks like `2026-11-30`".to_owned()) }
}

/// The day that is so many days after 1970-01-01, in the Gregorian calendar.
fn day(days: i64) -> String {
    // Years begin in March here, so that the day that leap years add is the last one.
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn days_are_those_of_the_calendar() {
        for (days, text) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (20_787, "2026-11-30"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(day(days), text);
        }
    }
}
