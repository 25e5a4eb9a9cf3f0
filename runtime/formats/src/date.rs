//! Dates.

use crate::shape::{number, shaped};

/// True for a day of the calendar, written `2026-01-31`.
pub fn date(text: &str) -> bool {
    is_date(text.as_bytes())
}

pub(crate) fn is_date(text: &[u8]) -> bool {
    if !shaped(text, "dddd-dd-dd") {
        return false;
    }
    let (year, month, day) = (number(&text[..4]), number(&text[5..7]), number(&text[8..]));
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + u32::from(leap),
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
