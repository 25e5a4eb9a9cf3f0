//! Dates.

use crate::shape::number;

/// True for a day of the calendar, written `2026-01-31`.
pub fn date(text: &str) -> bool {
    is_date(text.as_bytes())
}

/// The same for bytes.
#[inline]
pub(crate) fn is_date(text: &[u8]) -> bool {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return false };
    let year = [y1, y2, y3, y4];
    let (Some(month), Some(day)) = (number([m1, m2]), number([d1, d2])) else { return false };
    // Every month has as many days.
    if (1..=28).contains(&day) && (1..=12).contains(&month) {
        return year.iter().all(u8::is_ascii_digit);
    }
    let Some(year) = number(year) else { return false };
    let last = match month {
        2 => 28 + u32::from(year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=last).contains(&day)
}

#[cfg(test)]
mod tests {
    #[test]
    fn dates() {
        crate::tells(
            super::date,
            &["2024-02-29", "2000-02-29", "2026-12-31", "0000-01-01", "9999-12-31", "2026-04-30"],
            &[
                "",
                "2023-02-29",
                "1900-02-29",
                "2026-04-31",
                "2026-13-01",
                "2026-00-01",
                "2026-01-00",
                "2026-1-1",
                "20260101",
                "2026-01-01T00:00:00Z",
                " 2026-01-01",
                "+2026-01-01",
                "2026/01/01",
                "２026-01-01",
                "äääää",
            ],
        );
    }
}
