//! How long a text of a format is, and which formats a text can have both of.

use crate::constraint::FORMATS;

/// A format and the number of characters of its texts; no upper end where there is none.
const LENGTHS: [(&str, u64, Option<u64>); FORMATS.len()] = [
    ("date", 10, Some(10)),
    ("date-time", 20, None),
    ("uuid", 36, Some(36)),
    ("uri", 3, None),
    ("email", 3, None),
    ("hostname", 1, Some(253)),
    ("bcp47", 2, None),
    ("iso3166-1-alpha-2", 2, Some(2)),
    ("ipv4", 7, Some(15)),
    ("ipv6", 2, Some(45)),
];

/// The pairs that share a text: `a::1` is a URI and an address, `de` a language and a host.
const SHARED: [(&str, &str); 7] = [
    ("uri", "ipv6"),
    ("hostname", "date"),
    ("hostname", "uuid"),
    ("hostname", "bcp47"),
    ("hostname", "iso3166-1-alpha-2"),
    ("hostname", "ipv4"),
    // Languages are read in any case.
    ("bcp47", "iso3166-1-alpha-2"),
];

/// The shortest and the longest text of a format.
pub(super) fn length(format: &str) -> Option<(u64, Option<u64>)> {
    LENGTHS.iter().find(|(name, ..)| *name == format).map(|(_, least, most)| (*least, *most))
}

/// Whether some text has both formats.
pub(super) fn fit_together(a: &str, b: &str) -> bool {
    a == b || SHARED.iter().any(|pair| *pair == (a, b) || *pair == (b, a))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_has_a_length() {
        for format in &FORMATS {
            assert!(length(format.name).is_some(), "{}", format.name);
        }
    }

    /// One text for each pair that is said to share one, and one of each length that is said to be the shortest.
    #[test]
    fn what_is_shared_is_shared() {
        let accepts = |name: &str, text: &str| FORMATS.iter().any(|it| it.name == name && (it.accepts)(text));
        let texts = [
            "a::1",
            "2026-01-31",
            "00000000-0000-0000-0000-000000000000",
            "en",
            "DE",
            "127.0.0.1",
            "a:b",
            "::",
            "1.1.1.1",
            "a@b",
            "2026-01-31T00:00:00Z",
            "a",
        ];
        for (a, b) in SHARED {
            assert!(texts.iter().any(|text| accepts(a, text) && accepts(b, text)), "{a} and {b}");
        }
        for a in &FORMATS {
            for b in &FORMATS {
                let shared = texts.iter().any(|text| (a.accepts)(text) && (b.accepts)(text));
                assert!(!shared || fit_together(a.name, b.name), "{} and {}", a.name, b.name);
            }
            let (least, most) = length(a.name).unwrap();
            for text in texts.iter().filter(|text| (a.accepts)(text)) {
                let length = text.len() as u64;
                assert!(least <= length && most.is_none_or(|most| length <= most), "{} takes {text}", a.name);
            }
        }
    }
}
