//! The forms of text that specs can name, and how each is told.

/// A well-known form of text.
#[derive(Debug)]
pub struct TextFormat {
    /// Its name in specs.
    pub name: &'static str,
    /// What it is, for docs.
    pub wording: &'static str,
    /// Whether a text has it.
    pub accepts: fn(&str) -> bool,
}

/// All of them, in the order of the manual.
pub static FORMATS: [TextFormat; 10] = [
    TextFormat { name: "date", wording: "a date, `2026-01-31`", accepts: is_date },
    TextFormat { name: "date-time", wording: "a date with time and offset (RFC 3339)", accepts: is_date_time },
    TextFormat { name: "uuid", wording: "a UUID", accepts: is_uuid },
    TextFormat { name: "uri", wording: "a URI with its scheme", accepts: is_uri },
    TextFormat { name: "email", wording: "an e-mail address", accepts: is_email },
    TextFormat { name: "hostname", wording: "the name of a host", accepts: is_hostname },
    TextFormat { name: "bcp47", wording: "a language tag, `en-US` (BCP 47)", accepts: is_language },
    TextFormat { name: "iso3166-1-alpha-2", wording: "a country in two letters (ISO 3166-1)", accepts: is_country },
    TextFormat { name: "ipv4", wording: "an IPv4 address", accepts: |text| text.parse::<std::net::Ipv4Addr>().is_ok() },
    TextFormat { name: "ipv6", wording: "an IPv6 address", accepts: |text| text.parse::<std::net::Ipv6Addr>().is_ok() },
];

/// `YYYY-MM-DD`, a day of the calendar.
#[must_use]
pub fn is_date(text: &str) -> bool {
    let Some((year, month, day)) = shaped(text, "dddd-dd-dd").then(|| (&text[..4], &text[5..7], &text[8..10])) else {
        return false;
    };
    let number = |part: &str| part.parse::<u32>().unwrap_or(0);
    let (year, month, day) = (number(year), number(month), number(day));
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=last).contains(&day)
}

/// A date, `T`, a time and an offset.
#[must_use]
pub fn is_date_time(text: &str) -> bool {
    let (Some(date), Some(rest)) = (text.get(..10), text.get(11..)) else { return false };
    let separated = text.as_bytes().get(10).is_some_and(|byte| matches!(byte, b'T' | b't'));
    let (Some(time), Some(rest)) = (rest.get(..8), rest.get(8..)) else { return false };
    let digits = rest.strip_prefix('.').map(|fraction| fraction.bytes().take_while(u8::is_ascii_digit).count());
    let offset = match digits {
        Some(0) => return false,
        Some(count) => &rest[count + 1..],
        None => rest,
    };
    let in_range = |text: &str, limit: u32| text.parse::<u32>().is_ok_and(|number| number < limit);
    let zone = offset == "Z"
        || offset == "z"
        || (shaped(offset, "+dd:dd") && in_range(&offset[1..3], 24) && in_range(&offset[4..6], 60));
    separated
        && is_date(date)
        && shaped(time, "dd:dd:dd")
        && in_range(&time[..2], 24)
        && in_range(&time[3..5], 60)
        && in_range(&time[6..8], 61)
        && zone
}

/// Eight, four, four, four and twelve hexadecimal digits.
#[must_use]
pub fn is_uuid(text: &str) -> bool {
    shaped(text, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx")
}

/// A scheme, a colon and at least one more character, without blanks.
#[must_use]
pub fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let plain = scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    let clean = |letter: char| letter.is_ascii_graphic() && !r#"<>"\^`{|}"#.contains(letter);
    scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && plain
        && !rest.is_empty()
        && rest.chars().all(clean)
}

/// Something, `@`, and the name of a host; a sanity check, no more.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((local, host)) = text.rsplit_once('@') else { return false };
    let clean = |letter: char| !letter.is_whitespace() && !letter.is_control() && letter != '@';
    !local.is_empty()
        && local.chars().all(clean)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && is_hostname(host)
}

/// Labels of letters, digits and hyphens, with dots between them.
#[must_use]
pub fn is_hostname(text: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    text.len() <= 253 && text.split('.').all(label)
}

/// A language of two to eight letters and subtags of up to eight letters and digits.
fn is_language(text: &str) -> bool {
    let mut tags = text.split('-');
    let first = tags.next().unwrap_or("");
    let private = first.eq_ignore_ascii_case("x") && text.contains('-');
    ((2..=8).contains(&first.len()) || private)
        && first.bytes().all(|byte| byte.is_ascii_alphabetic())
        && tags.all(|tag| (1..=8).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether a text has the shape of a template: `d` a digit, `x` a hexadecimal digit, `+` a sign, the rest itself.
fn shaped(text: &str, template: &str) -> bool {
    text.len() == template.len()
        && text.bytes().zip(template.bytes()).all(|(byte, shape)| match shape {
            b'd' => byte.is_ascii_digit(),
            b'x' => byte.is_ascii_hexdigit(),
            b'+' => matches!(byte, b'+' | b'-'),
            _ => byte == shape,
        })
}

#[cfg(test)]
mod tests {
    use super::FORMATS;

    #[test]
    fn tells_the_forms() {
        let cases: [(&str, &[&str], &[&str]); 10] = [
            ("date", &["2024-02-29", "2026-12-31"], &["2023-02-29", "2026-13-01", "2026-1-1", "", "äääää"]),
            (
                "date-time",
                &["2026-01-31T23:59:59Z", "9999-12-31T23:59:59.999999999Z", "2026-01-31T00:00:00+02:00"],
                &[
                    "2026-01-31",
                    "2026-01-31T24:00:00Z",
                    "2026-01-31T00:00:00",
                    "2026-01-31T00:00:00.Z",
                    "2026-01-31ä00:00:00Z",
                ],
            ),
            ("uuid", &["00000000-0000-0000-0000-000000000000"], &["string", "0000000000000000-0000-0000-000000000000"]),
            ("uri", &["https://a.example/x?y=1", "urn:a"], &["a.example", "https://a b", "1a:b", "x:"]),
            ("email", &["a@b.example", "a.b+c@d"], &["a", "@b", "a@", "a b@c", ".a@b"]),
            ("hostname", &["a.example", "localhost"], &["-a.example", "a..b", "", "ä.example"]),
            ("bcp47", &["en", "en-US", "zh-Hant-TW", "x-a"], &["", "e", "en_US", "en-", "toolonglang"]),
            ("iso3166-1-alpha-2", &["DE", "US"], &["de", "DEU", "", "ä"]),
            ("ipv4", &["127.0.0.1"], &["127.0.0", "256.0.0.1"]),
            ("ipv6", &["::1"], &["127.0.0.1", ":1"]),
        ];
        for (format, (name, accepted, refused)) in FORMATS.iter().zip(cases) {
            assert_eq!(format.name, name);
            accepted.iter().for_each(|text| assert!((format.accepts)(text), "{name} accepts {text:?}"));
            refused.iter().for_each(|text| assert!(!(format.accepts)(text), "{name} refuses {text:?}"));
        }
    }
}
